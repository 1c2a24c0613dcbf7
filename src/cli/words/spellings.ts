import type { Entry } from "../../engine/words/entry.ts"
import { type FormTag, IRREGULAR_VERBS, inflect } from "../../engine/words/inflect.ts"

const FORMS: Readonly<Record<Entry["pos"], readonly FormTag[]>> = {
  verb: ["VBZ", "VBD", "VBN", "VBG"],
  noun: ["NNS"],
  adjective: ["JJR", "JJS"],
  adverb: ["RBR", "RBS"],
  fixed: [],
}

/** How a headword may stand in a text, in small letters: "give up", "gives up", "gave up" ... */
export function spellingsOf({ headword, words, pos }: Entry): readonly string[] {
  const head = pos === "verb" ? 0 : words.length - 1
  const irregular = pos === "verb" ? (IRREGULAR_VERBS.get(words[head]!)?.flat() ?? []) : []
  const forms = [...FORMS[pos].map((form) => inflect(words[head]!, form)), ...irregular]
  return [...new Set([headword, ...forms.map((form) => words.with(head, form).join(" "))])]
}

/** The words of a text in small letters, each between spaces, "levelled" spelled as "leveled". */
const plain = (text: string): string => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
  return ` ${words.map((word) => word.replace(/ll(ed|ing)$/, "l$1")).join(" ")} `
}

/** Whether a text holds the headword of an entry in any of its forms. */
export const holds = (text: string, entry: Entry): boolean =>
  spellingsOf(entry).some((spelling) => plain(text).includes(plain(spelling)))

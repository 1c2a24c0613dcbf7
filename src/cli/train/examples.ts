import { tokenize } from "../../engine/read/tokenize.ts"
import { parseTable } from "../../engine/words/entry.ts"
import { type FormTag, inflect } from "../../engine/words/inflect.ts"

/** A sentence of which one word's part of speech is known and nothing else. */
export interface Example {
  readonly forms: readonly string[]
  /** Place of the word. */
  readonly at: number
  readonly upos: string
}

const TAGS: Readonly<Record<string, readonly FormTag[]>> = {
  verb: ["VBZ", "VBD", "VBN", "VBG"],
  noun: ["NNS"],
  adjective: ["JJR", "JJS"],
  adverb: [],
}
const UPOS: Readonly<Record<string, string>> = { verb: "VERB", noun: "NOUN", adjective: "ADJ", adverb: "ADV" }

/** The examples of a word table that hold their headword just once: of an expression the word that inflects counts. */
export const readExamples = (table: string): Example[] =>
  parseTable(table).flatMap(({ headword, pos, example }) => {
    const upos = UPOS[pos]
    if (upos === undefined || (headword.includes(" ") && pos !== "verb")) return []
    const word = headword.split(" ")[0]!
    const forms = new Set([word, ...TAGS[pos]!.map((tag) => inflect(word, tag))])
    const tokens = tokenize(example, []).map((token) => example.slice(token.start, token.end))
    const places = tokens.flatMap((token, i) => (forms.has(token.toLowerCase()) ? [i] : []))
    return places.length === 1 ? [{ forms: tokens, at: places[0]!, upos }] : []
  })

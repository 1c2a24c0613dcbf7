import { lemmatize } from "../../../engine/read/lemmatize.ts"
import { type FormTag, inflect } from "../../../engine/words/inflect.ts"
import type { Check } from "./check.ts"

const FORMS = {
  verb: { upos: "VERB", tags: ["VBZ", "VBD", "VBN", "VBG"] },
  noun: { upos: "NOUN", tags: ["NNS"] },
} as const satisfies Readonly<Record<string, { upos: string; tags: readonly FormTag[] }>>

/** A swap of which a form that we would write is read as another word. */
export const inflection: Check = {
  kind: "swap does not inflect",
  *find(placed, { known }) {
    for (const at of placed) {
      const { pos, swaps } = at.entry
      if (pos !== "verb" && pos !== "noun") continue
      const { upos, tags } = FORMS[pos]
      for (const { words, head, number } of swaps) {
        if (number !== null) continue
        const word = words[head]!
        for (const tag of tags) {
          const form = inflect(word, tag)
          const back = lemmatize(form, upos, tag, known)
          if (back !== word) yield { at, what: `“${word}” gives “${form}”, which is read as “${back}”` }
        }
      }
    }
  },
}

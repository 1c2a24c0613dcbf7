import type { Gloss } from "../leveled.ts"
import type { Document } from "../text/document.ts"
import { swapText } from "./entry.ts"
import type { Lexicon } from "./lexicon.ts"

/** The words of a document that the lexicon can explain, in reading order. Words in opaque spans are left out. */
export function glossesOf(document: Document, lexicon: Lexicon): Gloss[] {
  if (!document.english) return []
  return document.sentences.flatMap((sentence) =>
    lexicon.find(sentence).map(({ start, end, headword, sense }) => {
      const senses = sense ? [sense] : headword.senses
      return {
        span: { start: sentence.tokens[start]!.span.start, end: sentence.tokens[end - 1]!.span.end },
        headword: senses[0]!.headword,
        level: senses[0]!.level,
        meanings: senses.map(({ definition, swaps }) => ({
          definition,
          plain: swaps[0] ? swapText(swaps[0]) : null,
        })),
        sure: sense !== null,
      }
    }),
  )
}

import { isAboutProgramming } from "../read/programming.ts"
import type { Document } from "../text/document.ts"
import type { Lexicon } from "../words/lexicon.ts"
import { gapQuestion } from "./gap.ts"
import { knownWords, meaningQuestion } from "./meaning.ts"
import { placesOf } from "./places.ts"
import type { SuggestedQuestion } from "./suggested.ts"
import type { Knowledge } from "./wrong.ts"

/** The band of frequency up to which a noun could stand nearly anywhere. */
const COMMON = 72

/**
 * Questions about terms, in their order, that the article itself answers: what the term means there, and where it belongs.
 * A question that is not surely good is not suggested.
 */
export function suggestQuestions(
  documents: readonly Document[],
  terms: readonly string[],
  lexicon: Lexicon,
  bandOf: (word: string) => number,
): SuggestedQuestion[] {
  const known = knownWords(documents, lexicon)
  // About programs, where words are names of parts, nobody can tell what would fit as well.
  const programming = isAboutProgramming(documents.map(({ block }) => block.text))
  const places = placesOf(documents)
  const knowledge: Knowledge = {
    entriesOf: (noun) => lexicon.senses(noun).filter(({ pos }) => pos === "noun"),
    isCommon: (noun) => bandOf(noun) < COMMON,
  }
  return [...new Set(terms)].flatMap((term) => {
    const isNoun = places.some((place) => place.term === term.toLowerCase())
    const questions = [
      meaningQuestion(term, known, isNoun),
      programming ? null : gapQuestion(term, places, knowledge),
    ]
    return questions.filter((question) => question !== null)
  })
}

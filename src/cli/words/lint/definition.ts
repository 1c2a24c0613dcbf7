import { basesOf, wordsOf } from "../../../engine/words/difficulty.ts"
import { holds } from "../spellings.ts"
import { type Check, hardestOf, type Measure, shown } from "./check.ts"

/** Words in a definition. Fifteen are advised; beyond this a reader has lost the beginning. */
const MOST_WORDS = 18
/** Differences of difficulty that no reader feels. */
const TOLERANCE = 0.03

/** A definition with a word harder than the hardest of the headword. A word that is hard at no step will do. */
export const easyDefinition: Check = {
  kind: "hard definition",
  *find(placed, { measure }) {
    for (const at of placed) {
      const { headword, definition } = at.entry
      const own = hardestOf(headword, measure)
      const hardest = hardestOf(definition, (word) => plainest(word, measure))
      if (!own || !hardest || hardest.from === null || hardest.value <= own.value + TOLERANCE) continue
      yield { at, what: `${shown(hardest)} explains ${shown(own)}` }
    }
  },
}

/** How hard a word is to whoever knows the word that it comes from: "owned" from "own". */
const plainest = (word: string, measure: Measure): ReturnType<Measure> =>
  [word, ...basesOf(word.toLowerCase())]
    .map(measure)
    .reduce((least, one) => (one.value < least.value ? one : least))

export const shortDefinition: Check = {
  kind: "long definition",
  *find(placed) {
    for (const at of placed) {
      const count = wordsOf(at.entry.definition).length
      if (count > MOST_WORDS) yield { at, what: `${count} words, more than ${MOST_WORDS}` }
    }
  },
}

export const ownWords: Check = {
  kind: "circular definition",
  *find(placed) {
    for (const at of placed) {
      const { headword, definition } = at.entry
      if (holds(definition, at.entry)) yield { at, what: `“${headword}” explains itself: ${definition}` }
    }
  },
}

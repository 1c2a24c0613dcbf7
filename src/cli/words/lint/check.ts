import type { Known } from "../../../engine/read/lemmatize.ts"
import { type Difficulty, wordsOf } from "../../../engine/words/difficulty.ts"
import type { Placed } from "../tables.ts"

/** Something that a writer of entries may want to look at. */
export interface Finding {
  readonly at: Placed
  /** In words: "“utilize” is no easier than “use”". */
  readonly what: string
}

/** What checks know besides the tables. */
export interface Means {
  /** How hard a word is by itself. */
  readonly measure: Measure
  /** Whether the reader knows a word in small letters. */
  readonly known: Known
}

/** Advice on entries, which may speak of one another. */
export interface Check {
  readonly kind: string
  find(placed: readonly Placed[], means: Means): Iterable<Finding>
}

export type Measure = (word: string) => Pick<Difficulty, "value" | "from">

/** A word and how hard it is. */
export interface Measured extends ReturnType<Measure> {
  readonly word: string
}

/** The hardest word of a text; null when it has none. */
export const hardestOf = (text: string, measure: Measure): Measured | null =>
  wordsOf(text)
    .map(({ text: word }): Measured => ({ word, ...measure(word) }))
    .reduce<Measured | null>((top, one) => (top === null || one.value > top.value ? one : top), null)

/** "“utilize” (0.30)" */
export const shown = ({ word, value }: Measured): string => `“${word}” (${value.toFixed(2)})`

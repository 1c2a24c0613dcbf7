/** One measure of a text. */
export interface Measure {
  readonly id: string
  readonly name: string
  /** In `unit`; null when the text lies outside what the measure can judge. */
  readonly value: number | null
  readonly unit:
    | "grade"
    | "score"
    | "years"
    | "words"
    | "syllables"
    | "letters"
    | "clauses"
    | "difficulty"
    | "share"
    | "per 100 words"
    | "per 100 nouns"
    | "per 100 sentences"
  /** Range of values for which a formula was validated; for a component the values that a text can well have. */
  readonly valid: readonly [number, number]
  /** Why there is no value, or why it should be read with care; null when neither. */
  readonly caution: string | null
  /** What each side of the text adds to our own estimate, which is their sum, or 0 where that is less; other measures have none. */
  readonly parts?: readonly EstimatePart[]
}

export interface EstimatePart {
  readonly name: string
  /** In the unit of the measure; below 0 where this side of the text is easier than that of the average text. */
  readonly adds: number
}

/** How hard a text is, and why. */
export interface Grade {
  readonly words: number
  readonly sentences: number
  readonly measures: readonly Measure[]
}

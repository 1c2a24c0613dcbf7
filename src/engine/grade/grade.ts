/** One measure of a text. */
export interface Measure {
  readonly id: string
  readonly name: string
  /** In `unit`; null when the text lies outside what the measure can judge. */
  readonly value: number | null
  readonly unit: "grade" | "score" | "years" | "words" | "share" | "per 100 words" | "per 100 sentences"
  /** Range of values for which the measure was validated. */
  readonly valid: readonly [number, number]
  /** Why there is no value, or why it should be read with care; null when neither. */
  readonly caution: string | null
}

/** How hard a text is, and why. */
export interface Grade {
  readonly words: number
  readonly sentences: number
  readonly measures: readonly Measure[]
}

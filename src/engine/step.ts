/** A level as the reader sees it: 5 is the hardest, 1 the easiest. The original is not a step. */
export type Step = 1 | 2 | 3 | 4 | 5

/** Hardest first: each step builds on the one before it. */
export const STEPS: readonly Step[] = [5, 4, 3, 2, 1]

/** Simplify rewrites; explain leaves every word and adds meaning on demand. */
export type Mode = "simplify" | "explain"

/** How hard a word is, on the scale of the Common European Framework: https://www.coe.int/lang-CEFR */
export type WordLevel = "A1" | "A2" | "B1" | "B2" | "C1" | "C2"

export const WORD_LEVELS: readonly WordLevel[] = ["A1", "A2", "B1", "B2", "C1", "C2"]

/** What a step asks of a text. The figures are in words and in Flesch-Kincaid grades. */
export interface Limits {
  /** The grades that a teacher would expect to read this step: "6-8". */
  readonly band: string
  /** Flesch-Kincaid range of the band: Common Core State Standards, supplement to Appendix A. */
  readonly fleschKincaid: readonly [number, number]
  /** Words in the longest sentence that the step aims at. */
  readonly sentence: number
  /** The easiest word level that lies beyond the step; null where words are only explained. */
  readonly beyond: WordLevel | null
}

export const LIMITS: Readonly<Record<Step, Limits>> = {
  5: { band: "11-CCR", fleschKincaid: [10.3, 14.2], sentence: 32, beyond: null },
  4: { band: "9-10", fleschKincaid: [8.3, 12.1], sentence: 26, beyond: "C1" },
  3: { band: "6-8", fleschKincaid: [6.5, 10.3], sentence: 20, beyond: "B2" },
  2: { band: "4-5", fleschKincaid: [4.5, 7.7], sentence: 15, beyond: "B1" },
  1: { band: "2-3", fleschKincaid: [2.0, 5.3], sentence: 11, beyond: "A2" },
}

/** Whether a word of this level lies beyond what the step expects a reader to know. */
export function isBeyond(level: WordLevel, step: Step): boolean {
  const { beyond } = LIMITS[step]
  return beyond !== null && WORD_LEVELS.indexOf(level) >= WORD_LEVELS.indexOf(beyond)
}

/** The hardest step at which a word of this level is hard for the reader; null for words that all know. Step 5 expects all but the rarest. */
export const hardFrom = (level: WordLevel): Step | null =>
  level === "C2" ? 5 : (STEPS.find((step) => isBeyond(level, step)) ?? null)

import type { Fidelity } from "../../engine/fidelity.ts"
import type { LeveledArticle } from "../../engine/leveled.ts"
import { STEPS, type Step } from "../../engine/step.ts"

/** One version of the article, side by side with others. */
export type Column = Step | "original"

/** In the order of the page: hardest first. */
export const COLUMNS: readonly Column[] = ["original", ...STEPS]
export const FEWEST = 2
export const MOST = 4

/** The text as written, a small move and a large one: what a teacher compares first. */
export const FIRST_COLUMNS: readonly Column[] = ["original", 4, 2]

export const stepsOf = (columns: readonly Column[]): Step[] =>
  columns.filter((column) => column !== "original")

/** Adds a column or takes it away, within the limits, in the order of the page. */
export function toggleColumn(columns: readonly Column[], column: Column): readonly Column[] {
  const changed = COLUMNS.filter((each) => (each === column) !== columns.includes(each))
  return changed.length < FEWEST || changed.length > MOST || stepsOf(changed).length === 0 ? columns : changed
}

/** A step with the report of what it keeps. */
export interface DeskArticle extends LeveledArticle {
  readonly fidelity: Fidelity
  /** What it was made of: the same value for all steps of one making. */
  readonly of: object
}

/** The levelled articles at hand, by step. */
export type Levels = ReadonlyMap<Step, DeskArticle>

import type { RuleId } from "./edit/edit.ts"
import type { Step } from "./step.ts"
import type { Span } from "./text/span.ts"

/** A stretch of one block's source. */
export interface BlockSpan {
  readonly block: string
  readonly span: Span
}

/**
 * Whether a change that a rule proposes may be made. Of several that speak of a change the most particular counts: one
 * place before some words, some words before the rule.
 */
export interface Verdict {
  readonly verdict: "refuse" | "accept"
  readonly rule: RuleId
  /** The words that the change replaces, in small letters; null for whatever words. */
  readonly words: string | null
  /** The very span of the change; null for everywhere. */
  readonly at: BlockSpan | null
  /** For "accept": the hardest step that takes the change; all below take it too. Null leaves that to `choose`. */
  readonly from: Step | null
}

/** A sentence in somebody's own words, at some steps. */
export interface OwnWords extends BlockSpan {
  readonly steps: readonly Step[]
  readonly text: string
  /** Who wrote them; empty when nobody said. */
  readonly by: string
}

/** Steps of which a block is not shown: it stands there as at the next harder step that is shown, in the end as written. */
export interface Hidden {
  readonly block: string
  readonly steps: readonly Step[]
}

/**
 * What a person has decided about the levels of an article. It outweighs what a step would choose, and the laws that hold
 * between steps with it: who writes a longer sentence at a lower step gets it.
 */
export interface Decisions {
  readonly verdicts: readonly Verdict[]
  readonly own: readonly OwnWords[]
  readonly hidden: readonly Hidden[]
}

/** Nobody has decided anything. */
export const NO_DECISIONS: Decisions = { verdicts: [], own: [], hidden: [] }

/** The rule id of edits that are somebody's own words. */
export const OWN = "own"

/** What a check says of somebody's own words. They may stand all the same. */
export interface Warning {
  /** Id of the check. */
  readonly by: string
  readonly why: string
}

import type { BlockSpan } from "./decisions.ts"

/** What must survive every step, in the order in which it is reported. */
export const FACT_KINDS = [
  "term",
  "name",
  "number",
  "negation",
  "hedge",
  "quotation",
  "link",
  "paragraph",
] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** One of them, where it stands in the source, and whether it is in the text of a step. */
export interface Fact extends BlockSpan {
  readonly kind: FactKind
  readonly kept: boolean
}

/** What one step keeps of the source: "kept n of n" is counted from its facts, in reading order. */
export interface Fidelity {
  readonly facts: readonly Fact[]
}

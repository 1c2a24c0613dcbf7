import type { Span } from "../text/span.ts"

/** The file name of the rule that proposed the edit, without its ending; "mend" is no rule. */
export type RuleId = string

/** What an edit puts in place: new text, or a piece of the source that it keeps, here or moved. */
export type Piece = string | Span

/**
 * Replaces a non-empty span of the block's original text. To insert, replace the word beside the
 * gap and keep it as a piece. A source span is kept at most once per edit, lies inside `span`,
 * and kept pieces do not overlap.
 */
export interface Edit {
  readonly span: Span
  readonly insert: readonly Piece[]
  readonly rule: RuleId
  /** Why, in words for a reader: "“utilize” is a rare word; “use” means the same." */
  readonly reason: string
}

/** One run of the output: copied from `source`, or new text that `edit` brought. */
export interface Run {
  readonly output: Span
  readonly source: Span | null
  readonly edit: Edit | null
}

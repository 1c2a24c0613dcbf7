import type { Span } from "./span.ts"

export type BlockKind = "paragraph" | "heading" | "item" | "quote" | "caption" | "cell"

/** A piece of the page that reads as one text: a paragraph, a heading, a list item. */
export interface Block {
  readonly id: string
  readonly kind: BlockKind
  readonly text: string
  /** Code, formulas, citation marks, inline quotations: read around, never touched. */
  readonly opaque: readonly Span[]
  /** Inline elements (links, emphasis), in order: in the page, no edit may reorder or cut them. */
  readonly anchors: readonly Span[]
}

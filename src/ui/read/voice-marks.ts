import type { Span } from "../../engine/text/span.ts"
import { elementOf, rangeOf } from "./offsets.ts"

/** CSS highlights; text.css says how each looks. */
export type VoiceMark = "foothold-sentence" | "foothold-word"

/** Marks a stretch of a block's shown text without adding a node; null takes the mark away. */
export function highlight(
  root: Element | null,
  name: VoiceMark,
  at: { readonly block: number; readonly span: Span } | null,
): void {
  const element = at && root && elementOf(root, at.block)
  const range = element && rangeOf(element, at.span)
  if (range) CSS.highlights.set(name, new Highlight(range))
  else CSS.highlights.delete(name)
}

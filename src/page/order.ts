import type { PageBlock } from "./blocks.ts"
import type { Live } from "./live.ts"

/** Blocks in the order of the document. */
export const sorted = (live: readonly Live[]): Live[] =>
  [...live].sort((a, b) => order(a.page.slots[0]!.node, b.page.slots[0]!.node))

const order = (a: Node, b: Node): number => (a === b ? 0 : a.compareDocumentPosition(b) & 4 ? -1 : 1)

/** Whether the reader has selected text that lies in a block: writing would undo the selection. */
export function isSelected(document: Document, { element }: PageBlock): boolean {
  const selection = document.getSelection?.()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false
  return selection.getRangeAt(0).intersectsNode(element)
}

/** The blocks in view, then those below, then those above: each in order. */
export function inViewFirst(document: Document, live: readonly Live[]): Live[] {
  const height = document.defaultView?.innerHeight ?? 0
  const top = live.map(({ page: { element } }) => element.getBoundingClientRect())
  const rank = (at: number): number => (top[at]!.bottom < 0 ? 2 : top[at]!.top > height ? 1 : 0)
  return live
    .map((_, at) => at)
    .sort((a, b) => rank(a) - rank(b) || a - b)
    .map((at) => live[at]!)
}

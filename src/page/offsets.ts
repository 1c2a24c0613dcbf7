import type { Span } from "../engine/text/span.ts"

/*
 * Between the drawn text of a block and offsets in it. The element of a block (`data-block`) holds the block's shown
 * text and nothing else, however many elements lie in between.
 */

/** The elements of the blocks that are drawn, in reading order. */
export const blockElements = (root: Element): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>("[data-block]"),
]

/** The drawn text of one block; null when it is not drawn. */
export const elementOf = (root: Element, block: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-block="${block}"]`)

export const blockOf = (element: HTMLElement): number => Number(element.dataset.block)

/** The offset of a point of the document in the text of an element that holds it. */
export function offsetOf(element: Element, node: Node, at: number): number {
  const range = document.createRange()
  range.selectNodeContents(element)
  range.setEnd(node, at)
  return range.toString().length
}

/** A stretch of an element's text as a range; null where the text is shorter. */
export function rangeOf(element: Element, { start, end }: Span): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let begun = false
  let before = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text
    if (!begun && start < before + length) {
      range.setStart(node, start - before)
      begun = true
    }
    if (begun && end <= before + length) {
      range.setEnd(node, end - before)
      return range
    }
    before += length
  }
  return null
}

/** A stretch of a drawn text. `block` is null for text that is shown as it stands: code, verse. */
interface Stretch {
  readonly block: number | null
  readonly text: string
  readonly span: Span
}

/** What of each text lies in a range of the document, in reading order; texts with nothing in it are left out. */
export function textsIn(root: Element, range: Range): Stretch[] {
  return [...root.querySelectorAll<HTMLElement>("[data-block], [data-verbatim]")].flatMap((element) => {
    if (!range.intersectsNode(element)) return []
    const text = element.textContent
    const holds = (node: Node): boolean => element.contains(node)
    const start = holds(range.startContainer) ? offsetOf(element, range.startContainer, range.startOffset) : 0
    const end = holds(range.endContainer)
      ? offsetOf(element, range.endContainer, range.endOffset)
      : text.length
    const block = element.dataset.block === undefined ? null : blockOf(element)
    return start < end ? [{ block, text, span: { start, end } }] : []
  })
}

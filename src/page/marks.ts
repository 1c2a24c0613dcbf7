/** The names under which text is marked; `marks.css` says how each looks. */
export type MarkName =
  | "foothold-change"
  | "foothold-gloss"
  | "foothold-note"
  | "foothold-focus"
  | "foothold-sentence"
  | "foothold-word"

/** Marks text without adding a node: https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API */
export interface Marks {
  set(name: MarkName, ranges: readonly Range[]): void
  clear(): void
}

const NAMES: readonly MarkName[] = [
  "foothold-change",
  "foothold-gloss",
  "foothold-note",
  "foothold-focus",
  "foothold-sentence",
  "foothold-word",
]

/** Marks for a document. Where the browser has no highlights, text stays unmarked and all else works. */
export function createMarks(document: Document): Marks {
  const view = document.defaultView as (Window & typeof globalThis) | null
  const highlights = view?.CSS?.highlights
  return {
    set(name, ranges) {
      if (!highlights || !view) return
      if (ranges.length === 0) highlights.delete(name)
      else highlights.set(name, new view.Highlight(...ranges))
    },
    clear() {
      for (const name of NAMES) highlights?.delete(name)
    },
  }
}

/** A place in the page's text. */
export interface TextPoint {
  readonly node: Text
  readonly offset: number
}

/** The text under a point of the viewport; null where there is none. */
export function textAt(document: Document, x: number, y: number): TextPoint | null {
  const found = caretAt(document, x, y)
  if (!found || found.node.nodeType !== 3) return null
  const node = found.node as Text
  // The caret may stand after the unit that was pointed at: take the one whose box holds the point.
  const range = document.createRange()
  for (const offset of [found.offset, found.offset - 1]) {
    if (offset < 0 || offset >= node.length) continue
    range.setStart(node, offset)
    range.setEnd(node, offset + 1)
    for (const box of range.getClientRects()) {
      if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1)
        return { node, offset }
    }
  }
  return null
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const found = document.caretPositionFromPoint(x, y)
    return found && { node: found.offsetNode, offset: found.offset }
  }
  // Chrome before 128 and Safari.
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

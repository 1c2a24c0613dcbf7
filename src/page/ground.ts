import type { PageBlock } from "./blocks.ts"
import { composedParent } from "./look.ts"

/** Where on the page an article lies. */
export interface Ground {
  /** The smallest element that holds all of its text, or the page's own element for the article around that. */
  readonly root: Element
  /** Elements between the root and that smallest element: they say nothing of the article's own layout. */
  readonly around: ReadonlySet<Element>
  /** Every element that holds a block of the article. */
  readonly holders: ReadonlySet<Element>
}

/** Where the article lies; null when none of its blocks is on the page any more. */
export function groundOf(blocks: readonly PageBlock[]): Ground | null {
  const there = blocks.filter(({ element }) => element.isConnected)
  const first = there[0]
  if (!first) return null
  const path = pathOf(first.element)
  const depth = new Map(path.map((element, at) => [element, at]))
  const holders = new Set(path)
  let common = 0
  for (const { element } of there) {
    let at: Element | null = element
    for (; at && !holders.has(at); at = composedParent(at)) holders.add(at)
    common = Math.max(common, (at && depth.get(at)) ?? 0)
  }
  // What is part of a table or of a block of code cannot stand for itself.
  const whole = path.findIndex((element, at) => at > common && /^(?:table|pre)$/.test(element.localName))
  if (whole > 0 && isPiece(path[common]!, path[whole]!)) common = whole
  const found = path.findIndex((element, at) => at >= common && element.localName === "article")
  const root = found >= 0 ? found : path.findIndex((each, at) => at >= common && each.localName === "main")
  return {
    root: path[Math.max(root, common)]!,
    around: new Set(path.slice(common + 1)),
    holders,
  }
}

const isPiece = (element: Element, whole: Element): boolean =>
  whole.localName === "pre" || /^(?:thead|tbody|tfoot|tr)$/.test(element.localName)

/** An element and all it lies in, from the inside out. */
function pathOf(element: Element): Element[] {
  const path: Element[] = []
  for (let at: Element | null = element; at?.nodeType === 1; at = composedParent(at)) path.push(at)
  return path
}

import { containerOf, readBlocks, textsUnder } from "./blocks.ts"
import type { Live } from "./live.ts"
import { composedParent, type Look } from "./look.ts"
import { asideSign, isFurniture, namesOf } from "./signs.ts"
import { wordsIn } from "./units.ts"
import type { Happening } from "./watch.ts"

/** What a happening means for the article. */
export interface Arrivals {
  /** Elements whose text has to be read again. */
  readonly stale: ReadonlySet<Element>
  /** Elements with text that is new and stands where the article's does. */
  readonly fresh: ReadonlySet<Element>
  /** Most of the article has gone: the page has made itself anew. */
  readonly rebuilt: boolean
}

/** Reads a happening against the blocks that we know. `isOurs` tells a text that we wrote. */
export function arrivals(
  happening: Happening,
  live: readonly Live[],
  look: Look,
  isOurs: (node: Text) => boolean,
): Arrivals {
  const known = new Map(live.map((each) => [each.page.element, each]))
  const stale = new Set<Element>()
  const fresh = new Set<Element>()
  for (const node of happening.changed) {
    if (!node.isConnected || isOurs(node)) continue
    const element = containerOf(node, look)
    if (known.has(element)) stale.add(element)
  }
  const paths = new Set(live.map(({ page }) => pathOf(page.element)))
  for (const node of happening.added) {
    if (!node.isConnected) continue
    const parent = composedParent(node)
    if (!parent || parent.nodeType !== 1) continue
    // A text or an inline element that came into a text we know.
    const around = node.nodeType === 3 ? containerOf(node as Text, look) : parent
    if (known.has(around)) stale.add(around)
    for (const text of textsUnder(node, look)) {
      if (!text.data.trim()) continue
      const element = containerOf(text, look)
      if (known.has(element)) stale.add(element)
      else if (paths.has(pathOf(element)) && !isBeside(element)) fresh.add(element)
    }
  }
  let gone = 0
  if (happening.removed) {
    for (const { page } of live) {
      if (!page.element.isConnected) gone += 1
      else if (page.slots.some(({ node }) => !node.isConnected)) stale.add(page.element)
    }
  }
  return { stale, fresh, rebuilt: live.length > 0 && gone > live.length / 2 }
}

/** Tags and classes of an element and two above it: alike for all paragraphs of an article. */
function pathOf(element: Element): string {
  const parts: string[] = []
  for (let at: Element | null = element; at?.localName && parts.length < 3; at = composedParent(at)) {
    parts.push(`${at.localName}.${at.getAttribute("class") ?? ""}`)
  }
  return parts.join("<")
}

function isBeside(element: Element): boolean {
  const text = element.textContent ?? ""
  if (wordsIn(text) < 5 || (text.length < 300 && isFurniture(text.trim()))) return true
  for (
    let at: Element | null = element, steps = 0;
    at?.localName && steps < 4;
    at = composedParent(at), steps++
  ) {
    if (asideSign(namesOf(at))) return true
  }
  return false
}

/** Reads the texts of some elements as blocks. */
export function readElements(elements: Iterable<Element>, look: Look, firstId: number) {
  const nodes: Text[] = []
  for (const element of elements) {
    for (const node of textsUnder(element, look)) if (containerOf(node, look) === element) nodes.push(node)
  }
  return readBlocks(nodes, { look, firstId })
}

import type { Block } from "../engine/text/block.ts"
import type { Span } from "../engine/text/span.ts"
import { isEditable, kindOf, reasonToLeave } from "./leave.ts"
import { composedChildren, composedParent, type Display, isSetAside, type Look } from "./look.ts"
import { type Gap, type Run, runsIn, type Slot } from "./runs.ts"

/** A block together with the live text nodes that hold it. */
export interface PageBlock {
  readonly block: Block
  /** The element whose text it is. */
  readonly element: Element
  /** The text nodes in order; `slots` cover the block's text but for line breaks. */
  readonly slots: readonly Slot[]
  /** Stretches of text without an element's edge inside: text may be written anew in each, never across. */
  readonly gaps: readonly Gap[]
  /** Why the block is shown as it is and never sent to be levelled; null for running text. */
  readonly left: string | null
}

export interface ReadOptions {
  readonly look: Look
  /** Number of the first block: ids are "b" and a number. */
  readonly firstId?: number
  /** Text nodes to be read as captions or lines under the headline. */
  readonly face?: ReadonlySet<Text>
}

/** Text taken in part is left alone below this share. */
const MOSTLY = 0.8

/** Reads the article's text nodes, given in document order, as blocks in document order. The page is only read. */
export function readBlocks(nodes: readonly Text[], options: ReadOptions): PageBlock[] {
  const look = cached(options.look)
  const order = new Map(nodes.map((node, at) => [node, at]))
  const containers = new Set<Element>()
  for (const node of nodes) if (node.data.trim()) containers.add(containerOf(node, look))

  const found: { run: Run; element: Element; first: number; siblings: readonly Run[] }[] = []
  for (const element of containers) {
    if (isEditable(element)) continue
    const runs = runsIn(element, look, (node) => order.has(node) || !node.data.trim())
    for (const run of runs) {
      const taken = run.slots.filter(({ node }) => order.has(node))
      if (taken.length) found.push({ run, element, first: order.get(taken[0]!.node)!, siblings: runs })
    }
  }
  found.sort((a, b) => a.first - b.first)
  let id = options.firstId ?? 0
  return found.map(({ run, element, siblings }) => {
    const mine = run.slots.reduce((sum, { node, start, end }) => sum + (order.has(node) ? end - start : 0), 0)
    const kind = kindOf(element, options.face?.has(run.slots[0]!.node) ?? false)
    const left =
      mine < run.text.length * MOSTLY
        ? "taken in part"
        : reasonToLeave(run, siblings, kind, look.keepsSpace(element))
    const opaque: Span[] = left ? [{ start: 0, end: run.text.length }] : run.opaque
    return {
      block: { id: `b${id++}`, kind, text: run.text, opaque, anchors: run.anchors },
      element,
      slots: run.slots,
      gaps: run.gaps,
      left,
    }
  })
}

/** The element whose text a node is part of: its nearest ancestor that is not laid out inline. */
export function containerOf(node: Text, look: Look): Element {
  let element = composedParent(node)
  while (element) {
    const parent = composedParent(element)
    if (look.display(element) !== "inline" || !parent || parent.nodeType !== 1) return element
    element = parent
  }
  throw new RangeError("a text node outside any element has no block")
}

/** Where an offset of the block's text lies in the page; null for the place of a line break. */
export function toNode(
  { slots }: PageBlock,
  offset: number,
): { readonly node: Text; readonly offset: number } | null {
  const slot = slots.find(({ start, end }) => start <= offset && offset < end)
  return slot ? { node: slot.node, offset: slot.at[offset - slot.start]! } : null
}

/** Which offset of the block's text an offset in one of its nodes is; null in white space that is not shown. */
export function fromNode({ slots }: PageBlock, node: Text, offset: number): number | null {
  for (const slot of slots) {
    if (slot.node !== node) continue
    const at = slot.at.indexOf(offset)
    if (at >= 0) return slot.start + at
  }
  return null
}

/** A look that asks each element once: computed style is not free. */
export function cached(look: Look): Look {
  const displays = new Map<Element, Display>()
  const spaces = new Map<Element, boolean>()
  return {
    ...look,
    display: (element) => remember(displays, element, look.display),
    keepsSpace: (element) => remember(spaces, element, look.keepsSpace),
  }
}

function remember<T>(known: Map<Element, T>, element: Element, ask: (element: Element) => T): T {
  let answer = known.get(element)
  if (answer === undefined) known.set(element, (answer = ask(element)))
  return answer
}

/** The visible text nodes under a node, in the order of layout. */
export function textsUnder(root: Node, look: Look, into: Text[] = []): Text[] {
  if (root.nodeType === 3) into.push(root as Text)
  else if (root.nodeType === 1) {
    const element = root as Element
    if (look.display(element) === "none" || isSetAside(element)) return into
    const children = composedChildren(element)
    for (let at = 0; at < children.length; at++) textsUnder(children[at]!, look, into)
  }
  return into
}

import type { PageBlock } from "./blocks.ts"
import { isFormedByLines } from "./leave.ts"
import { composedParent } from "./look.ts"
import type { Part } from "./outline.ts"

type Level = Extract<Part, { kind: "heading" }>["level"]

/** A block as a part. `before` is the part that it follows. */
export function partOf({ block, element, left }: PageBlock, at: number, before: Part | undefined): Part {
  if (block.kind === "heading") return { kind: "heading", block: at, level: levelOf(element) }
  if (isFormedByLines(left)) return { kind: "verbatim", text: block.text, blocks: [at] }
  if (block.kind === "quote") return { kind: "quote", block: at }
  if (block.kind !== "caption") return { kind: "paragraph", block: at }
  // The lines under the headline are captions to the finder.
  const isCaption = before?.kind === "picture" || element.closest("figure, figcaption, caption") !== null
  return { kind: isCaption ? "caption" : "paragraph", block: at }
}

/** The level of the heading that an element is or lies in: 1 to 6, 2 where the page does not say. */
function levelOf(element: Element): Level {
  for (let at: Element | null = element; at; at = composedParent(at)) {
    const own = /^h([1-6])$/.exec(at.localName)?.[1]
    const isHeading = own !== undefined || at.getAttribute("role") === "heading"
    if (!isHeading) continue
    const level = numberAt(at, "aria-level") ?? Number(own ?? 2)
    return Math.min(6, Math.max(1, level)) as Level
  }
  return 2
}

/** The whole number that an attribute holds; null when it holds none. */
export function numberAt(element: Element, name: string): number | null {
  const number = Number.parseInt(element.getAttribute(name) ?? "", 10)
  return Number.isNaN(number) ? null : number
}

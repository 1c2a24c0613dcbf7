import type { PageBlock } from "./blocks.ts"
import { composedParent } from "./look.ts"
import type { InlineMark } from "./outline.ts"

type Kind = InlineMark["kind"]

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["a", "link"],
  ["strong", "strong"],
  ["b", "strong"],
  ["em", "emphasis"],
  ["i", "emphasis"],
  ["cite", "emphasis"],
  ["code", "code"],
  ["kbd", "code"],
  ["samp", "code"],
  ["tt", "code"],
  ["sup", "superscript"],
  ["sub", "subscript"],
])

/** What an element makes of the text in it. */
interface Sign {
  readonly kind: Kind
  readonly element: Element
  /** Of links only. */
  readonly href: string | null
}

/**
 * The marks of a block's text, outer before inner. They lie in the text, are never empty, may nest and
 * never cross. Neighbours that say the same are one; inside a mark none says the same again.
 */
export function marksOf({ block, slots, element }: PageBlock): InlineMark[] {
  const marks: InlineMark[] = []
  const open: { readonly sign: Sign; readonly mark: number; readonly start: number }[] = []
  let end = 0
  const closeTo = (depth: number): void => {
    for (const { sign, mark, start } of open.splice(depth)) {
      const { kind, href } = sign
      marks[mark] = { kind, span: { start, end }, ...(href === null ? {} : { href }) }
    }
  }
  let count = 0
  for (const slot of slots) {
    // Line breaks at the end of code are no part of its text.
    const stop = Math.min(slot.end, block.text.length)
    if (slot.start >= stop) continue
    const signs = signsAround(slot.node, element)
    const touches = slot.start === end
    const isSame = (at: number): boolean => {
      const [now, next] = [open[at]!.sign, signs[at]!]
      return now.element === next.element || (touches && now.kind === next.kind && now.href === next.href)
    }
    let same = 0
    while (same < open.length && same < signs.length && isSame(same)) same++
    closeTo(same)
    for (const sign of signs.slice(same)) open.push({ sign, mark: count++, start: slot.start })
    end = stop
  }
  closeTo(0)
  return marks
}

/** What the elements around a text node say of it, from the outside in, up to the block's own element. */
function signsAround(node: Text, block: Element): Sign[] {
  const signs: Sign[] = []
  for (let at = composedParent(node); at; at = composedParent(at)) {
    const sign = signOf(at)
    if (sign) signs.unshift(sign)
    if (at === block) break
  }
  return signs.filter(({ kind }, at) => signs.findIndex((each) => each.kind === kind) === at)
}

function signOf(element: Element): Sign | null {
  const kind = KINDS.get(element.localName)
  if (!kind) return null
  if (kind !== "link") return { kind, element, href: null }
  const href = addressOf(element.getAttribute("href"), element)
  return href === null ? null : { kind, element, href }
}

/** The absolute http(s) address that a page's element names; null for scripts, mail and places that are nowhere. */
export function addressOf(named: string | null | undefined, { baseURI }: Element): string | null {
  const plain = named?.trim()
  if (!plain || plain === "#") return null
  try {
    const { protocol, href } = new URL(plain, baseURI)
    return protocol === "http:" || protocol === "https:" ? href : null
  } catch {
    return null
  }
}

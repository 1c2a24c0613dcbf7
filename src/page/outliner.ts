import type { PageBlock } from "./blocks.ts"
import type { Ground } from "./ground.ts"
import { composedChildren, type Look } from "./look.ts"
import type { Cell, Part } from "./outline.ts"
import { numberAt, partOf } from "./part-of.ts"
import { type PictureNumber, pictureOf } from "./pictures.ts"
import { frameOf, isDataTable, rowsOf } from "./tables.ts"
import { textAsItStands } from "./verbatim.ts"

/** Where parts are put: into a list's last item, or straight into the parts of something else. */
interface Place {
  readonly parts: () => Part[]
  /** Begins the next item; null outside lists. */
  readonly item: ((element: Element) => void) | null
}

/** Holds nothing that is read. */
const UNREAD = /^(?:script|style|template|noscript|svg)$/
/** Elements between two chances to pause. */
const STRIDE = 32

/**
 * Lays the blocks out as the page does. `steps` does the work, a little at each step; `parts` is what came of it.
 * A block is put where its first text is met. One that is not met where it should be (the page has moved or
 * removed it since) is put before the next, so that none is lost and all keep their order.
 */
export function outliner(
  blocks: readonly PageBlock[],
  ground: Ground | null,
  look: Look,
  numberOf: PictureNumber,
): { steps(): Iterable<undefined>; parts(): readonly Part[] } {
  const all: Part[] = []
  const begins = new Map(blocks.map(({ slots }, at) => [slots.find(isSeen)?.node, at]))
  const pictured = new Set<string>()
  /** The first block that has no place yet. */
  let next = 0
  /** Line breaks since the last text. */
  let breaks = 0
  let seen = 0

  // ---- blocks

  const put = (last: number, parts: Part[]): void => {
    for (; next <= last; next++) {
      const part = partOf(blocks[next]!, next, parts.at(-1))
      const before = parts.at(-1)
      const joins =
        part.kind === "verbatim" &&
        before?.kind === "verbatim" &&
        blocks[before.blocks.at(-1) ?? -1]?.element === blocks[next]!.element
      if (!joins) parts.push(part)
      else {
        const text = before.text + "\n".repeat(Math.max(1, breaks)) + part.text
        parts[parts.length - 1] = { ...before, text, blocks: [...before.blocks, next] }
      }
    }
  }

  const meet = (node: Text, place: Place): void => {
    const block = begins.get(node)
    if (block !== undefined && block >= next) put(block, place.parts())
    if (block !== undefined || /\S/.test(node.data)) breaks = 0
  }

  // ---- elements

  function* into(element: Element, place: Place): Generator<undefined> {
    const children = composedChildren(element)
    for (let at = 0; at < children.length && next < blocks.length; at++) {
      const child = children[at]!
      if (child.nodeType === 3) meet(child as Text, place)
      else if (child.nodeType === 1) yield* visit(child as Element, place)
    }
  }

  function* visit(element: Element, place: Place): Generator<undefined> {
    if (++seen % STRIDE === 0) yield
    const tag = element.localName
    if (UNREAD.test(tag)) return
    if (tag === "br") breaks += 1
    else if (tag === "img") picture(element as HTMLImageElement, place)
    else if (ground?.around.has(element)) yield* into(element, place)
    else if (tag === "li" && place.item) {
      place.item(element)
      yield* into(element, { parts: place.parts, item: null })
    } else if (tag === "ul" || tag === "ol" || tag === "menu") yield* list(element, place)
    else if (tag === "table") yield* table(element, place)
    else if (tag === "pre") yield* lines(element, place)
    else yield* into(element, place)
  }

  const picture = (image: HTMLImageElement, place: Place): void => {
    const above = next === 0
    if (above && pictured.size > 0) return
    const found = pictureOf(image, ground!, look, above)
    if (!found || pictured.has(found.address)) return
    pictured.add(found.address)
    place.parts().push({ ...found, picture: numberOf(image) })
  }

  function* list(element: Element, place: Place): Generator<undefined> {
    const ordered = element.localName === "ol"
    const items: { number: number; parts: Part[] }[] = []
    let number = numberAt(element, "start") ?? 1
    const newItem = (item: Element | null): void => {
      number = (item && numberAt(item, "value")) ?? number
      items.push({ number, parts: [] })
      // What is not shown is not counted.
      if (item && look.display(item) !== "none") number += 1
    }
    const from = next
    yield* into(element, {
      parts() {
        if (items.length === 0) newItem(null)
        return items.at(-1)!.parts
      },
      item: newItem,
    })
    const full = items.filter(({ parts }) => parts.length > 0)
    const isLayout = !ordered && full.some(({ parts }) => parts.some(({ kind }) => kind === "heading"))
    if (next === from || isLayout || isForLayout(element))
      place.parts().push(...full.flatMap(({ parts }) => parts))
    else
      place
        .parts()
        .push({ kind: "list", ordered, start: full[0]!.number, items: full.map(({ parts }) => parts) })
  }

  function* table(element: Element, place: Place): Generator<undefined> {
    const rows = rowsOf(element)
    if (!isDataTable(element, rows)) return yield* into(element, place)
    const caption = element.querySelector("caption")
    if (caption) yield* into(caption, place)
    const from = next
    const cells: Cell[][] = []
    for (const [at, row] of rows.entries()) {
      const line: Cell[] = []
      for (const cell of row) {
        const parts: Part[] = []
        yield* into(cell, { parts: () => parts, item: null })
        const text = parts.every(isPicture) ? textAsItStands(cell, look) : ""
        if (text) parts.push({ kind: "verbatim", text, blocks: [] })
        line.push({ ...frameOf(cell, rows.length - at), parts })
        yield
      }
      cells.push(line)
    }
    if (next > from) place.parts().push({ kind: "table", rows: cells })
    else place.parts().push(...cells.flat().flatMap(({ parts }) => parts.filter(isPicture)))
  }

  function* lines(element: Element, place: Place): Generator<undefined> {
    const from = next
    const parts: Part[] = []
    yield* into(element, { parts: () => parts, item: null })
    const inside = blocks.slice(from, next)
    const isWhole =
      inside.length > 0 && inside.every((each) => each.left !== null && element.contains(each.element))
    if (!isWhole || !look.keepsSpace(element)) place.parts().push(...parts)
    else
      place.parts().push({
        kind: "verbatim",
        text: textAsItStands(element, look),
        blocks: inside.map((_, at) => from + at),
      })
  }

  return {
    *steps() {
      if (ground) yield* visit(ground.root, { parts: () => all, item: null })
      put(blocks.length - 1, all)
    },
    parts: () => all,
  }
}

const isSeen = ({ start, end, data }: PageBlock["slots"][number]): boolean => start < end && /\S/.test(data)

const isPicture = ({ kind }: Part): boolean => kind === "picture"

const isForLayout = (element: Element): boolean =>
  /^(?:presentation|none)$/.test(element.getAttribute("role") ?? "")

import type { Applied } from "../engine/edit/apply.ts"
import { overlaps, type Span } from "../engine/text/span.ts"
import type { PageBlock } from "./blocks.ts"
import type { Gap, Slot } from "./runs.ts"

/** A stretch of the output, where it lies in the page once it is written. */
export interface Placed {
  readonly output: Span
  readonly node: Text
  /** For each unit of the output, its offset in the node's new data. */
  readonly at: readonly number[]
}

/** What to write for one state of a block: worked out, not yet written. */
export interface Plan {
  /** New data of each slot's node; null where nothing changes. */
  readonly data: readonly (string | null)[]
  readonly placed: readonly Placed[]
}

/** A piece of the output that falls to one gap; `source` is null for new text. */
interface Part {
  readonly text: string
  readonly output: Span
  readonly source: Span | null
}

/**
 * Works out which text node takes which part of the output. Text copied from the source stays in its
 * own gap; new text goes to the gap whose text it replaces, or beside what it follows. Null when that
 * cannot be done: text would cross the edge of an element, an element would be emptied, or a mark,
 * code or a line break would change.
 */
export function plan(block: PageBlock, applied: Applied): Plan | null {
  const parts = assign(block, applied)
  if (!parts) return null
  const data: (string | null)[] = block.slots.map(() => null)
  const placed: Placed[] = []
  for (const [index, gap] of block.gaps.entries()) {
    const mine = parts[index]!
    const before = block.block.text.slice(gap.start, gap.end)
    const after = mine.map(({ text }) => text).join("")
    const inGap = block.slots.filter((slot) => slot.gap === index)
    if (after === before && mine.every(({ source }) => source)) {
      for (const part of mine) for (const slot of inGap) keepAsIs(slot, part, placed)
      continue
    }
    if (gap.opaque || inGap.length === 0 || (gap.depth > 0 && before.trim() && !after.trim())) return null
    rewrite(block.slots, inGap, mine, data, placed)
  }
  placed.sort((a, b) => a.output.start - b.output.start)
  return { data, placed }
}

/** The parts of the output, gap by gap; null when their order cannot be kept. */
function assign({ block, gaps }: PageBlock, { text, runs }: Applied): Part[][] | null {
  // Text that is kept comes first: it says between which gaps new text may stand.
  const order: { part: Part; gap: number }[] = []
  for (const { source, output } of runs) {
    if (!source) {
      const part = { text: text.slice(output.start, output.end), output, source }
      order.push({ part, gap: -1 })
      continue
    }
    for (const [gap, span] of gaps.entries()) {
      if (!overlaps(span, source)) continue
      const kept = { start: Math.max(span.start, source.start), end: Math.min(span.end, source.end) }
      const start = output.start + kept.start - source.start
      const part = {
        text: block.text.slice(kept.start, kept.end),
        output: { start, end: start + kept.end - kept.start },
        source: kept,
      }
      order.push({ part, gap })
    }
  }
  const parts: Part[][] = gaps.map(() => [])
  let low = 0
  let from = 0
  for (const [at, { part, gap }] of order.entries()) {
    if (gap >= 0) {
      if (gap < low) return null
      low = gap
      from = part.source!.end
      parts[gap]!.push(part)
      continue
    }
    const after = order.slice(at).find((each) => each.gap >= 0)
    const high = after?.gap ?? gaps.length - 1
    if (high < low) return null
    const target = home(gaps, low, high, { start: from, end: after?.part.source?.start ?? block.text.length })
    if (target === null) return null
    parts[target]!.push(part)
  }
  return parts
}

/** The gap for new text between the gaps `low` and `high`, standing in for the source text of `replaced`. */
function home(gaps: readonly Gap[], low: number, high: number, replaced: Span): number | null {
  const open = gaps.map((_, at) => at).filter((at) => at >= low && at <= high && !gaps[at]!.opaque)
  const touched = open.filter((at) => replaced.start < replaced.end && overlaps(gaps[at]!, replaced))
  const choices = touched.length > 0 ? touched : open
  if (choices.length === 0) return null
  // The plainest place: outside of links and emphasis if there is a choice, else where the text begins.
  return choices.reduce((best, at) => (gaps[at]!.depth < gaps[best]!.depth ? at : best))
}

/** The gap's nodes stay as they are: the part of the output that each holds. */
function keepAsIs(slot: Slot, { source, output }: Part, placed: Placed[]): void {
  const start = Math.max(slot.start, source!.start)
  const end = Math.min(slot.end, source!.end)
  if (start >= end) return
  const shift = output.start - source!.start
  placed.push({
    output: { start: start + shift, end: end + shift },
    node: slot.node,
    at: slot.at.slice(start - slot.start, end - slot.start),
  })
}

/** All of the gap's text goes to the first of its nodes that shows any; the others are emptied. */
function rewrite(
  slots: readonly Slot[],
  inGap: readonly Slot[],
  parts: readonly Part[],
  data: (string | null)[],
  placed: Placed[],
): void {
  const shown = inGap.filter(({ at }) => at.length > 0)
  const first = shown[0] ?? inGap[0]!
  const last = shown.at(-1) ?? first
  // White space that does not show stays: line breaks and indentation of the source.
  let written = first.data.slice(0, first.at[0] ?? 0)
  for (const part of parts) {
    const begin = written.length
    const at: number[] = []
    if (!part.source) {
      for (let unit = 0; unit < part.text.length; unit++) at.push(begin + unit)
      written += part.text
    } else {
      // Copied as it stands in the node: no-break spaces and soft hyphens come along.
      for (const slot of shown) {
        const start = Math.max(slot.start, part.source.start)
        const end = Math.min(slot.end, part.source.end)
        if (start >= end) continue
        const from = slot.at[start - slot.start]!
        for (let unit = start; unit < end; unit++)
          at.push(written.length + slot.at[unit - slot.start]! - from)
        written += slot.data.slice(from, slot.at[end - 1 - slot.start]! + 1)
      }
    }
    placed.push({ output: part.output, node: first.node, at })
  }
  const end = last.at.at(-1)
  if (end !== undefined) written += last.data.slice(end + 1)
  for (const slot of inGap) data[slots.indexOf(slot)] = slot === first ? written : ""
}

/** Where an offset of the output lies in the page; null where nothing holds it (a line break). */
export function inPage(
  { placed }: Plan,
  offset: number,
): { readonly node: Text; readonly offset: number } | null {
  const found = placed.find(({ output }) => output.start <= offset && offset < output.end)
  return found ? { node: found.node, offset: found.at[offset - found.output.start]! } : null
}

/** Which offset of the output an offset in a node is; null if it shows none. */
export function inOutput({ placed }: Plan, node: Text, offset: number): number | null {
  for (const { output, node: holder, at } of placed) {
    if (holder !== node) continue
    const unit = at.indexOf(offset)
    if (unit >= 0) return output.start + unit
  }
  return null
}

/** Ranges over a span of the output: one for each node that holds a part of it. */
export function rangesOf(plan: Plan, span: Span): Range[] {
  const ranges: Range[] = []
  for (const { output, node, at } of plan.placed) {
    const start = Math.max(output.start, span.start)
    const end = Math.min(output.end, span.end)
    if (start >= end || !node.ownerDocument) continue
    const from = at[start - output.start]!
    const to = at[end - 1 - output.start]! + 1
    if (to > node.length) continue
    const last = ranges.at(-1)
    if (last && last.endContainer === node && last.endOffset === from) last.setEnd(node, to)
    else {
      const range = node.ownerDocument.createRange()
      range.setStart(node, from)
      range.setEnd(node, to)
      ranges.push(range)
    }
  }
  return ranges
}

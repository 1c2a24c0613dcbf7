import type { Leveled } from "../leveled.ts"
import { contains, overlaps, type Span, slice } from "../text/span.ts"

/**
 * Whether each link and each emphasis of a block is whole: all its words stand there, kept or changed inside it, together,
 * and none before the words of the one before it.
 */
export function linksKept({ block, text, runs }: Leveled): boolean[] {
  let reached = 0
  return block.anchors.map((anchor) => {
    const parts = runs.flatMap(({ source, output, edit }): Part[] => {
      if (!source) return contains(anchor, edit!.span) ? [{ from: edit!.span, output }] : []
      if (!overlaps(source, anchor)) return []
      const from = { start: Math.max(source.start, anchor.start), end: Math.min(source.end, anchor.end) }
      const by = output.start - source.start
      return [{ from, output: { start: from.start + by, end: from.end + by } }]
    })
    const first = parts[0]
    if (!first) return false
    const together = parts.every(({ output }, i) => i === 0 || parts[i - 1]!.output.end === output.start)
    const whole = [...slice(block.text, anchor).matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) => {
      const unit = { start: anchor.start + index, end: anchor.start + index + 1 }
      return parts.some(({ from }) => contains(from, unit))
    })
    const inOrder = first.output.start >= reached
    reached = Math.max(reached, first.output.start)
    const shown = { start: first.output.start, end: parts.at(-1)!.output.end }
    return together && whole && inOrder && slice(text, shown).trim() !== ""
  })
}

/** A run, or as much of it as lies in an anchor: where it comes from, and where it stands. */
interface Part {
  readonly from: Span
  readonly output: Span
}

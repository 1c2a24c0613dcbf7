import type { Run } from "../engine/edit/edit.ts"
import { contains, overlaps, type Span } from "../engine/text/span.ts"
import type { InlineMark } from "./layout.ts"

/**
 * Where a mark of the source shows in the output: the text it keeps, and what edits wrote inside it. Where an edit
 * took all of it and more, what that edit wrote bears the mark, so that no link is lost.
 */
export function outputOf(span: Span, runs: readonly Run[]): Span[] {
  const kept = (run: Run): boolean => run.source !== null && overlaps(run.source, span)
  const within = (run: Run): boolean => run.edit !== null && contains(span, run.edit.span)
  const found = runs.some((run) => kept(run) || within(run))
  const spans = runs.flatMap((run): Span[] => {
    const { source, edit, output } = run
    if (source && kept(run)) {
      const by = output.start - source.start
      return [{ start: Math.max(source.start, span.start) + by, end: Math.min(source.end, span.end) + by }]
    }
    return edit && (found ? within(run) : overlaps(edit.span, span)) ? [output] : []
  })
  return joined(spans)
}

/** The same marks in the output. One that an edit parted has several. */
export const inlineOf = (marks: readonly InlineMark[], runs: readonly Run[]): InlineMark[] =>
  marks.flatMap((mark) => outputOf(mark.span, runs).map((span) => ({ ...mark, span })))

function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last && last.end >= span.start) whole[whole.length - 1] = { start: last.start, end: span.end }
    else whole.push(span)
  }
  return whole
}

/** A stretch of a text within which nothing begins or ends. */
export interface Segment {
  readonly text: string
  /** Places of the marks it lies in, the outermost first. */
  readonly marks: readonly number[]
  /** Place of the spot it belongs to; null for none. */
  readonly spot: number | null
}

/** A text cut wherever a mark or a spot begins or ends. Where spots overlap the shorter one has the text. */
export function segmentsOf(
  text: string,
  marks: readonly { readonly span: Span }[],
  spots: readonly { readonly spans: readonly Span[] }[],
): Segment[] {
  const spans = [...marks.map(({ span }) => span), ...spots.flatMap(({ spans }) => spans)]
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b)
  const length = (span: Span): number => span.end - span.start
  const outer = marks.map((_, at) => at).sort((a, b) => length(marks[b]!.span) - length(marks[a]!.span))
  const pieces = spots
    .flatMap(({ spans }, spot) => spans.map((span) => ({ span, spot })))
    .sort((a, b) => length(a.span) - length(b.span))
  return cuts.slice(1).map((end, at) => {
    const own = { start: cuts[at]!, end }
    return {
      text: text.slice(own.start, end),
      marks: outer.filter((mark) => contains(marks[mark]!.span, own)),
      spot: pieces.find(({ span }) => contains(span, own))?.spot ?? null,
    }
  })
}

/** Segments side by side in the same mark, as one node of it; a segment in no mark is a leaf. */
export type InlineNode =
  | { readonly mark: number; readonly inside: readonly InlineNode[] }
  | { readonly segment: Segment }

/** Segments in their marks, as elements hold each other. */
export function nested(segments: readonly Segment[], depth = 0): InlineNode[] {
  const nodes: InlineNode[] = []
  for (let at = 0; at < segments.length; ) {
    const segment = segments[at]!
    const mark = segment.marks[depth]
    if (mark === undefined) {
      nodes.push({ segment })
      at += 1
      continue
    }
    const end = segments.findIndex(({ marks }, i) => i > at && marks[depth] !== mark)
    const inside = segments.slice(at, end < 0 ? segments.length : end)
    nodes.push({ mark, inside: nested(inside, depth + 1) })
    at += inside.length
  }
  return nodes
}

import { bySpan, contains, overlaps, type Span, slice } from "../text/span.ts"
import type { Edit, Run } from "./edit.ts"

/** A text after its edits, and where every part of it comes from. The runs cover the text without gaps. */
export interface Applied {
  readonly text: string
  readonly runs: readonly Run[]
}

/** Names an edit: two edits with the same key do the same to the same text for the same rule. */
export const editKey = (edit: Edit): string =>
  JSON.stringify([edit.rule, edit.span.start, edit.span.end, ...edit.insert])

/** The same edit of a text that begins `by` units later in a longer one. */
export const shift = (edit: Edit, by: number): Edit => ({
  ...edit,
  span: { start: edit.span.start + by, end: edit.span.end + by },
  insert: edit.insert.map((piece) =>
    typeof piece === "string" ? piece : { start: piece.start + by, end: piece.end + by },
  ),
})

/** The pieces of the source that an edit keeps. */
export const keptSpans = (edit: Edit): Span[] => edit.insert.filter((piece) => typeof piece !== "string")

const keeps = (edit: Edit, inner: Span): boolean => keptSpans(edit).some((kept) => contains(kept, inner))

/** Two edits conflict if they overlap and neither lies inside text that the other keeps. */
export function conflicts(a: Edit, b: Edit): boolean {
  if (!overlaps(a.span, b.span)) return false
  return keeps(a, b.span) === keeps(b, a.span)
}

/**
 * Applies edits, all of which speak of `source`, in any order.
 * @throws RangeError if an edit breaks the contract of `Edit`, or two edits conflict.
 */
export function apply(source: string, edits: readonly Edit[]): Applied {
  const runs: Run[] = []
  let text = ""
  const copy = (span: Span): void => {
    if (span.start >= span.end) return
    const output = { start: text.length, end: text.length + span.end - span.start }
    text += slice(source, span)
    const last = runs.at(-1)
    if (last?.source && last.source.end === span.start) {
      runs[runs.length - 1] = {
        output: { start: last.output.start, end: output.end },
        source: { start: last.source.start, end: span.end },
        edit: null,
      }
    } else runs.push({ output, source: { start: span.start, end: span.end }, edit: null })
  }
  const write = (piece: string, edit: Edit): void => {
    if (piece === "") return
    runs.push({ output: { start: text.length, end: text.length + piece.length }, source: null, edit })
    text += piece
  }
  const render = (region: Span, nodes: readonly Node[]): void => {
    let at = region.start
    for (const node of nodes) {
      copy({ start: at, end: node.edit.span.start })
      for (const part of node.parts) {
        if (typeof part === "string") write(part, node.edit)
        else render(part.kept, part.inside)
      }
      at = node.edit.span.end
    }
    copy({ start: at, end: region.end })
  }
  render({ start: 0, end: source.length }, nest(source, edits))
  return { text, runs }
}

/**
 * The edits that turn the output of `apply(source, edits)` back into `source`. They speak of the output.
 * @throws RangeError as `apply` does.
 */
export function invert(source: string, edits: readonly Edit[]): Edit[] {
  const inverse: Edit[] = []
  let at = 0
  const walk = (region: Span, nodes: readonly Node[]): void => {
    let from = region.start
    for (const node of nodes) {
      at += node.edit.span.start - from
      const start = at
      const kept: { source: Span; output: Span }[] = []
      for (const part of node.parts) {
        if (typeof part === "string") at += part.length
        else {
          const begin = at
          walk(part.kept, part.inside)
          kept.push({ source: part.kept, output: { start: begin, end: at } })
        }
      }
      const insert: (string | Span)[] = []
      let done = node.edit.span.start
      for (const piece of kept.toSorted((a, b) => bySpan(a.source, b.source))) {
        if (piece.source.start > done) insert.push(source.slice(done, piece.source.start))
        insert.push(piece.output)
        done = piece.source.end
      }
      if (node.edit.span.end > done) insert.push(source.slice(done, node.edit.span.end))
      // An edit that only cut around another leaves the same stretch of output: the two are undone as one.
      const same = inverse.findIndex(({ span }) => span.start === start && span.end === at)
      const inner = same < 0 ? null : inverse.splice(same, 1)[0]!.insert
      inverse.push({
        span: { start, end: at },
        insert: inner ? insert.flatMap((piece) => (typeof piece === "string" ? [piece] : inner)) : insert,
        rule: node.edit.rule,
        reason: node.edit.reason,
      })
      from = node.edit.span.end
    }
    at += region.end - from
  }
  walk({ start: 0, end: source.length }, nest(source, edits))
  return inverse
}

/** Where a source offset stands in the output; null if the edits took it away. */
export function toOutput(runs: readonly Run[], offset: number): number | null {
  for (const { source, output } of runs)
    if (source && source.start <= offset && offset < source.end) return output.start + offset - source.start
  return null
}

/** Where an output offset comes from in the source; null if an edit brought it. */
export function toSource(runs: readonly Run[], offset: number): number | null {
  for (const { source, output } of runs)
    if (output.start <= offset && offset < output.end) return source && source.start + offset - output.start
  return null
}

/** The stretch of the source that a stretch of the output stands for: where that holds new text, all that its edit replaced. */
export function originOf(runs: readonly Run[], span: Span): Span {
  const origins = runs
    .filter(({ output }) => overlaps(output, span))
    .map(({ source, output, edit }) =>
      source
        ? {
            start: source.start + Math.max(0, span.start - output.start),
            end: source.end - Math.max(0, output.end - span.end),
          }
        : edit!.span,
    )
  return {
    start: Math.min(...origins.map(({ start }) => start)),
    end: Math.max(...origins.map(({ end }) => end)),
  }
}

/** An edit with its kept pieces, each with the edits that lie inside it. */
interface Node {
  readonly edit: Edit
  readonly parts: readonly (string | { readonly kept: Span; readonly inside: readonly Node[] })[]
}

function nest(source: string, edits: readonly Edit[]): Node[] {
  for (const edit of edits) validate(source, edit)
  // Outer edits first: of two with the same span, the one that keeps the other's text is the outer.
  const sorted = edits.toSorted(
    (a, b) => bySpan(a.span, b.span) || Number(keeps(b, a.span)) - Number(keeps(a, b.span)),
  )
  return group(sorted)
}

function group(sorted: readonly Edit[]): Node[] {
  const nodes: Node[] = []
  for (let i = 0; i < sorted.length; ) {
    const edit = sorted[i++]!
    const inner: Edit[] = []
    while (i < sorted.length && sorted[i]!.span.start < edit.span.end) {
      const next = sorted[i++]!
      if (conflicts(edit, next)) {
        throw new RangeError(`edits conflict: ${show(edit)} and ${show(next)}`)
      }
      inner.push(next)
    }
    const parts = edit.insert.map((piece) =>
      typeof piece === "string"
        ? piece
        : { kept: piece, inside: group(inner.filter((next) => contains(piece, next.span))) },
    )
    nodes.push({ edit, parts })
  }
  return nodes
}

function validate(source: string, edit: Edit): void {
  const { span, insert } = edit
  if (!(0 <= span.start && span.start < span.end && span.end <= source.length)) {
    throw new RangeError(`edit of ${show(edit)} is empty or outside a text of ${source.length} units`)
  }
  if (insert.every((piece) => piece === ""))
    throw new RangeError(`edit of ${show(edit)} leaves nothing in place`)
  const kept = keptSpans(edit).toSorted(bySpan)
  for (const [i, piece] of kept.entries()) {
    if (!contains(span, piece) || piece.start >= piece.end) {
      throw new RangeError(
        `edit of ${show(edit)} keeps ${piece.start}-${piece.end}, which is empty or outside it`,
      )
    }
    if (i > 0 && overlaps(kept[i - 1]!, piece)) {
      throw new RangeError(`edit of ${show(edit)} keeps ${piece.start}-${piece.end} twice`)
    }
  }
}

const show = (edit: Edit): string => `${edit.span.start}-${edit.span.end} (${edit.rule})`

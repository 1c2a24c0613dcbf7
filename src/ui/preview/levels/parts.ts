import { editKey } from "../../../engine/edit/apply.ts"
import type { Leveled } from "../../../engine/leveled.ts"
import { type Span, slice } from "../../../engine/text/span.ts"

/** A stretch of a levelled block as it is shown. */
export interface Part {
  readonly text: string
  /** Place of the edit in the block's list that brought this text or, if it is empty, took text away; null for kept text. */
  readonly edit: number | null
  /** Where kept text stands in the source; null for what an edit brought or took away. */
  readonly source: Span | null
}

/** A levelled block in parts, in reading order: kept text, new text, and empty parts where text only went away. */
export function partsOf({ edits, runs, text }: Pick<Leveled, "edits" | "runs" | "text">): Part[] {
  const places = new Map(edits.map((edit, index) => [editKey(edit), index]))
  const parts: Part[] = runs.map((run) => ({
    text: slice(text, run.output),
    edit: run.edit && (places.get(editKey(run.edit)) ?? null),
    source: run.source,
  }))
  const visible = new Set(parts.map((part) => part.edit))
  const gone = new Map<Part, Span>()
  edits.forEach((edit, index) => {
    if (visible.has(index)) return
    const { start, end } = edit.span
    const sourceOf = (part: Part | undefined) => part && (part.source ?? gone.get(part))
    const before = parts.findIndex((part, at) => {
      const source = sourceOf(part)
      return (
        source && start <= source.end && source.end <= end && sourceOf(parts[at + 1])?.start !== source.end
      )
    })
    const part = { text: "", edit: index, source: null }
    gone.set(part, edit.span)
    parts.splice(before + 1, 0, part)
  })
  return parts
}

/** The part of kept text that lies in a stretch of the source; null where none does. */
export function partIn(part: Part & { readonly source: Span }, { start, end }: Span): Part | null {
  const source = { start: Math.max(start, part.source.start), end: Math.min(end, part.source.end) }
  if (source.start >= source.end) return null
  const text = part.text.slice(source.start - part.source.start, source.end - part.source.start)
  return { text, edit: null, source }
}

/** Kept text, cut where a word to keep begins or ends. `terms` are the places of such words in the source, in order; they may overlap. */
export function cutAtTerms(
  part: Part & { readonly source: Span },
  terms: readonly Span[],
): { readonly text: string; readonly term: boolean }[] {
  const pieces: { readonly text: string; readonly term: boolean }[] = []
  let at = part.source.start
  const cut = (end: number, term: boolean): void => {
    const piece = partIn(part, { start: at, end })
    if (!piece) return
    pieces.push({ text: piece.text, term })
    at = piece.source!.end
  }
  for (const { start, end } of terms) {
    if (end <= at) continue
    cut(start, false)
    if (start < part.source.end) cut(end, true)
  }
  cut(part.source.end, false)
  return pieces
}

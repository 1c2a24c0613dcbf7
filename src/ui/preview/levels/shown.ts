import type { PlacedNote } from "../../../app/lesson/place.ts"
import type { OwnWords } from "../../../engine/decisions.ts"
import type { Leveled } from "../../../engine/leveled.ts"
import type { Block } from "../../../engine/text/block.ts"
import type { Span } from "../../../engine/text/span.ts"
import { type Part, partIn, partsOf } from "./parts.ts"

/** A piece of a sentence as it is shown: a part of its text, or the mark of a note (its place in the list that was given). */
export type Piece = (Part & { readonly noted: boolean }) | { readonly note: number }

/** What is shown of one sentence of the source at a stretch of a cell, or of what stands between sentences (index null). */
export interface Shown {
  readonly index: number | null
  readonly parts: readonly Part[]
}

/**
 * A block as it is shown, sentence by sentence of its source: what an edit makes of a sentence belongs to it, even where it
 * is several sentences now. `leveled` is null for the original. Where own words are decided and not made yet, they stand
 * there already.
 */
export function shownOf(
  block: Block,
  leveled: Leveled | null,
  sentences: readonly Span[],
  own: readonly OwnWords[] = [],
): readonly Shown[] {
  const whole: Part = { text: block.text, edit: null, source: { start: 0, end: block.text.length } }
  const parts = leveled ? partsOf(leveled) : block.text === "" ? [] : [whole]
  const pieces = parts.flatMap((part): { readonly index: number | null; readonly part: Part }[] => {
    const { source } = part
    if (source === null) return [{ index: homeOf(leveled!.edits[part.edit!]!.span.start, sentences), part }]
    return stretchesOf(source, sentences).flatMap(({ index, span }) => {
      const piece = partIn({ ...part, source }, span)
      return piece ? [{ index, part: piece }] : []
    })
  })
  const shown: { readonly index: number | null; readonly parts: Part[] }[] = []
  for (const { index, part } of pieces) {
    const last = shown.at(-1)
    if (last?.index === index) last.parts.push(part)
    else shown.push({ index, parts: [part] })
  }
  return own.reduce<readonly Shown[]>((before, { span, text }) => {
    const index = sentences.findIndex(({ start, end }) => start === span.start && end === span.end)
    return withOwn(before, index, text)
  }, shown)
}

/** The sentence that a place belongs to; null where there is none. */
function homeOf(offset: number, sentences: readonly Span[]): number | null {
  const index = sentences.findLastIndex(({ start }) => start <= offset)
  return sentences.length === 0 ? null : Math.max(0, index)
}

/** A stretch of the source, cut where sentences begin and end. */
function stretchesOf({ start, end }: Span, sentences: readonly Span[]) {
  const stretches: { readonly index: number | null; readonly span: Span }[] = []
  let at = start
  sentences.forEach((span, index) => {
    if (span.end <= at || span.start >= end) return
    if (span.start > at) stretches.push({ index: null, span: { start: at, end: span.start } })
    stretches.push({ index, span: { start: Math.max(at, span.start), end: Math.min(span.end, end) } })
    at = Math.min(span.end, end)
  })
  if (at < end) stretches.push({ index: null, span: { start: at, end } })
  return stretches
}

function withOwn(shown: readonly Shown[], index: number, text: string): readonly Shown[] {
  const first = shown.findIndex((part) => part.index === index)
  if (first < 0 || tidy(textOf(shown, index)) === tidy(text)) return shown
  return shown.flatMap((part, at) => {
    if (part.index !== index) return [part]
    return at === first ? [{ index, parts: [{ text: text.trim(), edit: null, source: null }] }] : []
  })
}

const tidy = (text: string): string => text.trim().replace(/\s+/g, " ")

/** The text of one sentence of the source as it is shown; empty where nothing is left of it. */
export const textOf = (shown: readonly Shown[], index: number): string =>
  shown
    .filter((part) => part.index === index)
    .flatMap(({ parts }) => parts)
    .map(({ text }) => text)
    .join("")
    .trim()

/** Parts of a sentence with the marks of its notes: after the last word of each that still stands there, else at the end. */
export function withNotes(
  parts: readonly Part[],
  notes: readonly { readonly at: number; readonly note: PlacedNote }[],
): Piece[] {
  if (notes.length === 0) return parts.map((part) => ({ ...part, noted: false }))
  const words = notes.filter(({ note }) => note.note.span !== null).map(({ note }) => note.span)
  const cuts = [...new Set(words.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const pieces: Piece[] = parts.flatMap((part): Piece[] => {
    const { source } = part
    if (source === null) return [{ ...part, noted: false }]
    const ends = [source.start, ...cuts.filter((cut) => source.start < cut && cut < source.end), source.end]
    return ends.slice(1).map((end, at) => {
      const piece = partIn({ ...part, source }, { start: ends[at]!, end })!
      const noted = words.some((span) => span.start < end && ends[at]! < span.end)
      return { ...piece, noted }
    })
  })
  for (const { at, note } of notes) {
    const { end } = note.span
    const last = note.note.span
      ? pieces.findLastIndex(
          (piece) => "source" in piece && piece.source !== null && piece.source.end === end,
        )
      : -1
    pieces.splice(last < 0 ? pieces.length : last + 1, 0, { note: at })
  }
  return pieces
}

import type { Leveled } from "../leveled.ts"
import { contains, overlaps, type Span } from "../text/span.ts"

/** A block as readers are shown it, beside its source. */
export interface Shown {
  readonly text: string
  /** Where a stretch of the source stands in the text unchanged, as words of its own; null where it does not. */
  copyOf(span: Span): Span | null
  /** Whether a stretch of the text is not simply copied from one stretch of the source. */
  isNew(span: Span): boolean
  /** Where that which a sentence, or several that one edit joins, became stands in the text. */
  around(span: Span): Span
}

const WORD = /[\p{L}\p{N}]/u

/** `sentences` are those of the source, in order. */
export function createShown({ block, text, runs, edits }: Leveled, sentences: readonly Span[]): Shown {
  const copies = runs.flatMap(({ source, output }) => (source ? [{ source, output }] : []))

  /** Whether `at` parts two words, or a word and what is none, in both texts alike. */
  const partsAlike = (inSource: number, inText: number): boolean =>
    isBorder(text, inText) || !isBorder(block.text, inSource)

  /** Where the text has come to what follows a place of the source that lies in no edit. */
  const placeOf = (offset: number): number => {
    let place = 0
    for (const { output, source, edit } of runs) {
      const origin = source ?? edit!.span
      if (origin.end <= offset) place = Math.max(place, output.end)
      else if (source && source.start < offset) place = Math.max(place, output.start + offset - source.start)
    }
    return place
  }

  return {
    text,
    copyOf(span) {
      const run = copies.find(({ source }) => contains(source, span))
      if (!run) return null
      const by = run.output.start - run.source.start
      const copy = { start: span.start + by, end: span.end + by }
      return partsAlike(span.start, copy.start) && partsAlike(span.end, copy.end) ? copy : null
    },
    isNew: (span) => !copies.some(({ output }) => contains(output, span)),
    around(span) {
      let { start, end } = span
      for (let grown = true; grown; ) {
        grown = false
        for (const other of [...sentences, ...edits.map(({ span }) => span)]) {
          if (!overlaps({ start, end }, other) || contains({ start, end }, other)) continue
          start = Math.min(start, other.start)
          end = Math.max(end, other.end)
          grown = true
        }
      }
      return { start: placeOf(start), end: placeOf(end) }
    },
  }
}

/** Whether no word runs across a place. */
const isBorder = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !WORD.test(text[at - 1]!) || !WORD.test(text[at]!)

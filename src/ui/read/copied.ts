import type { Applied } from "../../engine/edit/apply.ts"
import type { Run } from "../../engine/edit/edit.ts"
import { overlaps, type Span, slice } from "../../engine/text/span.ts"

/** What is selected in one block: a span of its shown text. */
export interface Selected {
  /** The block as its author wrote it. */
  readonly source: string
  readonly shown: Applied
  readonly span: Span
}

/** Between paragraphs. */
const BREAK = "\n\n"

/** The author's words in place of what is selected. A change that is selected in part stands for all that it replaced. */
export const authorsWords = (selected: readonly Selected[]): string =>
  selected.map(({ source, shown, span }) => slice(source, sourceOf(shown.runs, span))).join(BREAK)

/** What is selected, as it is shown. */
export const shownWords = (selected: readonly Selected[]): string =>
  selected.map(({ shown, span }) => slice(shown.text, span)).join(BREAK)

function sourceOf(runs: readonly Run[], span: Span): Span {
  const spans = runs
    .filter(({ output }) => overlaps(output, span))
    .map(({ source, edit, output }): Span => {
      if (!source) return edit!.span
      const by = source.start - output.start
      return { start: Math.max(output.start, span.start) + by, end: Math.min(output.end, span.end) + by }
    })
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

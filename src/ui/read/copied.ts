import { type Applied, originOf } from "../../engine/edit/apply.ts"
import { type Span, slice } from "../../engine/text/span.ts"

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
  selected.map(({ source, shown, span }) => slice(source, originOf(shown.runs, span))).join(BREAK)

/** What is selected, as it is shown. */
export const shownWords = (selected: readonly Selected[]): string =>
  selected.map(({ shown, span }) => slice(shown.text, span)).join(BREAK)

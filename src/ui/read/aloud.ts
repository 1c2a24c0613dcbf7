import type { Run } from "../../engine/edit/edit.ts"
import { sentenceSpans } from "../../engine/read/sentences.ts"
import { type Span, slice } from "../../engine/text/span.ts"
import { comesFrom } from "./sentences.ts"

/** What is read aloud, as it stands in the reading view. */
export interface ReadingSurface {
  /** Places of the blocks that are shown, in reading order. */
  readonly blocks: () => readonly number[]
  /** A block as it is shown now. */
  readonly shownOf: (block: number) => { readonly text: string; readonly runs: readonly Run[] }
}

/** A sentence as it is shown. */
export interface ShownSentence {
  readonly block: number
  readonly span: Span
  readonly text: string
  /** Where it begins in the author's text: the same whatever step is shown. */
  readonly source: number
}

/** The sentences of a block as it is shown now. */
export function sentencesOf({ shownOf }: ReadingSurface, block: number): ShownSentence[] {
  const { text, runs } = shownOf(block)
  return sentenceSpans(text).map((span) => ({
    block,
    span,
    text: slice(text, span),
    source: comesFrom(runs, span.start),
  }))
}

/** The sentence after another, the first after null, as the text stands when it is asked for: the step may have changed. */
export function sentenceAfter(surface: ReadingSurface, sentence: ShownSentence | null): ShownSentence | null {
  const blocks = surface.blocks()
  if (sentence && blocks.includes(sentence.block)) {
    const next = sentencesOf(surface, sentence.block).find(({ source }) => source > sentence.source)
    if (next) return next
  }
  const later = sentence ? blocks.filter((block) => block > sentence.block) : blocks
  for (const block of later) {
    const [first] = sentencesOf(surface, block)
    if (first) return first
  }
  return null
}

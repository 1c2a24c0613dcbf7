import type { Applied } from "../engine/edit/apply.ts"
import { slice } from "../engine/text/span.ts"
import { nextSentence, type ShownSentence, sentencesOf } from "./sentences.ts"

/** What is read aloud, as it stands in a text that is drawn from plain data: the reading view, a sheet. */
export interface ReadingSurface {
  /** Places of the blocks that are shown, in reading order. */
  readonly blocks: () => readonly number[]
  /** A block as it is shown now. */
  readonly shownOf: (block: number) => Applied
}

/** A sentence of a block as it is shown. */
export interface BlockSentence extends ShownSentence {
  readonly block: number
}

/** The sentences of a block as it is shown now. */
export const sentencesIn = ({ shownOf }: ReadingSurface, block: number): BlockSentence[] =>
  sentencesOf(shownOf(block)).map((sentence) => ({ ...sentence, block }))

/** The sentence after another, the first after null, as the text stands when it is asked for: the step may have changed. */
export function sentenceAfter(surface: ReadingSurface, sentence: BlockSentence | null): BlockSentence | null {
  const blocks = surface.blocks()
  if (sentence && blocks.includes(sentence.block)) {
    const next = nextSentence(sentencesIn(surface, sentence.block), sentence)
    if (next) return next
  }
  const later = sentence ? blocks.filter((block) => block > sentence.block) : blocks
  for (const block of later) {
    const [first] = sentencesIn(surface, block)
    if (first) return first
  }
  return null
}

/** Whether a sentence is still shown where it was when the voice came to it. */
export const stands = ({ shownOf }: ReadingSurface, { block, span, text }: BlockSentence): boolean =>
  slice(shownOf(block).text, span) === text

import { type Applied, originOf } from "../engine/edit/apply.ts"
import { sentenceSpans } from "../engine/read/sentences.ts"
import { overlaps, type Span, slice } from "../engine/text/span.ts"
import type { Live } from "./live.ts"
import type { TextPoint } from "./marks.ts"
import { inOutput, rangesOf } from "./write.ts"

/** A sentence of a text as it is shown. */
export interface ShownSentence {
  readonly text: string
  readonly span: Span
  /** From the first to the last of the author's text that it keeps; of one that keeps none, what it stands for. */
  readonly source: Span
}

/** A sentence as it stands in the page now. */
export interface PageSentence extends ShownSentence {
  readonly live: Live
  /** Where it shows, or a part of it given in units of its text; nothing once the page shows another text. */
  ranges(part?: Span): Range[]
  /** The author's whole sentences that it was made of. */
  original(): string
}

/** The sentences of a text as it is shown, in order. */
export const sentencesOf = (applied: Applied): ShownSentence[] =>
  sentenceSpans(applied.text).map((span) => ({
    text: slice(applied.text, span),
    span,
    source: keptIn(applied, span) ?? originOf(applied.runs, span),
  }))

/**
 * The sentence to read after another; null at the end of the text. While the text stands it is the next one, wherever
 * both come from. Once it is shown otherwise it is the first that comes after in the author's text.
 */
export function nextSentence<S extends ShownSentence>(
  sentences: readonly S[],
  { text, span, source }: ShownSentence,
): S | null {
  const at = sentences.findIndex((each) => each.span.start === span.start && each.text === text)
  const next = at >= 0 ? sentences[at + 1] : sentences.find((each) => each.source.start >= source.end)
  return next ?? null
}

/** Worked out once for what is shown. */
const known = new WeakMap<Applied, readonly PageSentence[]>()

/** The sentences of a block as it stands now, in order. */
export function sentencesIn(live: Live): readonly PageSentence[] {
  const { applied } = live.shown
  let sentences = known.get(applied)
  if (!sentences) {
    sentences = sentencesOf(applied).map((sentence) => inPage(live, sentence, applied))
    known.set(applied, sentences)
  }
  return sentences
}

/** The sentence at a place in the page; null between sentences. */
export function sentenceAt(live: Live, { node, offset }: TextPoint): PageSentence | null {
  const at = inOutput(live.shown.plan, node, offset)
  if (at === null) return null
  return sentencesIn(live).find(({ span: { start, end } }) => start <= at && at < end) ?? null
}

function inPage(live: Live, sentence: ShownSentence, applied: Applied): PageSentence {
  const { start, end } = sentence.span
  return {
    ...sentence,
    live,
    ranges(part = { start: 0, end: end - start }) {
      const { shown } = live
      if (shown.applied.text !== applied.text) return []
      return rangesOf(shown.plan, { start: start + part.start, end: start + part.end })
    },
    original: () => originalOf(live, applied, sentence.span),
  }
}

function keptIn({ runs }: Applied, span: Span): Span | null {
  const kept = runs.flatMap(({ source, output }) => {
    if (!source || !overlaps(output, span)) return []
    const by = source.start - output.start
    return [{ start: Math.max(output.start, span.start) + by, end: Math.min(output.end, span.end) + by }]
  })
  if (kept.length === 0) return null
  return {
    start: Math.min(...kept.map(({ start }) => start)),
    end: Math.max(...kept.map(({ end }) => end)),
  }
}

/** The author's sentences from which a span of the output comes, whole. */
function originalOf({ page: { block } }: Live, { runs }: Applied, span: Span): string {
  const origin = originOf(runs, span)
  return sentenceSpans(block.text)
    .filter((sentence) => overlaps(sentence, origin))
    .map((sentence) => slice(block.text, sentence))
    .join(" ")
}

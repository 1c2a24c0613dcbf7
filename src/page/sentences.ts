import { originOf, toSource } from "../engine/edit/apply.ts"
import { sentenceSpans } from "../engine/read/sentences.ts"
import { overlaps, type Span, slice } from "../engine/text/span.ts"
import type { Fitted } from "./fit.ts"
import type { Live } from "./live.ts"
import type { TextPoint } from "./marks.ts"
import { inOutput, rangesOf } from "./write.ts"

/** A sentence as it stands in the page now. */
export interface PageSentence {
  readonly live: Live
  readonly text: string
  /** The first place of the author's text that it holds: the same whatever step is shown. */
  readonly source: number
  /** Where it shows, or a part of it given in units of its text. */
  ranges(part?: Span): Range[]
  /** The author's whole sentences that it was made of. */
  original(): string
}

/** Worked out once for what is shown. */
const known = new WeakMap<Fitted, readonly PageSentence[]>()

/** The sentences of a block as it stands now, in order. */
export function sentencesIn(live: Live): readonly PageSentence[] {
  const { shown } = live
  let sentences = known.get(shown)
  if (!sentences) {
    sentences = sentenceSpans(shown.applied.text).map((span) => sentenceOf(live, shown, span))
    known.set(shown, sentences)
  }
  return sentences
}

/** The sentence at a place in the page; null between sentences. */
export function sentenceAt(live: Live, { node, offset }: TextPoint): PageSentence | null {
  const at = inOutput(live.shown.plan, node, offset)
  if (at === null) return null
  const spans = sentenceSpans(live.shown.applied.text)
  return sentencesIn(live)[spans.findIndex(({ start, end }) => start <= at && at < end)] ?? null
}

function sentenceOf(live: Live, shown: Fitted, span: Span): PageSentence {
  const { applied, plan } = shown
  let source = span.start
  while (source < span.end && toSource(applied.runs, source) === null) source += 1
  return {
    live,
    text: slice(applied.text, span),
    source: toSource(applied.runs, source) ?? 0,
    ranges: (part = { start: 0, end: span.end - span.start }) =>
      rangesOf(plan, { start: span.start + part.start, end: span.start + part.end }),
    original: () => originalOf(live, shown, span),
  }
}

/** The author's sentences from which a span of the output comes, whole. */
function originalOf({ page: { block } }: Live, { applied }: Fitted, span: Span): string {
  const origin = originOf(applied.runs, span)
  return sentenceSpans(block.text)
    .filter((sentence) => overlaps(sentence, origin))
    .map((sentence) => slice(block.text, sentence))
    .join(" ")
}

import type { BlockSpan, Decisions, Verdict } from "../../engine/decisions.ts"
import { sentenceSpans } from "../../engine/read/sentences.ts"
import type { Block } from "../../engine/text/block.ts"
import { type Span, slice } from "../../engine/text/span.ts"
import { hashOf } from "./hash.ts"
import type { Anchor, Lesson, LessonNote, Question } from "./lesson.ts"
import { clipped, LONGEST } from "./limits.ts"

/** A note where it stands in an article. */
export interface PlacedNote extends BlockSpan {
  readonly note: LessonNote
}

/** A question with its evidence where it stands. */
export interface PlacedQuestion {
  readonly question: Question
  readonly evidence: readonly BlockSpan[]
}

/** A decision whose place is no longer in the text. */
export interface Misfit {
  readonly kind: "change" | "own" | "paragraph" | "note" | "evidence"
  /** How the sentence began. */
  readonly quote: string
  /** What was to stand there, for people: own words, a note, a question; empty where there is nothing to tell. */
  readonly text: string
}

/** A lesson in an article: what fits, where it belongs, and what does not fit any more. */
export interface PlacedLesson {
  readonly decisions: Decisions
  readonly notes: readonly PlacedNote[]
  readonly questions: readonly PlacedQuestion[]
  readonly misfits: readonly Misfit[]
}

/** The sentences of an article, to be found by what they say and by where they stand. */
export interface Anchors {
  /** The sentence of a block that a place lies in, or that ends before it; null where the block has none. */
  at(block: string, offset: number): { readonly anchor: Anchor; readonly span: Span } | null
  /** The sentences of a block, in order. */
  of(block: string): readonly { readonly anchor: Anchor; readonly span: Span }[]
  /** Where a sentence stands now; null when it is gone. */
  find(anchor: Anchor): BlockSpan | null
}

/** A sentence where it stands. */
interface Standing {
  readonly block: string
  readonly span: Span
  readonly hash: string
  readonly nth: number
  /** Hash of the sentence before it; empty for the first of the text. */
  readonly after: string
  readonly quote: string
}

/** A desk asks for them again at every change to a lesson, and the article stays the same. */
const known = new WeakMap<readonly Block[], Anchors>()

/** The sentences of an article. */
export function anchorsOf(blocks: readonly Block[]): Anchors {
  const anchors = known.get(blocks) ?? readAnchors(blocks)
  known.set(blocks, anchors)
  return anchors
}

function readAnchors(blocks: readonly Block[]): Anchors {
  const byHash = new Map<string, Standing[]>()
  let after = ""
  const standing = blocks.map(({ id, text }) =>
    sentenceSpans(text).map((span): Standing => {
      const sentence = slice(text, span)
      const hash = hashOf(sentence)
      const alike = byHash.get(hash) ?? []
      const it = { block: id, span, hash, nth: alike.length, after, quote: quoteOf(sentence) }
      alike.push(it)
      byHash.set(hash, alike)
      after = hash
      return it
    }),
  )
  const anchored = standing.map((sentences) =>
    sentences.map(({ hash, nth, after, quote, span }) => {
      const isAlone = byHash.get(hash)!.length === 1
      return { anchor: isAlone ? { hash, nth, quote } : { hash, nth, quote, after }, span }
    }),
  )
  const inBlock = new Map(blocks.map(({ id }, at) => [id, anchored[at]!]))
  const of = (block: string) => inBlock.get(block) ?? []
  return {
    of,
    at: (block, offset) => of(block).findLast(({ span }) => span.start <= offset) ?? of(block)[0] ?? null,
    find(anchor) {
      const it = meant(anchor, byHash.get(anchor.hash) ?? [])
      return it && { block: it.block, span: it.span }
    },
  }
}

/**
 * Which of the sentences that read the same an anchor means; null when it is gone. Where there were several when the
 * anchor was made, it is the one that still follows the same sentence: a decision about one of them never moves to
 * another one without a word, but is told of as gone.
 */
function meant({ nth, after }: Anchor, alike: readonly Standing[]): Standing | null {
  if (after === undefined) return alike[nth] ?? null
  const candidates = alike.filter((it) => it.after === after)
  return candidates.find((it) => it.nth === nth) ?? (candidates.length === 1 ? candidates[0]! : null)
}

/** Finds the place of everything in a lesson, and tells what has none. */
export function placeLesson(lesson: Lesson, blocks: readonly Block[]): PlacedLesson {
  const anchors = anchorsOf(blocks)
  const lengths = new Map(blocks.map(({ id, text }) => [id, text.length]))
  const misfits: Misfit[] = []
  /** What `make` makes of the place of an anchor; nothing, and a misfit, where that is gone or it makes nothing of it. */
  const placed = <T>(
    kind: Misfit["kind"],
    anchor: Anchor,
    text: string,
    make: (at: BlockSpan) => T | null,
  ): T[] => {
    const at = anchors.find(anchor)
    const made = at && make(at)
    if (made !== null) return [made]
    misfits.push({ kind, quote: anchor.quote, text })
    return []
  }
  /** A span of a sentence as one of its block, as far as that goes; null where it does not begin in the sentence. */
  const within = ({ block, span: sentence }: BlockSpan, span: Span): BlockSpan | null => {
    if (!beginsIn(sentence, span)) return null
    const start = sentence.start + span.start
    return { block, span: { start, end: Math.min(sentence.start + span.end, lengths.get(block)!) } }
  }

  const verdicts = lesson.changes.flatMap(({ at, ...verdict }): Verdict[] =>
    at === null
      ? [{ ...verdict, at }]
      : placed("change", at, verdict.words ?? "", (place) => {
          const span = within(place, at.span)
          return span && { ...verdict, at: span }
        }),
  )
  const own = lesson.own.flatMap(({ at, step, text, by }) =>
    placed("own", at, text, (place) => ({ ...place, steps: [step], text, by })),
  )
  const hidden = lesson.paragraphs.flatMap(({ at, hidden }) =>
    placed("paragraph", at, "", ({ block }) => ({ block, steps: hidden })),
  )
  const notes = lesson.notes.flatMap((note) =>
    placed("note", note.at, note.text, (place) => {
      const span = note.span ? within(place, note.span) : place
      return span && { ...span, note }
    }),
  )
  const questions = lesson.questions.map((question) => ({
    question,
    evidence: question.evidence.flatMap((at) => placed("evidence", at, question.prompt, (place) => place)),
  }))
  return { decisions: { verdicts, own, hidden }, notes, questions, misfits }
}

/** Whether a span that is counted from a sentence's beginning begins in that sentence. */
export const beginsIn = (sentence: Span, { start }: Span): boolean => start < sentence.end - sentence.start

/** How a sentence begins, at most as long as anchors quote, cut between words where that leaves half of it. */
function quoteOf(sentence: string): string {
  if (sentence.length <= LONGEST.quote) return sentence
  const cut = clipped(sentence, LONGEST.quote - 1)
  const space = cut.lastIndexOf(" ")
  return `${space > LONGEST.quote / 2 ? cut.slice(0, space) : cut}…`
}

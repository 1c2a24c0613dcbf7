import type { BlockSpan, Decisions, Verdict } from "../../engine/decisions.ts"
import { sentenceSpans } from "../../engine/read/sentences.ts"
import type { Block } from "../../engine/text/block.ts"
import { type Span, slice } from "../../engine/text/span.ts"
import { hashOf } from "./hash.ts"
import type { Anchor, Lesson, LessonNote, Question } from "./lesson.ts"

/** A note where it stands in an article. */
export interface PlacedNote extends BlockSpan {
  readonly note: LessonNote
}

/** A question with its evidence where it stands. */
export interface PlacedQuestion {
  readonly question: Question
  readonly evidence: readonly BlockSpan[]
}

/** A decision whose sentence is no longer in the text. */
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

/** Units of a sentence that an anchor quotes. */
const QUOTE = 40

export function anchorsOf(blocks: readonly Block[]): Anchors {
  const inBlock = new Map<string, { readonly anchor: Anchor; readonly span: Span }[]>()
  const byHash = new Map<string, BlockSpan[]>()
  for (const { id, text } of blocks) {
    const sentences = sentenceSpans(text).map((span) => {
      const sentence = slice(text, span)
      const hash = hashOf(sentence)
      const alike = byHash.get(hash) ?? []
      byHash.set(hash, [...alike, { block: id, span }])
      return { anchor: { hash, nth: alike.length, quote: quoteOf(sentence) }, span }
    })
    inBlock.set(id, sentences)
  }
  const of = (block: string) => inBlock.get(block) ?? []
  return {
    of,
    at: (block, offset) => of(block).findLast(({ span }) => span.start <= offset) ?? of(block)[0] ?? null,
    // Of sentences that read the same one may have gone: then the last that is left is meant.
    find: ({ hash, nth }) => byHash.get(hash)?.[nth] ?? byHash.get(hash)?.at(-1) ?? null,
  }
}

/** Finds the place of everything in a lesson, and tells what has none. */
export function placeLesson(lesson: Lesson, blocks: readonly Block[]): PlacedLesson {
  const anchors = anchorsOf(blocks)
  const lengths = new Map(blocks.map(({ id, text }) => [id, text.length]))
  const misfits: Misfit[] = []
  /** What `make` makes of the place of an anchor; nothing, and a misfit, where that is gone. */
  const placed = <T>(kind: Misfit["kind"], anchor: Anchor, text: string, make: (at: BlockSpan) => T): T[] => {
    const at = anchors.find(anchor)
    if (at) return [make(at)]
    misfits.push({ kind, quote: anchor.quote, text })
    return []
  }
  /** A span of a sentence as one of its block. */
  const within = ({ block, span: sentence }: BlockSpan, { start, end }: Span): BlockSpan => {
    const length = lengths.get(block)!
    const from = Math.min(sentence.start + start, length)
    return { block, span: { start: from, end: Math.min(sentence.start + end, length) } }
  }

  const verdicts = lesson.changes.flatMap(({ at, ...verdict }): Verdict[] =>
    at === null
      ? [{ ...verdict, at }]
      : placed("change", at, verdict.words ?? "", (place) => ({ ...verdict, at: within(place, at.span) })),
  )
  const own = lesson.own.flatMap(({ at, step, text, by }) =>
    placed("own", at, text, (place) => ({ ...place, steps: [step], text, by })),
  )
  const hidden = lesson.paragraphs.flatMap(({ at, hidden }) =>
    placed("paragraph", at, "", ({ block }) => ({ block, steps: hidden })),
  )
  const notes = lesson.notes.flatMap((note) =>
    placed("note", note.at, note.text, (place) => ({
      ...(note.span ? within(place, note.span) : place),
      note,
    })),
  )
  const questions = lesson.questions.map((question) => ({
    question,
    evidence: question.evidence.flatMap((at) => placed("evidence", at, question.prompt, (place) => place)),
  }))
  return { decisions: { verdicts, own, hidden }, notes, questions, misfits }
}

function quoteOf(sentence: string): string {
  if (sentence.length <= QUOTE) return sentence
  const cut = sentence.slice(0, QUOTE - 1)
  return `${cut.slice(0, cut.lastIndexOf(" ") > QUOTE / 2 ? cut.lastIndexOf(" ") : cut.length)}…`
}

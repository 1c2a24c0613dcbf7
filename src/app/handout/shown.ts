import type { Applied } from "../../engine/edit/apply.ts"
import type { Run } from "../../engine/edit/edit.ts"
import { STEPS, type Step } from "../../engine/step.ts"
import { contains, type Span } from "../../engine/text/span.ts"
import { inlineOf, outputOf } from "../../page/inline.ts"
import type { InlineMark } from "../../page/layout.ts"
import type { Handout, HandoutBlock, HandoutRun, HandoutSpot } from "./handout.ts"
import { placesOf } from "./term-places.ts"

/** A block as one step of a copy shows it. */
export interface ShownBlock extends Applied {
  /** Of the shown text; the words to keep are strong. */
  readonly marks: readonly InlineMark[]
  /** What can be opened, in reading order. */
  readonly spots: readonly ShownSpot[]
  /** Whether it reads otherwise than its author wrote it. */
  readonly changed: boolean
}

export interface ShownSpot {
  /** Its place in the meanings. */
  readonly meaning: number
  /** Whether it is a note of the teacher's. */
  readonly note: boolean
  readonly spans: readonly Span[]
}

/** What has to be known of a copy to show its text. */
export type Readable = Pick<Handout, "blocks" | "meanings" | "terms">

/** Every block at a step; null for the original. */
export const shownAt = (handout: Readable, step: Step | null): ShownBlock[] =>
  handout.blocks.map((block) => shownBlock(block, handout, step))

function shownBlock(block: HandoutBlock, { meanings, terms }: Readable, step: Step | null): ShownBlock {
  const applied = appliedOf(block, step)
  const { text, runs } = applied
  const spots = block.spots
    .filter(([, , , from]) => from === null || (step !== null && step <= from))
    .filter((spot, _, marked) => !marked.some((other) => isInNote(spot, other, meanings)))
    .map(([start, end, meaning]) => {
      const note = meanings[meaning]!.kind === "note"
      return { meaning, note, spans: note ? outputOf({ start, end }, runs) : wordIn({ start, end }, runs) }
    })
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
  const kept = placesOf(terms, text).map((span): InlineMark => ({ kind: "strong", span }))
  return { ...applied, spots, marks: [...inlineOf(block.marks, runs), ...kept], changed: text !== block.text }
}

/** Whether a word lies in words that the teacher has noted something on: then the note is what is opened there. */
const isInNote = (spot: HandoutSpot, other: HandoutSpot, meanings: Readable["meanings"]): boolean =>
  meanings[spot[2]]!.kind !== "note" &&
  meanings[other[2]]!.kind === "note" &&
  meanings[other[2]]!.word !== "" &&
  contains({ start: other[0], end: other[1] }, { start: spot[0], end: spot[1] })

/** Where a word shows that no edit has touched; nothing where one has: then it is explained no more. */
const wordIn = (span: Span, runs: readonly Run[]): Span[] =>
  runs.some(({ source }) => source && contains(source, span)) ? outputOf(span, runs) : []

function appliedOf({ text, steps }: HandoutBlock, step: Step | null): Applied {
  const at = step === null ? undefined : STEPS.findLast((other) => other >= step && steps[other])
  const given: readonly HandoutRun[] = at === undefined ? [[0, text.length]] : steps[at]!
  const runs: Run[] = []
  let shown = ""
  for (const run of given) {
    const isNew = typeof run[0] === "string"
    const piece = isNew ? (run[0] as string) : text.slice(run[0] as number, run[1])
    const output = { start: shown.length, end: shown.length + piece.length }
    const span = isNew ? { start: run[1], end: run[2]! } : { start: run[0] as number, end: run[1] }
    runs.push(
      isNew
        ? { output, source: null, edit: { span, insert: [piece], rule: "", reason: "" } }
        : { output, source: span, edit: null },
    )
    shown += piece
  }
  return { text: shown, runs }
}

/** Whether anything at a step reads otherwise than its author wrote it. */
export const isAdapted = (shown: readonly ShownBlock[]): boolean => shown.some(({ changed }) => changed)

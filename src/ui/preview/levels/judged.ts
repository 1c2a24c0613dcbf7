import type { ChangeChoice, Lesson } from "../../../app/lesson/lesson.ts"
import { changeKey } from "../../../app/lesson/natural-key.ts"
import type { Anchors } from "../../../app/lesson/place.ts"
import type { Edit } from "../../../engine/edit/edit.ts"
import type { Leveled, Refusal } from "../../../engine/leveled.ts"
import type { Step } from "../../../engine/step.ts"
import type { Block } from "../../../engine/text/block.ts"
import { type Span, slice } from "../../../engine/text/span.ts"

/** How far a teacher's word on a change reaches: this place, wherever these words are changed by the rule, or the rule. */
export type Reach = "here" | "words" | "rule"

/** A change that a teacher can speak of. */
export interface Judged {
  readonly edit: Edit
  /** What can be said of it, by how far it reaches. */
  readonly choices: Readonly<Record<Reach, ChangeChoice>>
  /** What was said already; of several the most particular. Null where nothing was. */
  readonly said: { readonly choice: ChangeChoice; readonly reach: Reach } | null
}

const REACHES: readonly Reach[] = ["here", "words", "rule"]

/** A change as a teacher can speak of it; null where the text has no sentence at its place. */
export function judgedOf(edit: Edit, block: Block, anchors: Anchors, lesson: Lesson): Judged | null {
  const place = anchors.at(block.id, edit.span.start)
  if (!place) return null
  const { start } = place.span
  const words = slice(block.text, edit.span).toLowerCase()
  const at = { ...place.anchor, span: { start: edit.span.start - start, end: edit.span.end - start } }
  const all = { verdict: "refuse", rule: edit.rule, from: null } as const
  const choices = {
    here: { ...all, words, at },
    words: { ...all, words, at: null },
    rule: { ...all, words: null, at: null },
  }
  const said = REACHES.flatMap((reach) => {
    const choice = lesson.changes.find((choice) => changeKey(choice) === changeKey(choices[reach]))
    return choice ? [{ choice, reach }] : []
  })[0]
  return { edit, choices, said: said ?? null }
}

/** That a step, and all below it, are to make a change at its place. */
export const acceptedFrom = ({ choices }: Judged, from: Step): ChangeChoice => ({
  ...choices.here,
  verdict: "accept",
  from,
})

/** Everything that rules would change about one sentence at one step. */
export interface SentenceChanges {
  /** Made, or on the way. */
  readonly made: readonly Judged[]
  /** Refused by the teacher. */
  readonly refused: readonly Judged[]
  /** Offered, and not needed by this step. */
  readonly offered: readonly (Judged & { readonly why: string })[]
  /** Held back by a check. */
  readonly held: readonly Refusal[]
}

/** The rule id of small repairs that other changes made necessary. */
export const MEND = "mend"

/**
 * Sorts what rules would change about a sentence by what became of it. While the steps are being made anew what the teacher
 * has just decided counts at once; when they are `settled`, a wish that could not be met is an offer again.
 */
export function changesOf(
  { block, edits, refused }: Pick<Leveled, "block" | "edits" | "refused">,
  sentence: Span,
  step: Step,
  anchors: Anchors,
  lesson: Lesson,
  settled: boolean,
): SentenceChanges {
  const isHere = ({ span }: Edit): boolean => anchors.at(block.id, span.start)?.span.start === sentence.start
  const judged = (edit: Edit) => judgedOf(edit, block, anchors, lesson)!
  const taken = edits.filter(isHere).map(judged)
  const others = refused.filter(({ edit }) => isHere(edit))
  const open = others
    .filter(({ by }) => by === "choose" || by === "teacher")
    .map(({ edit, why }) => ({ ...judged(edit), why }))
  const isRefused = ({ said }: Judged) => said?.choice.verdict === "refuse"
  const isAccepted = ({ said }: Judged) =>
    !settled && said?.choice.verdict === "accept" && (said.choice.from === null || step <= said.choice.from)
  return {
    made: [...taken.filter((one) => !isRefused(one)), ...open.filter(isAccepted)],
    refused: [...taken, ...open].filter(isRefused),
    offered: open.filter((one) => !isRefused(one) && !isAccepted(one)),
    held: others.filter(({ by }) => by !== "choose" && by !== "teacher"),
  }
}

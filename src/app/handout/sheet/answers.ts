import type { Step } from "../../../engine/step.ts"
import type { SheetData } from "./data.ts"

/** The place of a choice, or words; null where nothing was answered. */
export type Given = number | string | null

/** What a pupil hands in, as the teacher's desk reads it. */
export const answersOf = (
  { source, group, questions }: SheetData["handout"],
  step: Step | null,
  pupil: string,
  given: readonly Given[],
) => ({
  foothold: "answers",
  version: 1,
  source,
  group,
  pupil,
  step,
  answers: questions.map(({ id }, at) => ({ question: id, answer: given[at] ?? null })),
})

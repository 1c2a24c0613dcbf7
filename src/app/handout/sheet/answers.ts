import type { Step } from "../../../engine/step.ts"
import type { Answer, Results } from "../../lesson/answers.ts"
import type { SheetData } from "./data.ts"

/** What a pupil hands in, as the teacher's desk reads it. The page itself does without what checks such files. */
export function answersFile(
  { source, group, questions }: SheetData["handout"],
  step: Step | null,
  name: string,
  given: readonly Answer["answer"][],
): string {
  const { url, title, fingerprint } = source
  const answers = questions.map(({ id }, at): Answer => ({ question: id, answer: given[at] ?? null }))
  const results: Results = { source: { url, title, fingerprint }, name, group, step, answers }
  return `${JSON.stringify({ foothold: "answers", version: 1, ...results }, null, 2)}\n`
}

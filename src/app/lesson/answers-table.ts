import { csv } from "../csv.ts"
import type { Answer, Results } from "./answers.ts"
import type { Question } from "./lesson.ts"

/** A row of the table of a class. */
export interface AnswersRow {
  readonly results: Results
  /** Question by question. */
  readonly cells: readonly AnswerCell[]
  /** Right choices, of so many that can be right. */
  readonly right: number
  readonly of: number
}

/** An answer to one question. */
export interface AnswerCell {
  /** Empty for none. */
  readonly text: string
  /** Null where only a person can tell. */
  readonly isRight: boolean | null
}

/** The answers of a class, pupil by pupil as given. What answers none of the questions is left out. */
export const answersTable = (questions: readonly Question[], all: readonly Results[]): AnswersRow[] =>
  all.map((results) => {
    const given = new Map(results.answers.map(({ question, answer }) => [question, answer]))
    const cells = questions.map((question) => cellOf(question, given.get(question.id) ?? null))
    return {
      results,
      cells,
      right: cells.filter(({ isRight }) => isRight).length,
      of: cells.filter(({ isRight }) => isRight !== null).length,
    }
  })

function cellOf({ kind, choices, answer: key }: Question, answer: Answer["answer"]): AnswerCell {
  if (kind === "open") return { text: typeof answer === "string" ? answer : "", isRight: null }
  const text = typeof answer === "number" ? choices[answer] : undefined
  return { text: text ?? "", isRight: key === null ? null : text !== undefined && answer === key }
}

/** The answers of a class for a spreadsheet. Columns keep their English names, so that a program finds them. */
export const answersCsv = (questions: readonly Question[], all: readonly Results[]): string =>
  csv(
    [
      ...["name", "group", "step"],
      ...questions.map(({ prompt }, index) => `${index + 1}. ${prompt}`),
      ...["right", "of"],
    ],
    answersTable(questions, all).map(({ results, cells, right, of }) => [
      results.name,
      results.group,
      results.step ?? "original",
      ...cells.map(({ text }) => text),
      right,
      of,
    ]),
  )

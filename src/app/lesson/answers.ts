import * as v from "valibot"
import type { Step } from "../../engine/step.ts"
import { csv } from "../csv.ts"
import { type FileKind, type Opened, openFile, type Refused } from "../own-file.ts"
import { withoutFolders } from "./key.ts"
import type { Question, Source } from "./lesson.ts"
import { answersSchema } from "./schema.ts"

/*
 * The file in which a pupil hands in answers:
 *
 *   { "foothold": "answers", "version": 1, "source": ..., "name": ..., "group": ..., "step": ..., "answers": [...] }
 */

/** One answer: the place of a choice, own words, or null for none. */
export interface Answer {
  readonly question: string
  readonly answer: number | string | null
}

/** How often a reader took a help while reading. */
export interface HelpsTaken {
  /** Meanings looked up. */
  readonly words: number
  /** Author's words asked for. */
  readonly originals: number
  /** Times that reading aloud was begun. */
  readonly listening: number
}

/** What a pupil hands in. */
export interface Results {
  readonly source: Pick<Source, "url" | "title" | "fingerprint">
  /** As the pupil typed it; may be empty. */
  readonly name: string
  /** Name of the group; empty for none. */
  readonly group: string
  /** The step that was read last; null for the original. */
  readonly step: Step | null
  readonly answers: readonly Answer[]
  /** Absent where nothing was counted. */
  readonly helps?: HelpsTaken
}

export type ParsedAnswers =
  | { readonly ok: true; readonly results: Results }
  | { readonly ok: false; readonly why: Refused }

const ANSWERS_FILE = {
  kind: "answers",
  version: 1,
  largest: 1_000_000,
  schema: v.strictObject({ foothold: v.literal("answers"), version: v.literal(1), ...answersSchema.entries }),
} satisfies FileKind<v.GenericSchema>

/** Longest file with answers, in bytes, and in UTF-16 units of its text. */
export const LARGEST_ANSWERS = ANSWERS_FILE.largest

export function exportAnswers(results: Results): string {
  const { kind, version } = ANSWERS_FILE
  const file = { foothold: kind, version, ...results, source: withoutFolders(results.source) }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** What a file with answers says; it is taken whole, or refused whole. */
export function parseAnswers(text: string): ParsedAnswers {
  const opened: Opened<v.InferOutput<typeof ANSWERS_FILE.schema>> = openFile(text, ANSWERS_FILE)
  if (!opened.ok) return opened
  const { foothold: _foothold, version: _version, ...results } = opened.file
  return { ok: true, results }
}

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
      ...["right", "of", "words looked up", "originals", "listening"],
    ],
    answersTable(questions, all).map(({ results, cells, right, of }) => [
      results.name,
      results.group,
      results.step ?? "original",
      ...cells.map(({ text }) => text),
      right,
      of,
      results.helps?.words ?? "",
      results.helps?.originals ?? "",
      results.helps?.listening ?? "",
    ]),
  )

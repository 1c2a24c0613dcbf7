import * as v from "valibot"
import { type FileKind, type ParsedFile, parseFile, type Refused } from "../own-file.ts"
import { ANSWERS, type Results } from "./answers.ts"
import { answersSchema } from "./schema.ts"

export type ParsedAnswers =
  | { readonly ok: true; readonly results: Results }
  | { readonly ok: false; readonly why: Refused }

const ANSWERS_FILE = {
  kind: ANSWERS.foothold,
  version: ANSWERS.version,
  largest: 1_000_000,
  schema: v.strictObject({
    foothold: v.literal(ANSWERS.foothold),
    version: v.literal(ANSWERS.version),
    ...answersSchema.entries,
  }),
} satisfies FileKind<v.GenericSchema>

/** Longest file with answers, in bytes, and in UTF-16 units of its text. */
export const LARGEST_ANSWERS = ANSWERS_FILE.largest

/** What a file with answers says; it is taken whole, or refused whole. */
export function parseAnswers(text: string): ParsedAnswers {
  const parsed: ParsedFile<v.InferOutput<typeof ANSWERS_FILE.schema>> = parseFile(text, ANSWERS_FILE)
  if (!parsed.ok) return parsed
  const { foothold: _foothold, version: _version, ...results } = parsed.file
  return { ok: true, results }
}

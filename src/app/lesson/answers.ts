import type { Step } from "../../engine/step.ts"
import { withoutFolders } from "./key.ts"
import type { Source } from "./lesson.ts"

/*
 * The file in which a pupil hands in answers:
 *
 *   { "foothold": "answers", "version": 1, "source": ..., "name": ..., "group": ..., "step": ..., "answers": [...] }
 *
 * Pages that are handed out write it too, and do without the libraries that read it (parse-answers.ts).
 */

/** One answer: the place of a choice, own words, or null for none. */
export interface Answer {
  readonly question: string
  readonly answer: number | string | null
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
}

/** What such a file says of itself. */
export const ANSWERS = { foothold: "answers", version: 1 } as const

/** The text of a file with answers, laid out for people. */
export const exportAnswers = (results: Results): string =>
  `${JSON.stringify({ ...ANSWERS, ...results, source: withoutFolders(results.source) }, null, 2)}\n`

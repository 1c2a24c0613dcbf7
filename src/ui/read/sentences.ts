import { originOf } from "../../engine/edit/apply.ts"
import type { Run } from "../../engine/edit/edit.ts"
import { sentenceSpans } from "../../engine/read/sentences.ts"
import type { Span } from "../../engine/text/span.ts"

/** The sentence of a text in which an offset lies; the whole text where none does. */
export function sentenceAt(text: string, offset: number): Span {
  const found = sentenceSpans(text).find(({ start, end }) => start <= offset && offset < end)
  return found ?? { start: 0, end: text.length }
}

/** Where an output offset comes from in the source; where an edit brought it, the start of what that replaced. */
export const comesFrom = (runs: readonly Run[], offset: number): number =>
  originOf(runs, { start: offset, end: offset + 1 }).start

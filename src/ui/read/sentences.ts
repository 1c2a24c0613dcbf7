import { toSource } from "../../engine/edit/apply.ts"
import type { Run } from "../../engine/edit/edit.ts"
import type { Span } from "../../engine/text/span.ts"

/** The sentence of a text in which an offset lies, without the white space around it. */
export function sentenceAt(text: string, offset: number): Span {
  const found = new Intl.Segmenter("en", { granularity: "sentence" }).segment(text).containing(offset)
  if (!found) return { start: 0, end: text.length }
  const start = found.index + (found.segment.length - found.segment.trimStart().length)
  return { start, end: found.index + found.segment.trimEnd().length }
}

/** Where an output offset comes from in the source; where an edit brought it, the start of what that replaced. */
export function comesFrom(runs: readonly Run[], offset: number): number {
  const source = toSource(runs, offset)
  if (source !== null) return source
  const run = runs.find(({ output }) => output.start <= offset && offset < output.end)
  return run?.edit?.span.start ?? 0
}

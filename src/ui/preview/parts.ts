import { editKey } from "../../engine/edit/apply.ts"
import type { Leveled } from "../../engine/leveled.ts"
import { slice } from "../../engine/text/span.ts"

/** A stretch of a levelled block as it is shown. */
export interface Part {
  readonly text: string
  /** Place of the edit in the block's list that brought this text or, if it is empty, took text away; null for kept text. */
  readonly edit: number | null
}

/** A levelled block in parts, in reading order: kept text, new text, and empty parts where text only went away. */
export function partsOf({ edits, runs, text }: Leveled): Part[] {
  const places = new Map(edits.map((edit, index) => [editKey(edit), index]))
  const parts: (Part & { readonly source: { start: number; end: number } | null })[] = runs.map((run) => ({
    text: slice(text, run.output),
    edit: run.edit && (places.get(editKey(run.edit)) ?? null),
    source: run.source,
  }))
  const visible = new Set(parts.map((part) => part.edit))
  edits.forEach((edit, index) => {
    if (visible.has(index)) return
    const { start, end } = edit.span
    const before = parts.findIndex(
      ({ source }, at) =>
        source !== null &&
        start <= source.end &&
        source.end <= end &&
        parts[at + 1]?.source?.start !== source.end,
    )
    parts.splice(before + 1, 0, { text: "", edit: index, source: edit.span })
  })
  return parts.map(({ text, edit }) => ({ text, edit }))
}

/** Kept text, cut where a protected term begins or ends. */
export function cutAtTerms(
  text: string,
  terms: readonly string[],
): { readonly text: string; readonly term: boolean }[] {
  const words = terms.map((term) => term.trim()).filter((term) => term !== "")
  if (words.length === 0) return [{ text, term: false }]
  const any = words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"))
    .join("|")
  return text
    .split(new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, "giu"))
    .map((piece, index) => ({ text: piece, term: index % 2 === 1 }))
    .filter(({ text }) => text !== "")
}

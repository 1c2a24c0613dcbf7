import { apply } from "../../../engine/edit/apply.ts"
import type { Edit } from "../../../engine/edit/edit.ts"
import { slice } from "../../../engine/text/span.ts"

/** Longest words that are told whole, in units. Of longer ones the ends that stay are left out. */
const SHORT = 60
/** How many words of what stays are told on each side, so that the place is known. */
const AROUND = 3

/** Some words before a change and after it, as short as they can be told. `now` is empty where words only went away. */
export interface WasNow {
  readonly was: string
  readonly now: string
}

export function wasNow(source: string, edit: Edit): WasNow {
  const was = slice(source, edit.span)
  const { text } = apply(source, [edit])
  const now = text.slice(edit.span.start, text.length - (source.length - edit.span.end))
  if (was.length <= SHORT && now.length <= SHORT) return { was: was.trim(), now: now.trim() }
  const one = was.split(/\s+/)
  const other = now.split(/\s+/)
  const least = Math.min(one.length, other.length)
  let start = 0
  while (start < least && one[start] === other[start]) start++
  let end = 0
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const before = Math.max(0, start - AROUND)
  const after = Math.max(0, end - AROUND)
  const cut = (words: readonly string[]): string =>
    `${before > 0 ? "… " : ""}${words.slice(before, words.length - after).join(" ")}${after > 0 ? " …" : ""}`
  return { was: cut(one), now: cut(other) }
}

import type { Span } from "../../engine/text/span.ts"

/** Words beside a change, so that half a clause can be read as what it is. */
export interface Beside {
  readonly before: string
  readonly after: string
}

export const NOTHING: Beside = { before: "", after: "" }

const isPhrase = (words: string): boolean =>
  /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/u.test(words) && !/[.!?;]\s/.test(words)

/** A few words of the same sentence on each side of a span; none where both wordings can be read alone. */
export function beside(text: string, { start, end }: Span, wordings: readonly string[]): Beside {
  if (wordings.every(isPhrase)) return NOTHING
  const before = /(?:[^\s.!?]+\s+){0,2}[^\s.!?]*$/.exec(text.slice(0, start))![0]
  const after = /^[^\s.!?]*(?:\s+[^\s.!?]+){0,3}[.!?]?/.exec(text.slice(end))![0]
  const cutBefore = before !== "" && /[^\s.!?”"]\s+$/.test(text.slice(0, start - before.length))
  const cutAfter = after !== "" && !/[.!?]$/.test(after) && end + after.length < text.length
  return { before: (cutBefore ? "… " : "") + before, after: after + (cutAfter ? " …" : "") }
}

/** The words after a wording, as they stand there: a sentence that now begins with them has a capital. */
export const following = (wording: string, after: string): string =>
  /[.!?][”"]?\s*$/.test(wording) ? after.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : after

import type { Span } from "../../engine/text/span.ts"

/** Some words, with what stands around them in their sentence. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Units of the sentence that are shown on each side of the words, and of the words themselves. */
const SIDE = 70
const WORDS = 140

/** The words of a span in their sentence. What is too long is cut between words, with an ellipsis. */
export function excerptOf(text: string, span: Span, sentence: Span): Excerpt {
  const before = text.slice(Math.min(sentence.start, span.start), span.start)
  const words = text.slice(span.start, span.end)
  const after = text.slice(span.end, Math.max(sentence.end, span.end))
  return { before: cutStart(before), words: cutEnd(words, WORDS), after: cutEnd(after, SIDE) }
}

function cutStart(text: string): string {
  if (text.length <= SIDE) return text
  const end = text.slice(-SIDE)
  return `…${end.slice(Math.max(0, end.indexOf(" ")))}`
}

function cutEnd(text: string, longest: number): string {
  if (text.length <= longest) return text
  const start = text.slice(0, longest)
  const cut = start.lastIndexOf(" ")
  return `${cut > 0 ? start.slice(0, cut) : start}…`
}

import type { Span } from "../text/span.ts"
import { segment } from "./segment.ts"
import { tokenize } from "./tokenize.ts"

/** Where the sentences of a text lie, in order: cut where the reader of the engine cuts, without its model. */
export function sentenceSpans(text: string): Span[] {
  const tokens = tokenize(text)
  return segment(text, tokens).map(({ first, end }) => ({
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
  }))
}

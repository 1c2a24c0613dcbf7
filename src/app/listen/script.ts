import { segment } from "../../engine/read/segment.ts"
import { tokenize } from "../../engine/read/tokenize.ts"
import type { Span } from "../../engine/text/span.ts"
import type { Script } from "./speaker.ts"

/** A script of sentences that do not change while they are read. One that is not among them is followed by none. */
export function scriptOf<S extends { readonly text: string }>(sentences: readonly S[]): Script<S> {
  const next = new Map<S | null, S>()
  let last: S | null = null
  for (const sentence of sentences) {
    next.set(last, sentence)
    last = sentence
  }
  return { after: (sentence) => next.get(sentence) ?? null }
}

/** The sentences of a text, cut as the engine cuts them. White space between them belongs to none. */
export function sentencesIn(text: string): Span[] {
  const tokens = tokenize(text)
  return segment(text, tokens).map(({ first, end }) => ({
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
  }))
}

import type { Script } from "../../../src/app/listen/speaker.ts"

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

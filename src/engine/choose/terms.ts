import type { Document } from "../text/document.ts"
import type { Span } from "../text/span.ts"

/** A protected term: its words in order, each as it was typed and in its dictionary form, in small letters. */
export type Term = readonly (readonly string[])[]

/** The term that somebody typed, read as a text of its own. */
export const termOf = ({ sentences }: Document): Term =>
  sentences.flatMap(({ tokens }) =>
    tokens.map(({ text, lemma }) => [text.toLowerCase(), lemma.toLowerCase()]),
  )

/** Where the terms stand in a document, in any form: "cell" protects "cells", "Cells" and "cell's". */
export function findTerms(document: Document, terms: readonly Term[]): Span[] {
  const spans: Span[] = []
  for (const { tokens } of document.sentences) {
    for (const [i, first] of tokens.entries()) {
      for (const term of terms) {
        const last = tokens[i + term.length - 1]
        if (!last || term.length === 0) continue
        const stands = term.every((word, k) => {
          const token = tokens[i + k]!
          return word.includes(token.text.toLowerCase()) || word.includes(token.lemma.toLowerCase())
        })
        if (stands) spans.push({ start: first.span.start, end: last.span.end })
      }
    }
  }
  return spans
}

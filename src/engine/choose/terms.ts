import type { Document } from "../text/document.ts"
import type { Span } from "../text/span.ts"

/** A protected term as the reader sees it: dictionary forms of its words, in order. */
export type Term = readonly string[]

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
          return token.text.toLowerCase() === word || token.lemma.toLowerCase() === word
        })
        if (stands) spans.push({ start: first.span.start, end: last.span.end })
      }
    }
  }
  return spans
}

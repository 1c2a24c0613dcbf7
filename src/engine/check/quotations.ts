import type { Document } from "../text/document.ts"
import type { Span } from "../text/span.ts"
import { type Check, leavesAlone } from "./check.ts"

/** Quotations in a text: “…”, "…" and «…» within one block, the marks included. One that is not closed runs to the end. */
function quotations(text: string): Span[] {
  const spans: Span[] = []
  let open: { at: number; close: string } | null = null
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!
    if (open) {
      if (mark === open.close) {
        spans.push({ start: open.at, end: i + 1 })
        open = null
      }
    } else if (mark === "“" || mark === "«" || (mark === '"' && !/\d/.test(text[i - 1] ?? ""))) {
      open = { at: i, close: mark === "“" ? "”" : mark === "«" ? "»" : '"' }
    } else if (mark === "‘" || mark === "'") {
      // A single mark quotes only when it opens a word and a partner closes one: "don't", "the '90s" do not.
      const close = mark === "‘" ? "’" : "'"
      if (/[\p{L}\p{N}]/u.test(text[i - 1] ?? "") || !/\p{L}/u.test(text[i + 1] ?? "")) continue
      const end = closing(text, i + 1, close)
      if (end < 0) continue
      spans.push({ start: i, end: end + 1 })
      i = end
    }
  }
  if (open) spans.push({ start: open.at, end: text.length })
  return spans
}

// Every edit of a block asks for the same quotations.
const known = new WeakMap<Document, readonly Span[]>()

function quotationsOf(document: Document): readonly Span[] {
  const found = known.get(document) ?? quotations(document.block.text)
  known.set(document, found)
  return found
}

function closing(text: string, from: number, close: string): number {
  for (let i = text.indexOf(close, from); i >= 0; i = text.indexOf(close, i + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[i + 1] ?? "") && !/[\s(]/.test(text[i - 1] ?? "")) return i
  }
  return -1
}

export default {
  id: "quotations",
  name: "Quotations stay",
  rationale:
    "Nobody's words are changed: what stands between quotation marks, or is set off as a quotation, stays.",
  refuse(edit, { document }) {
    if (document.block.kind === "quote") return "The whole paragraph is a quotation."
    const touched = quotationsOf(document).some((span) => !leavesAlone(edit, span))
    return touched ? "It is inside a quotation." : null
  },
  examples: [
    { text: "She said “we commence now” and left.", words: "commence", by: "start", refused: true },
    { text: "She said “we start now” and departed.", words: "departed", by: "left", refused: false },
    { text: 'It was "utterly appalling" to them.', words: "utterly", by: "very", refused: true },
    { text: "The farmers' vast fields weren't big.", words: "vast", by: "big", refused: false },
    { text: "A sign said ‘do not proceed’ there.", words: "proceed", by: "go", refused: true },
  ],
} satisfies Check

import type { Block } from "../engine/text/block.ts"
import type { PageArticle } from "./messages.ts"

/** Longest line, in characters, that is taken for a heading when it does not end like a sentence. */
const HEADING = 80

/** Where a line of a list or a heading of Markdown begins, or the line after such a heading. */
const MARKED = /\n(?=\s*(?:[-*•]|\d+[.)]|#{1,6})\s)|(?<=(?:^|\n)#{1,6} [^\n]*)\n/

/**
 * Blocks of pasted text. Blank lines part them; where there are none, every line is a block.
 * A line of a list ("- ", "* ", "1. ") is an item, and one that begins as Markdown's headings do ("# ") is a heading.
 */
export function blocksOf(text: string): Block[] {
  const lines = text.replace(/\r\n?/g, "\n")
  const parts = lines.split(
    /\n[^\S\n]*\n/.test(lines.trim()) ? new RegExp(`${MARKED.source}|\\n[^\\S\\n]*\\n`) : /\n/,
  )
  return parts
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .map((part, index, all) => {
      const item = /^(?:[-*•]|\d+[.)])\s+(?=\S)/.exec(part)
      const marked = /^#{1,6}\s+(?=\S)/.exec(part)
      const heading = part.length <= HEADING && !/[.!?:;,"”’)]$/.test(part) && all.length > 1
      return {
        id: `b${index}`,
        kind: item ? "item" : marked || heading ? "heading" : "paragraph",
        text: part.slice((item ?? marked)?.[0].length ?? 0),
        opaque: [],
        anchors: [],
      }
    })
}

/** Pasted text as an article. */
export function pastedArticle(text: string): PageArticle {
  return {
    url: "",
    title: "",
    byline: null,
    lang: null,
    dir: "ltr",
    blocks: blocksOf(text),
    coverage: 1,
    outline: null,
  }
}

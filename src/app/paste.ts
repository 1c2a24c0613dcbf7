import type { Block } from "../engine/text/block.ts"
import type { PageArticle } from "./messages.ts"

/** Longest line, in characters, that is taken for a heading when it does not end like a sentence. */
const HEADING = 80

/**
 * Blocks of pasted text. Blank lines part them; where there are none, every line is a block.
 * A line of a list ("- ", "* ", "1. ") is an item.
 */
export function blocksOf(text: string): Block[] {
  const lines = text.replace(/\r\n?/g, "\n")
  const parts = lines.split(
    /\n[^\S\n]*\n/.test(lines.trim()) ? /\n(?=\s*(?:[-*•]|\d+[.)])\s)|\n[^\S\n]*\n/ : /\n/,
  )
  return parts
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .map((part, index, all) => {
      const item = /^(?:[-*•]|\d+[.)])\s+(?=\S)/.exec(part)
      const heading = part.length <= HEADING && !/[.!?:;,"”’)]$/.test(part) && all.length > 1
      return {
        id: `b${index}`,
        kind: item ? "item" : heading ? "heading" : "paragraph",
        text: item ? part.slice(item[0].length) : part,
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

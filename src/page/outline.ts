import type { Span } from "../engine/text/span.ts"
import { cached, type PageBlock } from "./blocks.ts"
import { groundOf } from "./ground.ts"
import { marksOf } from "./inline-marks.ts"
import type { Look } from "./look.ts"
import { outliner } from "./outliner.ts"
import { forEachPaced, pause } from "./pace.ts"
import type { PictureNumber } from "./pictures.ts"

/** A stretch of a block that the page sets apart: a link, stress, code, a raised or lowered character. */
export interface InlineMark {
  readonly kind: "link" | "strong" | "emphasis" | "code" | "superscript" | "subscript"
  readonly span: Span
  /** Absolute http(s) address; for links only. */
  readonly href?: string
}

/** A piece of the article as the page lays it out. `block` is a place in the article's blocks. */
export type Part =
  | { readonly kind: "heading"; readonly block: number; readonly level: 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly kind: "paragraph" | "quote" | "caption"; readonly block: number }
  | {
      readonly kind: "list"
      readonly ordered: boolean
      /** Number of the first item. */
      readonly start: number
      readonly items: readonly (readonly Part[])[]
    }
  | { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[] }
  /** `picture` is its number for `page/picture`; `address` is where the page has it from. Sizes in CSS pixels. */
  | {
      readonly kind: "picture"
      readonly picture: number
      readonly address: string
      readonly alt: string
      readonly width: number
      readonly height: number
    }
  /**
   * Text that is shown as it stands, with its line breaks: code, verse. `blocks` are those of the article
   * that it holds, in order; none for a cell's text that is no part of the article.
   */
  | { readonly kind: "verbatim"; readonly text: string; readonly blocks: readonly number[] }

export interface Cell {
  readonly header: boolean
  /** How many columns and rows it spans. */
  readonly columns: number
  readonly rows: number
  /** Blocks of the article; texts that are none of them are "verbatim". */
  readonly parts: readonly Part[]
}

/**
 * How the article is laid out, for a reading view of its own. Plain data: it may cross a message.
 * Every block stands in the parts exactly once, in the order of the blocks.
 */
export interface Outline {
  readonly parts: readonly Part[]
  /** Marks of each of the article's blocks, in reading order; they may nest and never cross. */
  readonly marks: readonly (readonly InlineMark[])[]
}

/**
 * The outline of an article from its blocks, in reading order. The page is only read, with pauses.
 * `numberOf` gives each picture its number.
 */
export async function outlineOf(
  blocks: readonly PageBlock[],
  look: Look,
  numberOf: PictureNumber,
): Promise<Outline> {
  const ground = groundOf(blocks)
  await pause()
  const walk = outliner(blocks, ground, cached(look), numberOf)
  await forEachPaced(walk.steps(), () => {})
  const marks: InlineMark[][] = []
  await forEachPaced(blocks, (block) => void marks.push(marksOf(block)))
  return { parts: walk.parts(), marks }
}

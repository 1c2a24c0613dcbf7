import type { Block } from "../engine/text/block.ts"
import type { Article } from "./contract.ts"
import type { InlineMark, Part } from "./outline.ts"
import { wordsIn } from "./units.ts"

/** A piece of the article as it is laid out. */
export type Piece = Part
export type { InlineMark }
export type PictureOf = Extract<Piece, { kind: "picture" }>
export type Table = Extract<Piece, { kind: "table" }>

/** An article as the reading view and what is handed out lay it out. */
export interface Layout {
  /** Stands over the text; null where the text begins with it, empty where none is known. */
  readonly title: string | null
  readonly pieces: readonly Piece[]
  /** Marks of each block. */
  readonly marks: readonly (readonly InlineMark[])[]
  /** The number of each block that has one, the same at every step: headings have none. */
  readonly numbers: readonly (number | null)[]
}

/** The page's own outline, or without one every block by its kind. */
export function layoutOf({ blocks, outline, title }: Pick<Article, "blocks" | "outline" | "title">): Layout {
  const pieces = outline?.parts ?? piecesOf(blocks)
  const first = pieces[0]
  const begins =
    first?.kind === "heading" && (title === "" || isTitle(blocks[first.block]?.text ?? "", title))
  let number = 0
  return {
    title: begins ? null : title,
    pieces: begins ? [{ ...first, level: 1 }, ...pieces.slice(1)] : pieces,
    marks: blocks.map((_, at) => outline?.marks[at] ?? []),
    numbers: blocks.map(({ kind }) => (kind === "heading" ? null : ++number)),
  }
}

/** Sites put their own name after the title of a page. */
function isTitle(heading: string, title: string): boolean {
  const [a, b] = [heading, title].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  )
  return a !== "" && (a === b || (b!.startsWith(`${a!} `) && a!.length * 2 > b!.length))
}

function piecesOf(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = []
  for (const [block, { kind }] of blocks.entries()) {
    const last = pieces.at(-1)
    if (kind === "heading") pieces.push({ kind, block, level: 2 })
    else if (kind === "quote" || kind === "caption") pieces.push({ kind, block })
    else if (kind !== "item") pieces.push({ kind: "paragraph", block })
    else {
      const item: Piece[] = [{ kind: "paragraph", block }]
      if (last?.kind === "list") pieces[pieces.length - 1] = { ...last, items: [...last.items, item] }
      else pieces.push({ kind: "list", ordered: false, start: 1, items: [item] })
    }
  }
  return pieces
}

/** The blocks in a piece, in reading order. */
export function blocksIn(piece: Piece): number[] {
  if ("block" in piece) return [piece.block]
  if (piece.kind === "verbatim") return [...piece.blocks]
  if (piece.kind === "list") return piece.items.flat().flatMap(blocksIn)
  if (piece.kind === "table") return piece.rows.flat().flatMap(({ parts }) => parts.flatMap(blocksIn))
  return []
}

/** Words about which a part has when one is shown at a time: a minute's reading for a slow reader. */
const PART = 120

/** A last part with fewer words than this joins the one before it. */
const REST = 40

/**
 * Where each part of a text begins among its pieces, when one is shown at a time: parts have about 120 words and
 * end where a piece ends, never with a heading. Counted in the author's words, so that parts are the same at every step.
 */
export function partsOf(pieces: readonly { readonly words: number; readonly heading: boolean }[]): number[] {
  const starts = [0]
  let words = 0
  for (const [at, piece] of pieces.entries()) {
    const isNearer = Math.abs(words - PART) < Math.abs(words + piece.words - PART)
    const begun = pieces.slice(starts.at(-1)!, at).some(({ heading }) => !heading)
    const after = pieces[at - 1]
    if (begun && !after?.heading && (isNearer || (piece.heading && words + PART / 4 > PART))) {
      starts.push(at)
      words = 0
    }
    words += piece.words
  }
  if (starts.length > 1 && words < REST) starts.pop()
  return starts
}

/** Words and kind of each piece, for `partsOf`. */
export const sizesOf = (pieces: readonly Piece[], blocks: readonly Block[]) =>
  pieces.map((piece) => ({
    words:
      piece.kind === "verbatim"
        ? wordsIn(piece.text)
        : blocksIn(piece).reduce((sum, block) => sum + wordsIn(blocks[block]?.text ?? ""), 0),
    heading: piece.kind === "heading",
  }))

import type { Handout } from "../../../app/handout/handout.ts"
import type { ShownBlock } from "../../../app/handout/shown.ts"
import type { Say } from "../../../app/handout/texts.ts"
import { make } from "../../../page/bar/make.ts"
import type { Piece, Table } from "../../../page/layout.ts"
import { drawText } from "./text.ts"

/** What is drawn: a copy at one step, in one language of the interface. */
export interface Drawing {
  readonly document: Document
  readonly handout: Handout
  readonly shown: readonly ShownBlock[]
  readonly say: Say
}

/** Pieces of the article as elements, in order. */
export const drawPieces = (pieces: readonly Piece[], drawing: Drawing): Element[] =>
  pieces.flatMap((piece) => drawPiece(piece, drawing))

function drawPiece(piece: Piece, drawing: Drawing): Element[] {
  const { document, handout, say } = drawing
  switch (piece.kind) {
    case "heading":
      return [block(`h${piece.level}`, piece.block, drawing)]
    case "paragraph":
      return [numbered(piece.block, drawing)]
    case "caption":
      return [numbered(piece.block, drawing, "numbered small")]
    case "quote":
      return [make(document, "blockquote", {}, numbered(piece.block, drawing))]
    case "list": {
      const items = piece.items.map((parts) => make(document, "li", {}, ...drawPieces(parts, drawing)))
      return [
        piece.ordered
          ? make(document, "ol", { start: String(piece.start) }, ...items)
          : make(document, "ul", {}, ...items),
      ]
    }
    case "table":
      return [table(piece, drawing)]
    case "verbatim":
      return [make(document, "pre", { lang: handout.lang }, make(document, "code", {}, piece.text))]
    case "picture": {
      const { picture, alt, width, height } = piece
      const data = handout.pictures[picture]
      const size = width > 0 && height > 0 ? { width: String(width), height: String(height) } : undefined
      if (data?.startsWith("data:image/"))
        return [make(document, "figure", {}, make(document, "img", { src: data, alt, ...size }))]
      return alt === ""
        ? []
        : [make(document, "p", { class: "no-picture" }, `${say("readPicture")}: `, words(alt, drawing))]
    }
  }
}

/** Words of the article among those of the copy. */
const words = (text: string, { document, handout: { lang } }: Drawing): Element =>
  make(document, "span", { lang }, text)

function block(tag: "p" | `h${1 | 2 | 3 | 4 | 5 | 6}`, at: number, drawing: Drawing): HTMLElement {
  const element = make(drawing.document, tag, {
    "data-block": String(at),
    lang: drawing.handout.lang,
    dir: drawing.handout.dir,
  })
  const shown = drawing.shown[at]
  // Nothing can be opened on paper, nor before a script runs.
  if (shown) drawText(element, { ...shown, spots: [] })
  return element
}

/** A paragraph with its number beside it, by which a class can name it. */
function numbered(at: number, drawing: Drawing, className = "numbered"): HTMLElement {
  const { document, handout, say } = drawing
  const number = handout.blocks[at]?.number ?? null
  const text = block("p", at, drawing)
  if (number === null) return make(document, "div", { class: className }, text)
  const name = [
    make(document, "span", { class: "unseen" }, say("paragraphNumber", number)),
    make(document, "span", { "aria-hidden": "true" }, String(number)),
  ]
  return make(
    document,
    "div",
    { class: className, "data-number": String(number) },
    make(document, "span", { class: "number" }, ...name),
    text,
  )
}

function table({ rows }: Table, drawing: Drawing): HTMLElement {
  const { document, say } = drawing
  const drawn = rows.map((row) => {
    const cells = row.map(({ header, columns, rows, parts }) => {
      const inside = parts.flatMap((part) =>
        part.kind === "paragraph" || part.kind === "heading"
          ? [block("p", part.block, drawing)]
          : drawPiece(part, drawing),
      )
      const isHead = header && inside.some((element) => element.textContent.trim() !== "")
      const span = { colspan: String(columns), rowspan: String(rows) }
      return isHead ? make(document, "th", span, ...inside) : make(document, "td", span, ...inside)
    })
    return make(document, "tr", {}, ...cells)
  })
  const body = make(document, "table", {}, make(document, "tbody", {}, ...drawn))
  // A wide table is scrolled by keyboard.
  return make(
    document,
    "div",
    { class: "table", role: "group", tabindex: "0", "aria-label": say("readTable") },
    body,
  )
}

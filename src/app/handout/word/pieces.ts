import type * as Docx from "docx"
import type { Piece } from "../../../page/layout.ts"
import type { Cell } from "../../../page/outline.ts"
import type { Handout } from "../handout.ts"
import type { ShownBlock } from "../shown.ts"
import type { Say } from "../texts.ts"
import type { WordOptions } from "./document.ts"
import { clean, type Pen, plain, runsOf } from "./runs.ts"
import { GREY } from "./styles.ts"

/** What a Word file is written from. */
export interface Writing extends Pen {
  readonly handout: Handout
  readonly shown: readonly ShownBlock[]
  readonly say: Say
  readonly options: WordOptions
}

/** Where a piece stands: in how many lists, and as the first of which item. */
interface Place {
  readonly depth: number
  /** The list's numbering; null outside of lists, and for what follows in the same item. */
  readonly item: string | null
  readonly style?: string
}

const TOP: Place = { depth: 0, item: null }

/** Width of a line on the page, in pixels at 96 to the inch: A4 less margins of an inch. */
const WIDEST = 600

/** Most of a page's height that a picture takes, in pixels at 96 to the inch. */
const HIGHEST = 700

/** The deepest level of a list in Word. */
const DEEPEST = 8

export const writePieces = (
  pieces: readonly Piece[],
  writing: Writing,
  place: Place = TOP,
): (Docx.Paragraph | Docx.Table)[] => pieces.flatMap((piece) => write(piece, writing, place))

function write(piece: Piece, writing: Writing, place: Place): (Docx.Paragraph | Docx.Table)[] {
  const { docx, say, options } = writing
  switch (piece.kind) {
    case "heading":
      return [
        paragraph(piece.block, writing, place, { heading: docx.HeadingLevel[`HEADING_${piece.level}`] }),
      ]
    case "paragraph":
      return [paragraph(piece.block, writing, place)]
    case "quote":
      return [paragraph(piece.block, writing, place, { style: "Quote" })]
    case "caption":
      return [paragraph(piece.block, writing, place, { style: "Caption" })]
    case "list": {
      const item = piece.ordered ? listName(piece) : BULLETS
      return piece.items.flatMap((parts) =>
        parts.flatMap((part, at) =>
          write(part, writing, { depth: place.depth + 1, item: at === 0 ? item : null }),
        ),
      )
    }
    case "table":
      // What comes next would touch it.
      return [table(piece.rows, writing), new docx.Paragraph({ spacing: { after: 0, line: 120 } })]
    case "verbatim":
      return [
        new docx.Paragraph({
          style: "Code",
          children: plain(writing, piece.text),
          ...layout(writing, place),
        }),
      ]
    case "picture": {
      const picture = options.pictures.get(piece.picture)
      if (picture) {
        const scale = Math.min(1, WIDEST / picture.width, HIGHEST / picture.height)
        const image = new docx.ImageRun({
          type: picture.type,
          data: picture.data,
          transformation: {
            width: Math.round(picture.width * scale),
            height: Math.round(picture.height * scale),
          },
          altText: { name: clean(piece.alt), description: clean(piece.alt) },
        })
        return [new docx.Paragraph({ children: [image], keepNext: true })]
      }
      if (piece.alt === "") return []
      return [
        new docx.Paragraph({
          style: "Caption",
          children: plain(writing, `${say("readPicture")}: ${piece.alt}`),
        }),
      ]
    }
  }
}

function paragraph(
  block: number,
  writing: Writing,
  place: Place,
  own: Docx.IParagraphOptions = {},
): Docx.Paragraph {
  const { docx, handout, shown, options } = writing
  const number = options.numbers ? (handout.blocks[block]?.number ?? null) : null
  const mark = number === null ? [] : plain(writing, `${number}  `, { color: GREY, size: 17 })
  const text = shown[block] ? runsOf(writing, shown[block]) : []
  return new docx.Paragraph({ ...layout(writing, place), ...own, children: [...mark, ...text] })
}

/** Direction, list and indent of a paragraph. */
function layout({ handout }: Writing, { depth, item }: Place): Docx.IParagraphOptions {
  const level = Math.min(depth - 1, DEEPEST)
  return {
    ...(handout.dir === "rtl" && { bidirectional: true }),
    ...(item !== null && { numbering: { reference: item, level }, spacing: { after: 80 } }),
    ...(item === null && depth > 0 && { indent: { start: INDENT * depth } }),
  }
}

function table(rows: readonly (readonly Cell[])[], writing: Writing): Docx.Table {
  const { docx, handout } = writing
  const cell = ({ header, columns, rows, parts }: Cell) => {
    const inside = writePieces(
      parts.map((part) => (part.kind === "heading" ? { kind: "paragraph", block: part.block } : part)),
      { ...writing, options: { ...writing.options, numbers: false } },
    )
    return new docx.TableCell({
      // A cell that ends with no paragraph does not open.
      children: inside.at(-1) instanceof docx.Paragraph ? inside : [...inside, new docx.Paragraph({})],
      columnSpan: columns,
      rowSpan: rows,
      ...(header && { shading: { type: docx.ShadingType.CLEAR, fill: "E8F0F2" } }),
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
    })
  }
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    ...(handout.dir === "rtl" && { visuallyRightToLeft: true }),
    rows: rows
      .filter((row) => row.length > 0)
      .map(
        (row, at) =>
          new docx.TableRow({
            children: row.map(cell),
            cantSplit: true,
            ...(at === 0 && row.every(({ header }) => header) && { tableHeader: true }),
          }),
      ),
  })
}

/** Distance by which each level of a list is set in, in twentieths of a point. */
const INDENT = 567
const BULLETS = "bullets"

/** A numbered list is named by its first block: each begins anew. */
const listName = (list: Extract<Piece, { kind: "list" }>): string => `list ${firstBlock(list)}`

function firstBlock(piece: Piece): number {
  if ("block" in piece) return piece.block
  if (piece.kind === "list") return firstBlock(piece.items.flat()[0] ?? { kind: "paragraph", block: -1 })
  return piece.kind === "verbatim" ? (piece.blocks[0] ?? -1) : -1
}

/** How lists and questions are numbered. */
export function numberingOf(docx: typeof Docx, { pieces }: Handout): Docx.INumberingOptions {
  const level = (level: number, format: Docx.ILevelsOptions["format"], text: string, start = 1) => ({
    level,
    format: format!,
    text,
    start,
    alignment: docx.AlignmentType.START,
    style: { paragraph: { indent: { start: INDENT * (level + 1), hanging: 340 } } },
  })
  const levels = Array.from({ length: DEEPEST + 1 }, (_, at) => at)
  const { BULLET, DECIMAL } = docx.LevelFormat
  return {
    config: [
      { reference: BULLETS, levels: levels.map((at) => level(at, BULLET, ["•", "◦", "▪"][at % 3]!)) },
      { reference: "questions", levels: [level(0, DECIMAL, "%1.")] },
      ...orderedIn(pieces).map((list) => ({
        reference: listName(list),
        levels: levels.map((at) => level(at, DECIMAL, `%${at + 1}.`, list.start)),
      })),
    ],
  }
}

function orderedIn(pieces: readonly Piece[]): Extract<Piece, { kind: "list" }>[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === "table") return orderedIn(piece.rows.flat().flatMap(({ parts }) => parts))
    if (piece.kind !== "list") return []
    return [...(piece.ordered ? [piece] : []), ...orderedIn(piece.items.flat())]
  })
}

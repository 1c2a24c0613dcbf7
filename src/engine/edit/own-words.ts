import { diffArrays } from "diff"
import { OWN } from "../decisions.ts"
import type { Block } from "../text/block.ts"
import { overlaps, type Span, slice } from "../text/span.ts"
import type { Edit, Piece } from "./edit.ts"

/** A word or a mark, with the white space before it. */
const TOKEN = /\s*(?:[\p{L}\p{N}\p{M}]+(?:[’'.,-][\p{L}\p{N}\p{M}]+)*|\S)/gu

/** Words that may change in one sentence; beyond, looking for what stays would take too long, and nothing does. */
const MOST_CHANGES = 1_000

/** The part of a stretch that holds text, as a sentence begins and ends; null where there is none, or it lies outside. */
export function placeOf({ text }: Block, { start, end }: Span): Span | null {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
    return null
  const inside = text.slice(start, end)
  const blank = inside.length - inside.trimStart().length
  const length = inside.trim().length
  return length === 0 ? null : { start: start + blank, end: start + blank + length }
}

/**
 * Somebody's own words in place of a stretch of a block, as one edit. The words that stay are kept as pieces of the
 * source, so that links and emphasis in them live on and only what is new is marked; white space that stays is the
 * author's. Line breaks in the new words become blanks: they are a part of a paragraph. Null where they say the same as
 * the source. `span` is as `placeOf` gives it; `text` holds more than white space.
 */
export function ownEdit(block: Block, span: Span, text: string, by: string): Edit | null {
  const source = tokensOf(slice(block.text, span))
  const written = tokensOf(text.trim().replace(/\s*[\n\r\t]\s*/g, " "))
  const changes = diffArrays(source, written, { comparator: isSame, maxEditLength: MOST_CHANGES })
  const pieces: Piece[] = []
  let at = span.start
  let gone: string[] = changes ? [] : source
  let come: string[] = changes ? [] : written
  const change = (): void => {
    for (const [from, to] of paired(gone, come)) {
      const blank = /^\s/.test(to) ? (/^\s*/.exec(from)?.[0].length ?? 0) : 0
      push(pieces, { start: at, end: at + blank })
      push(pieces, blank > 0 ? to.trimStart() : to)
      at += from.length
    }
    gone = []
    come = []
  }
  for (const { value, added, removed } of changes ?? []) {
    if (added) come.push(...value)
    else if (removed) gone.push(...source.splice(0, value.length))
    else {
      change()
      // What stays counts as long as it is in the source: white space may differ.
      const length = source.splice(0, value.length).join("").length
      push(pieces, { start: at, end: at + length })
      at += length
    }
  }
  change()
  const [only, more] = pieces
  if (typeof only === "object" && more === undefined && only.end === span.end && only.start === span.start)
    return null
  return { span, insert: joined(block, pieces), rule: OWN, reason: `Written by ${nameOf(by)}` }
}

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? []

const isSame = (one: string, other: string): boolean =>
  one.trimStart() === other.trimStart() && /^\s/.test(one) === /^\s/.test(other)

/** Words that went with words that came: one by one where they are as many, else all with all. */
const paired = (gone: readonly string[], come: readonly string[]): (readonly [string, string])[] =>
  gone.length === come.length ? gone.map((from, i) => [from, come[i]!]) : [[gone.join(""), come.join("")]]

/** Adds a piece, to the one before it where they touch. */
function push(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (typeof piece === "string") {
    if (piece === "") return
    if (typeof last === "string") pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  } else if (piece.start < piece.end) {
    if (typeof last === "object" && last.end === piece.start)
      pieces[pieces.length - 1] = { start: last.start, end: piece.end }
    else pieces.push(piece)
  }
}

const nameOf = (by: string): string => {
  const name = by.trim() || "the teacher"
  return name.endsWith(".") ? name : `${name}.`
}

/**
 * Changes that only a blank or a comma parts are one change to a reader. Not so at the edge of a link or of something
 * opaque: there what is kept says on which side of it the new words belong.
 */
function joined({ text, anchors, opaque }: Block, pieces: readonly Piece[]): Piece[] {
  const edges = [...anchors, ...opaque].flatMap(({ start, end }) => [start, end])
  const isBridge = (piece: Piece | undefined): boolean =>
    typeof piece === "object" &&
    !/[\p{L}\p{N}]/u.test(slice(text, piece)) &&
    !edges.some((edge) => piece.start <= edge && edge <= piece.end) &&
    !opaque.some((mark) => overlaps(mark, piece))
  const insert: Piece[] = []
  for (const [i, piece] of pieces.entries()) {
    const beside = [pieces[i - 1], pieces[i + 1]]
    // Beside new words on one side and a change on the other: at an end of the sentence nothing changed.
    const between =
      beside.every((other) => other !== undefined) && beside.some((other) => typeof other === "string")
    push(insert, between && isBridge(piece) ? slice(text, piece as Span) : piece)
  }
  return insert
}

import type { Block, BlockKind } from "../engine/text/block.ts"
import type { Span } from "../engine/text/span.ts"
import type { Line } from "./lines.ts"

const KINDS: readonly string[] = [
  "paragraph",
  "heading",
  "item",
  "quote",
  "caption",
  "cell",
] satisfies BlockKind[]

/** A text in blocks. Put together, gaps and blocks in turns are the text again. */
export interface Source {
  readonly blocks: readonly Block[]
  /** What stands before each block, and after the last. */
  readonly gaps: readonly string[]
}

/** The blocks of a line: its `text` in paragraphs, or its `blocks`, which count as parted by blank lines. */
export function blocksOf({ text, blocks }: Line): Source {
  if (typeof text === "string") return paragraphs(text)
  if (!Array.isArray(blocks)) throw new TypeError("A line needs “text” (a string) or “blocks” (a list).")
  return {
    gaps: blocks.map((_, i) => (i === 0 ? "" : "\n\n")).concat(""),
    blocks: blocks.map(readBlock),
  }
}

function readBlock(block: unknown, i: number): Block {
  const fields = (typeof block === "string" ? { text: block } : (block ?? {})) as Readonly<
    Record<string, unknown>
  >
  const { kind = "paragraph", text, opaque = [], anchors = [] } = fields
  if (typeof text !== "string") throw new TypeError(`Block ${i} has no “text”.`)
  if (!KINDS.includes(kind as string)) {
    throw new TypeError(`Block ${i} is of an unknown kind: ${JSON.stringify(kind)}.`)
  }
  const spans = { opaque, anchors }
  for (const [name, list] of Object.entries(spans)) {
    if (!Array.isArray(list) || !list.every((span) => isSpan(span, text.length))) {
      throw new TypeError(`“${name}” of block ${i} must be a list of {start, end} within its text.`)
    }
  }
  return { id: String(i), kind: kind as BlockKind, text, ...(spans as Record<keyof typeof spans, Span[]>) }
}

function isSpan(value: unknown, length: number): boolean {
  const { start, end } = (value ?? {}) as Partial<Span>
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start! && start! < end! && end! <= length
}

/** A line longer than this was not broken to fit a page: it is a paragraph of its own. */
const WRAPPED = 120

/** Paragraphs of a plain text: parted by blank lines, and by single line ends where the lines are not wrapped. */
export function paragraphs(text: string): Source {
  const parts = text
    .split(/(\s*\n\s*\n\s*|^\s+|\s+$)/)
    .flatMap((part, i) => (i % 2 === 0 && isUnwrapped(part) ? part.split(/(\s*\n\s*)/) : [part]))
  const alone = parts.filter((part) => part.trim() !== "").length === 1
  const blocks: Block[] = []
  const gaps: string[] = [""]
  for (const part of parts) {
    if (part.trim() === "") gaps[gaps.length - 1] += part
    else {
      const kind = alone ? "paragraph" : kindOf(part)
      blocks.push({ id: String(blocks.length), kind, text: part, opaque: [], anchors: [] })
      gaps.push("")
    }
  }
  return { blocks, gaps }
}

const isUnwrapped = (part: string): boolean => part.split("\n").some((line) => line.length > WRAPPED)

/** A short line without a full stop is a heading; several short lines are verse or code, which are left alone. */
function kindOf(text: string): BlockKind {
  const lines = text.split("\n")
  if (lines.length === 1) {
    const short = text.length < 80 && text.split(/\s+/).length < 12
    return short && !/[.!?:;,”"’)]$/.test(text) ? "heading" : "paragraph"
  }
  const short = lines.filter((line) => line.length < 60).length
  return lines.length >= 3 && short / lines.length > 0.8 ? "quote" : "paragraph"
}

/** Where each block begins in the whole text. */
export function startsOf(blocks: readonly Block[], gaps: readonly string[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const [i, { text }] of blocks.entries()) {
    at += gaps[i]!.length
    starts.push(at)
    at += text.length
  }
  return starts
}

/** The whole text again, with `texts` in the places of the blocks. */
export const join = (texts: readonly string[], gaps: readonly string[]): string =>
  gaps.map((gap, i) => gap + (texts[i] ?? "")).join("")

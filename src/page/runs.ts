import type { Span } from "../engine/text/span.ts"
import { composedChildren, isSetAside, type Look } from "./look.ts"
import { asideSign, namesOf } from "./signs.ts"

/** One text node's part in a text. */
export interface Slot {
  readonly node: Text
  /** Its place in the block's text. */
  readonly start: number
  readonly end: number
  /** For each unit from `start` to `end`, its offset in the node's data. */
  readonly at: readonly number[]
  /** Place of its gap in the block's gaps. */
  readonly gap: number
  /** What the node held when it was read. */
  readonly data: string
}

/** A stretch of a text with no element's edge inside. */
export interface Gap extends Span {
  /** How many inline elements it lies in. */
  readonly depth: number
  readonly opaque: boolean
}

/** A text as it is laid out in one go, from one edge of a block to the next. */
export interface Run {
  readonly text: string
  readonly slots: Slot[]
  readonly gaps: Gap[]
  readonly opaque: Span[]
  readonly anchors: Span[]
  /** Line breaks in the whole of its element. */
  readonly breaks: number
}

/** What is read around and never written: code, formulas, marks, times, quotations. */
const OPAQUE = new Set("code kbd samp var tt math sup sub time q ruby data output label".split(" "))
/** What stands in a line of text as one thing, and holds no text of it. */
const OBJECT = new Set(
  "img svg canvas video audio iframe object embed input select textarea button picture map meter progress wbr noscript script style template".split(
    " ",
  ),
)

type Char = "text" | "space" | "none"

/** HTML's white space. A no-break space is not among it: it never collapses. */
const COLLAPSES = /[ \t\n\r\f]/
/** Shown as nothing: soft hyphen, zero-width space, word joiner, byte order mark. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/

const charOf = (char: string): Char => (COLLAPSES.test(char) ? "space" : UNSEEN.test(char) ? "none" : "text")

/**
 * The texts of one block element, each as the reader sees it: white space collapsed, line breaks as
 * "\n". Two breaks in a row, or one after a finished sentence, end a text, as nested blocks do. A
 * node for which `included` is false is read but opaque.
 */
export function runsIn(container: Element, look: Look, included: (node: Text) => boolean): Run[] {
  const runs: Omit<Run, "breaks">[] = []
  let run = newRun()
  const open: { depth: number; opaque: boolean }[] = []
  let starts: number[] = []
  let breaks = 0

  const fresh = (): void => void (run.fresh = true)
  const end = (): void => {
    const done = finish(run, starts)
    if (done) runs.push(done)
    run = newRun()
    starts = starts.map(() => 0)
  }

  const text = (node: Text, keeps: boolean): void => {
    const top = open.at(-1)
    const opaque = (top?.opaque ?? false) || !included(node)
    if (run.fresh || run.gaps.at(-1)?.opaque !== opaque) {
      run.gaps.push({ start: run.text.length, end: run.text.length, depth: open.length, opaque })
      run.fresh = false
    }
    const { data } = node
    const start = run.text.length
    const at: number[] = []
    for (let offset = 0; offset < data.length; offset++) {
      const char = data[offset]!
      const sort = keeps && !UNSEEN.test(char) ? "text" : charOf(char)
      if (sort === "none" || (sort === "space" && run.spaced)) continue
      run.spaced = sort === "space"
      // The reader sees a no-break space as a space; copying from the node keeps what it is.
      run.text += sort === "space" || char === "\u00a0" ? " " : char
      at.push(offset)
    }
    const gap = run.gaps.length - 1
    run.slots.push({ node, start, end: run.text.length, at, gap, data })
    run.gaps[gap] = { ...run.gaps[gap]!, end: run.text.length }
    if (data.trim()) run.broken = false
  }

  const lineBreak = (): void => {
    breaks += 1
    if (run.broken || /[.!?…]["'”’)\]]*\s*$/.test(run.text) || !run.text.trim()) {
      end()
      run.broken = true
      return
    }
    trimEnd(run)
    run.gaps.push({ start: run.text.length, end: run.text.length + 1, depth: open.length, opaque: true })
    run.text += "\n"
    run.spaced = run.broken = run.fresh = true
  }

  const visit = (parent: Element, keeps: boolean): void => {
    const children = composedChildren(parent)
    for (let index = 0; index < children.length; index++) {
      const child = children[index]!
      if (child.nodeType === 3) {
        text(child as Text, keeps)
        continue
      }
      if (child.nodeType !== 1) continue
      const element = child as Element
      const tag = element.localName.toLowerCase()
      if (tag === "br") {
        lineBreak()
        continue
      }
      const display = OBJECT.has(tag) ? "none" : look.display(element)
      if (display === "block") {
        end()
        continue
      }
      fresh()
      if (display === "inline" && !isSetAside(element)) {
        starts.push(run.text.length)
        open.push({
          depth: open.length + 1,
          opaque: (open.at(-1)?.opaque ?? false) || isOpaque(element, tag),
        })
        visit(element, look.keepsSpace(element))
        open.pop()
        const start = starts.pop()!
        if (run.text.length > start) run.anchors.push({ start, end: run.text.length })
      }
      fresh()
    }
  }
  visit(container, look.keepsSpace(container))
  end()
  return runs.map((each) => ({ ...each, breaks }))
}

interface OpenRun {
  text: string
  slots: Slot[]
  gaps: Gap[]
  anchors: Span[]
  /** The last unit is collapsible white space, or the text has not begun. */
  spaced: boolean
  /** Nothing stands between here and the last line break. */
  broken: boolean
  /** The next text begins a gap of its own. */
  fresh: boolean
}

const newRun = (): OpenRun => ({
  text: "",
  slots: [],
  gaps: [],
  anchors: [],
  spaced: true,
  broken: false,
  fresh: true,
})

const isOpaque = (element: Element, tag: string): boolean =>
  OPAQUE.has(tag) ||
  // A credit in a caption, words for screen readers: in the line, and no part of the sentence.
  (element.hasAttribute("class") && asideSign(namesOf(element)) !== null) ||
  (element.hasAttribute("contenteditable") && element.getAttribute("contenteditable") !== "false") ||
  /^(?:math|textbox|button|img)$/.test(element.getAttribute("role") ?? "")

/** White space at the end of a line is not shown. */
function trimEnd(run: OpenRun): void {
  while (run.text.endsWith(" ") && run.spaced) {
    const length = run.text.length - 1
    run.text = run.text.slice(0, length)
    run.slots = run.slots.map((slot) =>
      slot.end > length
        ? {
            ...slot,
            start: Math.min(slot.start, length),
            end: length,
            at: slot.at.slice(0, Math.max(0, length - slot.start)),
          }
        : slot,
    )
    run.gaps = run.gaps.map((gap) =>
      gap.end > length ? { ...gap, start: Math.min(gap.start, length), end: length } : gap,
    )
    run.anchors = run.anchors.map((span) =>
      span.end > length ? { start: Math.min(span.start, length), end: length } : span,
    )
    run.spaced = false
  }
}

function finish(run: OpenRun, open: readonly number[]): Omit<Run, "breaks"> | null {
  // A line break at the end shows nothing.
  while (run.text.endsWith("\n")) {
    run.text = run.text.slice(0, -1)
    run.gaps = run.gaps.filter(({ start }) => start < run.text.length)
    run.spaced = true
  }
  trimEnd(run)
  if (!run.text.trim()) return null
  const { length } = run.text
  const anchors = [...run.anchors, ...open.map((start) => ({ start, end: length }))]
  return {
    text: run.text,
    slots: run.slots,
    gaps: run.gaps,
    opaque: merge(run.gaps.filter((gap) => gap.opaque && gap.end > gap.start)),
    anchors: anchors
      .filter(({ start, end }) => start < end)
      .sort((a, b) => a.start - b.start || b.end - a.end),
  }
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const { start, end } of spans) {
    const last = merged.at(-1)
    if (last && last.end === start) merged[merged.length - 1] = { start: last.start, end }
    else merged.push({ start, end })
  }
  return merged
}

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { OWN } from "../../../src/engine/decisions.ts"
import { apply, invert } from "../../../src/engine/edit/apply.ts"
import { ownEdit, placeOf } from "../../../src/engine/edit/own-words.ts"
import { mend } from "../../../src/engine/mend/mend.ts"
import type { Block } from "../../../src/engine/text/block.ts"
import { overlaps } from "../../../src/engine/text/span.ts"

const block = (text: string, ...anchors: string[]): Block => ({
  id: "a",
  kind: "paragraph",
  text,
  opaque: [],
  anchors: anchors.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
})
const whole = ({ text }: Block) => ({ start: 0, end: text.length })

/** Own words for a whole text, with what is new in brackets; null for no edit. */
function marked(source: Block, own: string): string | null {
  const edit = ownEdit(source, whole(source), own, "")
  return (
    edit &&
    edit.insert
      .map((piece) => (typeof piece === "string" ? `[${piece}]` : source.text.slice(piece.start, piece.end)))
      .join("")
  )
}

describe("own words", () => {
  it.each([
    ["The old bridge fell.", "The very old bridge fell down.", "The[ very] old bridge fell[ down]."],
    ["The very old bridge fell.", "The bridge fell.", "The bridge fell."],
    ["The big, old bridge fell.", "The large old bridge fell.", "The [large] old bridge fell."],
    ["The big old bridge fell.", "The large ancient bridge fell.", "The [large ancient] bridge fell."],
    ["It cost 12,000 dollars.", "It cost 12,500 dollars.", "It cost [12,500] dollars."],
    ["A long-term plan.", "A plan.", "A plan."],
    ["It fell.", "Nobody knows why.", "[Nobody knows why]."],
  ])("%s to %s", (source, own, expected) => {
    expect(marked(block(source), own)).toBe(expected)
  })

  it("say at the edge of a link on which side new words belong", () => {
    const source = block("The big old bridge fell.", "old bridge")
    expect(marked(source, "The large ancient crossing fell.")).toBe("The [large] [ancient crossing] fell.")
  })

  it("keep the white space that stays, and are one line", () => {
    expect(marked(block("The old\n  bridge fell."), "The\nold bridge\tfell\ndown.")).toBe(
      "The old\n  bridge fell[ down].",
    )
    expect(marked(block("It fell."), "It fell.\nIt broke.")).toBe("It fell.[ It broke.]")
  })

  it("are no edit where they say what the source says", () => {
    expect(marked(block("The old bridge\nfell."), "  The  old bridge fell. ")).toBe(null)
  })

  it("give up looking for what stays in very long texts", () => {
    const long = block("one two ".repeat(3000).trim())
    expect(marked(long, "three ".repeat(3000))).toBe(`[${"three ".repeat(3000).trim()}]`)
  })

  it("have a place where there is text", () => {
    const source = block("One.  Two. ")
    expect(placeOf(source, { start: 4, end: 11 })).toEqual({ start: 6, end: 10 })
    for (const [start, end] of [
      [4, 6],
      [3, 3],
      [5, 2],
      [-1, 4],
      [0, 12],
      [0.5, 4],
      [Number.NaN, 4],
    ])
      expect(placeOf(source, { start: start!, end: end! })).toBe(null)
  })

  it("keep the contract of edits, read as they were written, and are not mended", () => {
    const word = fc.constantFrom(
      ..."the The old bridge , . ! “ ” a an apple hour  fell 12 é 😀 - ’s n’t x".split(" "),
    )
    const text = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(" ")),
      fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
    )
    const plain = (value: string) => value.trim().replace(/\s+/g, " ")
    fc.assert(
      fc.property(text, text, fc.array(fc.nat(60), { maxLength: 4 }), (source, own, cuts) => {
        fc.pre(source.trim() !== "" && own.trim() !== "")
        const marks = cuts.map((cut) => cut % source.length).toSorted((a, b) => a - b)
        const anchors = marks.flatMap((end, i) =>
          i % 2 && marks[i - 1]! < end ? [{ start: marks[i - 1]!, end }] : [],
        )
        const given = { ...block(source), anchors }
        const edit = ownEdit(given, placeOf(given, whole(given))!, own, "")
        const edits = edit ? [edit] : []
        const { text } = apply(source, edits)
        expect(plain(text)).toBe(plain(own))
        expect(apply(text, invert(source, edits)).text).toBe(source)
        const mended = mend(source, edits)
        expect(mended.filter(({ rule }) => rule === OWN)).toEqual(edits)
        expect(mended.filter(({ rule, span }) => rule !== OWN && edit && overlaps(span, edit.span))).toEqual(
          [],
        )
      }),
      { numRuns: 3000, seed: 3 },
    )
  })
})

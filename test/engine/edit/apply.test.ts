import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { apply, conflicts, invert, toOutput, toSource } from "../../../src/engine/edit/apply.ts"
import type { Edit, Piece } from "../../../src/engine/edit/edit.ts"

const edit = (start: number, end: number, ...insert: Piece[]): Edit => ({
  span: { start, end },
  insert,
  rule: "r",
  reason: "why",
})
const span = (start: number, end: number) => ({ start, end })

/** A text with edits on it that do not conflict: splits that keep, move and nest, swaps, deletions. */
const edited = fc
  .record({
    source: fc.string({ minLength: 1, maxLength: 60, unit: "binary" }),
    cuts: fc.array(
      fc.record({
        a: fc.nat(60),
        b: fc.nat(60),
        kept: fc.array(fc.nat(60), { maxLength: 6 }),
        turn: fc.boolean(),
        text: fc.string({ maxLength: 3 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ source, cuts }) => {
    const edits: Edit[] = []
    for (const { a, b, kept, turn, text } of cuts) {
      const start = Math.min(a, b) % source.length
      const end = Math.min(Math.max(a, b), source.length)
      if (start >= end) continue
      const marks = kept.map((n) => start + (n % (end - start + 1))).toSorted((x, y) => x - y)
      const spans = marks.flatMap((m, i) => (i % 2 && marks[i - 1]! < m ? [span(marks[i - 1]!, m)] : []))
      if (turn) spans.reverse()
      const insert: Piece[] = [text, ...spans.flatMap((s) => [s, text])]
      if (insert.join("") === "") insert.push("x")
      const next = edit(start, end, ...insert)
      if (!edits.some((other) => conflicts(other, next))) edits.push(next)
    }
    return { source, edits }
  })

const runs = { numRuns: 20_000, seed: 7 }

describe("laws of edits", () => {
  it("the inverse gives the source back", () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const { text } = apply(source, edits)
        expect(apply(text, invert(source, edits)).text).toBe(source)
      }),
      runs,
    )
  })

  it("order does not matter, and edits survive JSON", () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const wire = JSON.parse(JSON.stringify(edits.toReversed())) as Edit[]
        expect(apply(source, wire)).toEqual(apply(source, edits))
      }),
      runs,
    )
  })

  it("runs cover the output without gaps, and copied runs hold the source's text", () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const { text, runs } = apply(source, edits)
        let at = 0
        for (const run of runs) {
          expect(run.output.start).toBe(at)
          at = run.output.end
          expect((run.source === null) !== (run.edit === null)).toBe(true)
          if (run.source)
            expect(text.slice(run.output.start, run.output.end)).toBe(
              source.slice(run.source.start, run.source.end),
            )
        }
        expect(at).toBe(text.length)
      }),
      runs,
    )
  })

  it("offsets map both ways", () => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const { text, runs } = apply(source, edits)
        for (let i = 0; i < text.length; i++) {
          const from = toSource(runs, i)
          if (from !== null) expect(toOutput(runs, from)).toBe(i)
        }
        if (edits.length === 0) for (let i = 0; i < source.length; i++) expect(toOutput(runs, i)).toBe(i)
      }),
      runs,
    )
  })

  it("leaving one edit out leaves the others valid", () => {
    fc.assert(
      fc.property(edited, fc.nat(11), ({ source, edits }, n) => {
        expect(() =>
          apply(
            source,
            edits.filter((_, i) => i !== n),
          ),
        ).not.toThrow()
      }),
      runs,
    )
  })
})

describe("apply", () => {
  it("splits a sentence and still swaps a word inside what is kept", () => {
    const source = "The town, which utilizes wind, grew."
    const split = edit(0, 36, span(0, 8), span(30, 36), " It ", span(16, 29), ".")
    const swap = edit(16, 24, "uses")
    expect(apply(source, [swap, split]).text).toBe("The town grew. It uses wind.")
  })

  it("names what is wrong with an edit that breaks the contract", () => {
    expect(() => apply("abc", [edit(1, 1, "x")])).toThrow("1-1")
    expect(() => apply("abc", [edit(0, 9, "x")])).toThrow("3 units")
    expect(() => apply("abc", [edit(0, 2)])).toThrow("leaves nothing")
    expect(() => apply("abc", [edit(0, 2, span(1, 3))])).toThrow("outside it")
    expect(() => apply("abcd", [edit(0, 4, span(0, 2), span(1, 3))])).toThrow("twice")
    expect(() => apply("abcd", [edit(0, 2, "x"), edit(1, 3, "y")])).toThrow("conflict")
    expect(() => apply("abcd", [edit(0, 2, "x", span(0, 2)), edit(0, 2, span(0, 2), "y")])).toThrow(
      "conflict",
    )
  })
})

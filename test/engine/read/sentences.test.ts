import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sentenceSpans } from "../../../src/engine/read/sentences.ts"

describe("sentences", () => {
  const texts = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end))

  it.each([
    ["Dr. Lee left the U.S. in 1990. She came back.", ["Dr. Lee left the U.S. in 1990.", "She came back."]],
    ["“Stop!” he said.  Why?\u00a0Nobody knows [1]. ", ["“Stop!” he said.", "Why?", "Nobody knows [1]."]],
    ["A heading", ["A heading"]],
    ["It costs $3.50 in the U.S. now", ["It costs $3.50 in the U.S. now"]],
    ["  ", []],
    ["", []],
  ])("of %s", (text, sentences) => {
    expect(texts(text)).toEqual(sentences)
  })

  it("hold all but white space, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let at = 0
        for (const { start, end } of sentenceSpans(text)) {
          expect(text.slice(at, start).trim()).toBe("")
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe("")
      }),
      { numRuns: 1000, seed: 7 },
    )
  })
})

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { scriptOf, sentencesIn } from "../../../src/app/listen/script.ts"

describe("a script", () => {
  it("goes from the first sentence to the last", () => {
    const [a, b] = [{ text: "One." }, { text: "One." }]
    const script = scriptOf([a, b])
    expect(script.after(null)).toBe(a)
    expect(script.after(a)).toBe(b)
    expect(script.after(b)).toBeNull()
    expect(script.after({ text: "One." })).toBeNull()
    expect(scriptOf([]).after(null)).toBeNull()
  })
})

describe("sentences", () => {
  const texts = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end))

  it.each([
    ["Dr. Lee left the U.S. in 1990. She came back.", ["Dr. Lee left the U.S. in 1990.", "She came back."]],
    ["“Stop!” he said.  Why?\u00a0Nobody knows [1]. ", ["“Stop!” he said.", "Why?", "Nobody knows [1]."]],
    ["A heading", ["A heading"]],
    ["  ", []],
    ["", []],
  ])("of %s", (text, sentences) => {
    expect(texts(text)).toEqual(sentences)
  })

  it("hold all but white space, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let at = 0
        for (const { start, end } of sentencesIn(text)) {
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

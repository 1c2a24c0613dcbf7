import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createPace } from "../../../src/app/listen/pace.ts"
import { effort, wordAt, wordsOf } from "../../../src/app/listen/words.ts"
import { voice } from "./fake-synth.ts"

const texts = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end))

describe("words", () => {
  it.each([
    ["Bees don't sleep.", ["Bees", "don't", "sleep"]],
    ["“Well-known” facts (3.5 km), 1,000…", ["Well-known", "facts", "3.5", "km", "1,000"]],
    ["from 1914–1918—or so", ["from", "1914", "1918", "or", "so"]],
    ["the bees' Zoe\u0308 — 💡 $5", ["the", "bees", "Zoe\u0308", "5"]],
    ["… —", []],
    ["", []],
  ])("of %s", (text, words) => {
    expect(texts(text)).toEqual(words)
  })

  it("are in order, apart, and not empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let last = -1
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          last = end - 1
        }
      }),
      { numRuns: 2000, seed: 7 },
    )
  })

  it("are found by a place in them, or before them", () => {
    const text = "“Go on,” he said."
    const words = wordsOf(text)
    const at = [0, 1, 2, 3, 4, 6, 7, 9, 16, 17].map((place) => wordAt(words, place))
    expect(at).toEqual([0, 0, 0, 1, 1, 2, 2, 2, -1, -1])
  })
})

describe("pace", () => {
  const ann = voice("Ann")
  const text = "Bees can tell each other where they found flowers."

  it("is that of reading aloud before anything was heard", () => {
    const pace = createPace()
    const words = wordsOf(text).length
    const perMinute = (rate: number) => (words / pace.duration(text, ann, rate)) * 60_000
    expect(perMinute(1)).toBeGreaterThan(140)
    expect(perMinute(1)).toBeLessThan(190)
    expect(perMinute(2)).toBeCloseTo(2 * perMinute(1))
  })

  it("is then that of the voice, at any rate", () => {
    const pace = createPace()
    pace.took(text, ann, 2, 2500)
    expect(pace.duration(text, ann, 1)).toBeCloseTo(5000)
    expect(pace.duration(text, voice("Ben"), 1)).toBeCloseTo(createPace().duration(text, ann, 1))
    pace.took(text, ann, 1, 2500)
    expect(pace.duration(text, ann, 1)).toBeCloseTo(10_000 / 3)
  })

  it.each([
    ["a voice that hung", text, 60_000],
    ["a voice that skipped", text, 100],
    ["no time at all", text, 0],
    ["one word", "Bees.", 1000],
  ])("learns nothing from %s", (_, text, time) => {
    const pace = createPace()
    pace.took(text, ann, 1, time)
    expect(pace.duration(text, ann, 1)).toBe(createPace().duration(text, ann, 1))
  })

  it("knows that numbers take longer than they look", () => {
    expect(effort("1987")).toBeGreaterThan(effort("bees") * 3)
    expect(effort("bees")).toBe(4)
  })
})

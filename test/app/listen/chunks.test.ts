import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { firstPiece, longestPiece } from "../../../src/app/listen/chunks.ts"
import { effort, isSpoken } from "../../../src/app/listen/words.ts"

/** Sentences of words, numbers, marks and all kinds of gaps, some of the words very long. */
const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "and",
        "which",
        "don't",
        "1,234",
        "1914–1918",
        "tea—and",
        "—",
        "(",
        "...",
        "end.",
        "💡",
        "Zoë",
      ),
      fc.stringMatching(/^[a-z]{1,12}[;,:.]?$/),
      fc.stringMatching(/^[a-z]{60,90}$/),
    ),
    { maxLength: 60 },
  )
  .chain((words) =>
    fc
      .array(fc.constantFrom(" ", " ", " ", "  ", "\u00a0", "\n", " — "), {
        minLength: words.length,
        maxLength: words.length,
      })
      .map((gaps) => words.map((word, index) => word + gaps[index]!).join("")),
  )
const longest = fc.integer({ min: 30, max: 200 })
const runs = { numRuns: 3000, seed: 7 }

/** All pieces of a sentence, one after the other. */
function piecesOf(sentence: string, longest: number): string[] {
  const pieces: string[] = []
  for (let rest = sentence; rest !== ""; rest = rest.slice(pieces.at(-1)!.length))
    pieces.push(firstPiece(rest, longest))
  return pieces
}

describe("laws of pieces", () => {
  it("joined, they are the sentence", () => {
    fc.assert(
      fc.property(
        fc.oneof(sentence, fc.string({ unit: "binary", maxLength: 300 })),
        longest,
        (text, most) => {
          expect(piecesOf(text, most).join("")).toBe(text)
        },
      ),
      runs,
    )
  })

  it("none is longer than it may be, unless it is one word", () => {
    fc.assert(
      fc.property(sentence, longest, (text, most) => {
        for (const piece of piecesOf(text, most)) {
          const spoken = piece.split(/\s+|—/).filter(isSpoken)
          if (spoken.length > 1) expect(effort(piece)).toBeLessThanOrEqual(most)
        }
      }),
      runs,
    )
  })

  it("none ends inside a word or number", () => {
    fc.assert(
      fc.property(sentence, longest, (text, most) => {
        for (const piece of piecesOf(text, most).slice(0, -1)) expect(piece).toMatch(/[\s–—]$/)
        expect(piecesOf(text, most).join("|")).not.toMatch(/\d–\|/)
      }),
      runs,
    )
  })

  it("each has something to say, but for what is left at the end", () => {
    fc.assert(
      fc.property(sentence, longest, (text, most) => {
        for (const piece of piecesOf(text, most).slice(0, -1)) expect(isSpoken(piece)).toBe(true)
      }),
      runs,
    )
  })
})

describe("pieces", () => {
  it.each([
    ["The bees dance, and the others follow.", ["The bees dance, and the others follow."]],
    [
      "Bees that find flowers far from the hive come home and dance; the others watch closely, count the turns and fly.",
      [
        "Bees that find flowers far from the hive come home and dance; ",
        "the others watch closely, count the turns and fly.",
      ],
    ],
    [
      "The scouts that had found a new place to live came back to the swarm because all the others were waiting there",
      [
        "The scouts that had found a new place to live came back to the swarm ",
        "because all the others were waiting there",
      ],
    ],
    [
      "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
      [
        "One two three four five six seven eight nine ten eleven ",
        "twelve thirteen fourteen fifteen sixteen seventeen",
      ],
    ],
    ["", []],
  ])("%s", (text, pieces) => {
    expect(piecesOf(text, 90)).toEqual(pieces)
  })

  it("a long text takes no long time", () => {
    const text = "word and 1,000 more, ".repeat(2000)
    const before = performance.now()
    expect(piecesOf(text, 100).join("")).toBe(text)
    expect(performance.now() - before).toBeLessThan(5000)
  })

  it("most sentences at the usual speed are whole, and a slow voice gets less", () => {
    expect(longestPiece(1)).toBeGreaterThan(120)
    expect(longestPiece(0.5)).toBe(longestPiece(1) / 2)
  })
})

import { expect, it } from "vitest"
import { loadResources } from "../../../src/cli/resources.ts"
import type { Grade } from "../../../src/engine/grade/grade.ts"
import { createGrader, grade } from "../../../src/engine/grade/index.ts"

const grader = createGrader(loadResources().words.syllables!)
const figureOf = ({ measures }: Grade, id: string): number | null =>
  measures.find((measure) => measure.id === id)!.value

const COUNTS = {
  words: 150,
  sentences: 10,
  syllables: 225,
  letters: 675,
  polysyllables: 15,
  complex: 12,
  difficult: 30,
  unfamiliar: 24,
}

it.each([
  ["flesch-kincaid", 8], // 0.39 * 15 + 11.8 * 1.5 - 15.59 = 7.96
  ["flesch", 64.7], // 206.835 - 1.015 * 15 - 84.6 * 1.5 = 64.71
  ["dale-chall", 7.5], // 0.1579 * 20 + 0.0496 * 15 + 3.6365 = 7.5385
  ["spache", 3.8], // 0.121 * 15 + 0.082 * 16 + 0.659 = 3.786
  ["gunning-fog", 9.2], // 0.4 * (15 + 8)
  ["smog", 10.1], // 3.1291 + 1.0430 * sqrt(15 * 30 / 10) = 10.126
  ["coleman-liau", 8.7], // 0.0588 * 450 - 0.296 * 6.667 - 15.8 = 8.687
  ["automated-readability", 7.3], // 4.71 * 4.5 + 0.5 * 15 - 21.43 = 7.265
  ["words-per-sentence", 15],
  ["syllables-per-word", 1.5],
  ["difficult-words", 0.2],
  ["long-words", 0.1],
])("%s of counts worked out by hand is %d", (id, value) => {
  expect(figureOf(grade(COUNTS), id)).toBe(value)
})

it("adds nothing to the Dale-Chall score where difficult words are one in twenty or fewer", () => {
  expect(figureOf(grade({ ...COUNTS, difficult: 6 }), "dale-chall")).toBe(1.4) // 0.1579 * 4 + 0.0496 * 15
})

const PLAIN =
  "The boy ran to the park with his dog. They played with a red ball all day. Then it began to rain, so they went home to eat. "
const HARD =
  "The administration subsequently acknowledged considerable difficulties concerning the implementation of environmental legislation, notwithstanding " +
  "the unanimous recommendations which independent commissions had repeatedly communicated throughout preceding decades. "
const GRADES = [
  "flesch-kincaid",
  "dale-chall",
  "spache",
  "gunning-fog",
  "smog",
  "coleman-liau",
  "automated-readability",
]

it.each(GRADES)("%s finds the harder text harder", (id) => {
  expect(figureOf(grader.grade([HARD.repeat(5)]), id)!).toBeGreaterThan(
    figureOf(grader.grade([PLAIN.repeat(5)]), id)!,
  )
})

it("gives a text that is repeated the same grade", () => {
  const paragraphs = [PLAIN.repeat(2), HARD.repeat(2), PLAIN + HARD]
  const many = Array.from({ length: 16 }, () => paragraphs).flat()
  expect(grader.grade(many).measures.filter(({ id }) => id !== "smog")).toEqual(
    grader.grade(paragraphs).measures.filter(({ id }) => id !== "smog"),
  )
  expect(figureOf(grader.grade(many), "smog")).toBe(figureOf(grader.grade(paragraphs), "smog"))
})

it("gives no grade under 100 words, and says why; components stay", () => {
  const { measures, words } = grader.grade([PLAIN])
  expect(words).toBe(28)
  for (const id of [...GRADES, "flesch"]) {
    expect(measures.find((measure) => measure.id === id)).toMatchObject({
      value: null,
      caution: "Too short to grade: 28 words of 100.",
    })
  }
  expect(figureOf({ measures } as Grade, "words-per-sentence")).toBeCloseTo(9.33, 2)
})

it("gives nothing, and no NaN, for no text", () => {
  for (const { value } of grader.grade([]).measures) expect(value).toBeNull()
  expect(grader.gauge([""])).toEqual({ fleschKincaid: 0, wordsPerSentence: 0 })
})

it("warns outside a measure's range, and of SMOG on few sentences", () => {
  const { measures } = grader.grade([HARD.repeat(5)])
  expect(measures.find(({ id }) => id === "spache")!.caution).toMatch(/Outside its range of 1 to 4/)
  expect(measures.find(({ id }) => id === "smog")!.caution).toMatch(/30 sentences or more; this has 5/)
})

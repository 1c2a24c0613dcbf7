import { expect, it } from "vitest"
import { loadResources } from "../../../src/cli/resources.ts"
import { NO_COUNTS } from "../../../src/engine/grade/count.ts"
import { SIGNS } from "../../../src/engine/grade/estimate.ts"
import type { Grade } from "../../../src/engine/grade/grade.ts"
import { createGrader, grade } from "../../../src/engine/grade/index.ts"
import { createReader } from "../../../src/engine/read/index.ts"

const resources = loadResources()
const reader = createReader(resources)
const grader = createGrader(resources.words)
const read = (texts: readonly string[]) =>
  texts.map((text, i) => reader.read({ id: String(i), kind: "paragraph", text, opaque: [], anchors: [] }))
const figureOf = ({ measures }: Grade, id: string): number | null =>
  measures.find((measure) => measure.id === id)!.value

const COUNTS = {
  ...NO_COUNTS,
  words: 150,
  sentences: 10,
  syllables: 225,
  letters: 675,
  polysyllables: 15,
  complex: 12,
  difficult: 30,
  unfamiliar: 24,
  content: 60,
  difficulty: 15,
  beyond4: 3,
  beyond3: 6,
  beyond2: 9,
  beyond1: 30,
  names: 6,
  numbers: 3,
  personal: 9,
  prepositions: 18,
  nominalizations: 6,
  connectives: 3,
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
  ["letters-per-word", 4.5],
  ["word-difficulty", 0.25],
  ["beyond-step-4", 0.02],
  ["beyond-step-3", 0.04],
  ["beyond-step-2", 0.06],
  ["beyond-step-1", 0.2],
  ["content-words", 0.4],
  ["connectives", 2],
  ["personal-pronouns", 6],
  ["prepositions", 12],
  ["nominalizations", 4],
  ["names", 4],
  ["numbers", 2],
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
  "foothold-grade",
]

it.each(GRADES)("%s finds the harder text harder", (id) => {
  expect(figureOf(grader.grade(read([HARD.repeat(5)])), id)!).toBeGreaterThan(
    figureOf(grader.grade(read([PLAIN.repeat(5)])), id)!,
  )
})

it("gives a text that is repeated the same grade", () => {
  const paragraphs = [PLAIN.repeat(2), HARD.repeat(2), PLAIN + HARD]
  const many = Array.from({ length: 16 }, () => paragraphs).flat()
  // SMOG's caution names the number of sentences; two components look back at what stands before.
  const comparable = (texts: readonly string[]) =>
    grader
      .grade(read(texts))
      .measures.filter(({ id }) => !["smog", "pronoun-distance", "new-words"].includes(id))
  expect(comparable(many)).toEqual(comparable(paragraphs))
  expect(figureOf(grader.grade(read(many)), "smog")).toBe(figureOf(grader.grade(read(paragraphs)), "smog"))
})

it("gives no grade under 100 words, and says why; components stay", () => {
  const { measures, words } = grader.grade(read([PLAIN]))
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
  for (const { value } of grader.grade(read([])).measures) expect(value).toBeNull()
  expect(grader.gauge([""])).toBeNull()
})

it("warns outside a measure's range, and of SMOG on few sentences", () => {
  const { measures } = grader.grade(read([HARD.repeat(5)]))
  expect(measures.find(({ id }) => id === "spache")!.caution).toMatch(/Outside its range of 1 to 4/)
  expect(measures.find(({ id }) => id === "smog")!.caution).toMatch(/30 sentences or more; this has 5/)
})

it("estimates the grade of the average text where every sign is average, 9.4", () => {
  // 7 + 1.06 * (10.4 - 8.12) = 9.4168, the school grade of texts with the mean Flesch-Kincaid grade of the reference
  const [words, sentences] = [100_000, 100_000 / Math.exp(2.8648)]
  const average = {
    ...COUNTS,
    words,
    sentences,
    content: 10_000,
    difficulty: 2131,
    difficult: 18_190,
    polysyllables: words * 0.3827 ** 2,
    prepositions: 10_440,
  }
  expect(figureOf(grade(average), "foothold-grade")).toBe(9.4)
  // Difficulty of words one deviation up: 0.2 of a spread of 1.06 * 3.52 / 0.742 = 5.03 grades.
  const harder = { ...average, difficulty: 10_000 * (0.2131 + 0.0141) }
  expect(figureOf(grade(harder), "foothold-grade")).toBe(10.4)
})

it("explains its estimate by parts that add up, with weights that do", () => {
  for (const text of [PLAIN.repeat(5), HARD.repeat(5)]) {
    const { value, parts } = grader.grade(read([text])).measures.find(({ id }) => id === "foothold-grade")!
    const sum = parts!.reduce((sum, { adds }) => sum + adds, 0)
    expect(value).toBe(Math.max(0, Math.round(sum * 10) / 10))
    expect(parts!.map(({ name }) => name)).toEqual(["average text", ...SIGNS.map(({ name }) => name)])
  }
  expect(SIGNS.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1)
})

const FRENCH =
  "Le petit garçon courait dans le parc avec son chien pendant que sa mère préparait le repas du soir pour toute la famille. "

it("measures nothing in a text that is not English, and says so", () => {
  const grade = grader.grade(read([FRENCH.repeat(5), FRENCH.repeat(3)]))
  expect(grade.words).toBeGreaterThan(100)
  for (const { value, caution } of grade.measures) {
    expect(value).toBeNull()
    expect(caution).toMatch(/^Not English: /)
  }
})

it("sees a language in lines that are too short to tell it alone", () => {
  const lines = FRENCH.repeat(6).match(/(?:\S+\s){4}/g)!
  expect(grader.grade(read(lines)).measures[0]!.caution).toMatch(/^Not English: /)
})

it("grades an English article with a foreign quotation", () => {
  expect(figureOf(grader.grade(read([PLAIN.repeat(5), FRENCH])), "flesch-kincaid")).not.toBeNull()
})

it("counts in a rewritten text, and measures its sentences in the original only", () => {
  const documents = read([HARD.repeat(5)])
  const rewritten = grader.gradeRewritten(documents, [PLAIN.repeat(5)])
  expect(figureOf(rewritten, "flesch-kincaid")).toBe(
    figureOf(grader.grade(read([PLAIN.repeat(5)])), "flesch-kincaid"),
  )
  expect(rewritten.measures.find(({ id }) => id === "clause-depth")).toMatchObject({
    value: null,
    caution: "Measured in the original only.",
  })
  expect(figureOf(grader.grade(documents), "clause-depth")).not.toBeNull()
})

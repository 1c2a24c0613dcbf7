import { describe, expect, it } from "vitest"
import { shownAt } from "../../../src/app/handout/shown.ts"
import { wordList } from "../../../src/app/handout/word-list.ts"
import { placeLesson } from "../../../src/app/lesson/place.ts"
import { STEPS } from "../../../src/engine/step.ts"
import { slice } from "../../../src/engine/text/span.ts"
import { FERRY, GROUP, LESSON } from "./ferry.ts"
import { ferryHandout, stepsOf } from "./ferry-handout.ts"

const steps = stepsOf(FERRY.blocks)
const texts = FERRY.blocks.map(({ text }) => text)

/** What is marked in a block at a step, with the words that it says. */
const marked = (handout: ReturnType<typeof ferryHandout>, step: 1 | 2 | 3 | 4 | 5 | null, block: number) => {
  const { text, spots } = shownAt(handout, step)[block]!
  return spots.map(({ spans }) => spans.map((span) => slice(text, span)).join(" … "))
}

describe("a copy", () => {
  it("has every step as the engine made it, and the original, after a way through JSON", () => {
    const handout = JSON.parse(JSON.stringify(ferryHandout({ group: null })))
    for (const step of STEPS)
      expect(shownAt(handout, step).map(({ text }) => text)).toEqual(
        steps.get(step)!.blocks.map(({ text }) => text),
      )
    expect(shownAt(handout, null).map(({ text }) => text)).toEqual(texts)
    expect(handout.steps).toEqual([5, 4, 3, 2, 1])
    expect(handout.first).toBe(5)
  })

  it("has the steps that the group may read, and begins where the group does", () => {
    const handout = ferryHandout()
    expect([handout.steps, handout.first, handout.group]).toEqual([[3, 2, 1], 2, "Otters"])
    expect(shownAt(handout, 2)[1]!.text).toBe(steps.get(2)!.blocks[1]!.text)
  })

  it("keeps a sentence that somebody wrote, also where a lower step is as the author wrote it", () => {
    const [two, one] = [steps.get(2)!, steps.get(1)!]
    const untouched = { ...one.blocks[1]!, ...{ edits: [], text: texts[1]! } }
    const runs = [
      {
        output: { start: 0, end: texts[1]!.length },
        source: { start: 0, end: texts[1]!.length },
        edit: null,
      },
    ]
    const blocks = one.blocks.map((block, at) => (at === 1 ? { ...untouched, runs } : block))
    const handout = ferryHandout({
      steps: new Map([
        [2, two],
        [1, { ...one, blocks }],
      ]),
    })
    expect(shownAt(handout, 2)[1]!.text).not.toBe(texts[1])
    expect(shownAt(handout, 1)[1]!.text).toBe(texts[1])
  })

  it("leaves every word in a group that is explained to, and marks the hard ones", () => {
    const handout = ferryHandout({ group: { ...GROUP, mode: "explain" } })
    expect(shownAt(handout, 2).map(({ text }) => text)).toEqual(texts)
    expect(marked(handout, 2, 1)).toContain("dilapidated")
    expect(shownAt(handout, 2).some(({ changed }) => changed)).toBe(false)
  })

  it("marks notes and the words that the lesson explains everywhere, others from their step on", () => {
    const handout = ferryHandout()
    expect(marked(handout, null, 1)).toEqual(["harbour authority"])
    expect(marked(handout, null, 13)).toEqual(["sediment", "sediment"])
    expect(marked(handout, 2, 1)).toEqual(
      expect.arrayContaining(["harbour authority", "dilapidated", "pier"]),
    )
  })

  it("marks nothing for a note that is empty", () => {
    const lesson = { ...LESSON, notes: LESSON.notes.map((note) => ({ ...note, text: " " })) }
    const handout = ferryHandout({ lesson, placed: placeLesson(lesson, FERRY.blocks) })
    expect(marked(handout, null, 1)).toEqual([])
  })

  it("has the teacher's note on some words in place of what else those words mean", () => {
    expect(marked(ferryHandout(), 1, 1).slice(0, 2)).toEqual(["harbour authority", "acres"])
  })

  it("says the same of a word once, and never more than three things", () => {
    const { meanings } = ferryHandout()
    for (const { word, senses } of meanings) {
      expect(senses.length, word).toBeLessThanOrEqual(3)
      expect(new Set(senses.map(({ text }) => text)).size, word).toBe(senses.length)
    }
    expect(meanings.find(({ word }) => word === "photograph")!.senses).toHaveLength(1)
  })

  it("explains no word that is no longer there", () => {
    const handout = ferryHandout()
    expect(shownAt(handout, 2)[4]!.text).not.toContain("encounter")
    expect(marked(handout, 2, 4).join()).not.toContain("encounter")
  })

  it("marks a note on a sentence that has become two in both", () => {
    expect(marked(ferryHandout(), 2, 4).find((words) => words.startsWith("Although"))).toMatch(
      /quickly\. The .* wait\.$/,
    )
  })

  it("explains nothing but the lesson's own where the group goes without", () => {
    const supports = { ...GROUP.supports, explain: false }
    const handout = ferryHandout({ group: { ...GROUP, supports } })
    expect(handout.meanings.map(({ word }) => word).sort()).toEqual(["", "harbour authority", "sediment"])
  })

  it("has the words to keep strong in every form, beside the author's own marks", () => {
    const { text, marks } = shownAt(ferryHandout(), 2)[1]!
    const words = marks.map(({ kind, span }) => `${kind} ${slice(text, span)}`)
    expect(words).toEqual(["link harbour authority", "emphasis in total", "strong ferries", "strong ferries"])
  })

  it("says in which paragraphs an answer is, and has the teacher's words in the teacher's copy only", () => {
    const pupil = ferryHandout().questions
    expect(pupil.map(({ paragraphs, right, answer }) => [paragraphs, right, answer])).toEqual([
      [[3], 0, null],
      [[12], null, null],
    ])
    expect(ferryHandout({ teacher: true }).questions[1]!.answer).toBe("Engineers, every spring.")
  })

  it("says where the text is from, and nothing of folders on somebody's device", () => {
    expect(ferryHandout().source.url).toBe("https://example.org/harbour")
    const file = { ...FERRY, url: "file:///home/ada/essay.html" }
    expect(JSON.stringify(ferryHandout({ article: file }))).not.toContain("ada")
  })

  it("has headings that go down by one at a time", () => {
    const levels = ferryHandout().pieces.flatMap((piece) => (piece.kind === "heading" ? [piece.level] : []))
    expect(levels).toEqual([1, 2])
  })

  it("leaves out what has no place any more", () => {
    const blocks = FERRY.blocks.map((block, at) =>
      at === 4 ? { ...block, text: "All is new here." } : block,
    )
    const handout = ferryHandout({
      article: { ...FERRY, blocks },
      placed: placeLesson(LESSON, blocks),
      steps: stepsOf(blocks),
      glosses: [],
    })
    expect(handout.questions.map(({ paragraphs }) => paragraphs)).toEqual([[], [12]])
    expect(handout.meanings.map(({ senses }) => senses[0]!.text)).toEqual(["The people who run the harbour."])
  })
})

describe("a list of words", () => {
  it("has what the lesson teaches and the hard words that come most often, in reading order", () => {
    const handout = ferryHandout()
    const words = wordList(handout, shownAt(handout, 2))
    const places = words.map(({ paragraph }) => paragraph!)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(words.filter(({ taught }) => taught).map(({ word }) => word)).toEqual([
      "harbour authority",
      "",
      "sediment",
    ])
    expect(words.length).toBeLessThanOrEqual(23)
  })

  it("never tells there whom a pronoun means", () => {
    const handout = ferryHandout()
    const who = handout.meanings.map((meaning) => ({ ...meaning, kind: "who" as const }))
    expect(wordList({ ...handout, meanings: who }, shownAt(handout, 2))).toEqual([])
  })
})

import { expect, it } from "vitest"
import { type Anchor, type Lesson, NO_LESSON } from "../../../src/app/lesson/lesson.ts"
import { anchorsOf, placeLesson } from "../../../src/app/lesson/place.ts"
import { portionOf } from "../../../src/app/lesson/portion.ts"
import type { Block } from "../../../src/engine/text/block.ts"

const block = (id: string, text: string): Block => ({ id, kind: "paragraph", text, opaque: [], anchors: [] })
const ALL = [block("a", "It rained. We stayed."), block("b", "We left."), block("c", "It rained. We stayed.")]
const anchors = anchorsOf(ALL)
const first = (id: string): Anchor => anchors.of(id)[0]!.anchor
const LESSON: Lesson = {
  ...NO_LESSON,
  changes: [
    { verdict: "refuse", rule: "plain-word", words: null, at: null, from: null },
    {
      verdict: "refuse",
      rule: "plain-word",
      words: null,
      at: { ...first("b"), span: { start: 3, end: 7 } },
      from: null,
    },
  ],
  own: [{ at: first("a"), step: 2, text: "Rain fell.", by: "", overruled: [] }],
  paragraphs: [{ at: first("b"), hidden: [1] }],
  notes: [{ at: first("b"), span: null, text: "Who?" }],
}
const placed = placeLesson(LESSON, ALL)

it("what is said of some blocks, and of everything, is all that is handed on", () => {
  const { decisions, notesIn } = portionOf(placed, ALL, [ALL[1]!])
  expect(decisions).toEqual({
    verdicts: placed.decisions.verdicts,
    own: [],
    hidden: [{ block: "b", steps: [1] }],
  })
  expect(notesIn(ALL[1]!)).toEqual([{ span: { start: 0, end: 8 }, text: "Who?", whole: true }])
  expect(portionOf(placed, ALL, [ALL[0]!]).decisions.verdicts).toEqual([placed.decisions.verdicts[0]])
})

it("a block that reads the same, or was made anew by its page, is levelled alike", () => {
  for (const same of [ALL[2]!, block("d", ALL[0]!.text)])
    expect(portionOf(placed, ALL, [same]).decisions.own).toEqual([
      { block: same.id, span: { start: 0, end: 10 }, steps: [2], text: "Rain fell.", by: "" },
    ])
})

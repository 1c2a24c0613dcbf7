import { describe, expect, it } from "vitest"
import { judge } from "../../../src/app/lesson/change.ts"
import { fitting } from "../../../src/app/lesson/fitting.ts"
import { type Lesson, NO_LESSON } from "../../../src/app/lesson/lesson.ts"
import { anchorsOf, placeLesson } from "../../../src/app/lesson/place.ts"
import type { Edit } from "../../../src/engine/edit/edit.ts"
import type { Block } from "../../../src/engine/text/block.ts"
import { standsFor } from "../../../src/ui/preview/levels/hidden.ts"
import { acceptedFrom, changesOf, judgedOf } from "../../../src/ui/preview/levels/judged.ts"
import { wasNow } from "../../../src/ui/preview/levels/was-now.ts"
import { stepOf } from "../../../src/ui/preview/names.ts"

const TEXT = "The town purchased a vessel. It Purchased numerous sheep."
const block: Block = { id: "b", kind: "paragraph", text: TEXT, opaque: [], anchors: [] }
const anchors = anchorsOf([block])
const edit = (words: string, to: string): Edit => {
  const start = TEXT.indexOf(words)
  return { span: { start, end: start + words.length }, insert: [to], rule: "plain-word", reason: "" }
}
const BOUGHT = edit("purchased", "bought")
const BOUGHT_AGAIN = edit("Purchased", "Bought")
const MANY = edit("numerous", "many")
const spanOf = (words: string) => edit(words, "").span
const [first, second] = anchors.of("b")

describe("what a teacher says of a change", () => {
  const said = (edit: Edit, lesson: Lesson) => judgedOf(edit, block, anchors, lesson)!.said
  const { choices } = judgedOf(BOUGHT, block, anchors, NO_LESSON)!

  it("reaches one place, the same words everywhere whatever their capitals, or the rule", () => {
    const reach = (choice: keyof typeof choices) => {
      const lesson = judge(NO_LESSON, choices[choice])
      return [BOUGHT, BOUGHT_AGAIN, MANY].map((edit) => said(edit, lesson)?.reach ?? null)
    }
    expect(reach("here")).toEqual(["here", null, null])
    expect(reach("words")).toEqual(["words", "words", null])
    expect(reach("rule")).toEqual(["rule", "rule", "rule"])
  })

  it("counts where it is most particular", () => {
    const both = judge(
      judge(NO_LESSON, choices.rule),
      acceptedFrom(judgedOf(BOUGHT, block, anchors, NO_LESSON)!, 3),
    )
    expect(said(BOUGHT, both)?.choice.verdict).toBe("accept")
    expect(said(MANY, both)?.choice.verdict).toBe("refuse")
  })

  it("finds its place in the article again", () => {
    const { decisions } = placeLesson(judge(NO_LESSON, choices.here), [{ ...block, id: "c" }])
    expect(decisions.verdicts[0]!.at).toEqual({ block: "c", span: BOUGHT.span })
  })
})

describe("the changes of a sentence", () => {
  const leveled = {
    block,
    edits: [BOUGHT_AGAIN],
    refused: [
      { edit: MANY, by: "choose", why: "" },
      { edit: MANY, by: "numbers", why: "a number" },
      { edit: BOUGHT, by: "choose", why: "" },
    ],
  }
  const counts = (lesson: Lesson, settled: boolean) => {
    const { made, refused, offered, held } = changesOf(leveled, second!.span, 3, anchors, lesson, settled)
    return [made, refused, offered, held].map((list) => list.length)
  }
  const many = judgedOf(MANY, block, anchors, NO_LESSON)!

  it("are sorted by what became of them, those of its neighbours left out", () => {
    expect(counts(NO_LESSON, true)).toEqual([1, 0, 1, 1])
    expect(changesOf(leveled, first!.span, 3, anchors, NO_LESSON, true).offered).toHaveLength(1)
  })

  it("are as the teacher has decided, before the step is made anew", () => {
    expect(counts(judge(NO_LESSON, many.choices.rule), false)).toEqual([0, 2, 0, 1])
    expect(counts(judge(NO_LESSON, acceptedFrom(many, 4)), false)).toEqual([2, 0, 0, 1])
    expect(counts(judge(NO_LESSON, acceptedFrom(many, 2)), false)).toEqual([1, 0, 1, 1])
  })

  it("are offered still where a wish could not be met", () => {
    expect(counts(judge(NO_LESSON, acceptedFrom(many, 4)), true)).toEqual([1, 0, 1, 1])
  })
})

describe("was and now", () => {
  const LONG =
    "However, the inhabitants of the two islands across the bay had waited a long time for a ferry, and they were ready to go."
  const at = (words: string) => ({ start: LONG.indexOf(words), end: LONG.indexOf(words) + words.length })

  it("are told whole where they are short", () => {
    expect(wasNow(TEXT, BOUGHT)).toEqual({ was: "purchased", now: "bought" })
    expect(wasNow(TEXT, { ...edit("numerous sheep", ""), insert: [spanOf("sheep")] }).now).toBe("sheep")
  })

  it("leave out what stays of long ones", () => {
    const [one, two] = [
      at("However, the inhabitants of the two islands across the bay had waited a long time for a ferry"),
      at("they were ready to go."),
    ]
    const split = { span: { start: 0, end: LONG.length }, insert: [one, ". ", two], rule: "r", reason: "" }
    expect(wasNow(LONG, split)).toEqual({
      was: "… time for a ferry, and they were ready …",
      now: "… time for a ferry. they were ready …",
    })
  })
})

describe("a hidden step", () => {
  it("is stood for by the next harder one that is shown", () => {
    expect(standsFor([2], 2)).toBe(3)
    expect(standsFor([2, 3], 2)).toBe(4)
    expect(standsFor([5, 4, 3], 3)).toBe("original")
  })
})

describe("an estimate", () => {
  it.each([
    [-1, 1],
    [3.9, 1],
    [4, 2],
    [8.9, 3],
    [10, 4],
    [17, 5],
  ])("of %d is told as the band of a step", (estimate, step) => {
    expect(stepOf(estimate)).toBe(step)
  })
})

describe("a lesson that no longer fits", () => {
  it("keeps what fits, and questions without the evidence that is gone", () => {
    const gone = { hash: "0".repeat(16), nth: 0, quote: "Gone" }
    const lesson: Lesson = {
      ...NO_LESSON,
      own: [
        { at: first!.anchor, step: 2, text: "Kept.", by: "", overruled: [] },
        { at: gone, step: 2, text: "Gone.", by: "", overruled: [] },
      ],
      notes: [{ at: gone, span: null, text: "Gone" }],
      questions: [
        { id: "q", kind: "open", prompt: "?", choices: [], answer: null, evidence: [gone, second!.anchor] },
      ],
    }
    const kept = fitting(lesson, anchors)
    expect(placeLesson(kept, [block]).misfits).toEqual([])
    expect(kept.own.map(({ text }) => text)).toEqual(["Kept."])
    expect(kept.questions[0]!.evidence).toEqual([second!.anchor])
    expect(fitting(kept, anchors)).toBe(kept)
  })
})

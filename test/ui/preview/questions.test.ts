import { describe, expect, it } from "vitest"
import { NO_LESSON, type Question } from "../../../src/app/lesson/lesson.ts"
import { anchorsOf } from "../../../src/app/lesson/place.ts"
import type { Block } from "../../../src/engine/text/block.ts"
import {
  asKind,
  blankQuestion,
  changePart,
  fromSuggestion,
  withEvidence,
  withoutChoice,
} from "../../../src/ui/preview/questions/change-part.ts"
import { findSentences } from "../../../src/ui/preview/questions/find-sentences.ts"

const BLOCKS: readonly Block[] = [
  { id: "h", kind: "heading", text: "The ferry", opaque: [], anchors: [] },
  { id: "p", kind: "paragraph", text: "The ferry crossed the bay. It leaked.", opaque: [], anchors: [] },
  { id: "q", kind: "paragraph", text: "The bay was calm.", opaque: [], anchors: [] },
]
const ANCHORS = anchorsOf(BLOCKS)
const choice: Question = {
  ...blankQuestion("1"),
  kind: "choice",
  choices: ["a", "b", "c"],
  answer: 1,
}

describe("a choice that is taken away", () => {
  it("leaves the right one right", () => {
    expect(withoutChoice(choice, 0)).toEqual({ choices: ["b", "c"], answer: 0 })
    expect(withoutChoice(choice, 2)).toEqual({ choices: ["a", "b"], answer: 1 })
  })

  it("leaves no right one when it was the right one", () => {
    expect(withoutChoice(choice, 1)).toEqual({ choices: ["a", "c"], answer: null })
  })
})

describe("the kind of a question", () => {
  it("takes the answer of the other kind away and keeps the choices for the way back", () => {
    expect(asKind(choice, "open")).toEqual({ kind: "open", answer: null, choices: ["a", "b", "c"] })
    expect(asKind(blankQuestion("1"), "choice").choices).toEqual(["", ""])
  })
})

describe("a question of the lesson", () => {
  it("is changed as it is then, and nothing where it is gone", () => {
    const lesson = { ...NO_LESSON, questions: [choice] }
    const changed = changePart(lesson, "1", ({ choices }) => ({ choices: [...choices, "d"] }))
    expect(changed.questions[0]!.choices).toEqual(["a", "b", "c", "d"])
    expect(changePart(lesson, "2", () => ({ prompt: "x" }))).toBe(lesson)
  })

  it("comes from a suggestion, with the sentence that answers it", () => {
    const suggested = { prompt: "?", choices: ["a", "b"], answer: 0, term: "ferry", kind: "gap" } as const
    const evidence = { block: "p", span: { start: 30, end: 32 } }
    const question = fromSuggestion("7", { ...suggested, evidence }, ANCHORS)
    expect(question).toMatchObject({ id: "7", kind: "choice", prompt: "?", answer: 0 })
    expect(question.evidence).toEqual([ANCHORS.of("p")[1]!.anchor])
  })

  it("has each sentence once", () => {
    const { anchor } = ANCHORS.of("p")[0]!
    const once = withEvidence(choice, anchor)
    expect(once.evidence).toEqual([anchor])
    expect(withEvidence({ ...choice, ...once }, anchor).evidence).toEqual([anchor])
  })
})

describe("sentences that are looked for", () => {
  const found = (words: string) =>
    findSentences(BLOCKS, ANCHORS, words).map(({ text, paragraph }) => `${paragraph ?? ""} ${text}`)

  it("are all of them without a word, with the number of each paragraph once", () => {
    expect(found("")).toEqual([
      " The ferry",
      "1 The ferry crossed the bay.",
      " It leaked.",
      "2 The bay was calm.",
    ])
  })

  it("hold all the words, in any order", () => {
    expect(found("bay FERR")).toEqual(["1 The ferry crossed the bay."])
    expect(found("submarine")).toEqual([])
  })
})

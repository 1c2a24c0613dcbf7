import { describe, expect, it } from "vitest"
import {
  addQuestion,
  addTerm,
  explainTerm,
  hideParagraph,
  isEmpty,
  judge,
  moveQuestion,
  removeNote,
  removeOwn,
  removeQuestion,
  removeTerm,
  sameAnchor,
  setNote,
  setObjective,
  setQuestion,
  unjudge,
  writeOwn,
} from "../../../src/app/lesson/change.ts"
import { type Lesson, NO_LESSON } from "../../../src/app/lesson/lesson.ts"
import { LONGEST, MOST } from "../../../src/app/lesson/limits.ts"
import { exportPack, parsePack } from "../../../src/app/lesson/parse-pack.ts"
import { AT, LESSON, PACK, SECOND } from "./samples.ts"

const [OWN, OTHER_OWN] = LESSON.own as [Lesson["own"][0], Lesson["own"][0]]
const [NOTE, WHOLE_NOTE] = LESSON.notes as [Lesson["notes"][0], Lesson["notes"][0]]
const [ANYWHERE, THERE] = LESSON.changes as [Lesson["changes"][0], Lesson["changes"][0]]
const [CHOICE, OPEN] = LESSON.questions as [Lesson["questions"][0], Lesson["questions"][0]]

describe("what has nothing to change gives the same lesson", () => {
  const CASES: readonly [name: string, change: (lesson: Lesson) => Lesson][] = [
    ["the same objective", (lesson) => setObjective(lesson, { ...lesson.objective })],
    ["a term that is there", (lesson) => addTerm(lesson, " DAM ")],
    ["an empty term", (lesson) => addTerm(lesson, "  ")],
    ["a term that is not there", (lesson) => removeTerm(lesson, "lodge")],
    ["an explanation as before", (lesson) => explainTerm(lesson, "water level", true)],
    ["an explanation of a term that is not there", (lesson) => explainTerm(lesson, "lodge", true)],
    ["the same judgement", (lesson) => judge(lesson, { ...THERE })],
    ["a judgement that was not made", (lesson) => unjudge(lesson, { ...THERE, rule: "semicolon" })],
    ["the same words", (lesson) => writeOwn(lesson, { ...OWN })],
    ["words that were not written", (lesson) => removeOwn(lesson, AT, 5)],
    ["the same steps hidden", (lesson) => hideParagraph(lesson, SECOND, [1, 2, 1])],
    ["a paragraph that hides nothing", (lesson) => hideParagraph(lesson, AT, [])],
    ["the same note", (lesson) => setNote(lesson, { ...NOTE })],
    ["a note that is not there", (lesson) => removeNote(lesson, SECOND, null)],
    ["a question that is there", (lesson) => addQuestion(lesson, { ...CHOICE, prompt: "Other?" })],
    ["the same question", (lesson) => setQuestion(lesson, { ...CHOICE })],
    ["a question that is not there", (lesson) => setQuestion(lesson, { ...CHOICE, id: "q9" })],
    ["taking away a question that is not there", (lesson) => removeQuestion(lesson, "q9")],
    ["the first question up", (lesson) => moveQuestion(lesson, "q1", -1)],
    ["the last question down", (lesson) => moveQuestion(lesson, "q2", 1)],
    ["moving a question that is not there", (lesson) => moveQuestion(lesson, "q9", 1)],
  ]
  it.each(CASES)("%s", (_name, change) => {
    expect(change(LESSON)).toBe(LESSON)
  })
})

describe("a lesson", () => {
  it("has terms that are tidied, once each, without explanation at first", () => {
    const lesson = addTerm(addTerm(NO_LESSON, "  cell \n wall "), "Cell Wall")
    expect(lesson.terms).toEqual([{ term: "cell wall", explain: false }])
    expect(explainTerm(lesson, "CELL WALL", true).terms).toEqual([{ term: "cell wall", explain: true }])
    expect(removeTerm(lesson, "cell  wall").terms).toEqual([])
  })

  it("has one judgement of the same words, rule and place", () => {
    const accepted = judge(LESSON, { ...ANYWHERE, verdict: "accept", from: 4 })
    expect(accepted.changes).toEqual([{ ...ANYWHERE, verdict: "accept", from: 4 }, THERE])
    const elsewhere = { ...THERE, at: { ...AT, span: { start: 3, end: 18 } } }
    expect(judge(LESSON, elsewhere).changes).toEqual([ANYWHERE, THERE, elsewhere])
    expect(unjudge(LESSON, { ...THERE, verdict: "refuse" }).changes).toEqual([ANYWHERE])
  })

  it("has one text for a sentence at each step", () => {
    expect(writeOwn(LESSON, { ...OWN, text: "Other." }).own).toEqual([{ ...OWN, text: "Other." }, OTHER_OWN])
    expect(writeOwn(LESSON, { ...OWN, step: 3 }).own).toHaveLength(3)
    expect(writeOwn(LESSON, { ...OWN, text: " " }).own).toEqual([OTHER_OWN])
    expect(removeOwn(LESSON, AT, 2).own).toEqual([OWN])
  })

  it("hides steps of a paragraph, each once, the hardest first", () => {
    expect(hideParagraph(NO_LESSON, AT, [1, 3, 1]).paragraphs).toEqual([{ at: AT, hidden: [3, 1] }])
    expect(hideParagraph(LESSON, SECOND, []).paragraphs).toEqual([])
  })

  it("has one note for the same words of a sentence", () => {
    expect(setNote(LESSON, { ...NOTE, text: "Other." }).notes).toEqual([
      { ...NOTE, text: "Other." },
      WHOLE_NOTE,
    ])
    expect(setNote(LESSON, { ...NOTE, text: "" }).notes).toEqual([WHOLE_NOTE])
    expect(removeNote(LESSON, AT, null).notes).toEqual([NOTE])
  })

  it("has questions in an order", () => {
    const added = addQuestion(LESSON, { ...OPEN, id: "q3" })
    expect(added.questions.map(({ id }) => id)).toEqual(["q1", "q2", "q3"])
    expect(moveQuestion(added, "q3", -1).questions.map(({ id }) => id)).toEqual(["q1", "q3", "q2"])
    expect(moveQuestion(added, "q1", 1).questions.map(({ id }) => id)).toEqual(["q2", "q1", "q3"])
    expect(removeQuestion(added, "q2").questions.map(({ id }) => id)).toEqual(["q1", "q3"])
  })

  it("has an answer only of a question's own kind", () => {
    const answerOf = (part: Partial<Lesson["questions"][0]>) =>
      setQuestion(LESSON, { ...CHOICE, ...part }).questions[0]
    expect(answerOf({ choices: ["a rodent"], answer: 1 })?.answer).toBeNull()
    expect(answerOf({ answer: "a rodent" })?.answer).toBeNull()
    expect(answerOf({ kind: "open", answer: 0 })).toEqual({ ...CHOICE, kind: "open", answer: null })
    expect(answerOf({ kind: "open", answer: "A rodent." })?.answer).toBe("A rodent.")
  })

  it("is empty until something is decided", () => {
    expect(isEmpty(NO_LESSON)).toBe(true)
    expect(isEmpty(setObjective(NO_LESSON, { text: " ", code: "" }))).toBe(true)
    expect(isEmpty(setObjective(NO_LESSON, { text: "", code: "RI.5.2" }))).toBe(false)
    expect(isEmpty(addTerm(NO_LESSON, "dam"))).toBe(false)
  })

  it("tells sentences apart by what they say and which of those they are", () => {
    expect(sameAnchor(AT, { ...AT, quote: "Beavers…" })).toBe(true)
    expect(sameAnchor(AT, { ...AT, nth: 1 })).toBe(false)
    expect(sameAnchor(AT, SECOND)).toBe(false)
  })
})

describe("limits", () => {
  it("stop a list that is full, and let what is in it be changed", () => {
    let lesson = NO_LESSON
    for (let at = 0; at < MOST.terms; at++) lesson = addTerm(lesson, `term ${at}`)
    expect(addTerm(lesson, "one more")).toBe(lesson)
    expect(explainTerm(lesson, "term 3", true).terms[3]!.explain).toBe(true)
  })

  it("cut texts, and no character in two", () => {
    const long = `${"a".repeat(LONGEST.own - 1)}😀`
    expect(writeOwn(NO_LESSON, { ...OWN, text: long }).own[0]!.text).toBe("a".repeat(LONGEST.own - 1))
  })

  it("leave whatever is made fit for a file", () => {
    const endless = "ab ".repeat(3000)
    let lesson = setObjective(NO_LESSON, { text: endless, code: endless })
    lesson = addTerm(lesson, endless)
    lesson = writeOwn(lesson, { ...OWN, text: endless, by: endless })
    lesson = setNote(lesson, { ...NOTE, text: endless })
    lesson = addQuestion(lesson, {
      ...CHOICE,
      prompt: endless,
      choices: Array.from({ length: 30 }, () => endless),
      answer: 20,
    })
    lesson = addQuestion(lesson, { ...OPEN, prompt: endless, answer: endless })
    const pack = { ...PACK, lesson }
    expect(parsePack(exportPack(pack, { withNames: true }))).toEqual({ ok: true, pack })
  })
})

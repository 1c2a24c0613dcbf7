import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { exportAnswers, type Results } from "../../../src/app/lesson/answers.ts"
import { answersCsv, answersTable } from "../../../src/app/lesson/answers-table.ts"
import { LARGEST_ANSWERS, parseAnswers } from "../../../src/app/lesson/parse-answers.ts"
import { LESSON, PACK } from "./samples.ts"

const { url, title, fingerprint } = PACK.source
const RESULTS: Results = {
  source: { url, title, fingerprint },
  name: "Ana B.",
  group: "Otters",
  step: 2,
  answers: [
    { question: "q1", answer: 0 },
    { question: "q2", answer: "To be safe, I think." },
  ],
}
const FILE = { foothold: "answers", version: 1, ...RESULTS }
const whyOf = (text: string) => {
  const parsed = parseAnswers(text)
  return parsed.ok ? null : parsed.why
}
const fileOf = (part: object) => JSON.stringify({ ...FILE, ...part })
const answersOf = (...answers: unknown[]) => fileOf({ answers })

describe("a file with answers", () => {
  it("gives what it carries", () => {
    expect(parseAnswers(exportAnswers(RESULTS))).toEqual({ ok: true, results: RESULTS })
  })

  it("does not tell where a file lies on a pupil's device", () => {
    const source = { ...RESULTS.source, url: "file:///home/a.b/beavers.html" }
    const text = exportAnswers({ ...RESULTS, source })
    expect(parseAnswers(text)).toEqual({
      ok: true,
      results: { ...RESULTS, source: { ...source, url: "" } },
    })
  })

  it("may say nothing of name, group and step", () => {
    const results: Results = { ...RESULTS, name: "", group: "", step: null, answers: [] }
    expect(parseAnswers(exportAnswers(results))).toEqual({ ok: true, results })
  })

  it("keeps script in every text as text", () => {
    const script = `<img src=x onerror="alert(1)"></script>`
    const results: Results = {
      ...RESULTS,
      source: { ...RESULTS.source, title: script },
      name: script,
      group: script,
      answers: [{ question: script, answer: script }],
    }
    expect(parseAnswers(exportAnswers(results))).toEqual({ ok: true, results })
  })

  it.each([
    ["not-ours", "a pack", JSON.stringify({ ...FILE, foothold: "pack" })],
    ["not-ours", "a photograph", "\u00ff\u00d8\u00ff"],
    ["newer", "a later version", fileOf({ version: 2 })],
    ["too-big", "an endless answer", exportAnswers(RESULTS) + " ".repeat(LARGEST_ANSWERS)],
    ["damaged", "cut off", exportAnswers(RESULTS).slice(0, -3)],
    ["damaged", "no source", fileOf({ source: undefined })],
    [
      "damaged",
      "an address that is a script",
      fileOf({ source: { ...RESULTS.source, url: "javascript:1" } }),
    ],
    ["damaged", "a name that is a number", fileOf({ name: 7 })],
    ["damaged", "an endless name", fileOf({ name: "a".repeat(1000) })],
    ["damaged", "step 6", fileOf({ step: 6 })],
    ["damaged", "a step as text", fileOf({ step: "2" })],
    ["damaged", "something more", fileOf({ score: 100 })],
    ["damaged", "an answer twice", answersOf(RESULTS.answers[0], RESULTS.answers[0])],
    ["damaged", "an answer without a question", answersOf({ answer: 1 })],
    ["damaged", "an answer that says it is right", answersOf({ question: "q1", answer: 0, isRight: true })],
    ["damaged", "an answer below zero", answersOf({ question: "q1", answer: -1 })],
    ["damaged", "half an answer", answersOf({ question: "q1", answer: 0.5 })],
    ["damaged", "an answer that is a list", answersOf({ question: "q1", answer: [0] })],
    ["damaged", "a prototype", JSON.stringify(FILE).replace('"name"', '"__proto__":{"x":1},"name"')],
  ])("is %s: %s", (why, _name, text) => {
    expect(whyOf(text)).toBe(why)
  })
})

describe("the table of a class", () => {
  const { questions } = LESSON
  const cells = (answers: Results["answers"]) => answersTable(questions, [{ ...RESULTS, answers }])[0]!.cells

  it("has a row for each pupil, and tells which choices are right", () => {
    const wrong = { ...RESULTS, name: "Ben", answers: [{ question: "q1", answer: 1 }] }
    expect(answersTable(questions, [RESULTS, wrong])).toEqual([
      {
        results: RESULTS,
        cells: [
          { text: "a rodent", isRight: true },
          { text: "To be safe, I think.", isRight: null },
        ],
        right: 1,
        of: 1,
      },
      {
        results: wrong,
        cells: [
          { text: "a fish", isRight: false },
          { text: "", isRight: null },
        ],
        right: 0,
        of: 1,
      },
    ])
  })

  it.each([
    ["no answer", []],
    ["null", [{ question: "q1", answer: null }]],
    ["a choice that there is not", [{ question: "q1", answer: 7 }]],
    ["words where one chooses", [{ question: "q1", answer: "a rodent" }]],
    ["an answer to another question", [{ question: "q9", answer: 0 }]],
  ])("does not count as right: %s", (_name, answers) => {
    expect(cells(answers)[0]).toEqual({ text: "", isRight: false })
  })

  it("leaves to people what has no right answer", () => {
    const keyless = [{ ...questions[0]!, answer: null }]
    expect(answersTable(keyless, [RESULTS])[0]).toMatchObject({
      cells: [{ text: "a rodent", isRight: null }],
      right: 0,
      of: 0,
    })
    expect(cells([{ question: "q2", answer: 0 }])[1]).toEqual({ text: "", isRight: null })
  })

  it("goes into a spreadsheet", () => {
    const { data } = Papa.parse<string[]>(answersCsv(questions, [RESULTS, { ...RESULTS, step: null }]), {
      skipEmptyLines: true,
    })
    expect(data).toEqual([
      ["name", "group", "step", "1. What is a beaver?", "2. Why do they build?", "right", "of"],
      ["Ana B.", "Otters", "2", "a rodent", "To be safe, I think.", "1", "1"],
      ["Ana B.", "Otters", "original", "a rodent", "To be safe, I think.", "1", "1"],
    ])
  })

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1+1", '\t=HYPERLINK("http://a.b")', "\n@x"])(
    "runs no formula: %j",
    (formula) => {
      const results = {
        ...RESULTS,
        name: formula,
        group: formula,
        answers: [{ question: "q2", answer: formula }],
      }
      const asked = [questions[0]!, { ...questions[1]!, prompt: formula }]
      const { data } = Papa.parse<string[]>(answersCsv(asked, [results]), { skipEmptyLines: true })
      expect(data.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
      expect(data[1]![0]).toBe(`'${formula.trim()}`)
    },
  )
})

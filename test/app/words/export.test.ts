import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { articleCsv, articleLines, wordsCsv, wordsForAnki } from "../../../src/app/words/export.ts"
import { startCard } from "../../../src/app/words/schedule.ts"
import { placeOf, seen, wordOf } from "./seen.ts"

const NOW = new Date("2026-03-01T12:00:00Z")
const VESSEL = wordOf("vessel", {
  status: "learning",
  lookUps: 3,
  places: [placeOf("The\t*vessel*\n came, “slowly”, back.")],
  card: startCard(NOW),
})
const HEAD = "word,meaning,status,look-ups,sentence,address,next review"
const rows = (csv: string) => Papa.parse<string[]>(csv.trimEnd()).data
const cards = (text: string) =>
  Papa.parse<string[]>(text.trimEnd(), { delimiter: "\t", comments: "#", skipEmptyLines: true }).data

describe("a spreadsheet of my words", () => {
  it("has a row for every word", () => {
    expect(rows(wordsCsv([VESSEL, wordOf("bank", { places: [] })]))).toEqual([
      HEAD.split(","),
      [
        "vessel",
        "a boat",
        "learning",
        "3",
        "The vessel came, “slowly”, back.",
        "https://example.org/ferry",
        NOW.toISOString(),
      ],
      ["bank", "a boat", "looked-up", "1", "", "", ""],
    ])
  })

  it("has its head when there are no words", () => {
    expect(wordsCsv([]).trim()).toBe(HEAD)
  })

  it.each(["=HYPERLINK(1)", "+1", "-2+3", "@SUM(A1)", "\t=1+1", "\n=1+1", "\r@x"])(
    "runs nothing: %j",
    (evil) => {
      const word = wordOf("x", { meaning: evil, places: [placeOf(`${evil} *x*`, evil)] })
      for (const csv of [
        wordsCsv([{ ...word, headword: evil }]),
        articleCsv([{ ...seen(evil, evil, `${evil} *x*`), count: 2 }]),
      ])
        for (const cell of rows(csv)[1]!) expect(cell).not.toMatch(/^[\s]*[=+\-@]/)
    },
  )

  it("keeps commas, quotation marks and line breaks inside their cell", () => {
    const odd = wordOf("x", { meaning: 'a "b", c\r\nd' })
    expect(rows(wordsCsv([odd]))[1]![1]).toBe('a "b", c d')
  })
})

describe("a file for Anki", () => {
  it("asks with the word's own sentence and answers with the word", () => {
    const text = wordsForAnki([VESSEL])
    expect(text.split("\n").slice(0, 3)).toEqual([
      "#separator:tab",
      "#html:false",
      "#columns:Front\tBack\tSource",
    ])
    expect(cards(text)).toEqual([
      ["The ____ came, “slowly”, back.", "vessel: a boat", "The ferry, https://example.org/ferry"],
    ])
  })

  it("asks with the word where there is no sentence", () => {
    expect(cards(wordsForAnki([wordOf("bank", { places: [], meaning: "" })]))).toEqual([["bank", "bank", ""]])
  })

  it("makes one card of each word, whatever is in its texts", () => {
    const odd = ["# a *tag* is not a comment", '"A *quote*," she\tsaid.\nThen:', "<b>*bold*</b> & so"]
    const words = odd.map((marked, at) => wordOf(`w${at}`, { places: [placeOf(marked)] }))
    const text = wordsForAnki(words)
    expect(text.split("\n").filter((line) => /^(?!"|#\w+:|$)/.test(line))).toEqual([])
    expect(cards(text).map(([front]) => front)).toEqual([
      "# a ____ is not a comment",
      '"A ____," she said. Then:',
      "<b>____</b> & so",
    ])
  })
})

it("gives an article's hard words as a list and as a table", () => {
  const words = [
    { ...seen("vessel"), count: 3 },
    { ...seen("bank", ""), count: 1 },
  ]
  expect(articleLines(words)).toBe("vessel: a boat\nbank")
  expect(rows(articleCsv(words))).toEqual([
    ["word", "times", "meaning", "sentence"],
    ["vessel", "3", "a boat", "A vessel."],
    ["bank", "1", "", "A bank."],
  ])
})

import { expect, it } from "vitest"
import type { Means } from "../../../src/cli/words/lint/check.ts"
import { mayBothHold } from "../../../src/cli/words/lint/contradiction.ts"
import { CHECKS, lint } from "../../../src/cli/words/lint/lint.ts"
import { readTables } from "../../../src/cli/words/tables.ts"
import { parseCues } from "../../../src/engine/words/cues.ts"
import { type Columns, placedOf, tableOf } from "./table.ts"

/** Words that are hard in these cases, and how hard; all others are easy. */
const HARD: Readonly<Record<string, number>> = { utilize: 0.3, employ: 0.28, commence: 0.4, begins: 0.5 }

const MEANS: Means = {
  measure: (word) => (HARD[word] ? { value: HARD[word], from: 2 } : { value: 0.1, from: null }),
  known: () => false,
}

/** What one kind of check says of a table: "headword/sense: finding". */
const advice = (kind: string, ...rows: readonly Columns[]): string[] =>
  [...CHECKS.find((check) => check.kind === kind)!.find(placedOf(...rows), MEANS)].map(
    ({ at: { entry }, what }) => `${entry.headword}/${entry.sense}: ${what}`,
  )

it("finds swaps that bring a word as hard as the headword", () => {
  const found = advice(
    "swap not easier",
    { headword: "employ", swap: "use | utilize" },
    { headword: "commence", swap: "employ" },
    { headword: "utilize fully", swap: "utilize" },
    { headword: "go", swap: "move" },
  )
  expect(found).toEqual(["employ/1: “utilize” (0.30) is no easier than “employ” (0.28)"])
})

it("takes a swap that is a headword by its level", () => {
  const rows = (level: string): Columns[] => [
    { headword: "employ", swap: "utilize", level: "C1" },
    { headword: "utilize", level },
  ]
  expect(advice("swap not easier", ...rows("B2"))).toEqual([])
  expect(advice("swap not easier", ...rows("C1"))).toHaveLength(1)
  expect(advice("swap never taken", ...rows("B2"))).toEqual([])
  expect(advice("swap never taken", ...rows("C1"))).toEqual([
    "employ/1: “utilize” is of level C1, the headword of C1",
  ])
})

it("finds cycles and chains of swaps, each where it starts", () => {
  const rows: Columns[] = [
    { headword: "delay", swap: "put off" },
    { headword: "postpone", swap: "delay" },
    { headword: "put off", swap: "delay" },
    { headword: "use", swap: "take" },
    { headword: "utilize", swap: "use | apply" },
    { headword: "use", pos: "noun", swap: "good" },
  ]
  expect(advice("swap cycle", ...rows)).toEqual([
    "delay/1: delay -> put off -> delay",
    "put off/1: put off -> delay -> put off",
  ])
  expect(advice("swap chain", ...rows)).toEqual([
    "postpone/1: postpone -> delay -> put off -> delay",
    "utilize/1: utilize -> use -> take",
  ])
})

it("follows a swap only to senses that may be meant in the same place", () => {
  const chain = (cues: string, others: string): string[] =>
    advice(
      "swap chain",
      { headword: "employ", swap: "use", cues },
      { headword: "use", swap: "take", cues: others },
    )
  expect(chain("obj:tool,word", "obj:tool")).toHaveLength(1)
  expect(chain("obj:worker", "obj:tool")).toEqual([])
})

it.each([
  ["*", "*", true],
  ["obj:land,firm", "obj:firm,house", true],
  ["obj:land", "obj:firm", false],
  ["obj:land", "obj:any", true],
  ["obj:none", "obj:any", false],
  ["obj:land", "obj:none", false],
  ["near:land", "near:firm", true],
  ["prep:to", "prep:from", true],
  ["voice:passive", "voice:active", false],
  ["voice:passive obj:land", "voice:active", true],
  ["obj:land", "* !obj:land,firm", false],
  ["obj:land,house", "* !obj:land", true],
  ["obj:land", "* !obj:any", false],
  ["obj:none", "* !obj:any", true],
  ["near:land", "* !near:land,sea", false],
  ["prev:be+next:of", "next:to", false],
  ["*", "* !near:land+prev:the", true],
  ["near:land+prev:the", "* !near:land+prev:the", false],
])("cues %s and %s may both hold: %s", (one, other, expected) => {
  expect(mayBothHold(parseCues(one), parseCues(other))).toBe(expected)
  expect(mayBothHold(parseCues(other), parseCues(one))).toBe(expected)
})

it("finds definitions that are harder than the word, long, or that use it", () => {
  const eighteen = "to go and go and go and go and go and go and go and go and go"
  const rows: Columns[] = [
    { headword: "start", definition: "to commence" },
    { headword: "commence", definition: "to utilize" },
    { headword: "begin", definition: "when one begins" },
    { headword: "walk", definition: eighteen },
    { headword: "run", definition: `${eighteen} far` },
    { headword: "give up", definition: "what one gives up" },
    { headword: "giver", definition: "one who gives" },
  ]
  expect(advice("hard definition", ...rows)).toEqual(["start/1: “commence” (0.40) explains “start” (0.10)"])
  expect(advice("long definition", ...rows)).toEqual(["run/1: 19 words, more than 18"])
  expect(advice("circular definition", ...rows)).toEqual([
    "begin/1: “begin” explains itself: when one begins",
    "give up/1: “give up” explains itself: what one gives up",
  ])
})

it("finds swaps whose forms are read as another word", () => {
  const found = advice(
    "swap does not inflect",
    { headword: "cease", swap: "stop" },
    { headword: "individual", pos: "noun", swap: "person" },
    { headword: "garments", pos: "noun", swap: "clothes#pl" },
    { headword: "apparently", pos: "adverb", swap: "it seems" },
  )
  expect(found).toEqual(["individual/1: “person” gives “people”, which is read as “people”"])
})

it("finds senses behind one that is always meant before them", () => {
  const senses = (one: string, other: string): string[] =>
    advice(
      "sense never chosen",
      { headword: "term", cues: one },
      { headword: "term", sense: 2, cues: other },
      { headword: "term", pos: "noun", sense: 2, cues: "near:deal" },
    )
  const hidden = ["term/2: wherever it is meant, sense 1 is chosen"]
  expect(senses("*", "near:deal")).toEqual(hidden)
  expect(senses("near:deal", "near:deal")).toEqual(hidden)
  expect(senses("near:deal obj:any", "near:deal !prev:the")).toEqual(hidden)
  expect(senses("* !near:deal", "near:deal")).toEqual([])
  expect(senses("near:deal", "*")).toEqual([])
  expect(senses("", "near:deal")).toEqual([])
  expect(senses("*", "")).toEqual([])
})

it("finds examples without the headword, in whatever form", () => {
  const found = advice(
    "example without headword",
    { headword: "level off", example: "“Prices levelled off,” she said." },
    { headword: "speed up", example: "Machines speeded up the work." },
    { headword: "arise", example: "A question arose." },
    { headword: "use", example: "It was useful." },
    { headword: "in order to", pos: "fixed", example: "In order to win, run." },
  )
  expect(found).toEqual(["use/1: It was useful."])
})

it("says where each finding and each unreadable line stands, and how many there are of each kind", () => {
  const verbs = tableOf({ headword: "use", example: "No." }, { headword: "go", level: "D1" })
  const { placed, unread } = readTables({ verbs, nouns: "word\n" })
  const lines = lint(placed, unread, MEANS)
  expect(lines.slice(0, 5)).toEqual([
    "verbs:3 unreadable: unknown level “D1”",
    "nouns:1 unreadable: line 1: not the header of a word table",
    "verbs:2 use/verb/1: example without headword: No.",
    "",
    "1 entries, 1 findings",
  ])
  expect(lines).toContain("     1 example without headword")
  expect(lines).toContain("     0 swap cycle")
  expect(lines.at(-1)).toBe("     2 unreadable")
})

import { expect, it } from "vitest"
import { loadResources } from "../../../src/cli/resources.ts"
import { createDifficulty, createWordDifficulty, parseModel } from "../../../src/engine/words/difficulty.ts"

const tables = loadResources().words
const difficulty = createDifficulty(tables)

/** Of the words between brackets. */
function of(marked: string) {
  const start = marked.indexOf("[")
  const end = marked.indexOf("]") - 1
  return difficulty(marked.replace(/[[\]]/g, ""), start, end)
}

it.each([
  ["The [house] was old.", "The [edifice] was old."],
  ["They [use] it.", "They [utilize] it."],
  ["A [big] change came.", "A [momentous] change came."],
  ["The [dog] ran.", "The [phosphorylation] ran."],
  ["He was [happy].", "He was [euphoric]."],
  ["We [stopped] there.", "We [desisted] there."],
])("“%s” is easier than “%s”", (easy, hard) => {
  expect(of(easy).value).toBeLessThan(of(hard).value)
})

it("lies from 0 to 1, and its parts add up to it", () => {
  for (const marked of [
    "The [cat] sat.",
    "An [antidisestablishmentarianism] came.",
    "See [zzxqj] now.",
    "[I] came.",
  ]) {
    const { value, parts } = of(marked)
    expect(value).toBeGreaterThanOrEqual(0)
    expect(value).toBeLessThanOrEqual(1)
    const sum = parts.reduce((total, { adds }) => total + adds, 0)
    expect(Math.abs(Math.min(1, Math.max(0, sum)) - value)).toBeLessThan(0.01)
  }
})

it("finds a form about as hard as its word", () => {
  expect(Math.abs(of("The [company] grew.").value - of("The [companies] grew.").value)).toBeLessThan(0.1)
  for (const marked of ["The [dog's] tail.", "The [dog’s] tail.", "We [don't] know.", "We [don’t] know."])
    expect(of(marked).from).toBeNull()
})

it("finds an expression harder than its words, and a compound like the expression that it is", () => {
  const words = [of("We cut [greenhouse] gases."), of("We cut greenhouse [gases].")].map(({ value }) => value)
  const whole = of("We cut [greenhouse gases].")
  expect(whole.value).toBeGreaterThan(Math.max(...words))
  expect(whole.parts.map(({ name }) => name)).toContain("expression")
  expect(of("A [wheelchair-accessible] bus.").value).toBeGreaterThan(of("A [wheelchair] bus.").value)
})

it.each([
  ["the [1990s] began", "numbers"],
  ["the [21st] century", "numbers"],
  ["it cost [42] euros", "numbers"],
])("takes “%s” for no hard word (%s)", (marked) => {
  expect(of(marked)).toEqual({ value: 0, from: null, parts: [] })
})

it.each([
  ["A [café] opened.", "A [cafe] opened."],
  ["A [co-operative] opened.", "A [cooperative] opened."],
  ["He is [naïve] here.", "He is [naive] here."],
])("knows “%s” as “%s”", (one, other) => {
  expect(of(one).value).toBe(of(other).value)
})

it("finds a word by itself as hard as in a sentence that tells nothing", () => {
  const alone = createWordDifficulty(tables)
  expect(alone("dog").from).toBeNull()
  expect(alone("phosphorylation").from).toBe(4)
  expect(alone("wheelchair-accessible").value).toBeGreaterThan(alone("wheelchair").value)
  expect(alone("1990s").value).toBe(0)
})

it("says from which step a word is hard", () => {
  expect(of("The [dog] ran home.").from).toBeNull()
  expect([3, 4]).toContain(of("A [momentous] change came.").from)
})

it("takes anything for a sentence", () => {
  expect(difficulty("", 0, 0)).toEqual({ value: 0, from: null, parts: [] })
  expect(difficulty("… 42 —", 0, 6).value).toBe(0)
})

it("keeps its tables sorted and readable", () => {
  for (const name of ["frequency", "difficulty", "syllables"]) {
    const rows = tables[name]!.split("\n")
    expect(rows.at(-1)).toBe("")
    const body = rows.slice(1, -1)
    expect(body).toEqual(body.toSorted((a, b) => (a < b ? -1 : 1)))
  }
  expect(() => parseModel("sign\tweight\nfoo\tbar\n")).toThrow(/line 2/)
  expect(() => createDifficulty({})).toThrow(/missing/)
})

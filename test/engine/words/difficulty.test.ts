import { expect, it } from "vitest"
import { loadResources } from "../../../src/cli/resources.ts"
import { createDifficulty, parseModel } from "../../../src/engine/words/difficulty.ts"

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

it("finds a form about as hard as its word, and an expression as hard as its hardest word", () => {
  expect(Math.abs(of("The [company] grew.").value - of("The [companies] grew.").value)).toBeLessThan(0.1)
  expect(of("They [carried out experiments] here.").value).toBeCloseTo(
    of("They carried out [experiments] here.").value,
    2,
  )
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

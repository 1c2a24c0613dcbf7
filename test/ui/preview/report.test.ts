import { describe, expect, it } from "vitest"
import type { Fact, FactKind } from "../../../src/engine/fidelity.ts"
import type { Step } from "../../../src/engine/step.ts"
import type { DeskArticle } from "../../../src/ui/preview/columns.ts"
import { excerptOf } from "../../../src/ui/preview/excerpt.ts"
import { tallyOf, truthOf } from "../../../src/ui/preview/report/tally.ts"

const fact = (kind: FactKind, kept = true): Fact => ({ kind, kept, block: "b", span: { start: 0, end: 1 } })
const at = (step: Step, ...facts: readonly Fact[]) => [step, { fidelity: { facts } } as DeskArticle] as const

describe("the tally of a step", () => {
  it("counts each kind alone, and those of which there is none", () => {
    const tally = tallyOf([fact("term"), fact("number", false), fact("number")])
    expect(tally.term).toEqual({ kept: 1, all: 1 })
    expect(tally.number).toEqual({ kept: 1, all: 2 })
    expect(tally.link).toEqual({ kept: 0, all: 0 })
  })
})

describe("the whole truth", () => {
  it("is that nothing is lost", () => {
    expect(truthOf(new Map([at(2, fact("term"), fact("name")), at(4, fact("term"))]))).toEqual({
      terms: 1,
      losingTerms: [],
      losingOthers: [],
    })
  })

  it("names the steps that lose words to keep, and those that lose something else, hardest first", () => {
    const levels = new Map([
      at(1, fact("term", false), fact("name", false)),
      at(3, fact("term"), fact("name", false)),
    ])
    expect(truthOf(levels)).toEqual({ terms: 1, losingTerms: [1], losingOthers: [3, 1] })
  })

  it("is empty as long as there are no steps", () => {
    expect(truthOf(new Map())).toEqual({ terms: 0, losingTerms: [], losingOthers: [] })
  })
})

describe("words in their sentence", () => {
  const text = "First. The old ferry crossed the bay. Last."
  const show = (words: string, source = text) => {
    const start = source.indexOf(words)
    const sentence = { start: source.indexOf("The"), end: source.indexOf(" Last.") }
    const { before, words: shown, after } = excerptOf(source, { start, end: start + words.length }, sentence)
    return `${before}[${shown}]${after}`
  }

  it("stand between what comes before and after", () => {
    expect(show("ferry")).toBe("The old [ferry] crossed the bay.")
    expect(show("The old ferry crossed the bay.")).toBe("[The old ferry crossed the bay.]")
  })

  it("are cut between words where the sentence is long", () => {
    const long = `The ${"very ".repeat(40)}old ferry crossed ${"and ".repeat(40)}the bay. Last.`
    const shown = show("ferry", long)
    expect(shown).toMatch(/^… very (?:very )+old \[ferry\] crossed (?:and )+and…$/)
    expect(shown.length).toBeLessThan(160)
  })

  it("may reach beyond the sentence", () => {
    expect(show("First. The old")).toBe("[First. The old] ferry crossed the bay.")
  })
})

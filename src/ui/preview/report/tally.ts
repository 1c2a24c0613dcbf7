import { FACT_KINDS, type Fact, type FactKind } from "../../../engine/fidelity.ts"
import { STEPS, type Step } from "../../../engine/step.ts"
import type { Levels } from "../columns.ts"

/** One number of the report. */
export interface Cell {
  readonly kind: FactKind
  readonly step: Step
}

/** Of how many things in the article a step keeps how many. */
export interface Tally {
  readonly kept: number
  readonly all: number
}

/** The tally of every kind, in the order in which they are reported. */
export function tallyOf(facts: readonly Fact[]): Readonly<Record<FactKind, Tally>> {
  const tallies = FACT_KINDS.map((kind) => {
    const ofKind = facts.filter((fact) => fact.kind === kind)
    return [kind, { kept: ofKind.filter(({ kept }) => kept).length, all: ofKind.length }] as const
  })
  return Object.fromEntries(tallies) as Record<FactKind, Tally>
}

/** The whole truth in short: which of the steps at hand lose a word to keep, and which something else. */
export interface Truth {
  /** How often the words to keep stand in the article. */
  readonly terms: number
  readonly losingTerms: readonly Step[]
  readonly losingOthers: readonly Step[]
}

export function truthOf(levels: Levels): Truth {
  const steps = STEPS.filter((step) => levels.has(step))
  const factsOf = (step: Step) => levels.get(step)!.fidelity.facts
  const losing = (counts: (fact: Fact) => boolean) =>
    steps.filter((step) => factsOf(step).some((fact) => !fact.kept && counts(fact)))
  const [first] = steps
  return {
    terms: first === undefined ? 0 : factsOf(first).filter(({ kind }) => kind === "term").length,
    losingTerms: losing(({ kind }) => kind === "term"),
    losingOthers: losing(({ kind }) => kind !== "term"),
  }
}

import { expect, it } from "vitest"
import english from "../../../assets/_locales/en/messages.json" with { type: "json" }
import { loadEngine } from "../../../src/cli/resources.ts"
import { RULES } from "../../../src/engine/rules/index.ts"
import { MEASURE_NAMES } from "../../../src/ui/preview/levels/measure-name.ts"
import { RULE_NAMES } from "../../../src/ui/preview/levels/rule-name.ts"
import { isFormula } from "../../../src/ui/preview/names.ts"

it("has a name in the language of the interface for every rule", () => {
  const named = RULES.map(({ id }) => [id, english[RULE_NAMES[id]!]?.message])
  expect(named).toEqual(RULES.map(({ id, name }) => [id, name]))
})

it("has one for every part of a text that is measured", () => {
  const { measures } = loadEngine().grade("The town bought a ship. It was old.")
  const parts = measures.filter((measure) => !isFormula(measure)).map(({ id }) => id)
  expect(parts.length).toBeGreaterThan(15)
  expect(parts.filter((id) => !(id in MEASURE_NAMES) && !id.startsWith("beyond-step-"))).toEqual([])
})

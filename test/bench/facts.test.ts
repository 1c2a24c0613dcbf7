import { expect, it } from "vitest"
import { lossesBetween, occurrences } from "../../src/cli/bench/facts.ts"

const lost = (before: string, after: string): string[] =>
  lossesBetween(before, after).map(({ kind, fact }) => `${kind} ${fact}`)

it.each([
  ["The mayor met Ana Ruiz in Lima.", "The mayor met Ana in Lima.", ["name Ana Ruiz", "name Ruiz"]],
  ["The mayor met Ana Ruiz. Later Ruiz left.", "The mayor met Ana Ruiz. Later she left.", ["name Ruiz"]],
  [
    "She paid $1,200.50 for 5 km of rope.",
    "She paid $1,200 for rope.",
    ["number $1,200.50", "number 5", "unit 5 km"],
  ],
  ["Twenty people came on 4 May 2011.", "People came on 4 May.", ["number 2011", "number twenty"]],
  ["It is not true and they don’t know.", "It is true and they don’t know.", ["negation not"]],
  ["It may rain for about a day.", "It will rain for a day.", ["hedge may", "hedge about"]],
  [
    "Most people, and only a few dogs, came.",
    "People and dogs came.",
    ["quantity most", "quantity few", "quantity only"],
  ],
  ["He said: “We utilize it.”", "He said: “We use it.”", ["quotation We utilize it."]],
])("from “%s” to “%s”", (before, after, losses) => {
  expect(lost(before, after)).toEqual(losses)
})

it.each([
  ["Ana Ruiz, who lives in Lima, spoke.", "Ana Ruiz lives in Lima. She spoke."],
  ["The plan that Smith’s team made failed.", "The plan made by the team of Smith failed."],
  ["Approximately 40 numerous things may possibly fail.", "About 40 many things may perhaps fail."],
  ["However, I think that I’m right; the cat left.", "I think that I’m right. But the cat left."],
  ["It brings about change.", "It causes change."],
  ["He left, and he didn’t say why.", "He left. He did not say why."],
])("nothing is lost from “%s” to “%s”", (before, after) => {
  expect(lost(before, after)).toEqual([])
})

it("counts whole words only", () => {
  expect(occurrences("Ana and Anabel and  Ana", "Ana")).toBe(2)
  expect(occurrences("10 and 100 and 10", "10")).toBe(2)
})

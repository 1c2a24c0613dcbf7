import { expect, it } from "vitest"
import type { Fact } from "../../../src/engine/fidelity.ts"
import { termsIn } from "../../../src/ui/preview/levels/useTermsIn.ts"

const fact = (kind: Fact["kind"], block: string, start: number): Fact => ({
  kind,
  block,
  span: { start, end: start + 4 },
  kept: true,
})

it("tells where words to keep stand, and nothing else", () => {
  const terms = termsIn([fact("term", "a", 3), fact("name", "a", 5), fact("term", "a", 9)], new Map())
  expect([...terms]).toEqual([
    [
      "a",
      [
        { start: 3, end: 7 },
        { start: 9, end: 13 },
      ],
    ],
  ])
})

it("keeps the list of a block whose words stay where they were", () => {
  const before = termsIn([fact("term", "a", 3), fact("term", "b", 5)], new Map())
  const after = termsIn([fact("term", "a", 3), fact("term", "b", 6)], before)
  expect(after.get("a")).toBe(before.get("a"))
  expect(after.get("b")).not.toBe(before.get("b"))
})

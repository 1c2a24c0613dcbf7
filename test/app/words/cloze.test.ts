import { expect, it } from "vitest"
import { isAnswer, partsOf, withGap } from "../../../src/app/words/cloze.ts"
import { placeOf } from "./seen.ts"

it("leaves a gap where the word stood", () => {
  expect(withGap(placeOf("The *vessel* came back."))).toBe("The ____ came back.")
  expect(withGap(placeOf("*Vessels* came\n  back. "))).toBe("____ came back.")
  expect(withGap(placeOf("  They *gave up*"))).toBe("They ____")
})

it.each([
  ["purchased", true],
  [" Purchased ", true],
  ["purchase", true],
  ["PURCHASE", true],
  ["bought", false],
  ["", false],
  [" ", false],
])("takes %j for the word: %s", (typed, right) => {
  expect(isAnswer(typed, partsOf(placeOf("She *purchased* it.")), "purchase")).toBe(right)
})

it("takes any apostrophe and any spaces", () => {
  expect(isAnswer("o'clock", partsOf(placeOf("Six *o’clock*")), "o’clock")).toBe(true)
  expect(isAnswer("give  up", partsOf(placeOf("They *gave up*")), "give up")).toBe(true)
})

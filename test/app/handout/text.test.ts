import { expect, it } from "vitest"
import { plainText } from "../../../src/app/handout/text.ts"
import { ferryHandout } from "./ferry-handout.ts"
import { say } from "./sentences.ts"

it("is labelled, says where it is from, and has the layout of the article in plain text", () => {
  const parts = plainText(ferryHandout(), 2, say).split("\n\n")
  expect(parts.slice(0, 2)).toEqual([
    "A harbour grows",
    "By A. Writer\nSource: https://example.org/harbour\nAdapted with Foothold · Step 2\nOtters\nGoal: Tell why harbours change.",
  ])
  expect(parts[2]).toMatch(/^\[1\] The harbour authority bought/)
  expect(parts).toEqual(
    expect.arrayContaining([
      "(A picture: The quay)",
      "What the town wanted",
      expect.stringMatching(/^3\. \[4\] .+\n4\. \[5\] .+\n {2}- \[6\] .+$/),
      "Year\tCars\n1989\t212",
      "> [11] We sat on the sand and watched the ferries go.",
      "A line of verse,\n  and one more.",
      "1. Why do ferries have to wait?\n   a) The tide is low.\n   b) The captain is late.\n   c) There is no fuel.",
      "2. Who removes the sediment, and when?",
    ]),
  )
  expect(parts.at(-1)).toContain("Note on paragraph 3: Think of the river near our school.")
})

it("has answers for the teacher", () => {
  expect(plainText(ferryHandout({ teacher: true }), 2, say)).toContain(
    "Answer: Engineers, every spring. (see paragraph 12)",
  )
})

it("says of the original that it is as it was written", () => {
  const text = plainText(ferryHandout(), null, say)
  expect(text).toContain("Original, as it was written")
  expect(text).not.toContain("Adapted")
  expect(text).toContain("purchased approximately nine acres")
})

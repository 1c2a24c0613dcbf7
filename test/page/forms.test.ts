import { describe, expect, it } from "vitest"
import { formsIn } from "../../src/page/forms.ts"

describe("forms of a word", () => {
  const may = formsIn("He denied it, fled over the Narrow bridge and strove to leave. They arose at 8.")

  it.each(["deny", "flee", "bridge", "strive", "arise", "narrow", "denied", "leave", "narrow bridge", "%"])(
    "may be there: %s",
    (word) => {
      expect(may(word)).toBe(true)
    },
  )

  it.each(["vessel", "photosynthesis", "quay", "glance along"])("are not there: %s", (word) => {
    expect(may(word)).toBe(false)
  })
})

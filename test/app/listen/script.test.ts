import { describe, expect, it } from "vitest"
import { scriptOf } from "../../../src/app/listen/script.ts"

describe("a script", () => {
  it("goes from the first sentence to the last", () => {
    const [a, b] = [{ text: "One." }, { text: "One." }]
    const script = scriptOf([a, b])
    expect(script.after(null)).toBe(a)
    expect(script.after(a)).toBe(b)
    expect(script.after(b)).toBeNull()
    expect(script.after({ text: "One." })).toBeNull()
    expect(scriptOf([]).after(null)).toBeNull()
  })
})

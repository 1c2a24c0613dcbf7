import { describe, expect, it } from "vitest"
import { beginning, blockAt, type Place, placed } from "../../src/app/places.ts"

const place = (url: string, block = 1): Place => ({ url, block, begins: "Text" })

describe("places", () => {
  it("keep one for each page, the latest first", () => {
    const all = placed([place("a"), place("b")], "b", place("b", 7))
    expect(all).toEqual([place("b", 7), place("a")])
    expect(placed(all, "b", null)).toEqual([place("a")])
  })

  it("are a hundred at most", () => {
    const all = Array.from({ length: 100 }, (_, at) => place(`p${at}`))
    const next = placed(all, "new", place("new"))
    expect(next).toHaveLength(100)
    expect(next[0]!.url).toBe("new")
    expect(next.some(({ url }) => url === "p99")).toBe(false)
  })

  it("find their paragraph again after others were put before it", () => {
    const long = "A paragraph that goes on for longer than what is kept of it, by far."
    const here = { url: "a", block: 1, begins: beginning(long) }
    expect(blockAt(["New.", "First.", long], here)).toBe(2)
    expect(blockAt([long, "First.", long], here)).toBe(0)
    expect(blockAt(["First."], here)).toBeNull()
  })
})

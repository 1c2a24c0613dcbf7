import { beforeEach, describe, expect, it, vi } from "vitest"
import { fakeBrowser } from "wxt/testing/fake-browser"
import type { Place } from "../../src/app/places.ts"

vi.mock("wxt/browser", () => ({ browser: fakeBrowser }))

const { beginning, blockAt, keepPlace, placed, readPlace } = await import("../../src/app/places.ts")
const { eraseAll } = await import("../../src/app/stored.ts")

const place = (url: string, block = 1): Place => ({ url, block, begins: "Text" })

describe("places in storage", () => {
  beforeEach(() => fakeBrowser.reset())

  it("are all kept when two texts are read at once", async () => {
    await Promise.all(["a", "b"].map((url) => keepPlace(url, place(url))))
    expect(await Promise.all(["a", "b"].map(readPlace))).toEqual([place("a"), place("b")])
  })

  it("do not come back when everything is erased meanwhile", async () => {
    await keepPlace("a", place("a"))
    await Promise.all([keepPlace("b", place("b")), eraseAll()])
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })
})

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

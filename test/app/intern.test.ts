import { describe, expect, it } from "vitest"
import { interning } from "../../src/app/intern.ts"
import type { Block } from "../../src/engine/text/block.ts"

const block = (id: string, text = "Some words.", more: Partial<Block> = {}): Block => ({
  id,
  kind: "paragraph",
  text,
  opaque: [],
  anchors: [],
  ...more,
})

describe("interning", () => {
  it("gives one object for blocks that are alike in everything", () => {
    const intern = interning()
    const first = intern(block("a"))
    expect(intern(block("a"))).toBe(first)
    expect(first).toEqual(block("a"))
    const others = [
      block("b"),
      block("a", "Other words."),
      block("a", "Some words.", { kind: "item" }),
      block("a", "Some words.", { opaque: [{ start: 0, end: 4 }] }),
      block("a", "Some words.", { anchors: [{ start: 0, end: 4 }] }),
    ]
    for (const other of others) {
      expect(intern(other)).toEqual(other)
      expect(intern(other)).not.toBe(first)
    }
  })

  it("forgets what was asked for longest ago, and never what is asked for now", () => {
    const intern = interning(120)
    const a = intern(block("a"))
    const b = intern(block("b"))
    intern(block("a"))
    intern(block("c"))
    intern(block("d"))
    expect(intern(block("a"))).toBe(a)
    expect(intern(block("b"))).not.toBe(b)
    const long = block("long", "word ".repeat(1000))
    expect(intern(long)).toBe(intern({ ...long }))
  })
})

import { expect, it } from "vitest"
import { loadEngine } from "../../../src/cli/resources.ts"
import type { Block } from "../../../src/engine/text/block.ts"

const engine = loadEngine()
const block = (kind: Block["kind"], text: string, i: number): Block => ({
  id: String(i),
  kind,
  text,
  opaque: [],
  anchors: [],
})
const level = (...blocks: readonly (readonly [Block["kind"], string])[]) =>
  engine.level(
    blocks.map(([kind, text], i) => block(kind, text, i)),
    { steps: [1] },
  )[0]!

it("replaces a noun that the article only mentions", () => {
  const { blocks } = level(["heading", "A new road"], ["paragraph", "An attorney spoke about the road."])
  expect(blocks[1]!.text).toBe("A lawyer spoke about the road.")
})

it("keeps a noun of a heading wherever it stands, and says why", () => {
  const { blocks } = level(
    ["heading", "An attorney for the valley"],
    ["paragraph", "An attorney spoke about the road."],
  )
  expect(blocks[1]!.text).toBe("An attorney spoke about the road.")
  expect(blocks[1]!.refused).toContainEqual(expect.objectContaining({ by: "topic" }))
})

it("replaces a noun that comes up often nearly everywhere or nowhere", () => {
  const often = "An attorney spoke about the road. The attorney was old. People liked the attorney."
  const named = "The attorney general came too. An attorney fee was paid, and an attorney group was formed."
  expect(level(["paragraph", often]).blocks[0]!.text).not.toContain("attorney")
  expect(level(["paragraph", often], ["paragraph", named]).blocks[0]!.text).toContain("An attorney spoke")
})

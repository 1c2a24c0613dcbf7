import { expect, it } from "vitest"
import { STEPS } from "../../src/engine/step.ts"
import type { Block } from "../../src/engine/text/block.ts"
import { createLevels, type PageLevels } from "../../src/page/levels.ts"

const block = (text: string): Block => ({ id: text, kind: "paragraph", text, opaque: [], anchors: [] })

const answer = (blocks: readonly Block[], headword: string): PageLevels => ({
  steps: STEPS.map((step) => ({ step, edits: blocks.map(() => []) })),
  glosses: blocks.map(() => [
    {
      span: { start: 0, end: 1 },
      headword,
      from: 3,
      meanings: [],
      sure: true,
      syllables: headword,
      family: [],
      picture: null,
    },
  ]),
  english: blocks.map(() => true),
})

it("what was on its way when it was to be forgotten is asked for again", async () => {
  const waiting: ((levels: PageLevels) => void)[] = []
  const levels = createLevels(() => new Promise((resolve) => waiting.push(resolve)))
  const blocks = [block("A boat."), block("A pier.")]
  const asked = levels.ask(blocks)
  levels.forget((text) => text.includes("boat"))
  waiting[0]!(answer(blocks, "before"))
  await expect.poll(() => waiting.length).toBe(2)
  expect(levels.of(blocks[0]!)).toBeNull()
  waiting[1]!(answer(blocks.slice(0, 1), "after"))
  await asked
  expect(blocks.map((each) => levels.of(each)!.glosses[0]!.headword)).toEqual(["after", "before"])
})

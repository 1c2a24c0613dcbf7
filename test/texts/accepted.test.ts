import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { loadEngine } from "../../src/cli/resources.ts"
import { STEPS } from "../../src/engine/step.ts"
import type { Block } from "../../src/engine/text/block.ts"

/*
 * What each text becomes at each step, as a reader of this project has accepted it. A change in
 * what the engine writes rewrites the file and fails: read the difference, and keep it or mend its
 * cause. A text without a file fails too, so that nobody accepts what nobody has read.
 */

const folder = new URL(".", import.meta.url)
const engine = loadEngine()

const blocksOf = (text: string): Block[] =>
  text
    .trim()
    .split("\n\n")
    .map((part, i) => ({
      id: String(i),
      kind: /[.”]$/.test(part) ? "paragraph" : "heading",
      text: part,
      opaque: [],
      anchors: [],
    }))

const texts = readdirSync(folder).filter((file) => /^[a-z]+\.txt$/.test(file))

describe.each(texts)("%s", (file) => {
  const blocks = blocksOf(readFileSync(new URL(file, folder), "utf8"))

  it.each(STEPS)("step %d", (step) => {
    const accepted = new URL(file.replace(".txt", `.step${step}.txt`), folder)
    const [article] = engine.level(blocks, { steps: [step] })
    const text = `${article!.blocks.map((block) => block.text).join("\n\n")}\n`
    const before = existsSync(accepted) ? readFileSync(accepted, "utf8") : null
    if (text !== before) writeFileSync(accepted, text)
    expect(text).toBe(before)
  })
})

import { describe, expect, it } from "vitest"
import { type Applied, apply } from "../../src/engine/edit/apply.ts"
import type { Edit } from "../../src/engine/edit/edit.ts"
import { type BlockSentence, sentenceAfter } from "../../src/page/surface.ts"

const FIRST = "It was so. Although the road was closed, many people used it. All went home."
const LAST = "They slept."

/** The clause first, then what it was joined to: what comes second now begins before the first in the author's text. */
function split(): Edit {
  const [clause, rest] = [" road was closed", "many people used it"].map((words) => ({
    start: FIRST.indexOf(words),
    end: FIRST.indexOf(words) + words.length,
  }))
  return {
    span: { start: FIRST.indexOf("Although"), end: rest!.end },
    insert: ["The", clause!, ". But ", rest!],
    rule: "fronted-clause",
    reason: "",
  }
}

/** What is heard when the first block is shown with `edits`, and with `later` from the sentence `at` on. */
function heard(edits: readonly Edit[], later = edits, at = Number.POSITIVE_INFINITY): string[] {
  const shown = (some: readonly Edit[]): Applied[] => [apply(FIRST, some), apply(LAST, [])]
  const said: string[] = []
  let sentence: BlockSentence | null = null
  do {
    const now = shown(said.length < at ? edits : later)
    sentence = sentenceAfter({ blocks: () => [0, 1], shownOf: (block) => now[block]! }, sentence)
    if (sentence) said.push(sentence.text)
  } while (sentence && said.length < 20)
  return said
}

describe("sentences read aloud", () => {
  it("follow each other as they stand, wherever they come from", () => {
    expect(heard([split()])).toEqual([
      "It was so.",
      "The road was closed.",
      "But many people used it.",
      "All went home.",
      "They slept.",
    ])
  })

  it("go on in the author's text when the step is another", () => {
    expect(heard([split()], [], 3)).toEqual([
      "It was so.",
      "The road was closed.",
      "But many people used it.",
      "All went home.",
      "They slept.",
    ])
    expect(heard([], [split()], 2)).toEqual([
      "It was so.",
      "Although the road was closed, many people used it.",
      "All went home.",
      "They slept.",
    ])
  })

  it("come to an end where a sentence has no word of the author's", () => {
    const span = { start: FIRST.indexOf("home."), end: FIRST.length }
    const edit: Edit = { span, insert: ["home. It was late."], rule: "x", reason: "" }
    expect(heard([edit])).toEqual([
      "It was so.",
      "Although the road was closed, many people used it.",
      "All went home.",
      "It was late.",
      "They slept.",
    ])
  })
})

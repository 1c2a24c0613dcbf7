import { expect, it } from "vitest"
import type { Article } from "../../src/cli/bench/corpora.ts"
import { armed, findLosses } from "../../src/cli/bench/fidelity.ts"
import { collectSteps } from "../../src/cli/bench/steps.ts"
import { loadResources } from "../../src/cli/resources.ts"
import { apply } from "../../src/engine/edit/apply.ts"
import type { Edit, Piece } from "../../src/engine/edit/edit.ts"
import type { Engine } from "../../src/engine/index.ts"

const TEXT = "Many people found that most houses near Lima were not warm enough for their little children."
const article: Article = {
  id: "one",
  corpus: "made",
  kind: "article",
  blocks: [{ id: "0", kind: "paragraph", text: TEXT, opaque: [], anchors: [] }],
}
const GRADE = { words: 0, sentences: 0, measures: [] }

/** An engine that makes the same replacement everywhere. */
function engineThat(was: string, insert: (start: number) => readonly Piece[]): Engine {
  return {
    level: (blocks, { steps }) =>
      steps.map((step) => ({
        step,
        reached: true,
        above: [],
        folded: [],
        grade: { before: GRADE, after: GRADE },
        blocks: blocks.map((block) => {
          const start = block.text.indexOf(was)
          const edits: Edit[] = [
            { span: { start, end: start + was.length }, insert: insert(start), rule: "made", reason: "made" },
          ]
          return { block, edits, refused: [], faults: [], ...apply(block.text, edits) }
        }),
      })),
    explain: () => [],
    isEnglish: () => [],
    fidelity: () => ({ facts: [] }),
    terms: () => [],
    questions: () => [],
    swaps: () => [],
    review: () => [],
    grade: () => GRADE,
  }
}

const kinds = (engine: Engine): string[] =>
  [...new Set(findLosses(article, engine).findings.map(({ kind, step }) => `${kind} ${step}`))].filter(
    (text) => text.endsWith("1"),
  )

it("chooses the same words and links in every run", () => {
  expect(armed(article)).toEqual(armed(article))
  expect(armed(article).terms).toHaveLength(5)
  expect(armed(article).blocks[0]!.anchors.length).toBeGreaterThan(0)
})

it("sees that a whole text is gone", () => {
  expect(kinds(engineThat(TEXT, () => ["It was cold."]))).toEqual(
    expect.arrayContaining(["name 1", "negation 1", "term 1", "link 1"]),
  )
})

it("sees an empty paragraph", () => {
  expect(kinds(engineThat(TEXT, () => [" "]))).toContain("paragraph 1")
})

it("lets a text pass that is moved whole within its block", () => {
  expect(kinds(engineThat(TEXT, (start) => ["So. ", { start, end: start + TEXT.length }]))).toEqual([])
})

it("counts what became of the articles at each step", () => {
  const collected = collectSteps(loadResources().words)
  collected.add(
    findLosses(
      article,
      engineThat(TEXT, () => ["It was cold."]),
    ).plain,
  )
  const figures = collected.figures()
  expect(figures.map(({ step }) => step)).toEqual(["source", 5, 4, 3, 2, 1])
  expect(figures[0]).toMatchObject({ wordsPerSentence: 16, length: 1, editsPer100Words: 0 })
  expect(figures[5]).toMatchObject({
    wordsPerSentence: 3,
    length: 3 / 16,
    editsPer100Words: 100 / 16,
    rises: { fleschKincaid: 0 },
  })
})

import { describe, expect, it, vi } from "vitest"
import {
  answerWork,
  type Done,
  inBatches,
  type Job,
  type Levelling,
  serve,
  type WorkerScope,
} from "../../src/app/worker.ts"
import type { Edit } from "../../src/engine/edit/edit.ts"
import type { LeveledArticle } from "../../src/engine/leveled.ts"
import { STEPS } from "../../src/engine/step.ts"
import type { Block } from "../../src/engine/text/block.ts"

const block = (id: string, words: number): Block => ({
  id,
  kind: "paragraph",
  text: Array(words).fill("word").join(" "),
  opaque: [],
  anchors: [],
})

const GRADE = { words: 0, sentences: 0, measures: [] }

/** Takes one edit a block; reaches every step but the lowest. */
function stubEngine(): Levelling {
  const edit = (rule: string): Edit => ({ span: { start: 0, end: 4 }, insert: ["x"], rule, reason: "" })
  return {
    level: vi.fn<Levelling["level"]>((blocks, { steps }) =>
      steps.map(
        (step): LeveledArticle => ({
          step,
          blocks: blocks.map((block) => ({
            block,
            edits: [edit(`${block.id} ${step}`)],
            refused: [],
            faults: [],
            text: "",
            runs: [],
          })),
          reached: step > 1,
          above: [],
          folded: [],
          grade: { before: GRADE, after: GRADE },
        }),
      ),
    ),
    explain: (blocks) => blocks.map(() => []),
    isEnglish: (blocks) => blocks.map(({ id }) => id !== "b2"),
  }
}

describe("batches", () => {
  it("hold whole blocks in order, of about so many words", () => {
    const blocks = [block("a", 60), block("b", 50), block("c", 10), block("d", 300), block("e", 1)]
    const ids = inBatches(blocks, 100).map((batch) => batch.map(({ id }) => id).join(""))
    expect(ids).toEqual(["ab", "cd", "e"])
    expect(inBatches([], 100)).toEqual([])
  })
})

describe("a page", () => {
  it("gets every step, block by block, however many batches it took", async () => {
    const engine = stubEngine()
    const blocks = [block("b0", 1000), block("b1", 1000), block("b2", 1000)]
    const levels = await answerWork(engine, { name: "engine/page", what: { blocks, protect: ["term"] } })
    expect(engine.level).toHaveBeenCalledTimes(2)
    expect(levels).toMatchObject({ english: [true, true, false], glosses: [[], [], []] })
    const { steps } = levels as unknown as { steps: { step: number; reached: boolean; edits: Edit[][] }[] }
    expect(steps.map(({ step, reached }) => [step, reached])).toEqual(STEPS.map((step) => [step, step > 1]))
    expect(steps[4]!.edits.map(([edit]) => edit!.rule)).toEqual(["b0 1", "b1 1", "b2 1"])
  })
})

describe("a worker", () => {
  const work = { name: "engine/article", what: { blocks: [], steps: [2], protect: [] } } as const

  function startWorker(start: () => Promise<Levelling>) {
    const done: Done[] = []
    const scope: WorkerScope = { onmessage: null, postMessage: (each) => void done.push(each) }
    serve(scope, start)
    const send = (id: number) => scope.onmessage!({ data: { id, work } } as unknown as MessageEvent<Job>)
    return { done, send }
  }

  it("starts its engine once for many jobs", async () => {
    const start = vi.fn(async () => stubEngine())
    const { done, send } = startWorker(start)
    send(1)
    send(2)
    await vi.waitFor(() => expect(done.map(({ id }) => id)).toEqual([1, 2]))
    expect(start).toHaveBeenCalledTimes(1)
  })

  it("says why it could not start, and tries again with the next job", async () => {
    const start = vi.fn(async () => stubEngine())
    start.mockRejectedValueOnce(new Error("A file is missing."))
    const { done, send } = startWorker(start)
    send(1)
    await vi.waitFor(() => expect(done).toEqual([{ id: 1, error: "A file is missing." }]))
    send(2)
    await vi.waitFor(() => expect(done[1]).toMatchObject({ id: 2, answer: [{ step: 2 }] }))
  })
})

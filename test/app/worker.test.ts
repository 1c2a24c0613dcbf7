import { describe, expect, it, vi } from "vitest"
import type { Work } from "../../src/app/messages.ts"
import {
  answerWork,
  type Done,
  inBatches,
  type Job,
  type Levelling,
  serve,
  type WorkerScope,
} from "../../src/app/worker.ts"
import { NO_DECISIONS } from "../../src/engine/decisions.ts"
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
    fidelity: ({ step }, protect) => ({
      facts: protect.map((term) => ({
        kind: "term",
        block: term,
        span: { start: 0, end: step },
        kept: true,
      })),
    }),
    terms: (_, title) => [{ term: title, count: 1, why: "title" }],
    questions: (blocks, [term]) => [
      {
        kind: "gap",
        prompt: "____",
        choices: [term!],
        answer: 0,
        evidence: { block: blocks[0]!.id, span: { start: 0, end: 4 } },
        term: term!,
      },
    ],
    review: (_, span, text) => [{ by: "names", why: `${span.start}-${span.end}: ${text}` }],
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

describe("the desk", () => {
  it("gets each step with what it keeps, by the words that were protected", async () => {
    const what = { blocks: [block("a", 3)], steps: [5, 1] as const, protect: ["cell"] }
    const steps = await answerWork(stubEngine(), { name: "engine/article", what })
    const fact = (end: number) => ({ kind: "term", block: "cell", span: { start: 0, end }, kept: true })
    expect(steps).toMatchObject([
      { step: 5, fidelity: { facts: [fact(5)] } },
      { step: 1, fidelity: { facts: [fact(1)] } },
    ])
  })

  it("tells of each block whether it is English", async () => {
    const blocks = [block("b1", 3), block("b2", 3)]
    expect(await answerWork(stubEngine(), { name: "engine/english", what: { blocks } })).toEqual([
      true,
      false,
    ])
  })

  it("gets terms for a title, and questions for terms", async () => {
    const blocks = [block("a", 3)]
    const engine = stubEngine()
    expect(await answerWork(engine, { name: "engine/terms", what: { blocks, title: "Cells" } })).toEqual([
      { term: "Cells", count: 1, why: "title" },
    ])
    expect(
      await answerWork(engine, { name: "engine/questions", what: { blocks, terms: ["cell"] } }),
    ).toMatchObject([{ term: "cell", evidence: { block: "a" } }])
  })
})

describe("decisions", () => {
  const decisions = { ...NO_DECISIONS, hidden: [{ block: "b0", steps: [1] as const }] }

  it("reach the engine, for the desk and for a page", async () => {
    const engine = stubEngine()
    const blocks = [block("b0", 3)]
    await answerWork(engine, { name: "engine/article", what: { blocks, steps: [2], protect: [], decisions } })
    await answerWork(engine, { name: "engine/page", what: { blocks, protect: [], decisions } })
    const asked = vi.mocked(engine.level).mock.calls.map(([, options]) => options.decisions)
    expect(asked).toEqual([decisions, decisions])
  })

  it("in own words are reviewed", async () => {
    const what = { block: block("b0", 3), span: { start: 0, end: 4 }, text: "Other", protect: [] }
    expect(await answerWork(stubEngine(), { name: "engine/review", what })).toEqual([
      { by: "names", why: "0-4: Other" },
    ])
  })
})

describe("a worker", () => {
  const work = { name: "engine/article", what: { blocks: [], steps: [2], protect: [] } } as const

  function startWorker(start: () => Promise<Levelling>) {
    const done: Done[] = []
    const scope: WorkerScope = { onmessage: null, postMessage: (each) => void done.push(each) }
    serve(scope, start)
    const sendWork = (id: number, work: Work) =>
      scope.onmessage!({ data: { id, work } } as unknown as MessageEvent<Job>)
    return { done, sendWork, send: (id: number) => sendWork(id, work) }
  }

  it("starts its engine once for many jobs", async () => {
    const start = vi.fn(async () => stubEngine())
    const { done, send } = startWorker(start)
    send(1)
    send(2)
    await vi.waitFor(() => expect(done.map(({ id }) => id)).toEqual([1, 2]))
    expect(start).toHaveBeenCalledTimes(1)
  })

  it("hands the engine the same blocks when the same are sent again", async () => {
    const engine = stubEngine()
    const { done, sendWork } = startWorker(async () => engine)
    sendWork(1, { name: "engine/article", what: { blocks: [block("a", 3)], steps: [2], protect: [] } })
    sendWork(2, { name: "engine/article", what: { blocks: [block("a", 3)], steps: [1], protect: ["x"] } })
    await vi.waitFor(() => expect(done).toHaveLength(2))
    const [[first], [second]] = vi.mocked(engine.level).mock.calls.map(([blocks]) => blocks) as [
      Block[],
      Block[],
    ]
    expect(first).toBe(second)
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

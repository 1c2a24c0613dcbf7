import { expect, it, vi } from "vitest"
import { apply } from "../../src/engine/edit/apply.ts"
import type { Edit } from "../../src/engine/edit/edit.ts"
import { lines, rows, run } from "./run.ts"

// Each case starts a program, and loading the engine takes a second or more.
vi.setConfig({ testTimeout: 60_000 })

interface Row {
  readonly id: string
  readonly step: number
  readonly text: string
  readonly edits: readonly Edit[]
  readonly folded: readonly string[]
  readonly refused: readonly unknown[]
  readonly reached: boolean
  readonly above: readonly {
    readonly span: { readonly start: number; readonly end: number }
    readonly why: string
  }[]
  readonly grade: { readonly words: number }
  readonly glosses?: readonly {
    readonly span: { readonly start: number; readonly end: number }
    readonly headword: string
  }[]
  readonly error?: string
}

const TEXT =
  "Mill to close\n\nThe city abandoned the plan after residents complained about the noise; many families had already found homes in the next town. " +
  "Officials will utilize additional buses (which are loud at night) near the old station.\n\nThe children found an abandoned boat on the beach."

const BLOCKS = [
  { kind: "heading", text: "Mill to close" },
  {
    text: "The city abandoned the plan after residents complained about the noise; many families had already found homes in the next town.",
  },
  "The children obtained permission and subsequently found numerous abandoned boats.",
]

const answer = run(
  "level",
  ["--jsonl"],
  lines(
    { id: "all", text: TEXT, step: "all" },
    { id: "one", text: TEXT, step: 2 },
    { id: "blocks", blocks: BLOCKS, step: "all" },
    { id: "protect", text: TEXT, step: 1, protect: ["plan", "abandon"] },
    { id: "explain", text: TEXT, step: 1, mode: "explain" },
    { id: "nothing", text: "", step: 1 },
    { id: "bad step", text: TEXT, step: 6 },
    { id: "bad mode", text: TEXT, mode: "rewrite" },
    { id: "bad protect", text: TEXT, protect: "plan" },
    { id: "bad block", blocks: [{ kind: "verse", text: "x" }] },
    { id: "no text" },
  ),
)
const all = rows<Row>(answer)
const of = (id: string): Row[] => all.filter((row) => row.id === id)

it("answers five steps, the hardest first, or the one asked for", () => {
  expect(answer).toMatchObject({ code: 0, err: "" })
  expect(of("all").map(({ step }) => step)).toEqual([5, 4, 3, 2, 1])
  expect(of("one")).toEqual(
    of("all")
      .filter(({ step }) => step === 2)
      .map((row) => ({ ...row, id: "one" })),
  )
})

it("gives edits that make exactly the text from the source", () => {
  for (const row of [...of("all"), ...of("protect")]) expect(apply(TEXT, row.edits).text).toBe(row.text)
  const source = BLOCKS.map((block) => (typeof block === "string" ? block : block.text)).join("\n\n")
  for (const row of of("blocks")) expect(apply(source, row.edits).text).toBe(row.text)
})

it("gives every edit a rule and a reason, and changes something", () => {
  const edits = of("all").flatMap(({ edits }) => edits)
  expect(edits.length).toBeGreaterThan(0)
  for (const { rule, reason } of edits) {
    expect(rule).not.toBe("")
    expect(reason).not.toBe("")
  }
})

it("leaves a heading and the blank lines between paragraphs as they are", () => {
  for (const { text } of of("all")) {
    expect(text.split("\n\n")).toHaveLength(3)
    expect(text.startsWith("Mill to close\n\n")).toBe(true)
  }
})

it("says whether the step was reached and which sentences stand above it", () => {
  for (const { reached, above } of of("all")) {
    expect(reached).toBe(above.length === 0)
    for (const { span, why } of above) {
      expect(TEXT.slice(span.start, span.end).trim()).not.toBe("")
      expect(why).not.toBe("")
    }
  }
})

it("keeps protected words in every form", () => {
  const [{ text, edits }] = of("protect") as [Row]
  expect(text.match(/abandoned/g)).toHaveLength(2)
  expect(text).toContain("plan")
  const places = [...TEXT.matchAll(/abandoned|plan/g)].map(({ index }) => index)
  for (const at of places) {
    for (const { span, insert } of edits) {
      const kept = insert.some((piece) => typeof piece !== "string" && piece.start <= at && at < piece.end)
      expect(span.start <= at && at < span.end && !kept).toBe(false)
    }
  }
})

it("explains without changing a word", () => {
  const [{ text, edits, glosses }] = of("explain") as [Row]
  expect(text).toBe(TEXT)
  expect(edits).toEqual([])
  expect(glosses!.length).toBeGreaterThan(0)
  for (const { span } of glosses!) expect(TEXT.slice(span.start, span.end)).toMatch(/^\p{L}/u)
})

it("gives an empty text back and says what is wrong with a question", () => {
  expect(of("nothing")[0]).toMatchObject({ text: "", edits: [] })
  for (const id of ["bad step", "bad mode", "bad protect", "bad block", "no text"]) {
    expect(of(id), id).toEqual([{ id, error: expect.any(String) }])
  }
})

it("turns plain text into plain text", () => {
  const plain = run("level", ["--step", "2"], TEXT)
  expect(plain).toMatchObject({ code: 0, err: "" })
  expect(plain.out).toBe(of("one")[0]!.text)
})

it("asks for a step where there is none", () => {
  expect(run("level", [], TEXT).code).toBeGreaterThan(0)
  expect(run("level", ["--step", "9"], TEXT).code).toBeGreaterThan(0)
})

import { expect, it, vi } from "vitest"
import { lines, rows, run } from "./run.ts"

// Each case starts a program, and loading the engine takes a second or more.
vi.setConfig({ testTimeout: 60_000 })

interface Row {
  readonly words: number
  readonly measures: readonly {
    readonly id: string
    readonly value: number | null
    readonly valid: readonly [number, number]
    readonly caution: string | null
  }[]
  readonly consensus: { readonly source: string; readonly grade: number | null; readonly caveat: string }
}

const LONG =
  "The boy ran to the park with his dog, and they played with a red ball all day. Then it began to rain, so they went home to eat. ".repeat(
    5,
  )

it("gives each measure its range, and the other package's figure beside them under its own name", () => {
  const [long, short] = rows<Row>(
    run("grade", ["--jsonl"], lines({ id: 1, text: LONG }, { id: 2, text: "One two." })),
  ) as [Row, Row]
  expect(long.measures.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["flesch-kincaid", "dale-chall", "spache", "smog"]),
  )
  for (const { valid } of long.measures) expect(valid[0]).toBeLessThan(valid[1])
  expect(long.measures[0]).toMatchObject({ id: "flesch-kincaid", value: expect.any(Number) })
  expect(long.consensus).toMatchObject({
    source: expect.stringContaining("text-readability"),
    grade: expect.any(Number),
    caveat: expect.stringContaining("rounds"),
  })
  expect(short.words).toBe(2)
  expect(short.measures[0]!.value).toBeNull()
  expect(short.consensus.grade).toBeNull()
})

it("grades no text that is not English, and says why", () => {
  const text =
    "Le petit garçon courait dans le parc avec son chien pendant que sa mère préparait le repas. ".repeat(10)
  const [row] = rows<Row>(run("grade", ["--jsonl"], lines({ id: 1, text }))) as [Row]
  expect(row.words).toBeGreaterThan(100)
  for (const { value, caution } of row.measures) {
    expect(value).toBeNull()
    expect(caution).toMatch(/^Not English: /)
  }
  expect(row.consensus.grade).toBeNull()
})

it("prints a table of a plain text", () => {
  const { out, code } = run("grade", [], LONG)
  expect(code).toBe(0)
  expect(out).toMatch(/^145 words, 10 sentences\n/)
  expect(out).toMatch(/Flesch-Kincaid grade +\d/)
  expect(out).toMatch(/Foothold grade +\d/)
  expect(out).toMatch(/The Foothold grade is the sum of\n +average text +9\.4\n/)
  expect(out).toContain("text-readability")
})

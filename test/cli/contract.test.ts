import { describe, expect, it, vi } from "vitest"
import { lines, rows, run } from "./run.ts"

// Each case starts a program, and loading the engine takes a second or more.
vi.setConfig({ testTimeout: 60_000 })

interface Row {
  readonly id: unknown
  readonly error?: string
}

/** A question that each command answers with one line. */
const COMMANDS = {
  level: { text: "The city abandoned the plan.", step: 2 },
  grade: { text: "The city abandoned the plan." },
  swaps: { sentence: "The city abandoned the plan.", word: "abandoned", start: 9 },
  difficulty: { sentence: "The city abandoned the plan.", word: "abandoned", start: 9 },
} as const

describe.each(Object.entries(COMMANDS))("%s --jsonl", (command, question) => {
  const answer = run(
    command,
    ["--jsonl"],
    lines({ id: "first", ...question }, "{ no json", "", { id: 7 }, "[1]", { id: { own: 1 }, ...question }),
  )

  it("answers every line in order, echoes ids, and says what is wrong with a bad line", () => {
    expect(answer).toMatchObject({ code: 0, err: "" })
    const got = rows<Row>(answer)
    expect(got.map(({ id }) => id)).toEqual(["first", null, 7, null, { own: 1 }])
    expect(got.map(({ error }) => typeof error)).toEqual([
      "undefined",
      "string",
      "string",
      "string",
      "undefined",
    ])
  })

  it("gives the same answer to the same question", () => {
    const got = rows<Row>(answer)
    expect({ ...got[4], id: 0 }).toEqual({ ...got[0], id: 0 })
  })
})

it.each(Object.keys(COMMANDS))("%s ends with usage and a code above 0 for an unknown flag", (command) => {
  const { code, err, out } = run(command, ["--no-such-flag"])
  expect(code).toBeGreaterThan(0)
  expect(err).toContain(`${command}:`)
  expect(out).toBe("")
})

it.each(Object.keys(COMMANDS))("%s --help prints its usage", (command) => {
  const { code, out } = run(command, ["--help"])
  expect(code).toBe(0)
  expect(out).toMatch(new RegExp(`^${command}:`))
})

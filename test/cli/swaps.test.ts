import { expect, it, vi } from "vitest"
import { lines, rows, run } from "./run.ts"

// Each case starts a program, and loading the engine takes a second or more.
vi.setConfig({ testTimeout: 60_000 })

const PLAN = "The city abandoned the plan after residents complained about the noise."

it("gives the swaps that fit, and none in doubt", () => {
  const answer = run(
    "swaps",
    ["--jsonl"],
    lines(
      { id: 1, sentence: PLAN, word: "abandoned", start: 9 },
      { id: 2, sentence: PLAN, word: "abandoned" },
      { id: 3, sentence: PLAN, word: "city", start: 4 },
      { id: 4, sentence: PLAN, word: "abandoned", start: 8 },
      { id: 5, sentence: PLAN, word: "village" },
      { id: 6, sentence: PLAN.toUpperCase(), word: "NOISE" },
    ),
  )
  const got = rows<{ id: number; candidates?: string[]; error?: string }>(answer)
  expect(got[0]!.candidates).toContain("dropped")
  expect(got[1]).toEqual({ ...got[0], id: 2 })
  expect(got[2]).toEqual({ id: 3, candidates: [] })
  expect(got[3]!.error).toMatch(/At 8/)
  expect(got[4]!.error).toMatch(/does not stand/)
  expect(got[5]!.candidates).toEqual([])
})

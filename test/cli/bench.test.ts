import { readFileSync } from "node:fs"
import { expect, it, vi } from "vitest"
import { run } from "./run.ts"

// Each case starts a program with all that it measures.
vi.setConfig({ testTimeout: 120_000 })

const RESULTS = new URL("../bench/RESULTS.md", import.meta.url)

it("says what it skips where there are no development data, and leaves the results as they are", () => {
  const { CORPORA: _, ...env } = process.env
  const before = readFileSync(RESULTS, "utf8")
  const { code, out } = run("bench", ["sari", "speed"], "", env)
  expect(code).toBe(0)
  expect(out.split("\n").map((line) => line.replace(/\s+/g, " "))).toEqual([
    "sari skipped CORPORA is not set",
    "speed skipped CORPORA is not set",
    "",
  ])
  expect(readFileSync(RESULTS, "utf8")).toBe(before)
})

it("ends with usage for a part that does not exist", () => {
  const { code, err } = run("bench", ["beauty"])
  expect(code).toBeGreaterThan(0)
  expect(err).toContain("bench:")
})

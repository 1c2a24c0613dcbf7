import { describe, expect, it, vi } from "vitest"
import { run } from "./run.ts"

// Each case starts a program.
vi.setConfig({ testTimeout: 60_000 })

const { CORPORA: _, ...env } = process.env

it("lints the tables, names every finding's place, and takes findings for advice", () => {
  const { code, out } = run("words", ["lint"])
  expect(code).toBe(0)
  const [findings, summary] = out.split("\n\n")
  const lines = findings!.split("\n")
  expect(lines.filter((line) => !/^[a-z]+:\d+ [^/]+\/[a-z]+\/\d: [a-z ]+: /.test(line))).toEqual([])
  expect(summary).toContain(`, ${lines.length} findings`)
})

it("says what it skips where there are no development data", () => {
  expect(run("words", ["coverage"], "", env)).toMatchObject({
    code: 0,
    out: "coverage skipped: CORPORA is not set\n",
  })
  const { code, err } = run("words", ["review", "--word", "utilize"], "", env)
  expect(code).toBeGreaterThan(0)
  expect(err).toContain("CORPORA is not set")
})

it("prints its usage", () => {
  const { code, out } = run("words", ["--help"])
  expect(code).toBe(0)
  expect(out).toMatch(/^words:/)
})

describe("ends with a message for", () => {
  it.each([
    ["no command", [], "There is no “”"],
    ["an unknown command", ["spell"], "There is no “spell”"],
    ["an unknown flag", ["lint", "--no-such-flag"], "words:"],
    ["a sample of nothing", ["review", "--sample", "0"], "--sample must be"],
    ["half a word", ["review", "--sample", "1.5"], "--sample must be"],
    ["a word without a swap", ["review", "--word", "zzz"], "No entry for “zzz”"],
  ])("%s", (_, args, message) => {
    const { code, out, err } = run("words", args, "", env)
    expect(code).toBeGreaterThan(0)
    expect(out).toBe("")
    expect(err).toContain(message)
  })
})

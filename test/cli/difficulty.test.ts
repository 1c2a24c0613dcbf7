import { expect, it } from "vitest"
import { rows, run } from "./run.ts"

it("gives a number from 0 to 1 under its own name, and finds whole words", () => {
  const sentence = "The cat sat at home and utilized it."
  const lines = [
    { id: "easy", sentence, word: "at" },
    { id: "hard", sentence, word: "utilized" },
    { id: "wrong", sentence, word: "utilized", start: 3 },
  ]
  const answers = rows<{ id: string; difficulty?: number; error?: string }>(
    run("difficulty", ["--jsonl"], lines.map((line) => JSON.stringify(line)).join("\n")),
  )
  const [easy, hard, wrong] = answers
  expect(easy!.difficulty).toBeGreaterThanOrEqual(0)
  expect(hard!.difficulty).toBeLessThanOrEqual(1)
  expect(hard!.difficulty).toBeGreaterThan(easy!.difficulty!)
  expect(wrong!.error).toContain("stands")
})

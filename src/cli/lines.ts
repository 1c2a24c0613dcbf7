import { createInterface } from "node:readline"

/** One question of a JSON Lines stream, read but not yet validated. */
export type Line = Readonly<Record<string, unknown>>

/**
 * Answers JSON Lines: one object a line on standard input, one or more objects a line on standard
 * output, in order. A line that cannot be answered gets `{id, error}` and does not end the run.
 */
export async function answerLines(answer: (line: Line) => Iterable<object>): Promise<void> {
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === "") continue
    let id: unknown = null
    try {
      const line: unknown = JSON.parse(text)
      if (typeof line !== "object" || line === null || Array.isArray(line))
        throw new TypeError("A line must hold one JSON object.")
      id = (line as Line)["id"] ?? null
      for (const result of answer(line as Line)) await write({ id, ...result })
    } catch (error) {
      await write({ id, error: error instanceof Error ? error.message : String(error) })
    }
  }
}

const write = (value: object): Promise<void> =>
  new Promise((done) => void process.stdout.write(`${JSON.stringify(value)}\n`, () => done()))

/** All of standard input as text. */
export async function readInput(): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts).toString("utf8")
}

/** Ends with a message on standard error and a non-zero code: for a run that cannot go on at all. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

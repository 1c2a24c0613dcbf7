import { createInterface } from "node:readline"
import { type ParseArgsConfig, parseArgs } from "node:util"

// A reader that has seen enough ("| head") closes the pipe: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1))

const BOM = /^\uFEFF/

/** The options of a command. `--help` prints the usage and ends; an unknown option ends with it and a non-zero code. */
export function readOptions<T extends NonNullable<ParseArgsConfig["options"]>>(
  usage: string,
  options: T,
  args: readonly string[] = process.argv.slice(2),
) {
  try {
    const { values } = parseArgs({ args: [...args], options: { ...options, help: { type: "boolean" } } })
    if (!(values as { help?: boolean }).help) return values
  } catch (error) {
    fail(`${(error as Error).message}\n${usage}`)
  }
  console.log(usage)
  process.exit(0)
}

/** Where a question about one word of a sentence points. @throws TypeError or RangeError when it points nowhere. */
export function wordOf({ sentence, word, start }: Line): {
  readonly sentence: string
  readonly start: number
  readonly end: number
} {
  if (typeof sentence !== "string") throw new TypeError("A line needs “sentence” (a string).")
  if (typeof word !== "string" || word === "") throw new TypeError("A line needs “word” (a string).")
  if (start === undefined) {
    const at = placeOf(sentence, word)
    return { sentence, start: at, end: at + word.length }
  }
  if (typeof start !== "number" || !Number.isInteger(start) || start < 0)
    throw new RangeError("“start” must be an offset in “sentence”: a whole number from 0.")
  const there = sentence.slice(start, start + word.length)
  if (there !== word) throw new RangeError(`At ${start} stands “${there}”, not “${word}”.`)
  return { sentence, start, end: start + word.length }
}

function placeOf(sentence: string, word: string): number {
  const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit)
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
    if (!isLetter(sentence[at - 1]) && !isLetter(sentence[at + word.length])) return at
  }
  throw new RangeError(`“${word}” does not stand in the sentence.`)
}

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
      const line: unknown = JSON.parse(text.replace(BOM, ""))
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
  return Buffer.concat(parts).toString("utf8").replace(BOM, "")
}

/** Ends with a message on standard error and a non-zero code: for a run that cannot go on at all. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

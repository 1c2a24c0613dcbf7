import { parseArgs } from "node:util"
import { shift } from "../engine/choose/choose.ts"
import type { Edit } from "../engine/edit/edit.ts"
import type { LeveledArticle } from "../engine/leveled.ts"
import { STEPS, type Step } from "../engine/step.ts"
import type { Block, BlockKind } from "../engine/text/block.ts"
import { answerLines, fail, type Line, readInput } from "./lines.ts"
import { loadEngine } from "./resources.ts"

const USAGE = `level: rewrites English text at reading steps 1 (easiest) to 5.
  level --step N < text        plain text in, plain text out
  level --jsonl < lines        {id, text | blocks, step: 1-5 | "all", protect?, mode?: "simplify" | "explain"}`

const KINDS: readonly string[] = [
  "paragraph",
  "heading",
  "item",
  "quote",
  "caption",
  "cell",
] satisfies BlockKind[]

function* answer(line: Line): Generator<object> {
  const steps = stepsOf(line["step"] ?? "all")
  const mode = line["mode"] ?? "simplify"
  if (mode !== "simplify" && mode !== "explain")
    throw new TypeError(`“mode” must be "simplify" or "explain".`)
  const { blocks, gaps } = blocksOf(line)
  const protect = line["protect"] ?? []
  if (!Array.isArray(protect) || protect.some((term) => typeof term !== "string")) {
    throw new TypeError("“protect” must be a list of strings.")
  }
  const starts = startsOf(blocks, gaps)
  if (mode === "explain") {
    const glosses = engine
      .explain(blocks)
      .flatMap((list, i) => list.map((gloss) => ({ ...gloss, span: moved(gloss.span, starts[i]!) })))
    const text = join(
      blocks.map((block) => block.text),
      gaps,
    )
    for (const step of steps) {
      yield {
        step,
        text,
        edits: [],
        folded: [],
        refused: [],
        reached: true,
        grade: engine.grade(text),
        glosses,
      }
    }
    return
  }
  for (const article of engine.level(blocks, { steps, protect: protect as string[] }))
    yield result(article, starts, gaps)
}

/** The whole article as one text: edits speak of the source in which the blocks stand one after the other. */
function result(
  { step, blocks, folded, reached, above, grade }: LeveledArticle,
  starts: readonly number[],
  gaps: readonly string[],
) {
  const whole = (edit: Edit, i: number): Edit => shift(edit, starts[i]!)
  return {
    step,
    text: join(
      blocks.map(({ text }) => text),
      gaps,
    ),
    edits: blocks.flatMap(({ edits }, i) => edits.map((edit) => whole(edit, i))),
    folded,
    refused: blocks.flatMap(({ refused }, i) =>
      refused.map(({ edit, by, why }) => ({ edit: whole(edit, i), by, why })),
    ),
    reached,
    above: above.map(({ span, why, block }) => ({ span: moved(span, starts[Number(block)]!), why })),
    grade: grade.after,
    ...(blocks.some(({ faults }) => faults.length > 0) && { faults: blocks.flatMap(({ faults }) => faults) }),
  }
}

function moved({ start, end }: { start: number; end: number }, by: number) {
  return { start: start + by, end: end + by }
}

function stepsOf(value: unknown): readonly Step[] {
  if (value === "all") return STEPS
  if (STEPS.includes(value as Step)) return [value as Step]
  throw new RangeError(`“step” must be 1, 2, 3, 4, 5 or "all", not ${JSON.stringify(value)}.`)
}

interface Source {
  readonly blocks: readonly Block[]
  /** What stands between the blocks, and before the first and after the last. */
  readonly gaps: readonly string[]
}

function blocksOf({ text, blocks }: Line): Source {
  if (typeof text === "string") return paragraphs(text)
  if (!Array.isArray(blocks)) throw new TypeError("A line needs “text” (a string) or “blocks” (a list).")
  return {
    gaps: blocks.map((_, i) => (i === 0 ? "" : "\n\n")).concat(""),
    blocks: blocks.map((block: unknown, i): Block => {
      const {
        kind = "paragraph",
        text,
        opaque = [],
        anchors = [],
      } = (typeof block === "string" ? { text: block } : (block ?? {})) as Partial<Block>
      if (typeof text !== "string") throw new TypeError(`Block ${i} has no “text”.`)
      if (!KINDS.includes(kind))
        throw new TypeError(`Block ${i} is of an unknown kind: ${JSON.stringify(kind)}.`)
      return { id: String(i), kind, text, opaque, anchors }
    }),
  }
}

/** A line longer than this was not broken to fit a page: it is a paragraph of its own. */
const WRAPPED = 120

/** Paragraphs of a plain text: parted by blank lines, or by single ones where lines are not wrapped. */
function paragraphs(text: string): Source {
  const unwrapped = text.split("\n").some((line) => line.length > WRAPPED)
  const parts = text.split(unwrapped ? /(\s*\n\s*|^\s+|\s+$)/ : /(\s*\n\s*\n\s*|^\s+|\s+$)/)
  const blocks: Block[] = []
  const gaps: string[] = [""]
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 1 || part === "") gaps[gaps.length - 1] += part
    else {
      blocks.push({ id: String(blocks.length), kind: kindOf(part), text: part, opaque: [], anchors: [] })
      gaps.push("")
    }
  }
  return { blocks, gaps }
}

/** A short line without a full stop is a heading; several short lines are verse or code, which are left alone. */
function kindOf(text: string): BlockKind {
  const lines = text.split("\n")
  if (lines.length === 1)
    return text.length < 80 && !/[.!?:;,”"’)]$/.test(text) && text.split(/\s+/).length < 12
      ? "heading"
      : "paragraph"
  const short = lines.filter((line) => line.length < 60).length
  return lines.length >= 3 && short / lines.length > 0.8 ? "quote" : "paragraph"
}

function startsOf(blocks: readonly Block[], gaps: readonly string[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const [i, { text }] of blocks.entries()) {
    at += gaps[i]!.length
    starts.push(at)
    at += text.length
  }
  return starts
}

function join(texts: readonly string[], gaps: readonly string[]): string {
  return gaps.map((gap, i) => gap + (texts[i] ?? "")).join("")
}

const { values } = (() => {
  try {
    return parseArgs({
      options: { jsonl: { type: "boolean" }, step: { type: "string" }, help: { type: "boolean" } },
    })
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`)
  }
})()
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const engine = loadEngine()

if (values.jsonl) await answerLines(answer)
else {
  if (values.step === undefined) fail(USAGE)
  const [step] = stepsOf(/^\d$/.test(values.step) ? Number(values.step) : values.step)
  const text = await readInput()
  const { blocks, gaps } = paragraphs(text)
  const [article] = engine.level(blocks, { steps: [step!] })
  process.stdout.write(
    join(
      article!.blocks.map((block) => block.text),
      gaps,
    ),
  )
}

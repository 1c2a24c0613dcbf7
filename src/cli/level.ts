import { shift } from "../engine/edit/apply.ts"
import type { Edit } from "../engine/edit/edit.ts"
import type { LeveledArticle } from "../engine/leveled.ts"
import { STEPS, type Step } from "../engine/step.ts"
import { answerLines, fail, type Line, readInput, readOptions } from "./lines.ts"
import { loadEngine } from "./resources.ts"
import { blocksOf, join, paragraphs, startsOf } from "./source.ts"

const USAGE = `level: rewrites English text at reading steps 1 (easiest) to 5.
  level --step N < text        plain text in, plain text out
  level --jsonl < lines        {id, text | blocks, step: 1-5 | "all", protect?, mode?: "simplify" | "explain"}
                               out: text, edits, folded, refused (with the check and why), reached, above, grade, glosses`

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
    const grade = engine.grade(text)
    for (const step of steps) {
      yield {
        step,
        text,
        edits: [],
        folded: [],
        refused: [],
        reached: true,
        grade,
        glosses: glosses.filter(({ from }) => from !== null && step <= from),
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

const values = readOptions(USAGE, { jsonl: { type: "boolean" }, step: { type: "string" } })
const engine = loadEngine()

if (values.jsonl) await answerLines(answer)
else {
  const step = STEPS.find((one) => String(one) === values.step)
  if (step === undefined) fail(`--step takes a number from 1 to 5.\n${USAGE}`)
  const text = await readInput()
  const { blocks, gaps } = paragraphs(text)
  const [article] = engine.level(blocks, { steps: [step] })
  process.stdout.write(
    join(
      article!.blocks.map((block) => block.text),
      gaps,
    ),
  )
}

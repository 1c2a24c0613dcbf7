import type { Grade, Measure } from "../engine/grade/grade.ts"
import { loadConsensus } from "./bench/consensus.ts"
import { answerLines, type Line, readInput, readOptions } from "./lines.ts"
import { loadEngine } from "./resources.ts"

const USAGE = `grade: how hard English text is, and why.
  grade < text             plain text in, a table out; blank lines part paragraphs
  grade --jsonl < lines    {id, text} in; {id, words, sentences, measures, consensus} out`

function* answer({ text }: Line): Generator<object> {
  if (typeof text !== "string") throw new TypeError("A line needs “text” (a string).")
  const grade = engine.grade(text)
  yield { ...grade, consensus: consensus(text, isGraded(grade)) }
}

function table({ words, sentences, measures }: Grade): string {
  const rows = measures.map((measure) => [
    measure.name,
    shown(measure),
    `${measure.valid[0]} to ${measure.valid[1]}`,
    measure.caution ?? "",
  ])
  const parts = measures.flatMap(({ parts }) =>
    (parts ?? []).map((part) => `  ${part.name.padEnd(34)} ${part.adds.toFixed(1).padStart(5)}`),
  )
  const why = parts.length > 0 ? ["", "The Foothold grade is the sum of", ...parts] : []
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]!.length))
  const lines = rows.map(([name, value, valid, caution]) =>
    `${name!.padEnd(width(0))}  ${value!.padStart(width(1))}   valid ${valid!.padEnd(width(2))}  ${caution}`.trimEnd(),
  )
  return [`${words} words, ${sentences} sentences`, "", ...lines, ...why].join("\n")
}

/** Whether any formula gave a grade: not for short texts, nor for other languages. */
const isGraded = ({ measures }: Grade): boolean =>
  measures.some(({ unit, value }) => unit === "grade" && value !== null)

const shown = ({ value, unit }: Measure): string =>
  value === null ? "-" : unit === "share" ? `${Math.round(value * 1000) / 10} %` : String(value)

const values = readOptions(USAGE, { jsonl: { type: "boolean" } })
const engine = loadEngine()
const consensus = await loadConsensus()

if (values.jsonl) await answerLines(answer)
else {
  const text = await readInput()
  const measured = engine.grade(text)
  const { grade, caveat, source } = consensus(text, isGraded(measured))
  console.log(`${table(measured)}\n\nBeside them, ${source}: grade ${grade ?? "-"}\n${caveat}`)
}

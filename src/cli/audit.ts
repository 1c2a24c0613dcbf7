import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { apply, shift } from "../engine/edit/apply.ts"
import type { Leveled } from "../engine/leveled.ts"
import { createReader } from "../engine/read/index.ts"
import { STEPS, type Step } from "../engine/step.ts"
import { articlesOf, corporaFolder } from "./bench/corpora.ts"
import { fail, readOptions } from "./lines.ts"
import { loadEngine, loadResources } from "./resources.ts"

const USAGE = `audit: lets people judge what the engine writes, sentence by sentence.
  audit [--sample 200] [--seed 1] [--step 1] [--corpus NAME]   a sheet (TSV) of changed sentences from the development
                            pages, with empty columns: grammatical, meaning, easier; write y, n or ? into each
  audit --score FILE        what a sheet that was filled in says, all in all and by rule

CORPORA names the folder of the development data. NAME is onestopenglish-dev, aeb, wcxb (the last two by default),
tsar2025-trial, clear-dev or asset-valid. The same seed gives the same sample, as long as the engine writes the same.`

const JUDGED = ["grammatical", "meaning", "easier"] as const
const COLUMNS = ["number", "before", "after", "changes", ...JUDGED]
const DEFAULT_CORPORA = ["aeb", "wcxb"]

interface Change {
  readonly before: string
  readonly after: string
  /** "plain-word: purchase => buy", parted by " | ". */
  readonly changes: string
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim()

/** The sentences of a block that were changed, each by itself. */
function* changesOf(
  { block, edits }: Leveled,
  sentences: readonly { start: number; end: number }[],
): Generator<Change> {
  for (const { start, end } of sentences) {
    const own = edits.filter(({ span }) => span.start >= start && span.end <= end)
    if (own.length === 0) continue
    const text = block.text.slice(start, end)
    const moved = own.map((edit) => shift(edit, -start))
    yield {
      before: oneLine(text),
      after: oneLine(apply(text, moved).text),
      changes: moved
        .filter(({ rule }) => rule !== "mend")
        .map(({ rule, span, insert }) => {
          const put = insert.map((piece) => (typeof piece === "string" ? piece : "…")).join("")
          return `${rule}: ${oneLine(text.slice(span.start, span.end))} => ${oneLine(put)}`
        })
        .join(" | "),
    }
  }
}

function sample(count: number, seed: string, step: Step, corpora: readonly string[]): Change[] {
  const folder = corporaFolder() ?? fail("CORPORA is not set: there is nothing to sample from.")
  const engine = loadEngine()
  const reader = createReader(loadResources())
  const pool: Change[] = []
  for (const { blocks } of corpora.flatMap((corpus) => articlesOf(folder, corpus))) {
    for (const leveled of engine.level(blocks, { steps: [step] })[0]!.blocks) {
      if (leveled.edits.length === 0) continue
      pool.push(
        ...changesOf(
          leveled,
          reader.read(leveled.block).sentences.map(({ span }) => span),
        ),
      )
    }
  }
  const order = ({ before }: Change): string => createHash("sha256").update(`${seed} ${before}`).digest("hex")
  return pool
    .map((change) => [order(change), change] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([, change]) => change)
}

/** Shares of "y" among what was judged, by column, for all sentences and for those that a rule changed. */
function score(sheet: string): string[] {
  const [head, ...rows] = sheet.replace(/\r/g, "").trimEnd().split("\n")
  if (head !== COLUMNS.join("\t"))
    fail(`Not a sheet of this command: its first line must be ${COLUMNS.join(", ")}.`)
  const groups = new Map<string, string[][]>([["all", []]])
  for (const row of rows.map((line) => line.split("\t"))) {
    groups.get("all")!.push(row)
    const rules = new Set((row[3] ?? "").split(" | ").map((change) => change.split(":")[0]!))
    for (const rule of rules) groups.set(rule, [...(groups.get(rule) ?? []), row])
  }
  return [...groups].map(([name, own]) => {
    const shares = JUDGED.map((column, i) => {
      const marks = own.map((row) => (row[4 + i] ?? "").trim().toLowerCase()).filter((mark) => mark !== "")
      const yes = marks.filter((mark) => mark === "y").length
      return `${column} ${marks.length === 0 ? "-" : `${Math.round((100 * yes) / marks.length)} %`} of ${marks.length}`
    })
    return `${name.padEnd(22)} ${shares.join("   ")}`
  })
}

const values = readOptions(USAGE, {
  sample: { type: "string", default: "200" },
  seed: { type: "string", default: "1" },
  step: { type: "string", default: "1" },
  corpus: { type: "string" },
  score: { type: "string" },
})

if (values.score !== undefined) console.log(score(readFileSync(values.score, "utf8")).join("\n"))
else {
  const step = STEPS.find((one) => String(one) === values.step) ?? fail(`There is no step “${values.step}”.`)
  const count = Number(values.sample)
  if (!Number.isInteger(count) || count < 1) fail("--sample must be a whole number from 1.")
  const changes = sample(
    count,
    values.seed,
    step,
    values.corpus === undefined ? DEFAULT_CORPORA : [values.corpus],
  )
  console.log(COLUMNS.join("\t"))
  for (const [i, { before, after, changes: made }] of changes.entries())
    console.log([i + 1, before, after, made, ...JUDGED.map(() => "")].join("\t"))
}

import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { FORMULAS } from "../../engine/grade/formulas.ts"
import type { Grade } from "../../engine/grade/grade.ts"
import type { Engine } from "../../engine/index.ts"
import { lines } from "./corpora.ts"
import type { Row } from "./pages-row.ts"
import { pearson, ridge } from "./ridge.ts"

const FOLDS = 10
/** Price of a weight of 1 on a measure in deviations. */
const PRICE = 10
const OURS = "foothold-grade"

/**
 * How measures agree with teachers, who judged the excerpts of CLEAR (Crossley et al. 2022); and how well the measures
 * could do together, fitted on nine tenths of the excerpts and judged on the tenth. What is fitted here is only measured.
 */
export function benchTextDifficulty(corpora: string, engine: Engine): Row[] {
  const grades: Grade[] = []
  const easiness: number[] = []
  for (const line of lines(corpora, "clear-dev/clear-dev.jsonl")) {
    const item = JSON.parse(line) as { excerpt: string; easiness: string }
    grades.push(engine.grade(item.excerpt.replace(/\n+/g, "\n\n")))
    easiness.push(Number(item.easiness))
  }
  const ids = grades[0]!.measures.map(({ id }) => id)
  const columns = new Map(ids.map((id) => [id, columnOf(grades, id)] as const))
  const row = (id: string): Row => ({
    name: `teachers' judgement and ${id}`,
    value: pearson(columns.get(id)!, easiness).toFixed(3),
    note: `r over ${grades.length} excerpts; easier is higher`,
  })
  const formulas = FORMULAS.map(({ id }) => id)
  const components = ids.filter((id) => id !== OURS && !formulas.includes(id))
  const together = (name: string, chosen: readonly string[]): Row => ({
    name: `teachers' judgement and ${name}`,
    value: crossValidated(
      chosen.map((id) => columns.get(id)!),
      easiness,
    ).toFixed(3),
    note: `r, ridge over ${chosen.length} measures, ${FOLDS} folds`,
  })
  return [
    ...[OURS, ...formulas, ...components].map(row),
    together("all components", components),
    together("all measures", ids),
  ]
}

/** A measure of all texts in deviations from its mean; 0 where a text has no value. */
function columnOf(grades: readonly Grade[], id: string): number[] {
  const values = grades.map(({ measures }) => measures.find((measure) => measure.id === id)?.value ?? null)
  const known = values.filter((value) => value !== null)
  const mean = known.reduce((a, b) => a + b, 0) / known.length
  const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length)
  return values.map((value) => (value === null ? 0 : (value - mean) / deviation))
}

function crossValidated(columns: readonly (readonly number[])[], wanted: readonly number[]): number {
  const cases = wanted.map((value, i) => ({
    signs: [[0, 1] as const, ...columns.map((column, k) => [k + 1, column[i]!] as const)],
    wanted: value,
    weight: 1,
  }))
  const guessed: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = ridge(
      cases.filter((_, i) => i % FOLDS !== fold),
      columns.length + 1,
      (sign) => (sign === 0 ? 0 : PRICE),
    )
    for (let i = fold; i < cases.length; i += FOLDS)
      guessed[i] = cases[i]!.signs.reduce((sum, [sign, strength]) => sum + weights[sign]! * strength, 0)
  }
  return pearson(guessed, wanted)
}

/** Of the articles that teachers wrote at three levels (OneStopEnglish), the share that a measure puts in their order. */
export function benchLevels(corpora: string, engine: Engine): Row[] {
  const folder = join(corpora, "onestopenglish-dev")
  const files = (level: string): string[] => readdirSync(join(folder, level)).sort()
  const keyOf = (file: string): string => file.replace(/(?:-(?:adv|int|ele))?\.txt$/, "")
  const gradesOf = (level: string) =>
    new Map(
      files(level).map((file) => {
        const text = readFileSync(join(folder, level, file), "utf8").replace(/^\uFEFF/, "")
        return [keyOf(file), engine.grade(text.replace(/\n+/g, "\n\n"))] as const
      }),
    )
  const [advanced, intermediate, elementary] = ["adv", "int", "ele"].map(gradesOf)
  const triples = [...advanced!].flatMap(([key, grade]) => {
    const others = [intermediate!.get(key), elementary!.get(key)]
    return others[0] && others[1] ? [[grade, others[0], others[1]] as const] : []
  })
  return [OURS, "flesch-kincaid", "dale-chall"].map((id) => {
    const figures = triples.map((levels) =>
      levels.map(({ measures }) => measures.find((measure) => measure.id === id)!.value!),
    )
    const ordered = figures.filter(([hard, middle, easy]) => hard! > middle! && middle! > easy!).length
    const means = [0, 1, 2].map((at) => figures.reduce((sum, one) => sum + one[at]!, 0) / figures.length)
    return {
      name: `three levels of an article in order by ${id}`,
      value: `${((100 * ordered) / triples.length).toFixed(0)} %`,
      note: `of ${triples.length} articles; means ${means.map((mean) => mean.toFixed(1)).join(", ")}`,
    }
  })
}

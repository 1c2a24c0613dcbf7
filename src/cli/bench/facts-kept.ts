import { writeFileSync } from "node:fs"
import type { Engine } from "../../engine/index.ts"
import type { Tables } from "../../engine/words/difficulty.ts"
import { articlesOf, CORPORA } from "./corpora.ts"
import { FACT_KINDS, type Finding, findLosses } from "./fidelity.ts"
import type { Row } from "./pages-row.ts"
import { collectSteps, type StepFigures } from "./steps.ts"

/**
 * Facts lost, and how steps lie to one another, over all texts at all steps. A finding counts once for each step.
 * `report` is a file for the findings, one JSON object a line, with source and output; null for none.
 */
export function benchFidelity(corpora: string, engine: Engine, tables: Tables, report: string | null): Row[] {
  const findings: Finding[] = []
  const rows: Row[] = []
  const steps = collectSteps(tables)
  for (const corpus of CORPORA) {
    const articles = articlesOf(corpora, corpus)
    const here: Finding[] = []
    for (const article of articles) {
      const { plain, findings } = findLosses(article, engine)
      here.push(...findings)
      if (article.kind === "article") steps.add(plain)
    }
    const counts = FACT_KINDS.map(
      (kind) => [kind, here.filter((finding) => finding.kind === kind).length] as const,
    )
    rows.push({
      name: `facts lost, ${corpus}`,
      value: String(here.length),
      note: `${articles.length} texts, five steps; ${counts.map(([kind, count]) => `${kind} ${count}`).join(", ")}`,
    })
    findings.push(...here)
  }
  if (report !== null)
    writeFileSync(report, findings.map((finding) => `${JSON.stringify(finding)}\n`).join(""))
  return [...rows, ...steps.figures().map(stepRow)]
}

function stepRow({ step, articles, rises, ...figures }: StepFigures): Row {
  const { fleschKincaid, wordsPerSentence, hardWords, length, editsPer100Words, folded, inBand, reached } =
    figures
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`
  const base = `${wordsPerSentence.toFixed(1)} words per sentence, ${(100 * hardWords).toFixed(1)} % hard words`
  if (step === "source")
    return { name: "source", value: `FK ${fleschKincaid.toFixed(1)}`, note: `${articles} articles; ${base}` }
  return {
    name: `step ${step}`,
    value: `FK ${fleschKincaid.toFixed(1)}`,
    note:
      `${base}, length ${length.toFixed(3)}, ${editsPer100Words.toFixed(2)} edits per 100 words, ${folded} folded; ` +
      `in band ${percent(inBand)}, reached ${percent(reached)}; harder than the step above: by FK ${rises.fleschKincaid}, ` +
      `sentence length ${rises.wordsPerSentence}, hard words ${rises.hardWords}`,
  }
}

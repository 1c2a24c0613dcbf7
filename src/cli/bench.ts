import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { createEngine } from "../engine/index.ts"
import { corporaFolder } from "./bench/corpora.ts"
import { benchCoverage } from "./bench/coverage.ts"
import { benchFidelity } from "./bench/facts-kept.ts"
import { benchExtraction, benchRestore } from "./bench/pages.ts"
import { type Row, rowLine } from "./bench/pages-row.ts"
import { benchReading } from "./bench/reading.ts"
import { benchSari } from "./bench/sari.ts"
import { benchSize } from "./bench/size.ts"
import { benchSpeed } from "./bench/speed.ts"
import { benchSwitch } from "./bench/switch.ts"
import { benchSyllables } from "./bench/syllables-right.ts"
import { benchTerms } from "./bench/terms.ts"
import { benchLevels, benchTextDifficulty } from "./bench/text-difficulty.ts"
import { fail } from "./lines.ts"
import { loadResources } from "./resources.ts"

const USAGE = `bench: measures Foothold on the development data and prints one table.
  bench [PART ...] [--losses FILE]    all parts, or some: reading sari fidelity terms speed syllables clear levels extraction restore coverage switch size

The environment variable CORPORA names the folder of the data; parts that need it are skipped without it.
What was measured replaces the same part of test/bench/RESULTS.md. --losses writes each lost fact with its text.`

const RESULTS = new URL("../../test/bench/RESULTS.md", import.meta.url)

const { values, positionals } = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { losses: { type: "string" }, help: { type: "boolean" } },
    })
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`)
  }
})()
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}

const resources = loadResources()
const engine = createEngine(resources)
const syllables = resources.words.syllables ?? fail("assets/words/syllables.tsv is missing.")

/** Each part by name. `file` is what it needs of CORPORA; null when it needs nothing. */
const PARTS: Readonly<
  Record<string, { readonly file: string | null; measure(corpora: string): Promise<Row[]> | Row[] }>
> = {
  reading: { file: "ud-ewt", measure: (corpora) => benchReading(corpora, resources) },
  sari: { file: "asset-valid", measure: (corpora) => benchSari(corpora, engine) },
  fidelity: {
    file: "onestopenglish-dev",
    measure: (corpora) => benchFidelity(corpora, engine, resources.words, values.losses ?? null),
  },
  terms: { file: "onestopenglish-dev", measure: (corpora) => benchTerms(corpora, engine, resources) },
  speed: { file: "onestopenglish-dev", measure: (corpora) => benchSpeed(corpora, engine) },
  syllables: { file: "clear-dev", measure: (corpora) => benchSyllables(corpora, syllables) },
  clear: { file: "clear-dev", measure: (corpora) => benchTextDifficulty(corpora, engine) },
  levels: { file: "onestopenglish-dev", measure: (corpora) => benchLevels(corpora, engine) },
  extraction: { file: "pages", measure: benchExtraction },
  restore: { file: "pages", measure: (corpora) => benchRestore(corpora) },
  coverage: { file: "onestopenglish-dev", measure: (corpora) => benchCoverage(corpora, resources) },
  switch: { file: null, measure: benchSwitch },
  size: { file: null, measure: benchSize },
}

const unknown = positionals.filter((part) => !Object.hasOwn(PARTS, part))
if (unknown.length > 0) fail(`There is no part “${unknown[0]}”.\n${USAGE}`)

const corpora = corporaFolder()
const measured = new Map<string, readonly Row[]>()
for (const [part, { file, measure }] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(part)) continue
  if (file !== null && (corpora === null || !existsSync(join(corpora, file)))) {
    print([
      {
        name: part,
        value: "skipped",
        note: corpora === null ? "CORPORA is not set" : `CORPORA has no ${file}`,
      },
    ])
    continue
  }
  const rows = await measure(corpora ?? "")
  print(rows)
  measured.set(part, rows)
}
if (measured.size > 0)
  writeFileSync(RESULTS, merged(existsSync(RESULTS) ? readFileSync(RESULTS, "utf8") : "", measured))

function print(rows: readonly Row[]): void {
  for (const row of rows) console.log(rowLine(row))
}

/** The results kept so far with the parts that were measured now in their place. */
function merged(kept: string, measured: ReadonlyMap<string, readonly Row[]>): string {
  const sections = new Map(
    kept
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf("\n")), section.slice(section.indexOf("\n"))]),
  )
  const cell = (text: string): string => text.replaceAll("|", "\\|")
  for (const [part, rows] of measured) {
    const lines = rows.map(
      ({ name, value, note }) => `| ${cell(name)} | ${cell(value)} | ${cell(note ?? "")} |`,
    )
    sections.set(part, `\n\n| what | value | how |\n|---|---|---|\n${lines.join("\n")}\n\n`)
  }
  const parts = Object.keys(PARTS).flatMap((part) =>
    sections.has(part) ? [`## ${part}${sections.get(part)!.trimEnd()}\n`] : [],
  )
  return `# Results\n\nWritten by \`npm run bench\` on the development data, which are not part of the repository.\n\n${parts.join("\n")}`
}

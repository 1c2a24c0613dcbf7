import { createHash } from "node:crypto"
import { writeFileSync } from "node:fs"
import { WORD_TABLES } from "../engine/index.ts"
import { wordSign } from "../engine/read/features.ts"
import { createReader } from "../engine/read/index.ts"
import { createNetwork } from "../engine/read/network.ts"
import { createWordDifficulty } from "../engine/words/difficulty.ts"
import { createLexicon } from "../engine/words/lexicon.ts"
import { articleCorpora, articlesOf, corporaFolder, OF_ARTICLES } from "./bench/corpora.ts"
import { articleCoverage, coverageRows } from "./bench/coverage.ts"
import { rowLine } from "./bench/pages-row.ts"
import { fail, readOptions } from "./lines.ts"
import { loadResources } from "./resources.ts"
import { contextsOf } from "./words/contexts.ts"
import { mostFrequent } from "./words/coverage.ts"
import { lint } from "./words/lint/lint.ts"
import { reviewPage } from "./words/review-page.ts"
import { type Placed, readTables } from "./words/tables.ts"

const USAGE = `words: helps people who write word entries.
  words lint [--word W]...
                    advice on the entries of assets/words, a line each, and a summary, or on those of some headwords; fails only
                    where a line is unreadable
  words coverage    of the hard words of articles, how many have an entry and how many are replaced; the commonest of the rest
  words review [--word W]... [--sample N] [--out FILE]
                    an HTML page of the swaps, all or those of some headwords or a sample, each in up to three real sentences

CORPORA names the folder of the development data, which coverage and review need.`

/** Words of each kind that `coverage` lists. */
const LISTED = 50
/** Sentences that `review` shows of each entry. */
const CONTEXTS = 3

const resources = loadResources()
const tables = Object.fromEntries(WORD_TABLES.map((name) => [name, resources.words[name] ?? ""]))

function printLint(args: readonly string[]): void {
  const { word: words = [] } = readOptions(USAGE, { word: { type: "string", multiple: true } }, args)
  const { placed, unread } = readTables(tables)
  const network = createNetwork(resources.model, resources.kernel)
  const means = {
    measure: createWordDifficulty(resources.words),
    known: (word: string) => network.knows(wordSign(word)),
  }
  const lines = lint(placed, unread, means)
  const own = words.map((word) => [word, lines.filter((line) => line.includes(` ${word}/`))] as const)
  console.log(
    (words.length === 0
      ? lines
      : own.flatMap(([word, found]) => (found.length > 0 ? found : [`${word}: nothing found`]))
    ).join("\n"),
  )
  if (unread.length > 0) process.exitCode = 1
}

function printCoverage(args: readonly string[]): void {
  readOptions(USAGE, {}, args)
  const folder = corporaFolder()
  if (folder === null) {
    console.log("coverage skipped: CORPORA is not set")
    return
  }
  const corpora = articleCorpora(folder)
  for (const corpus of OF_ARTICLES)
    if (!corpora.includes(corpus)) console.log(`${corpus} skipped: CORPORA has none`)
  const coverage = articleCoverage(folder, corpora, resources)
  for (const row of coverageRows(coverage, corpora)) console.log(rowLine(row))
  console.log(`\nwithout an entry: ${mostFrequent(coverage.unknown, LISTED).join(", ")}`)
  console.log(`\nwith an entry, not replaced: ${mostFrequent(coverage.kept, LISTED).join(", ")}`)
}

function writeReview(args: readonly string[]): void {
  const { word, sample, out } = readOptions(
    USAGE,
    { word: { type: "string", multiple: true }, sample: { type: "string" }, out: { type: "string" } },
    args,
  )
  if (sample !== undefined && !/^[1-9]\d*$/.test(sample)) fail("--sample must be a whole number from 1.")
  const { placed, unread } = readTables(tables)
  if (unread.length > 0) fail("A word table has unreadable lines; “words lint” says which.")
  const rows = sampleOf(swapRows(placed, word), sample === undefined ? placed.length : Number(sample))
  const folder = corporaFolder() ?? fail("CORPORA is not set: there are no sentences to show swaps in.")
  const reader = createReader(resources)
  const contexts = contextsOf(
    rows.map(({ entry }) => entry),
    articleCorpora(folder).flatMap((corpus) => articlesOf(folder, corpus)),
    CONTEXTS,
    { lexicon: createLexicon(Object.values(tables)), read: (block) => reader.read(block) },
  )
  const page = reviewPage(rows.map((at) => ({ at, contexts: contexts(at.entry) })))
  if (out === undefined) process.stdout.write(page)
  else writeFileSync(out, page)
}

/** The entries with a swap, all or those of some headwords. */
function swapRows(placed: readonly Placed[], words: readonly string[] | undefined): readonly Placed[] {
  const rows = placed.filter(({ entry }) => entry.swaps.length > 0)
  const unknown = words?.find((word) => !rows.some(({ entry }) => entry.headword === word))
  if (unknown !== undefined) fail(`No entry for “${unknown}” has a swap.`)
  return rows.filter(({ entry }) => words === undefined || words.includes(entry.headword))
}

/** The same rows for the same number, and for a larger one these and more, in the order of the tables. */
function sampleOf(rows: readonly Placed[], count: number): readonly Placed[] {
  const order = ({ entry: { headword, pos, sense } }: Placed): string =>
    createHash("sha256").update(`${headword}/${pos}/${sense}`).digest("hex")
  const chosen = new Set(
    rows
      .map((at) => ({ at, key: order(at) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .slice(0, count)
      .map(({ at }) => at),
  )
  return rows.filter((at) => chosen.has(at))
}

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => void>> = {
  lint: printLint,
  coverage: printCoverage,
  review: writeReview,
}

const [name = "", ...args] = process.argv.slice(2)
if (Object.hasOwn(COMMANDS, name)) COMMANDS[name]!(args)
else {
  if (name.startsWith("-")) readOptions(USAGE, {})
  fail(`There is no “${name}”.\n${USAGE}`)
}

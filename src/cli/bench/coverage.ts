import { createEngine, type Resources, WORD_TABLES } from "../../engine/index.ts"
import { createReader } from "../../engine/read/index.ts"
import { createDifficulty } from "../../engine/words/difficulty.ts"
import { createLexicon } from "../../engine/words/lexicon.ts"
import { type Coverage, coverageOf, type Edited } from "../words/coverage.ts"
import { type Article, articleCorpora, articlesOf } from "./corpora.ts"
import type { Row } from "./pages-row.ts"

/** The words of all articles of some corpora. */
export function articleCoverage(folder: string, corpora: readonly string[], resources: Resources): Coverage {
  const lexicon = createLexicon(WORD_TABLES.map((name) => resources.words[name]!))
  const articles = corpora.flatMap((corpus) => articlesOf(folder, corpus))
  return coverageOf(paragraphs(articles, resources), {
    lexicon,
    difficulty: createDifficulty(resources.words),
  })
}

/** Paragraphs with their edits at the lowest step, which keeps those of every other. */
function* paragraphs(articles: readonly Article[], resources: Resources): Generator<Edited> {
  const engine = createEngine(resources)
  const reader = createReader(resources)
  for (const { blocks } of articles)
    for (const { block, edits } of engine.level(blocks, { steps: [1] })[0]!.blocks)
      if (block.kind === "paragraph") yield { document: reader.read(block), edits }
}

/** Of the hard words of articles, the shares that word entries explain and that the lowest step replaces. */
export function benchCoverage(folder: string, resources: Resources): Row[] {
  const corpora = articleCorpora(folder)
  return coverageRows(articleCoverage(folder, corpora, resources), corpora)
}

/** What was counted in some corpora, in shares. */
export function coverageRows(coverage: Coverage, corpora: readonly string[]): Row[] {
  const { content, hard, explained, replaceable, replaced, swappable } = coverage
  const row = (name: string, part: number, whole: number, of: string): Row => ({
    name,
    value: whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`,
    note: `${part} of ${whole} ${of}`,
  })
  return [
    row(
      "hard words in articles",
      hard,
      content,
      `running content words of ${corpora.join(", ")}; hard at step 2`,
    ),
    row("hard words with an entry", explained, hard, "hard words"),
    row("hard words replaced", replaced, replaceable, "with an entry, school subjects apart, at step 1"),
    row(
      "hard words with a swap",
      swappable,
      replaceable,
      "with an entry, school subjects apart, in any sense",
    ),
  ]
}

import { readFileSync } from "node:fs"
import { join } from "node:path"
import compromise from "compromise"
import { createReader, type Resources } from "../../engine/read/index.ts"
import { type GoldSentence, readConllu } from "./conllu.ts"
import { inTurns, median } from "./in-turns.ts"
import type { Row } from "./pages-row.ts"
import { type Count, type Found, scoreInflection, scoreReader } from "./reading-score.ts"

const CORPORA = [
  ["EWT", "ud-ewt/en_ewt-ud"],
  ["GUM-open", "ud-gum-open/en_gum_open-ud"],
] as const
const PARTS = ["dev", "test"] as const
/** Sentences to a block when speed is measured. */
const TOGETHER = 5
const RUNS = 7
/** Relations seen less often than this are not listed. */
const FEWEST = 20

const percent = ({ right, all }: Count): string => ((100 * right) / Math.max(1, all)).toFixed(2)
const f1 = ({ right, gold, given }: Found): string => ((200 * right) / Math.max(1, gold + given)).toFixed(0)
const list = (counts: Iterable<readonly [string, Count]>): string =>
  [...counts].map(([name, count]) => `${name} ${percent(count)}`).join(", ")

/** How well and how fast the engine reads, on the treebanks' dev and test parts. */
export function benchReading(corpora: string, resources: Resources): Row[] {
  const reader = createReader(resources)
  const rows: Row[] = []
  for (const [name, path] of CORPORA) {
    for (const part of PARTS) {
      const sentences = readConllu(readFileSync(join(corpora, `${path}-${part}.conllu`), "utf8"))
      const scores = scoreReader(reader, sentences)
      const relations = [...scores.relations]
        .filter(([, row]) => row.gold >= FEWEST)
        .sort((a, b) => b[1].gold - a[1].gold)
        .map(([relation, row]) => `${relation} ${f1(row)}`)
      rows.push(
        {
          name: `tags and trees, ${name} ${part}`,
          value: `LAS ${percent(scores.las)}`,
          note: `UPOS ${percent(scores.upos)}, XPOS ${percent(scores.xpos)}, UAS ${percent(scores.uas)}; gold words, our tags, punctuation counted; ${scores.las.all} words`,
        },
        {
          name: `features, ${name} ${part}`,
          value: `voice F1 ${f1(scores.passive)}`,
          note: list(Object.entries(scores.features)),
        },
        {
          name: `lemmas, ${name} ${part}`,
          value: percent(scores.lemmas.get("VERB") ?? { right: 0, all: 0 }),
          note: `verbs; ${list(["NOUN", "ADJ", "ADV", "AUX", "PRON"].map((upos) => [upos, scores.lemmas.get(upos) ?? { right: 0, all: 0 }]))}`,
        },
        {
          name: `re-inflection, ${name} ${part}`,
          value: percent(total(scoreInflection(sentences))),
          note: list(scoreInflection(sentences)),
        },
        {
          name: `confidence of arcs, ${name} ${part}`,
          value: `off ${scores.confidenceError.toFixed(3)}`,
          note: `${((100 * scores.sure.all) / scores.uas.all).toFixed(1)} % of arcs above 0.9, ${percent(scores.sure)} % of them right`,
        },
        { name: `relations, F1, ${name} ${part}`, value: "", note: relations.join(", ") },
      )
      if (part === "dev") rows.push(speedRow(name, sentences, resources))
    }
  }
  return rows
}

const total = (counts: ReadonlyMap<string, Count>): Count =>
  [...counts.values()].reduce((sum, { right, all }) => ({ right: sum.right + right, all: sum.all + all }), {
    right: 0,
    all: 0,
  })

/** Raw text to documents, beside compromise tagging the same text, in turns. */
function speedRow(name: string, sentences: readonly GoldSentence[], resources: Resources): Row {
  const texts: string[] = []
  for (let i = 0; i < sentences.length; i += TOGETHER)
    texts.push(
      sentences
        .slice(i, i + TOGETHER)
        .map((sentence) => sentence.map((word) => word.form).join(" "))
        .join(" "),
    )
  const reader = createReader(resources)
  const read = () => {
    for (const [i, text] of texts.entries())
      reader.read({ id: String(i), kind: "paragraph", text, opaque: [], anchors: [] })
  }
  const tag = () => {
    for (const text of texts) compromise(text)
  }
  const [ours, theirs] = inTurns(RUNS, 2, [read, tag]).map(median)
  const tokens = sentences.reduce((sum, sentence) => sum + sentence.length, 0)
  const rate = (ms: number): string => `${Math.round(tokens / ms)} k`
  return {
    name: `reading speed / compromise tagging, ${name}`,
    value: (theirs! / ours!).toFixed(2),
    note: `${rate(ours!)} and ${rate(theirs!)} tokens a second of processor time, medians of ${RUNS} runs in turns`,
  }
}

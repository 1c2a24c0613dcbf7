/*
 * Trains the reading model: `CORPORA=folder tsx src/cli/train.ts`. The folder holds ud-ewt and
 * ud-gum-open; only their training parts are learnt from, only their dev parts are looked at.
 * With EMBEDDINGS (a file of word vectors) it makes the word clusters anew instead.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { createColumns, fillColumns } from "../engine/read/columns.ts"
import { openModel, packModel } from "../engine/read/model.ts"
import { TAG_FEATURES, tagFeatures } from "../engine/read/tag-features.ts"
import { best } from "../engine/read/weights.ts"
import { calibrateBoth, calibrateOne } from "./train/calibrate.ts"
import { clusterWords } from "./train/clusters.ts"
import { type GoldSentence, readConllu } from "./train/conllu.ts"
import { type Clusters, packWords, readClusters } from "./train/lexicon.ts"
import { type ParseSample, type Parsing, trainParser } from "./train/parser.ts"
import { scoreConfidence, scoreModel } from "./train/score.ts"
import { type Tagging, tagsOf, trainTagger } from "./train/tagger.ts"

const folder = new URL("../../assets/model/", import.meta.url)
const corpora = process.env["CORPORA"]
const embeddings = process.env["EMBEDDINGS"]
if (embeddings !== undefined) {
  writeFileSync(new URL("clusters.tsv", folder), clusterWords(embeddings, 60000, 768, 64))
  process.exit(0)
}
if (corpora === undefined) throw new Error("CORPORA must name the folder that holds ud-ewt and ud-gum-open")
const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const read = (path: string): GoldSentence[] => readConllu(readFileSync(`${corpora}/${path}`, "utf8"))
const train = [...read("ud-ewt/en_ewt-ud-train.conllu"), ...read("ud-gum-open/en_gum_open-ud-train.conllu")]
const dev = { EWT: read("ud-ewt/en_ewt-ud-dev.conllu"), GUM: read("ud-gum-open/en_gum_open-ud-dev.conllu") }
const clusters: Clusters = readClusters(readFileSync(new URL("clusters.tsv", folder), "utf8"))
const tags = tagsOf(train)
const upos = [...new Set(tags.map((tag) => tag.split(" ")[0]!))].sort()
const uposOf = Uint8Array.from(tags, (tag) => upos.indexOf(tag.split(" ")[0]!))
const relations = [
  "",
  ...[...new Set(train.flat().map((word) => word.relation))].filter((name) => name !== "root").sort(),
  "root",
]

/** Tags a sentence with a tagger that is not packed yet: classes from place 1. */
const tagWith = (tagging: Tagging, sentence: GoldSentence): Int32Array => {
  fillColumns(
    columns,
    sentence.map((word) => word.form),
    tagging.words,
  )
  for (let i = 1; i <= sentence.length; i++) {
    let tag = tagging.words.onlyTagOf(columns.word[i]!)
    if (tag < 0) {
      tagging.learner.score(features, tagFeatures(columns, i, features), scores, true)
      tag = best(scores, tags.length)
    }
    columns.tag[i] = tag
  }
  return columns.tag.slice(0, sentence.length + 1)
}
const columns = createColumns()
const features = new Int32Array(TAG_FEATURES)
const scores = new Float64Array(128)

const sampleOf = (sentence: GoldSentence, tagged: Int32Array): ParseSample => {
  const heads = new Int32Array(sentence.length + 1)
  const labels = new Int32Array(sentence.length + 1)
  sentence.forEach((word, i) => {
    heads[i + 1] = word.head < 0 ? sentence.length + 1 : word.head + 1
    labels[i + 1] = relations.indexOf(word.relation)
  })
  return { forms: sentence.map((word) => word.form), tags: tagged, heads, relations: labels }
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0))

/** The sections of one parser. */
const direction = (name: string, parsing: Parsing): [string, ArrayBufferView][] => {
  const moves = parsing.parser.pack(
    option("move-bits", 19),
    option(`${name}-fill`, name === "forward" ? 60 : 46) / 100,
  )
  const labels = parsing.labeller.pack(option("label-bits", 16), 0.9, 2)
  console.error(
    `  ${name}: ${moves.kept} features for moves, ${labels.kept} (${labels.pairs} weights) for relations`,
  )
  return [
    [`${name}.m`, moves.weights.slots],
    [`${name}.s`, labels.weights.slots],
    [`${name}.c`, labels.weights.classes],
    [`${name}.w`, labels.weights.weights],
  ]
}

const tagging = trainTagger(train, tags, clusters, option("tag-rounds", 8))
const packedTagger = tagging.learner.pack(option("tag-bits", 17), 0.9, 2)
console.error(`  tagger: ${packedTagger.kept} features, ${packedTagger.pairs} weights`)
const common: [string, ArrayBufferView][] = [
  ["tags", ascii(tags.join("\n"))],
  ["relations", ascii(relations.join("\n"))],
  ["words", packWords(clusters, tagging.ambiguity, 17)],
  ["coarse", clusters.coarse],
  ["tag.s", packedTagger.weights.slots],
  ["tag.c", packedTagger.weights.classes],
  ["tag.w", packedTagger.weights.weights],
]

/** The training part tagged by taggers that have not seen the sentence. */
const FOLDS = option("folds", 5)
const jackknifed: Int32Array[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const other = trainTagger(
    train.filter((_, i) => i % FOLDS !== fold),
    tags,
    clusters,
    option("fold-rounds", 5),
  )
  train.forEach((sentence, i) => {
    if (i % FOLDS === fold) jackknifed[i] = tagWith(other, sentence)
  })
}
const samples = train.map((sentence, i) => sampleOf(sentence, jackknifed[i]!))
const rounds = option("parse-rounds", 7)
const both = ["forward", "backward"].flatMap((name) =>
  direction(name, trainParser(samples, name === "backward", tagging.words, uposOf, relations, rounds)),
)

const packed = (numbers: readonly number[]): Uint8Array =>
  packModel([...common, ...both, ["calibration", new Float32Array(numbers)]])
const held = [...dev.EWT, ...dev.GUM]
const first = openModel(packed(new Array(10).fill(0)))
const alone = [...calibrateOne(first, false, held), ...calibrateOne(first, true, held)]
const calibration = [...alone, ...calibrateBoth(openModel(packed([...alone, 0, 0, 0, 0, 0, 0])), held)]
const bytes = packed(calibration)
writeFileSync(new URL("english.bin", folder), bytes)
for (const [name, data] of [...common, ...both]) {
  const part = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  if (part.length > 50000) console.error(`  ${name}: ${part.length} bytes, ${gzipSync(part).length} gzipped`)
}
console.error(
  `english.bin: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped; calibration ${calibration.map((value) => value.toFixed(2)).join(" ")}`,
)
const model = openModel(bytes)
for (const [name, sentences] of Object.entries(dev)) {
  const { upos: u, xpos: x, uas, las } = scoreModel(model, sentences)
  const { error, sure, sureRight } = scoreConfidence(model, sentences)
  console.error(
    `${name} dev: UPOS ${u.toFixed(2)} XPOS ${x.toFixed(2)} UAS ${uas.toFixed(2)} LAS ${las.toFixed(2)}; ` +
      `confidence off by ${error.toFixed(3)}, ${(100 * sure).toFixed(1)} % of arcs above 0.9, of them ${(100 * sureRight).toFixed(1)} % right`,
  )
}

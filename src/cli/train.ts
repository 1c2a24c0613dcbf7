/*
 * Trains the reading model: `CORPORA=folder tsx src/cli/train.ts`. The folder holds ud-ewt and
 * ud-gum-open; only their training parts are learnt from, only their dev parts are looked at.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { createColumns, fillColumns } from "../engine/read/columns.ts"
import { type Model, openModel, packModel } from "../engine/read/model.ts"
import { parseColumns } from "../engine/read/parse.ts"
import { createState } from "../engine/read/state.ts"
import { tagColumns } from "../engine/read/tag.ts"
import { type GoldSentence, readConllu } from "./train/conllu.ts"
import { type Clusters, packWords, readClusters } from "./train/lexicon.ts"
import { type Parsing, type ParseSample, trainParser } from "./train/parser.ts"
import { type Tagging, tagsOf, trainTagger } from "./train/tagger.ts"
import { best } from "../engine/read/weights.ts"
import { TAG_FEATURES, tagFeatures } from "../engine/read/tag-features.ts"

const corpora = process.env["CORPORA"]
if (corpora === undefined) throw new Error("CORPORA must name the folder that holds ud-ewt and ud-gum-open")
const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : Number(process.argv[at + 1])
}
const root = new URL("../../assets/model/", import.meta.url)
const read = (path: string): GoldSentence[] => readConllu(readFileSync(`${corpora}/${path}`, "utf8"))

/** Tags a sentence with a tagger that is not packed yet: classes from place 1. */
const tagWith = (tagging: Tagging, sentence: GoldSentence, tags: readonly string[]): Int32Array => {
  fillColumns(columns, sentence.map((word) => word.form), tagging.words)
  for (let i = 1; i <= sentence.length; i++) {
    let tag = tagging.words.onlyTagOf(columns.word[i]!)
    if (tag < 0) {
      tagging.learner.score(features, tagFeatures(columns, i, features), scores)
      tag = best(scores, tags.length)
    }
    columns.tag[i] = tag
  }
  return columns.tag.slice(0, sentence.length + 1)
}
const columns = createColumns()
const features = new Int32Array(TAG_FEATURES)
const scores = new Float64Array(128)

const FOLDS = option("folds", 4)
const train = [...read("ud-ewt/en_ewt-ud-train.conllu"), ...read("ud-gum-open/en_gum_open-ud-train.conllu")]
const dev = { ewt: read("ud-ewt/en_ewt-ud-dev.conllu"), gum: read("ud-gum-open/en_gum_open-ud-dev.conllu") }
const clusters: Clusters = readClusters(readFileSync(new URL("clusters.tsv", root), "utf8"))
const tags = tagsOf(train)
const upos = [...new Set(tags.map((tag) => tag.split(" ")[0]!))].sort()
const uposOf = Uint8Array.from(tags, (tag) => upos.indexOf(tag.split(" ")[0]!))
const relations = ["", ...[...new Set(train.flat().map((word) => word.relation))].filter((name) => name !== "root").sort(), "root"]

const tagging = trainTagger(train, tags, clusters, option("tag-rounds", 8))

/** The training part tagged by taggers that have not seen the sentence. */
const jackknifed: Int32Array[] = []
for (let fold = 0; fold < FOLDS; fold++) {
  const other = trainTagger(train.filter((_, i) => i % FOLDS !== fold), tags, clusters, option("fold-rounds", 4))
  train.forEach((sentence, i) => {
    if (i % FOLDS === fold) jackknifed[i] = tagWith(other, sentence, tags)
  })
}

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

const pack = (parsing: Parsing, calibration: Float32Array): Uint8Array => {
  const tagger = tagging.learner.pack(option("tag-bits", 18), 0.8, 2)
  const parser = parsing.parser.pack(option("parse-bits", 20), option("parse-fill", 80) / 100)
  const labeller = parsing.labeller.pack(option("label-bits", 17), 0.8, 2)
  const sections: [string, ArrayBufferView][] = [
    ["tags", ascii(tags.join("\n"))], ["relations", ascii(relations.join("\n"))],
    ["words", packWords(clusters, tagging.ambiguity, 17)], ["coarse", clusters.coarse], ["calibration", calibration],
    ["tag.s", tagger.weights.slots], ["tag.c", tagger.weights.classes], ["tag.w", tagger.weights.weights],
    ["parse.s", parser.weights.slots],
    ["label.s", labeller.weights.slots], ["label.c", labeller.weights.classes], ["label.w", labeller.weights.weights],
  ]
  for (const [name, data] of sections) {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    if (data.byteLength > 1e5) console.error(`  ${name}: ${data.byteLength} bytes, ${gzipSync(bytes).length} gzipped`)
  }
  console.error(`  kept: tagger ${tagger.kept} (${tagger.pairs} pairs), parser ${parser.kept}, labeller ${labeller.kept} (${labeller.pairs} pairs)`)
  return packModel(sections)
}

/** Scores a packed model the CoNLL 2018 way: relations without their subtypes. */
const score = (model: Model, sentences: readonly GoldSentence[], margins?: (margin: number, right: boolean) => void): string => {
  const state = createState()
  const widths = new Float32Array(2000)
  let total = 0
  const hits = { upos: 0, xpos: 0, uas: 0, las: 0 }
  const started = process.hrtime.bigint()
  for (const sentence of sentences) {
    fillColumns(columns, sentence.map((word) => word.form), model.words)
    tagColumns(model, columns)
    parseColumns(model, columns, state, widths)
    sentence.forEach((word, i) => {
      total += 1
      if (model.upos[model.uposOf[columns.tag[i + 1]!]!] === word.upos) hits.upos += 1
      if (model.xpos[columns.tag[i + 1]!] === word.xpos) hits.xpos += 1
      const head = word.head < 0 ? sentence.length + 1 : word.head + 1
      const right = state.head[i + 1] === head
      margins?.(widths[i + 1]!, right)
      if (!right) return
      hits.uas += 1
      if (model.relations[state.label[i + 1]!]!.split(":")[0] === word.relation.split(":")[0]) hits.las += 1
    })
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  const share = (n: number): string => ((100 * n) / total).toFixed(2)
  return `UPOS ${share(hits.upos)} XPOS ${share(hits.xpos)} UAS ${share(hits.uas)} LAS ${share(hits.las)}, ${Math.round(total / seconds)} tokens/s`
}

const report = (parsing: Parsing): void => {
  const model = openModel(pack(parsing, new Float32Array([0, 0, 0, 0])))
  console.error(`EWT dev: ${score(model, dev.ewt)}\nGUM dev: ${score(model, dev.gum)}`)
}

/** Slope and intercept of a logistic from margin to "the head is right", fitted on dev by gradient steps. */
const calibrate = (model: Model): Float32Array => {
  const points: [number, number][] = []
  for (const part of [dev.ewt, dev.gum]) score(model, part, (margin, right) => points.push([Math.min(margin, 2000) / 1000, right ? 1 : 0]))
  let slope = 1
  let intercept = 0
  for (let step = 0; step < 300; step++) {
    let a = 0
    let b = 0
    let aa = 1e-9
    let ab = 0
    let bb = 1e-9
    for (const [x, y] of points) {
      const p = 1 / (1 + Math.exp(-(slope * x + intercept)))
      const w = p * (1 - p)
      a += (y - p) * x
      b += y - p
      aa += w * x * x
      ab += w * x
      bb += w
    }
    const det = aa * bb - ab * ab
    slope += (0.5 * (bb * a - ab * b)) / det
    intercept += (0.5 * (aa * b - ab * a)) / det
  }
  return new Float32Array([slope / 1000, intercept, 0, 0])
}

const samples = train.map((sentence, i) => sampleOf(sentence, jackknifed[i]!))
const parsing = trainParser(samples, tagging.words, uposOf, relations.length, option("parse-rounds", 8), option("table", 25), (now, round) => {
  if (round % 4 === 3) report(now)
})
const calibration = calibrate(openModel(pack(parsing, new Float32Array(4))))
const bytes = pack(parsing, calibration)
writeFileSync(new URL("english.bin", root), bytes)
console.error(`english.bin: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped; calibration ${calibration}`)
report(parsing)

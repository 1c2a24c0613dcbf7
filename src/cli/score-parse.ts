/*
 * Prints how well and how fast the engine reads: `CORPORA=folder tsx src/cli/score-parse.ts [dev|test]`.
 */
import { readFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"
import { createReader, type Reader } from "../engine/read/index.ts"
import type { Block } from "../engine/text/block.ts"
import { type FormTag, inflect } from "../engine/words/inflect.ts"
import { type GoldSentence, readConllu } from "./train/conllu.ts"
import { loadResources } from "./resources.ts"
import { type Scores, scoreReader } from "./train/score.ts"

const FORMS = /^(?:VBZ|VBD|VBN|VBG|NNS|JJR|JJS)$/

/** Share of words, in per cent, whose form `inflect` makes from lemma and tag as the corpus has it, by tag. Typing errors and names are left out. */
export const scoreInflection = (
  sentences: readonly GoldSentence[],
): Map<string, { right: number; all: number }> => {
  const out = new Map<string, { right: number; all: number }>()
  for (const word of sentences.flat()) {
    const form = word.form.toLowerCase()
    if (
      !FORMS.test(word.xpos) ||
      !/^[a-z]+$/.test(form) ||
      word.lemma === "_" ||
      /Typo|Abbr|Style/.test(word.features)
    )
      continue
    if (word.upos === "PROPN" || (word.upos === "AUX" && !/^(?:be|have|do)$/.test(word.lemma))) continue
    const row = out.get(word.xpos) ?? { right: 0, all: 0 }
    out.set(word.xpos, row)
    row.all += 1
    const made = inflect(word.lemma.toLowerCase(), word.xpos as FormTag)
    if (made === form || (word.lemma === "be" && form === "were")) row.right += 1
  }
  return out
}

/** Share of right lemmas, in per cent, by part of speech, with the reader's own tags, typing errors left out; letter case does not count. */
export const scoreLemmas = (
  reader: Reader,
  sentences: readonly GoldSentence[],
): Map<string, { right: number; all: number }> => {
  const out = new Map<string, { right: number; all: number }>()
  for (const sentence of sentences) {
    const readings = reader.readWords(sentence.map((word) => word.form))
    sentence.forEach((word, i) => {
      if (word.lemma === "_" || /Typo|Abbr|Style/.test(word.features) || readings[i]?.upos !== word.upos)
        return
      const row = out.get(word.upos) ?? { right: 0, all: 0 }
      out.set(word.upos, row)
      row.all += 1
      if (readings[i]?.lemma.toLowerCase() === word.lemma.toLowerCase()) row.right += 1
    })
  }
  return out
}

/** Tokens a second of the whole reading, raw text to document. */
export const measureSpeed = (reader: Reader, sentences: readonly GoldSentence[]): number => {
  const blocks: Block[] = []
  for (let i = 0; i + 5 <= sentences.length; i += 5) {
    const text = sentences
      .slice(i, i + 5)
      .map((sentence) => sentence.map((word) => word.form).join(" "))
      .join(" ")
    blocks.push({ id: String(i), kind: "paragraph", text, opaque: [], anchors: [] })
  }
  let fastest = 0
  for (let round = 0; round < 4; round++) {
    const started = process.hrtime.bigint()
    let tokens = 0
    for (const block of blocks)
      for (const sentence of reader.read(block).sentences) tokens += sentence.tokens.length
    fastest = Math.max(fastest, tokens / (Number(process.hrtime.bigint() - started) / 1e9))
  }
  return fastest
}

const table = (rows: ReadonlyMap<string, { right: number; all: number }>): string =>
  [...rows].map(([name, { right, all }]) => `${name} ${((100 * right) / all).toFixed(2)}`).join("  ")

const relationTable = (scores: Scores): string =>
  [...scores.relations]
    .filter(([, row]) => row.gold >= 20)
    .sort((a, b) => b[1].gold - a[1].gold)
    .map(([name, { right, gold, given }]) => `${name} ${((200 * right) / (gold + given)).toFixed(0)}`)
    .join("  ")

const main = (): void => {
  const corpora = process.env["CORPORA"]
  if (corpora === undefined) throw new Error("CORPORA must name the folder that holds ud-ewt and ud-gum-open")
  const part = process.argv[2] ?? "dev"
  const resources = loadResources()
  const started = process.hrtime.bigint()
  const reader = createReader(resources)
  const start = Number(process.hrtime.bigint() - started) / 1e6
  const { model } = resources
  console.log(
    `model ${model.length} bytes, ${gzipSync(model, { level: 9 }).length} gzipped, ready in ${start.toFixed(1)} ms`,
  )
  for (const [name, path] of [
    ["EWT", "ud-ewt/en_ewt-ud"],
    ["GUM-open", "ud-gum-open/en_gum_open-ud"],
  ] as const) {
    const sentences = readConllu(readFileSync(`${corpora}/${path}-${part}.conllu`, "utf8"))
    const scores = scoreReader(reader, sentences)
    const { confidenceError, sure, sureRight } = scores
    console.log(
      `${name} ${part}: UPOS ${scores.upos.toFixed(2)} XPOS ${scores.xpos.toFixed(2)} UAS ${scores.uas.toFixed(2)} LAS ${scores.las.toFixed(2)}`,
    )
    console.log(
      `  confidence off by ${confidenceError.toFixed(3)}; ${(100 * sure).toFixed(1)} % of arcs above 0.9, ${(100 * sureRight).toFixed(1)} % of them right`,
    )
    console.log(`  relations (F1): ${relationTable(scores)}`)
    console.log(`  lemmas: ${table(scoreLemmas(reader, sentences))}`)
    console.log(`  forms: ${table(scoreInflection(sentences))}`)
    console.log(`  speed: ${Math.round(measureSpeed(reader, sentences))} tokens/s`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main()

import { createColumns, fillColumns } from "../../engine/read/columns.ts"
import type { Model } from "../../engine/read/model.ts"
import { confidenceOf, createParse, type Parse, parseBoth } from "../../engine/read/parse.ts"
import { tagColumns } from "../../engine/read/tag.ts"
import type { GoldSentence } from "./conllu.ts"

export interface Scores {
  readonly tokens: number
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
  /** By relation, without subtype but for those named: found, in the gold, in the answer. */
  readonly relations: ReadonlyMap<
    string,
    { readonly right: number; readonly gold: number; readonly given: number }
  >
}

/** What a caller may look at for each token: the parse, the place of the token and the gold head. */
export type Watch = (parse: Parse, place: number, goldHead: number) => void

const SUBTYPES =
  /^(?:aux:pass|nsubj:pass|acl:relcl|obl:agent|nmod:poss|compound:prt|obl:unmarked|nmod:unmarked|nmod:desc)$/

/** Scores a model on sentences with gold words, tags predicted: attachment the CoNLL 2018 way, in per cent. */
export const scoreModel = (model: Model, sentences: readonly GoldSentence[], watch?: Watch): Scores => {
  const columns = createColumns()
  const parse = createParse(model.relations)
  const hits = { upos: 0, xpos: 0, uas: 0, las: 0 }
  const relations = new Map<string, { right: number; gold: number; given: number }>()
  const count = (name: string) => {
    const key = SUBTYPES.test(name) ? name : name.split(":")[0]!
    const row = relations.get(key) ?? { right: 0, gold: 0, given: 0 }
    relations.set(key, row)
    return row
  }
  let tokens = 0
  for (const sentence of sentences) {
    fillColumns(
      columns,
      sentence.map((word) => word.form),
      model.words,
    )
    tagColumns(model, columns)
    parseBoth(model, columns, parse)
    sentence.forEach((word, i) => {
      tokens += 1
      const tag = columns.tag[i + 1]!
      if (model.upos[model.uposOf[tag]!] === word.upos) hits.upos += 1
      if (model.xpos[tag] === word.xpos) hits.xpos += 1
      const head = word.head < 0 ? sentence.length + 1 : word.head + 1
      const given = model.relations[parse.label[i + 1]!]!
      const right = parse.head[i + 1] === head
      watch?.(parse, i + 1, head)
      count(word.relation).gold += 1
      count(given).given += 1
      if (!right) return
      hits.uas += 1
      if (given.split(":")[0] === word.relation.split(":")[0]) hits.las += 1
      if (given === word.relation) count(given).right += 1
    })
  }
  const share = (n: number): number => (100 * n) / tokens
  return {
    tokens,
    upos: share(hits.upos),
    xpos: share(hits.xpos),
    uas: share(hits.uas),
    las: share(hits.las),
    relations,
  }
}

/** How far confidence and truth differ on average, and how often arcs above 0.9 are right: calibration in two numbers. */
export const scoreConfidence = (
  model: Model,
  sentences: readonly GoldSentence[],
): { error: number; sure: number; sureRight: number } => {
  const bins = Array.from({ length: 20 }, () => ({ n: 0, sum: 0, right: 0 }))
  let total = 0
  let sure = 0
  let sureRight = 0
  scoreModel(model, sentences, (parse, place, head) => {
    const p = confidenceOf(model, parse, place)
    const bin = bins[Math.min(19, Math.floor(p * 20))]!
    const right = parse.head[place] === head ? 1 : 0
    bin.n += 1
    bin.sum += p
    bin.right += right
    total += 1
    if (p >= 0.9) {
      sure += 1
      sureRight += right
    }
  })
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / total
  return { error, sure: sure / total, sureRight: sureRight / Math.max(1, sure) }
}

import type { Reader } from "../../engine/read/index.ts"
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
  /** How far confidence and truth differ on average over twenty bins of confidence, 0 to 1. */
  readonly confidenceError: number
  /** Share of arcs with a confidence above 0.9, and of those the share that is right. */
  readonly sure: number
  readonly sureRight: number
}

const SUBTYPES =
  /^(?:aux:pass|nsubj:pass|acl:relcl|obl:agent|nmod:poss|compound:prt|obl:unmarked|nmod:unmarked|nmod:desc)$/
const plain = (relation: string): string => relation.split(":")[0]!
const BINS = 20

/** Scores a reader on sentences with gold words, tags predicted: attachment the CoNLL 2018 way, in per cent. */
export const scoreReader = (reader: Reader, sentences: readonly GoldSentence[]): Scores => {
  const hits = { upos: 0, xpos: 0, uas: 0, las: 0 }
  const relations = new Map<string, { right: number; gold: number; given: number }>()
  const bins = Array.from({ length: BINS }, () => ({ sum: 0, right: 0 }))
  const sure = { all: 0, right: 0 }
  const count = (name: string) => {
    const key = SUBTYPES.test(name) ? name : plain(name)
    const row = relations.get(key) ?? { right: 0, gold: 0, given: 0 }
    relations.set(key, row)
    return row
  }
  let tokens = 0
  for (const sentence of sentences) {
    const readings = reader.readWords(sentence.map((word) => word.form))
    for (const [i, word] of sentence.entries()) {
      const { upos, xpos, head, relation, confidence } = readings[i]!
      const right = head === word.head
      tokens += 1
      if (upos === word.upos) hits.upos += 1
      if (xpos === word.xpos) hits.xpos += 1
      const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!
      bin.sum += confidence
      if (right) bin.right += 1
      if (confidence > 0.9) {
        sure.all += 1
        if (right) sure.right += 1
      }
      count(word.relation).gold += 1
      count(relation).given += 1
      if (!right) continue
      hits.uas += 1
      if (plain(relation) === plain(word.relation)) hits.las += 1
      if (relation === word.relation) count(relation).right += 1
    }
  }
  const share = (n: number): number => (100 * n) / tokens
  return {
    tokens,
    upos: share(hits.upos),
    xpos: share(hits.xpos),
    uas: share(hits.uas),
    las: share(hits.las),
    relations,
    confidenceError: bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / tokens,
    sure: sure.all / tokens,
    sureRight: sure.right / Math.max(1, sure.all),
  }
}

import { countMarks, createColumns, fillColumns, reverseColumns } from "../../engine/read/columns.ts"
import type { Words } from "../../engine/read/model.ts"
import {
  LABEL_FEATURES,
  labelFeatures,
  PARSE_FEATURES,
  parseFeatures,
} from "../../engine/read/parse-features.ts"
import {
  createState,
  headOfMove,
  isDone,
  LEFT,
  makeMove,
  mayMove,
  RIGHT,
  resetState,
  SHIFT,
  type State,
} from "../../engine/read/state.ts"
import { best } from "../../engine/read/weights.ts"
import { DenseLearner, SparseLearner } from "./learner.ts"
import { randomFrom, shuffled } from "./random.ts"

/** A sentence to learn from: forms, tag classes as a tagger gave them, gold heads (root: length + 1) and relations; all but the forms from 1. */
export interface ParseSample {
  readonly forms: readonly string[]
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
}

/** For each move what it would cost: how many gold arcs can no longer be had after it (Goldberg and Nivre 2013). */
const costs = (state: State, heads: Int32Array, out: Int32Array): void => {
  const { stack, depth, front, length } = state
  const root = length + 1
  const s0 = depth > 0 ? stack[depth - 1]! : 0
  const s1 = depth > 1 ? stack[depth - 2]! : 0
  out.fill(0)
  if (s0 > 0) {
    let later = 0
    for (let i = front; i <= length; i++) if (heads[i] === s0) later += 1
    const gold = heads[s0]!
    out[RIGHT] = later + (gold >= front ? 1 : 0)
    out[LEFT] = later + ((gold > front && gold <= root) || (s1 > 0 && gold === s1) ? 1 : 0)
  }
  if (front <= length) {
    let lost = 0
    for (let i = 0; i < depth; i++) {
      const token = stack[i]!
      if (heads[token] === front) lost += 1
      if (i < depth - 1 && heads[front] === token) lost += 1
    }
    out[SHIFT] = lost
  }
}

const reverseSample = (sample: ParseSample): ParseSample => {
  const n = sample.forms.length
  const heads = new Int32Array(n + 1)
  const relations = new Int32Array(n + 1)
  for (let i = 1; i <= n; i++) {
    const head = sample.heads[i]!
    heads[n + 1 - i] = head > n ? head : n + 1 - head
    relations[n + 1 - i] = sample.relations[i]!
  }
  return { forms: sample.forms, tags: sample.tags, heads, relations }
}

export interface Parsing {
  readonly parser: DenseLearner
  readonly labeller: SparseLearner
}

/**
 * Trains moves and relations together, following the parser's own choices most of the time from the
 * second round on.
 */
export const trainParser = (
  samples: readonly ParseSample[],
  backward: boolean,
  words: Words,
  uposOf: Uint8Array,
  relations: readonly string[],
  rounds: number,
  bits = 23,
  watch?: (parsing: Parsing, round: number) => void,
): Parsing => {
  const parser = new DenseLearner(bits)
  const labeller = new SparseLearner(20)
  const random = randomFrom(23)
  const straight = createColumns()
  const columns = backward ? createColumns() : straight
  const state = createState(relations)
  const features = new Int32Array(PARSE_FEATURES)
  const arcFeatures = new Int32Array(LABEL_FEATURES)
  const scores = new Float64Array(3)
  const labelScores = new Float64Array(128)
  const price = new Int32Array(3)
  const rootLabel = relations.length - 1
  for (let round = 0; round < rounds; round++) {
    let wrong = 0
    let seen = 0
    let wrongLabels = 0
    let arcs = 0
    for (const at of shuffled(samples.length, random)) {
      const sample = backward ? reverseSample(samples[at]!) : samples[at]!
      fillColumns(straight, samples[at]!.forms, words)
      for (let i = 1; i <= straight.length; i++) {
        straight.tag[i] = samples[at]!.tags[i]!
        straight.upos[i] = uposOf[samples[at]!.tags[i]!]!
      }
      if (backward) reverseColumns(straight, columns)
      countMarks(columns)
      resetState(state, columns.length)
      while (!isDone(state)) {
        const count = parseFeatures(columns, state, features)
        parser.score(features, count, scores)
        costs(state, sample.heads, price)
        let guess = -1
        let gold = -1
        let least = 1e9
        for (let m = SHIFT; m <= RIGHT; m++) if (mayMove(state, m)) least = Math.min(least, price[m]!)
        for (let m = SHIFT; m <= RIGHT; m++) {
          if (!mayMove(state, m)) continue
          if (guess < 0 || scores[m]! > scores[guess]!) guess = m
          if (price[m] === least && (gold < 0 || scores[m]! > scores[gold]!)) gold = m
        }
        seen += 1
        parser.clock += 1
        if (price[guess] !== least) {
          wrong += 1
          parser.update(features, count, gold, guess)
        }
        const move = price[guess] === least || (round > 0 && random() < 0.9) ? guess : gold
        if (move === SHIFT) {
          makeMove(state, move, 0)
          continue
        }
        const dependent = state.stack[state.depth - 1]!
        const head = headOfMove(state, move)
        let label = rootLabel
        if (head <= columns.length) {
          const n = labelFeatures(columns, state, head, dependent, arcFeatures)
          labeller.score(arcFeatures, n, labelScores)
          label = best(labelScores, relations.length, 1)
          const right = sample.relations[dependent]!
          if (head === sample.heads[dependent]) {
            arcs += 1
            labeller.clock += 1
            if (label !== right) {
              wrongLabels += 1
              labeller.update(arcFeatures, n, right, label)
              if (round === 0) label = right
            }
          }
        }
        makeMove(state, move === LEFT ? LEFT : RIGHT, label)
      }
    }
    console.error(
      `${backward ? "backward" : "forward"}: round ${round + 1}, ${((100 * wrong) / seen).toFixed(2)} % wrong moves, ${((100 * wrongLabels) / arcs).toFixed(2)} % wrong relations, ` +
        `${parser.table.size} + ${labeller.table.size} features`,
    )
    watch?.({ parser, labeller }, round)
  }
  return { parser, labeller }
}

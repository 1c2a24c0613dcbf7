import { type Columns, countMarks, createColumns, reverseColumns } from "./columns.ts"
import { combine } from "./combine.ts"
import type { Direction, Model, SparseWeights } from "./model.ts"
import { LABEL_FEATURES, labelFeatures, PARSE_FEATURES, parseFeatures } from "./parse-features.ts"
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
} from "./state.ts"
import { best, scoreDense, scoreSparse } from "./weights.ts"

const features = new Int32Array(PARSE_FEATURES)
const arcFeatures = new Int32Array(LABEL_FEATURES)
const scores = new Int32Array(3)
const labelScores = new Int32Array(128)

/** The relation of the arc from `head` to `dependent`: an index into the model's list. */
const labelOf = (
  model: Model,
  by: SparseWeights,
  columns: Columns,
  state: State,
  head: number,
  dependent: number,
): number => {
  const last = model.relations.length - 1
  if (head > columns.length) return last
  const count = labelFeatures(columns, state, head, dependent, arcFeatures)
  scoreSparse(by, arcFeatures, count, labelScores)
  return best(labelScores, last, 1)
}

/**
 * Parses tagged columns greedily: afterwards `state.head` and `state.label` hold the tree, the root's
 * head being `length + 1`. `margins` gets for each token by how little the closest choice was made that could have given it another head.
 */
export const parseColumns = (
  model: Model,
  by: Direction,
  columns: Columns,
  state: State,
  margins: Float32Array,
): void => {
  countMarks(columns)
  resetState(state, columns.length)
  margins.fill(CERTAIN, 0, columns.length + 1)
  while (!isDone(state)) {
    // A token behind an empty stack can only be shifted, and behind the last one only be attached.
    if (state.depth === 0) {
      makeMove(state, SHIFT, 0)
      continue
    }
    const count = parseFeatures(columns, state, features)
    scoreDense(by.moves, features, count, scores)
    let move = -1
    let second = -1
    for (let m = SHIFT; m <= RIGHT; m++) {
      if (!mayMove(state, m)) continue
      if (move < 0 || scores[m]! > scores[move]!) {
        second = move
        move = m
      } else if (second < 0 || scores[m]! > scores[second]!) second = m
    }
    const dependent = state.stack[state.depth - 1]!
    if (second >= 0) margins[dependent] = Math.min(margins[dependent]!, scores[move]! - scores[second]!)
    if (move === SHIFT) {
      makeMove(state, move, 0)
      continue
    }
    const head = headOfMove(state, move)
    makeMove(
      state,
      move === LEFT ? LEFT : RIGHT,
      labelOf(model, by.relations, columns, state, head, dependent),
    )
  }
}

/** Margins are cut off here: beyond it they say nothing more. */
export const CERTAIN = 1 << 15

/** Space for the parse of one sentence, reused for the next. Heads count from 1, the root's is `length + 1`. */
export interface Parse {
  readonly forward: State
  readonly backward: State
  readonly reversed: Columns
  head: Int32Array
  label: Int32Array
  /** For each arc the logarithm of its odds, as the parser that chose it sees them. */
  margins: Float32Array
  /** The arcs of the other parser where the two differ, else the same ones. */
  otherHead: Int32Array
  otherLabel: Int32Array
  otherMargins: Float32Array
}

export const createParse = (relations: readonly string[]): Parse => ({
  forward: createState(relations),
  backward: createState(relations),
  reversed: createColumns(),
  head: new Int32Array(0),
  label: new Int32Array(0),
  margins: new Float32Array(0),
  otherHead: new Int32Array(0),
  otherLabel: new Int32Array(0),
  otherMargins: new Float32Array(0),
})

/** Parses tagged columns from both ends and joins the two trees. */
export const parseBoth = (model: Model, columns: Columns, parse: Parse): void => {
  const n = columns.length
  if (parse.otherHead.length < n + 2) {
    const size = (n + 2) * 2
    parse.margins = new Float32Array(size)
    parse.otherHead = new Int32Array(size)
    parse.otherLabel = new Int32Array(size)
    parse.otherMargins = new Float32Array(size)
  }
  const { forward, backward, reversed, otherHead, otherLabel, otherMargins } = parse
  const k = model.calibration
  reverseColumns(columns, reversed)
  parseColumns(model, model.backward, reversed, backward, parse.margins)
  for (let i = 1; i <= n; i++) {
    const from = n + 1 - i
    const head = backward.head[from]!
    otherHead[i] = head > n ? head : n + 1 - head
    otherLabel[i] = backward.label[from]!
    otherMargins[i] = k[2]! * scaled(parse.margins[from]!) + k[3]!
  }
  parseColumns(model, model.forward, columns, forward, parse.margins)
  for (let i = 1; i <= n; i++) parse.margins[i] = k[0]! * scaled(parse.margins[i]!) + k[1]!
  parse.head = forward.head
  parse.label = forward.label
  combine(n, parse, { head: otherHead, label: otherLabel, margins: otherMargins })
}

/** How likely the head of token `i` is right, 0 to 1. */
export const confidenceOf = (model: Model, parse: Parse, i: number): number => {
  const k = model.calibration
  const at = parse.head[i] === parse.otherHead[i] ? 4 : 7
  const x = k[at]! * parse.margins[i]! + k[at + 1]! * parse.otherMargins[i]! + k[at + 2]!
  return 1 / (1 + Math.exp(-x))
}

/** Margins grow fast: their roots are nearer to a logistic's argument. */
export const scaled = (margin: number): number => Math.sqrt(Math.max(0, margin)) / 32

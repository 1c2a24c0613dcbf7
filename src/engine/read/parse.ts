import type { Columns } from "./columns.ts"
import type { Model } from "./model.ts"
import { LABEL_FEATURES, labelFeatures, PARSE_FEATURES, parseFeatures } from "./parse-features.ts"
import { headOfMove, isDone, LEFT, makeMove, mayMove, RIGHT, resetState, SHIFT, type State } from "./state.ts"
import { best, scoreDense, scoreSparse } from "./weights.ts"

const features = new Int32Array(PARSE_FEATURES)
const arcFeatures = new Int32Array(LABEL_FEATURES)
const scores = new Int32Array(3)
const labelScores = new Int32Array(128)

/** The relation that the model gives to the arc from `head` to `dependent`: an index into its list. */
const labelOf = (model: Model, columns: Columns, state: State, head: number, dependent: number): number => {
  if (head > columns.length) return model.relations.indexOf("root")
  const count = labelFeatures(columns, state, head, dependent, arcFeatures)
  scoreSparse(model.labeller, arcFeatures, count, labelScores)
  return best(labelScores, model.relations.length, 1)
}

/**
 * Parses tagged columns greedily: afterwards `state.head` and `state.label` hold the tree, the root's
 * head being `length + 1`. `margins` gets for each token how far its arc's score stood above the next move's.
 */
export const parseColumns = (model: Model, columns: Columns, state: State, margins: Float32Array): void => {
  resetState(state, columns.length)
  while (!isDone(state)) {
    const count = parseFeatures(columns, state, features)
    scoreDense(model.parser, features, count, scores)
    let move = -1
    let second = -1
    for (let m = SHIFT; m <= RIGHT; m++) {
      if (!mayMove(state, m)) continue
      if (move < 0 || scores[m]! > scores[move]!) {
        second = move
        move = m
      } else if (second < 0 || scores[m]! > scores[second]!) second = m
    }
    if (move === SHIFT) {
      makeMove(state, move, 0)
      continue
    }
    const dependent = state.stack[state.depth - 1]!
    const head = headOfMove(state, move)
    margins[dependent] = second < 0 ? 1e4 : scores[move]! - scores[second]!
    makeMove(state, move === LEFT ? LEFT : RIGHT, labelOf(model, columns, state, head, dependent))
  }
}

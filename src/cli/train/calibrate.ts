import { createColumns, fillColumns, reverseColumns } from "../../engine/read/columns.ts"
import type { Model } from "../../engine/read/model.ts"
import { parseColumns, scaled } from "../../engine/read/parse.ts"
import { createState } from "../../engine/read/state.ts"
import { tagColumns } from "../../engine/read/tag.ts"
import type { GoldSentence } from "./conllu.ts"
import { scoreModel } from "./score.ts"

/** Newton's steps for a logistic regression on two features and a constant. */
const fit = (points: readonly (readonly [number, number, number])[]): number[] => {
  let k = [0, 0, 0]
  for (let step = 0; step < 40; step++) {
    const gradient = [0, 0, 0]
    const curve = [
      [1e-3, 0, 0],
      [0, 1e-3, 0],
      [0, 0, 1e-3],
    ]
    for (const [a, b, right] of points) {
      const x = [a, b, 1]
      const p = 1 / (1 + Math.exp(-(k[0]! * a + k[1]! * b + k[2]!)))
      for (let i = 0; i < 3; i++) {
        gradient[i]! += (right - p) * x[i]!
        for (let j = 0; j < 3; j++) curve[i]![j]! += p * (1 - p) * x[i]! * x[j]!
      }
    }
    const move = solve(curve, gradient)
    k = k.map((value, i) => value + 0.8 * move[i]!)
  }
  return k
}

/** Solves three equations by Gauss's elimination. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let i = 0; i < 3; i++) {
    for (let j = i + 1; j < 3; j++) {
      const factor = rows[j]![i]! / rows[i]![i]!
      for (let c = i; c < 4; c++) rows[j]![c]! -= factor * rows[i]![c]!
    }
  }
  const out = [0, 0, 0]
  for (let i = 2; i >= 0; i--) {
    let sum = rows[i]![3]!
    for (let j = i + 1; j < 3; j++) sum -= rows[i]![j]! * out[j]!
    out[i] = sum / rows[i]![i]!
  }
  return out
}

/** For one parser alone: margin and whether the head is right, for every token. */
const margins = (
  model: Model,
  backward: boolean,
  dev: readonly GoldSentence[],
): [number, number, number][] => {
  const points: [number, number, number][] = []
  const straight = createColumns()
  const reversed = createColumns()
  const state = createState(model.relations)
  const widths = new Float32Array(4000)
  for (const sentence of dev) {
    const n = sentence.length
    fillColumns(
      straight,
      sentence.map((word) => word.form),
      model.words,
    )
    tagColumns(model, straight)
    if (backward) reverseColumns(straight, reversed)
    parseColumns(
      model,
      backward ? model.backward : model.forward,
      backward ? reversed : straight,
      state,
      widths,
    )
    for (let i = 1; i <= n; i++) {
      const place = backward ? n + 1 - i : i
      const head = sentence[i - 1]!.head
      const gold = head < 0 ? n + 1 : backward ? n - head : head + 1
      points.push([scaled(widths[place]!), 0, state.head[place] === gold ? 1 : 0])
    }
  }
  return points
}

/** Slope and intercept for one parser. */
export const calibrateOne = (
  model: Model,
  backward: boolean,
  dev: readonly GoldSentence[],
): [number, number] => {
  const points = margins(model, backward, dev)
  const [slope, , intercept] = fit(points)
  console.error(
    `  ${backward ? "backward" : "forward"} alone: UAS ${((100 * points.filter(([, , right]) => right === 1).length) / points.length).toFixed(2)}`,
  )
  return [slope!, intercept!]
}

/** The six numbers by which `confidenceOf` turns log odds into a probability; the model must hold the first four already. */
export const calibrateBoth = (model: Model, dev: readonly GoldSentence[]): number[] => {
  const agreed: [number, number, number][] = []
  const differing: [number, number, number][] = []
  scoreModel(model, dev, (parse, place, head) => {
    const same = parse.head[place] === parse.otherHead[place]
    ;(same ? agreed : differing).push([
      parse.margins[place]!,
      parse.otherMargins[place]!,
      parse.head[place] === head ? 1 : 0,
    ])
  })
  return [...fit(agreed), ...fit(differing)]
}

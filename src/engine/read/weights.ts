import type { DenseWeights, SparseWeights } from "./model.ts"

/*
 * A feature is 32 bits: the top ones choose a pair of neighbouring slots, the low eight are the check.
 * A wrong hit is possible and rare; training does not see it, the scores in SOURCES.md do.
 */

/** Adds up the weights of the features for every class. */
export const scoreSparse = (weights: SparseWeights, features: Int32Array, count: number, scores: Int32Array): void => {
  scores.fill(0)
  const { slots, classes, weights: values } = weights
  const shift = Math.clz32(slots.length - 1)
  for (let i = 0; i < count; i++) {
    const feature = features[i]!
    const place = feature >>> shift
    let entry = slots[place]!
    if ((entry & 255) !== (feature & 255) || entry === 0) {
      entry = slots[place ^ 1]!
      if ((entry & 255) !== (feature & 255) || entry === 0) continue
    }
    for (let at = entry >>> 8; ; at++) {
      const tagged = classes[at]!
      scores[tagged & 127]! += values[at]!
      if (tagged > 127) break
    }
  }
}

/** Adds up the weights of the features for the three moves. */
export const scoreDense = (weights: DenseWeights, features: Int32Array, count: number, scores: Int32Array): void => {
  const { slots } = weights
  const shift = Math.clz32(slots.length - 1)
  let shiftScore = 0
  let leftScore = 0
  let rightScore = 0
  for (let i = 0; i < count; i++) {
    const feature = features[i]!
    const place = feature >>> shift
    let entry = slots[place]!
    if (((entry ^ feature) & 255) !== 0) {
      entry = slots[place ^ 1]!
      if (((entry ^ feature) & 255) !== 0) continue
    }
    shiftScore += (entry << 16) >> 24
    leftScore += (entry << 8) >> 24
    rightScore += entry >> 24
  }
  scores[0] = shiftScore
  scores[1] = leftScore
  scores[2] = rightScore
}

/** The class from `first` on, below `classes`, with the highest score; the first of equals. */
export const best = (scores: Int32Array | Float64Array, classes: number, first = 0): number => {
  let top = first
  for (let i = first + 1; i < classes; i++) if (scores[i]! > scores[top]!) top = i
  return top
}

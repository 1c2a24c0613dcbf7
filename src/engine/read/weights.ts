import type { DenseWeights, SparseWeights } from "./model.ts"

/*
 * A feature is 32 bits: the top ones choose a pair of neighbouring slots, the low sixteen are the check.
 * A wrong hit is possible but rare. Eight bits of check were too few: they cost 0.6 points of tags.
 */

/** The weight that a byte stands for: fine steps for small weights, wide ones for large. By signed byte + 128. */
export const STEPS = Int32Array.from({ length: 256 }, (_, i) => (i - 128) * (16 + Math.abs(i - 128)))

/** The byte whose weight is nearest to `value`. */
export const byteOf = (value: number): number => {
  const size = Math.min(127, Math.round(Math.sqrt(64 + Math.abs(value)) - 8))
  return value < 0 ? -size : size
}

/** Adds up the weights of the features for every class. */
export const scoreSparse = (
  weights: SparseWeights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void => {
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
    let at = entry >>> 8
    if (classes[at] !== ((feature >>> 8) & 255)) continue
    for (at++; ; at++) {
      const tagged = classes[at]!
      scores[tagged & 127]! += STEPS[values[at]! + 128]!
      if (tagged > 127) break
    }
  }
}

/** Adds up the weights of the features for the three moves; those of SHIFT are nought, the others relative to it. */
export const scoreDense = (
  weights: DenseWeights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void => {
  const { slots } = weights
  const shift = Math.clz32(slots.length - 1)
  let left = 0
  let right = 0
  for (let i = 0; i < count; i++) {
    const feature = features[i]!
    const place = feature >>> shift
    let entry = slots[place]!
    if (((entry ^ feature) & 0xffff) !== 0) {
      entry = slots[place ^ 1]!
      if (((entry ^ feature) & 0xffff) !== 0) continue
    }
    left += STEPS[((entry << 8) >> 24) + 128]!
    right += STEPS[(entry >> 24) + 128]!
  }
  scores[0] = 0
  scores[1] = left
  scores[2] = right
}

/** The class from `first` on, below `classes`, with the highest score; the first of equals. */
export const best = (scores: Int32Array | Float64Array, classes: number, first = 0): number => {
  let top = first
  for (let i = first + 1; i < classes; i++) if (scores[i]! > scores[top]!) top = i
  return top
}

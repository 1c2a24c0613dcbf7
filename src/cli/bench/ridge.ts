/** A case: its signs by number with their strengths, what should come out, and how much it counts. */
export interface Case {
  readonly signs: readonly (readonly [sign: number, strength: number])[]
  readonly wanted: number
  readonly weight: number
}

/**
 * Weights that bring the weighted sum of signs nearest to what is wanted, with a penalty for each weight's square
 * (ridge regression), by conjugate gradients. `penalty` gives the price for each sign.
 */
export function ridge(
  cases: readonly Case[],
  signs: number,
  penalty: (sign: number) => number,
  rounds = 150,
): Float64Array {
  const prices = Float64Array.from({ length: signs }, (_, i) => penalty(i))
  /** What the normal equations make of a vector of weights. */
  const applied = (vector: Float64Array): Float64Array => {
    const out = new Float64Array(signs)
    for (const { signs: list, weight } of cases) {
      let sum = 0
      for (const [sign, strength] of list) sum += vector[sign]! * strength
      sum *= weight
      for (const [sign, strength] of list) out[sign]! += sum * strength
    }
    for (let i = 0; i < signs; i++) out[i]! += prices[i]! * vector[i]!
    return out
  }
  const weights = new Float64Array(signs)
  const rest = new Float64Array(signs)
  for (const { signs: list, wanted, weight } of cases)
    for (const [sign, strength] of list) rest[sign]! += wanted * weight * strength
  const direction = rest.slice()
  let size = dot(rest, rest)
  for (let round = 0; round < rounds && size > 1e-10; round++) {
    const moved = applied(direction)
    const step = size / dot(direction, moved)
    for (let i = 0; i < signs; i++) {
      weights[i]! += step * direction[i]!
      rest[i]! -= step * moved[i]!
    }
    const next = dot(rest, rest)
    for (let i = 0; i < signs; i++) direction[i] = rest[i]! + (next / size) * direction[i]!
    size = next
  }
  return weights
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Pearson's correlation of two lists of the same length. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length
  const [ma, mb] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    ab += (a[i]! - ma) * (b[i]! - mb)
    aa += (a[i]! - ma) ** 2
    bb += (b[i]! - mb) ** 2
  }
  return ab / Math.sqrt(aa * bb)
}

/**
 * Makes one tree of two readings of the same sentence, tokens 1 to `n`, the root's head being n + 1.
 * Where they agree the arc stays; elsewhere the surer one wins as long as the whole stays a tree
 * (after Sagae and Lavie 2006). `first` is changed in place: heads, labels and margins of the result.
 */
export const combine = (
  n: number,
  first: { readonly head: Int32Array; readonly label: Int32Array; readonly margins: Float32Array },
  second: { readonly head: Int32Array; readonly label: Int32Array; readonly margins: Float32Array },
): void => {
  const root = n + 1
  let sum = 0
  let sameRoot = true
  for (let i = 1; i <= n; i++) {
    if (first.head[i] === second.head[i]) continue
    sum += first.margins[i]! - second.margins[i]!
    if (first.head[i] === root || second.head[i] === root) sameRoot = false
  }
  // Only one of the two roots can stay: start from the tree that is surer of what they differ in.
  const swap = !sameRoot && sum < 0
  if (swap) {
    for (let i = 1; i <= n; i++) {
      if (first.head[i] === second.head[i]) continue
      exchange(first.head, second.head, i)
      exchange(first.label, second.label, i)
      exchange(first.margins, second.margins, i)
    }
  }
  const surer: number[] = []
  for (let i = 1; i <= n; i++) {
    const fixed = first.head[i] === root || second.head[i] === root || first.head[i] === second.head[i]
    if (!fixed && second.margins[i]! > first.margins[i]!) surer.push(i)
  }
  const lead = (i: number): number => second.margins[i]! - first.margins[i]!
  surer.sort((a, b) => lead(b) - lead(a) || a - b)
  // Twice, since an exchange may free the way for one that came before it.
  for (let round = 0; round < 2; round++) {
    for (let at = 0; at < surer.length; at++) {
      const i = surer[at]!
      if (i === 0 || reaches(first.head, second.head[i]!, i, n)) continue
      exchange(first.head, second.head, i)
      exchange(first.label, second.label, i)
      exchange(first.margins, second.margins, i)
      surer[at] = 0
    }
  }
}

const exchange = (a: Int32Array | Float32Array, b: Int32Array | Float32Array, i: number): void => {
  const held = a[i]!
  a[i] = b[i]!
  b[i] = held
}

/** Whether going up from `from` leads to `to`. */
const reaches = (heads: Int32Array, from: number, to: number, n: number): boolean => {
  for (let at = from; at > 0 && at <= n; at = heads[at]!) if (at === to) return true
  return false
}

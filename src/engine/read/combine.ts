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
  for (let changed = true; changed; ) {
    changed = false
    let top = 0
    let gain = 0
    for (let i = 1; i <= n; i++) {
      const other = second.head[i]!
      const lead = second.margins[i]! - first.margins[i]!
      if (lead <= gain || first.head[i] === other || other === root || first.head[i] === root) continue
      if (reaches(first.head, other, i, n)) continue
      top = i
      gain = lead
    }
    if (top > 0) {
      exchange(first.head, second.head, top)
      exchange(first.label, second.label, top)
      exchange(first.margins, second.margins, top)
      changed = true
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

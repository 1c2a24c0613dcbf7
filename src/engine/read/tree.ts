/** Scores of arcs among `n` tokens and the root: how well token `dependent` (1 to n) hangs on `head` (0, the root, to n). */
export type ArcScore = (dependent: number, head: number) => number

/**
 * The best projective tree with one root: heads of the tokens 1 to `n`, written to `heads`. Takes every
 * token's best head when that makes such a tree, as it mostly does, and searches otherwise (Eisner 1996).
 */
export const bestTree = (n: number, score: ArcScore, heads: Int32Array): void => {
  for (let i = 1; i <= n; i++) {
    let best = 0
    for (let h = 1; h <= n; h++) if (h !== i && (best === i || score(i, h) > score(i, best))) best = h
    heads[i] = best
  }
  if (!isProjectiveTree(n, heads)) eisner(n, score, heads)
}

/** Whether the heads of the tokens 1 to `n` make one tree without crossing arcs, with one token on the root. */
export const isProjectiveTree = (n: number, heads: Int32Array): boolean => {
  let roots = 0
  for (let i = 1; i <= n; i++) if (heads[i] === 0) roots += 1
  if (roots !== 1) return false
  // No crossing arcs: what stands between a token and its head must hang within that stretch or on its ends.
  for (let i = 1; i <= n; i++) {
    const left = Math.min(i, heads[i]!)
    const right = Math.max(i, heads[i]!)
    for (let j = left + 1; j < right; j++) if (heads[j]! < left || heads[j]! > right) return false
  }
  // No ring.
  const seen = new Int32Array(n + 1)
  for (let i = 1; i <= n; i++) {
    for (let at = i; at !== 0; at = heads[at]!) {
      if (seen[at] === i) return false
      if (seen[at] !== 0) break
      seen[at] = i
    }
  }
  return true
}

/** Eisner's dynamic programme over spans of the tokens 1 to n; the root takes one of them at the end. */
const eisner = (n: number, score: ArcScore, heads: Int32Array): void => {
  const width = n + 1
  // Scores and split points of spans [from, to]: complete or open, with the head at the left or at the right end.
  const table = () => new Float64Array(width * width)
  const splits = () => new Int32Array(width * width)
  const [openLeft, openRight, fullLeft, fullRight] = [table(), table(), table(), table()]
  const [openSplit, leftSplit, rightSplit] = [splits(), splits(), splits()]
  for (let size = 1; size < n; size++) {
    for (let from = 1; from + size <= n; from++) {
      const to = from + size
      const at = from * width + to
      let best = Number.NEGATIVE_INFINITY
      for (let k = from; k < to; k++) {
        const sum = fullLeft[from * width + k]! + fullRight[(k + 1) * width + to]!
        if (sum > best) {
          best = sum
          openSplit[at] = k
        }
      }
      openLeft[at] = best + score(to, from)
      openRight[at] = best + score(from, to)
      best = Number.NEGATIVE_INFINITY
      for (let k = from + 1; k <= to; k++) {
        const sum = openLeft[from * width + k]! + fullLeft[k * width + to]!
        if (sum > best) {
          best = sum
          leftSplit[at] = k
        }
      }
      fullLeft[at] = best
      best = Number.NEGATIVE_INFINITY
      for (let k = from; k < to; k++) {
        const sum = fullRight[from * width + k]! + openRight[k * width + to]!
        if (sum > best) {
          best = sum
          rightSplit[at] = k
        }
      }
      fullRight[at] = best
    }
  }
  let root = 1
  const asRoot = (i: number): number => fullRight[width + i]! + fullLeft[i * width + n]! + score(i, 0)
  for (let i = 2; i <= n; i++) if (asRoot(i) > asRoot(root)) root = i
  heads[root] = 0
  // Spans still to be taken apart: complete ones with their head at the left (+) or right (-) end.
  const stack: [from: number, to: number, leftHead: boolean][] = [
    [1, root, false],
    [root, n, true],
  ]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [from, to, leftHead] = top
    if (from === to) continue
    const k = (leftHead ? leftSplit : rightSplit)[from * width + to]!
    const [a, b] = leftHead ? [from, k] : [k, to]
    if (leftHead) {
      heads[k] = from
      stack.push([k, to, true])
    } else {
      heads[k] = to
      stack.push([from, k, false])
    }
    const middle = openSplit[a * width + b]!
    stack.push([a, middle, true], [middle + 1, b, false])
  }
}

import { expect, test } from "vitest"
import { bestTree, isProjectiveTree } from "../../../src/engine/read/tree.ts"

/** All ways to give heads to n tokens, in one array that is used again. */
function* allHeads(n: number): Generator<Int32Array> {
  const heads = new Int32Array(n + 1)
  for (let number = 0; number < (n + 1) ** n; number++) {
    let rest = number
    for (let i = 1; i <= n; i++) {
      heads[i] = rest % (n + 1)
      rest = Math.floor(rest / (n + 1))
    }
    if (heads.every((head, i) => i === 0 || head !== i)) yield heads
  }
}

/** Numbers that look random and are always the same. */
const numbers = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

test("counts the projective trees with one root", () => {
  const count = (n: number): number => {
    let trees = 0
    for (const heads of allHeads(n)) if (isProjectiveTree(n, heads)) trees += 1
    return trees
  }
  // Known for 1 to 5 words: 1, 2, 7, 30, 143 (number of projective dependency trees, OEIS A006013).
  expect([1, 2, 3, 4, 5].map(count)).toEqual([1, 2, 7, 30, 143])
})

test("the best tree is the best of all projective trees with one root", () => {
  for (let n = 1; n <= 5; n++) {
    for (let seed = 1; seed <= 40; seed++) {
      const next = numbers(seed * 7919 + n)
      const scores = Array.from({ length: n + 1 }, () => Array.from({ length: n + 1 }, next))
      const sumOf = (heads: Int32Array): number => {
        let sum = 0
        for (let i = 1; i <= n; i++) sum += scores[i]![heads[i]!]!
        return sum
      }
      let best = -Infinity
      for (const heads of allHeads(n)) if (isProjectiveTree(n, heads)) best = Math.max(best, sumOf(heads))
      const found = new Int32Array(n + 1)
      bestTree(n, (dependent, head) => scores[dependent]![head]!, found)
      expect(isProjectiveTree(n, found)).toBe(true)
      expect(sumOf(found)).toBeCloseTo(best, 9)
    }
  }
})

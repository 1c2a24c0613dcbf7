import { readFileSync, writeFileSync } from "node:fs"
import { words } from "popular-english-words"

/** How many of the most frequent words the table holds. */
const KEPT = 48_000
/** Things in Wikipedia's pages that are no words of articles. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  "nbsp",
  "talk",
  "page",
  "discussion",
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

const assets = new URL("../../../assets/", import.meta.url)

/** The table of `assets/words/frequency.tsv`: rank in eighths of a doubling, and the subject cluster where the word has one. */
export function frequencyTable(): string {
  const subjects = new Map<string, number>()
  const clusters = readFileSync(new URL("model/clusters.tsv", assets), "utf8").split("\n")
  for (const [i, line] of clusters.entries()) {
    for (const word of line.slice(line.indexOf("\t") + 1).split(" ")) if (word) subjects.set(word, i)
  }
  const list = words
    .getAll()
    .filter((word) => /^[a-z]{1,20}$/.test(word) && !NOT_WORDS.has(word))
    .slice(0, KEPT)
  const rows = [...new Set(list)].map(
    (word, rank) => `${word}\t${Math.round(8 * Math.log2(rank + 1))}\t${subjects.get(word) ?? ""}`,
  )
  return ["word\tband\tsubject", ...rows.sort((a, b) => (a < b ? -1 : 1)), ""].join("\n")
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(new URL("words/frequency.tsv", assets), frequencyTable())

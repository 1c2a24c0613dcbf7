import { writeFileSync } from "node:fs"
import { dictionary } from "cmu-pronouncing-dictionary"
import { words } from "popular-english-words"
import { syllable } from "syllable"

/** How many of the most frequent words the table of exceptions covers. */
const COVERED = 20_000

/** Syllables of each pronunciation that CMUdict knows for a spelling, the first the usual one. */
export function pronunciations(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [key, sounds] of Object.entries(dictionary)) {
    const word = key.replace(/\(\d\)$/, "")
    const counts = found.get(word) ?? []
    counts.push(sounds.match(/\d/g)?.length ?? 0)
    found.set(word, counts)
  }
  return found
}

/** The table of `assets/words/syllables.tsv`: frequent words for which the rules of `syllable` fit no pronunciation. */
export function syllableTable(): string {
  const known = pronunciations()
  const rows = words
    .getMostPopular(COVERED)
    .filter((word) => /^[a-z]+$/.test(word))
    .flatMap((word) => {
      const counts = known.get(word)
      return counts?.[0] && !counts.includes(syllable(word)) ? [`${word}\t${counts[0]}`] : []
    })
  return ["word\tsyllables", ...new Set(rows.sort((a, b) => (a < b ? -1 : 1))), ""].join("\n")
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(new URL("../../../assets/words/syllables.tsv", import.meta.url), syllableTable())
}

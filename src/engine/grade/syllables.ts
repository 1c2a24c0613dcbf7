import { syllable } from "syllable"

/** Syllables of one word, at least 1. A number counts as one, as in the programs the formulas are compared with. */
export type CountSyllables = (word: string) => number

/**
 * Counts by the rules of the `syllable` package, with a table for frequent words that its rules miss:
 * `word`, tab, number, a line each after a header. @throws SyntaxError naming the line that is not of that form.
 */
export function createSyllables(table: string): CountSyllables {
  const exceptions = new Map<string, number>()
  for (const [i, line] of table.split("\n").entries()) {
    if (i === 0 || line === "") continue
    const [, word, number] = /^([a-z]+)\t([1-9])$/.exec(line) ?? []
    if (!word) throw new SyntaxError(`syllables, line ${i + 1}: “${line}”`)
    exceptions.set(word, Number(number))
  }
  return (word) => {
    if (!/\p{L}/u.test(word)) return 1
    // Capitals without a vowel are spelled out: W has three syllables, the other letters one.
    if (/^[B-DF-HJ-NP-TV-Z]{2,5}s?$/.test(word))
      return [...word].reduce((sum, letter) => sum + (letter === "W" ? 3 : letter === "s" ? 0 : 1), 0)
    const [bare, ending] = parted(word.toLowerCase())
    return Math.max(1, exceptions.get(bare) ?? syllable(bare)) + ending
  }
}

/** A word without its contraction, and the syllables that this adds: "didn't" has one more than "did", "she's" none. */
function parted(word: string): readonly [string, number] {
  const [, bare, tail] = /^(\p{L}+?)(n['’]t|['’](?:s|m|d|ll|re|ve))$/u.exec(word) ?? []
  if (!bare || !tail) return [word, 0]
  return [bare, SPOKEN_APART.some(([ending, before]) => tail.endsWith(ending) && before.test(bare)) ? 1 : 0]
}

/** Contractions that are a syllable of their own, by the ending of the word before: "didn't", "horse's", "it'll", "could've". */
const SPOKEN_APART: readonly (readonly [string, RegExp])[] = [
  ["t", /(?:[sdt]|gh|ve)$/],
  ["s", /(?:[sxz]|[sc]h|[cgsz]e)$/],
  ["ll", /[^aeiouy]$/],
  ["ve", /[^aeiouy]$/],
  ["d", /[dt]$/],
]

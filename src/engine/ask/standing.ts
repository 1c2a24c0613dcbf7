import { WORD_LEVELS } from "../step.ts"
import type { Entry } from "../words/entry.ts"
import type { Lexicon } from "../words/lexicon.ts"
import type { Noun } from "./nouns.ts"

/** What a noun is to a class: one that all know, one that every subject uses, or one of a subject. */
export type Standing = "everyday" | "academic" | "subject"

/** The standing of nouns, and how rare they are. */
export interface Standings {
  /** That of a noun in all its places, which tell the sense that is meant. */
  of(places: readonly Noun[]): Standing
  /** That of a single noun, wherever it stands. */
  ofWord(noun: string): Standing
  /** Whether the noun has an entry of its own as it stands, "cell wall" as a whole. */
  isListed(words: readonly string[]): boolean
  /** Eighths of a doubling of its rank among all words, from 0: 80 are known to all, 100 to few. */
  bandOf(word: string): number
}

/** Bands from which on a noun without an entry is rare, and one that is not everybody's. */
const RARE = 98
const LESS_COMMON = 82

/** Endings of adjectives that name a kind: "solar", "nuclear", "genetic". */
const OF_A_KIND = /(?:[^aeiou]al|ic|ar|ary|ine|ous|oid)$/

export function createStandings(lexicon: Lexicon, bandOf: (word: string) => number): Standings {
  const entriesOf = (words: string, pos: Entry["pos"]): readonly Entry[] =>
    lexicon.senses(words).filter((entry) => entry.pos === pos)

  /** The sense of a noun where it stands; null where nothing tells. */
  const senseAt = ({ sentence, head, words }: Noun): Entry | null => {
    const found = lexicon.find(sentence).find(({ start, end }) => start <= head && head < end)
    return found && found.end - found.start === words.length ? found.sense : null
  }
  const byEntries = (entries: readonly Entry[]): Standing => {
    const level = Math.max(...entries.map(({ level }) => WORD_LEVELS.indexOf(level)))
    // Of a word with a meaning that everybody knows, nothing tells that the other is meant.
    const [{ headword }] = entries as readonly [Entry]
    if (entries.every(({ tier }) => tier === 3) && (level > 1 || bandOf(headword) >= LESS_COMMON))
      return "subject"
    return entries.every(({ tier }) => tier > 1) || level >= WORD_LEVELS.indexOf("B2")
      ? "academic"
      : "everyday"
  }
  const ofWord = (noun: string): Standing => {
    // "BUILD" is shouted, "DNA" is not.
    if (noun !== noun.toLowerCase() && bandOf(noun.toLowerCase()) < RARE) return "everyday"
    const entries = entriesOf(noun, "noun")
    if (entries.length > 0) return byEntries(entries)
    const band = bandOf(noun.toLowerCase())
    return band >= RARE ? "subject" : band >= LESS_COMMON ? "academic" : "everyday"
  }
  const ofKind = (adjective: string): Standing => {
    const entries = entriesOf(adjective, "adjective")
    if (entries.length > 0) return byEntries(entries)
    return OF_A_KIND.test(adjective) ? "academic" : "everyday"
  }
  return {
    bandOf,
    ofWord,
    isListed: (words) => entriesOf(words.join(" "), "noun").length > 0,
    of(places) {
      const { words, described } = places[0]!
      const senses = places.flatMap((place) => senseAt(place) ?? [])
      if (senses.length > 0) return byEntries(senses)
      if (words.length === 1 || entriesOf(words.join(" "), "noun").length > 0) return ofWord(words.join(" "))
      const parts = words.map((word, i) => (described && i === 0 ? ofKind(word) : ofWord(word)))
      if (described && parts[0] === "everyday") return "everyday"
      return parts.includes("subject") ? "subject" : parts.includes("academic") ? "academic" : "everyday"
    },
  }
}

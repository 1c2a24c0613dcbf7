import { daleChall } from "dale-chall"
import { spache } from "spache"
import { segment } from "../read/segment.ts"
import { tokenize } from "../read/tokenize.ts"
import type { CountSyllables } from "./syllables.ts"

/** What the classic formulas count. Counts of parts add up to the counts of the whole. */
export interface Counts {
  /** Contractions and hyphenated words count as one (Flesch 1948). */
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** Letters and digits. */
  readonly letters: number
  /** Words of three syllables or more. */
  readonly polysyllables: number
  /** As above without names, without words that reach three by "-ed", "-es" or "-ing", without hyphenated easy words (Gunning 1952). */
  readonly complex: number
  /** Words not on the New Dale-Chall list of 3,000 words, each time they occur; names count as known. */
  readonly difficult: number
  /**
   * Words not on the Spache list. Spache (1953, 1974) counts each of them once in a sample of 100 words,
   * whatever its endings; so here, for every 100 words of a block. Counted once a text, as some programs do,
   * the grade would fall as the text grows.
   */
  readonly unfamiliar: number
}

export const NO_COUNTS: Counts = {
  words: 0,
  sentences: 0,
  syllables: 0,
  letters: 0,
  polysyllables: 0,
  complex: 0,
  difficult: 0,
  unfamiliar: 0,
}

export const addCounts = (a: Counts, b: Counts): Counts => ({
  words: a.words + b.words,
  sentences: a.sentences + b.sentences,
  syllables: a.syllables + b.syllables,
  letters: a.letters + b.letters,
  polysyllables: a.polysyllables + b.polysyllables,
  complex: a.complex + b.complex,
  difficult: a.difficult + b.difficult,
  unfamiliar: a.unfamiliar + b.unfamiliar,
})

/** Counts one block. A text without words has no sentences either. */
export type Count = (text: string) => Counts

/** Words in a sample of Spache. */
const SAMPLE = 100

export function createCounter(syllables: CountSyllables): Count {
  // The same few thousand words make up every article: what is known of a spelling never changes.
  const known = new Map<string, Facts>()
  const factsOf = (word: string): Facts => {
    const found = known.get(word)
    if (found) return found
    const made = facts(word, syllables)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(word, made)
    return made
  }
  // A step leaves most blocks of the step above as they are.
  const counted = new Map<string, Counts>()
  return (text) => {
    const again = counted.get(text)
    if (again) return again
    const counts = { ...NO_COUNTS } as { -readonly [key in keyof Counts]: number }
    let sample = new Set<string>()
    for (const sentence of sentencesOf(text)) {
      if (sentence.length === 0) continue
      counts.sentences++
      for (const [i, word] of sentence.entries()) {
        const { syllables, letters, complex, daleChall, unfamiliar } = factsOf(word)
        const name = i > 0 && /^\p{Lu}/u.test(word)
        if (counts.words++ % SAMPLE === 0) sample = new Set()
        counts.syllables += syllables
        counts.letters += letters
        if (syllables >= 3) counts.polysyllables++
        if (complex && !name) counts.complex++
        if (!daleChall && !name) counts.difficult++
        if (unfamiliar === null || name || sample.has(unfamiliar)) continue
        sample.add(unfamiliar)
        counts.unfamiliar++
      }
    }
    if (counted.size >= MOST_COUNTED) counted.clear()
    counted.set(text, counts)
    return counts
  }
}

/** The words of each sentence, as the formulas count words. */
export function sentencesOf(text: string): string[][] {
  const tokens = tokenize(text)
  return segment(text, tokens).map(({ first, end }) => {
    const words: string[] = []
    for (let i = first; i < end; i++) {
      const { start } = tokens[i]!
      if (!isWord(text.slice(start, tokens[i]!.end))) continue
      while (i + 1 < end && tokens[i + 1]!.start === tokens[i]!.end && belongs(text, tokens[i]!.end)) i++
      words.push(text.slice(start, tokens[i]!.end))
    }
    return words
  })
}

/** A citation mark such as [1] is none, nor is a contraction that stands apart from its word. */
const isWord = (token: string): boolean =>
  /[\p{L}\p{N}]/u.test(token) && !/^(?:\[|n?['’]\p{L}+$)/u.test(token)

/** Whether what stands at `place`, right after a word, is still that word: "n't", "'s", "-known". */
const belongs = (text: string, place: number): boolean =>
  /[\p{L}\p{N}-]/u.test(text[place - 1]!) &&
  /^(?:[\p{L}\p{N}]|['’]\p{L}|[-‐‑][\p{L}\p{N}])/u.test(text.slice(place, place + 3))

interface Facts {
  readonly syllables: number
  readonly letters: number
  readonly complex: boolean
  readonly daleChall: boolean
  /** The word without its endings when it is not on the Spache list, else null. */
  readonly unfamiliar: string | null
}

const MOST_KNOWN = 50_000
const MOST_COUNTED = 2_000
const DALE_CHALL: ReadonlySet<string> = new Set(daleChall)
const SPACHE: ReadonlySet<string> = new Set(spache)

function facts(word: string, syllables: CountSyllables): Facts {
  const lower = word.toLowerCase().replaceAll("’", "'")
  const parts = lower.split(/[-‐‑]/u)
  const isComplex = (part: string): boolean =>
    syllables(part) >= 3 &&
    (!/(?:ed|es|ing)$/.test(part) || syllables(part.replace(/(?:ed|es|ing)$/, "")) >= 3)
  return {
    syllables: word
      .split(/[-‐‑]/u)
      .filter((part) => part !== "")
      .reduce((sum, part) => sum + syllables(part), 0),
    letters: word.replace(/[^\p{L}\p{N}]/gu, "").length,
    complex: parts.some(isComplex),
    daleChall: isListed(lower, DALE_CHALL),
    unfamiliar: isListed(lower, SPACHE) ? null : stemOf(lower),
  }
}

/** What the forms of a word have in common: "committee", "committees"; "stop", "stopped". */
const stemOf = (word: string): string =>
  word
    .replace(/'s$/, "")
    .replace(/s$/, "")
    .replace(/(?:ed|ing|ly|e)$/, "")
    .replace(/([^aeiou])\1$/, "$1")

/** Both lists count regular forms of their words as known: plurals, -ed, -ing, -er, -est, -ly, contractions, numbers. */
function isListed(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word) || /^\p{N}/u.test(word)) return true
  const bare = word.replace(/(?:n't|'[a-z]+)$/, "")
  if (bare !== word && bare !== "") return isListed(bare, list)
  const stems = [
    word.replace(/(?:s|d|r|st)$/, ""),
    word.replace(/(?:es|ed|er|est|ing|ly|n)$/, ""),
    word.replace(/ing$/, "e"),
    word.replace(/i(?:es|ed|er|est|ly)$/, "y"),
    word.replace(/([^aeiou])\1(?:ed|ing|er|est)$/, "$1"),
  ]
  return (
    stems.some((stem) => stem !== word && stem.length > 1 && list.has(stem)) ||
    (word.includes("-") && word.split("-").every((part) => part !== "" && isListed(part, list)))
  )
}

import { daleChall } from "dale-chall"
import { spache } from "spache"
import { segment } from "../read/segment.ts"
import { tokenize } from "../read/tokenize.ts"
import type { Step } from "../step.ts"
import { createWordDifficulty, type Tables, table } from "../words/difficulty.ts"
import {
  countConnectives,
  isFunctionWord,
  isNominalization,
  PERSONAL,
  PREPOSITIONS,
} from "./function-words.ts"
import { createSyllables } from "./syllables.ts"

/** What can be counted in a text without parsing it. Counts of parts add up to the counts of the whole. */
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
  /**
   * Words with a meaning of their own: neither names nor numbers nor words of grammar. The first word of a sentence
   * is left out, since its capital does not tell whether it is a name.
   */
  readonly content: number
  /** The difficulties of those, from 0 to 1 each, added up. */
  readonly difficulty: number
  /** Of those, the words that are hard for readers of a step; a word that is hard at step 4 is so at step 1. */
  readonly beyond4: number
  readonly beyond3: number
  readonly beyond2: number
  readonly beyond1: number
  /** Words with a capital inside a sentence. */
  readonly names: number
  readonly numbers: number
  readonly personal: number
  readonly prepositions: number
  /** Nouns made from verbs and adjectives: "-tion", "-ment", "-ness", "-ity". */
  readonly nominalizations: number
  /** Words and expressions that join statements: "because", "as a result". */
  readonly connectives: number
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
  content: 0,
  difficulty: 0,
  beyond4: 0,
  beyond3: 0,
  beyond2: 0,
  beyond1: 0,
  names: 0,
  numbers: 0,
  personal: 0,
  prepositions: 0,
  nominalizations: 0,
  connectives: 0,
}

type Sums = { -readonly [key in keyof Counts]: number }
const KEYS = Object.keys(NO_COUNTS) as readonly (keyof Counts)[]

export function addCounts(a: Counts, b: Counts): Counts {
  const sums: Sums = { ...a }
  for (const key of KEYS) sums[key] += b[key]
  return sums
}

/** Counts one block. A text without words has no sentences either. */
export type Count = (text: string) => Counts

/** Words in a sample of Spache. */
const SAMPLE = 100

/** @throws RangeError or SyntaxError when a table is missing or broken. */
export function createCounter(tables: Tables): Count {
  const factsOfWord = createFacts(tables)
  // The same few thousand words make up every article: what is known of a spelling never changes.
  const known = new Map<string, Facts>()
  const factsOf = (word: string): Facts => {
    const found = known.get(word)
    if (found) return found
    const made = factsOfWord(word)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(word, made)
    return made
  }
  // A step leaves most blocks of the step above as they are.
  const counted = new Map<string, Counts>()
  return (text) => {
    const again = counted.get(text)
    if (again) return again
    const counts: Sums = { ...NO_COUNTS }
    let sample = new Set<string>()
    for (const sentence of sentencesOf(text)) {
      if (sentence.length === 0) continue
      counts.sentences++
      counts.connectives += countConnectives(sentence.map((word) => word.toLowerCase()))
      for (const [i, word] of sentence.entries()) {
        const { syllables, letters, complex, daleChall, unfamiliar, kind, difficulty, from } = factsOf(word)
        const name = i > 0 && /^\p{Lu}/u.test(word)
        if (counts.words++ % SAMPLE === 0) sample = new Set()
        counts.syllables += syllables
        counts.letters += letters
        if (syllables >= 3) counts.polysyllables++
        if (complex && !name) counts.complex++
        if (!daleChall && !name) counts.difficult++
        if (kind === "personal") counts.personal++
        else if (kind === "preposition") counts.prepositions++
        else if (kind === "number") counts.numbers++
        else if (name) counts.names++
        else if (i > 0 && (kind === "content" || kind === "nominalization")) {
          counts.content++
          counts.difficulty += difficulty
          if (kind === "nominalization") counts.nominalizations++
          for (const step of BEYOND) if (from !== null && from >= step) counts[`beyond${step}`]++
        }
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
  readonly kind: "personal" | "preposition" | "grammar" | "number" | "nominalization" | "content"
  /** From 0 to 1, by itself; 0 for what is not content. */
  readonly difficulty: number
  /** The hardest step at which the word is hard; null when at none. */
  readonly from: Step | null
  /** The word without its endings when it is not on the Spache list, else null. */
  readonly unfamiliar: string | null
}

const BEYOND = [4, 3, 2, 1] as const
const MOST_KNOWN = 50_000
const MOST_COUNTED = 2_000
const DALE_CHALL: ReadonlySet<string> = new Set(daleChall)
const SPACHE: ReadonlySet<string> = new Set(spache)

function createFacts(tables: Tables): (word: string) => Facts {
  const syllables = createSyllables(table(tables, "syllables"))
  const difficultyOf = createWordDifficulty(tables)
  const isComplex = (part: string): boolean =>
    syllables(part) >= 3 &&
    (!/(?:ed|es|ing)$/.test(part) || syllables(part.replace(/(?:ed|es|ing)$/, "")) >= 3)
  return (word) => {
    const lower = word.toLowerCase().replaceAll("’", "'")
    const parts = lower.split(HYPHEN)
    const kind = kindOf(lower)
    const isContent = kind === "content" || kind === "nominalization"
    const { value, from } = isContent ? difficultyOf(lower) : NOT_HARD
    return {
      syllables: word
        .split(HYPHEN)
        .filter((part) => part !== "")
        .reduce((sum, part) => sum + syllables(part), 0),
      letters: word.replace(/[^\p{L}\p{N}]/gu, "").length,
      complex: parts.some(isComplex),
      daleChall: isListed(lower, DALE_CHALL),
      unfamiliar: isListed(lower, SPACHE) ? null : stemOf(lower),
      kind,
      difficulty: value,
      from,
    }
  }
}

const HYPHEN = /[-‐‑]/u
const NOT_HARD = { value: 0, from: null }

function kindOf(word: string): Facts["kind"] {
  const bare = word.replace(/(?:n't|'[a-z]+)$/, "")
  if (PERSONAL.has(bare)) return "personal"
  if (PREPOSITIONS.has(bare)) return "preposition"
  if (/^\p{N}/u.test(word)) return "number"
  if (isFunctionWord(bare)) return "grammar"
  return isNominalization(bare) ? "nominalization" : "content"
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

import { daleChall } from "dale-chall"
import { spache } from "spache"
import { syllable } from "syllable"
import { segment } from "../read/segment.ts"
import { tokenize } from "../read/tokenize.ts"

/** What the classic formulas count. Counts of parts add up to the counts of the whole. */
export interface Counts {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** Letters and digits. */
  readonly letters: number
  /** Words of three syllables or more. */
  readonly polysyllables: number
  /** As above without names and without words that reach three by "-ed", "-es" or "-ing" (Gunning 1952). */
  readonly complex: number
  /** Words not on the New Dale-Chall list of 3,000 words; names count as known. */
  readonly difficult: number
  /** Words not on the Spache list; each counts once a text, but counting is by block, so once a block. */
  readonly unfamiliar: number
}

export const NO_COUNTS: Counts = {
  words: 0, sentences: 0, syllables: 0, letters: 0, polysyllables: 0, complex: 0, difficult: 0, unfamiliar: 0,
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

const DALE_CHALL: ReadonlySet<string> = new Set(daleChall)
const SPACHE: ReadonlySet<string> = new Set(spache)
const WORD = /[\p{L}\p{N}]/u
/** The second half of a contraction is no word of its own: "n't", "'s", "'ll". */
const CLITIC = /^(?:n?['’]\p{L}+|['’])$/u

/** Counts a text. A text without words has no sentences either. */
export function count(text: string): Counts {
  const tokens = tokenize(text)
  let counts = NO_COUNTS
  const unfamiliar = new Set<string>()
  for (const { first, end } of segment(text, tokens)) {
    let words = 0
    for (let i = first; i < end; i++) {
      const word = text.slice(tokens[i]!.start, tokens[i]!.end)
      if (!WORD.test(word) || CLITIC.test(word)) continue
      const known = facts(word)
      const name = words > 0 && /^\p{Lu}/u.test(word)
      words++
      if (!name && !known.spache) unfamiliar.add(word.toLowerCase())
      counts = addCounts(counts, {
        words: 1,
        sentences: 0,
        syllables: known.syllables,
        letters: known.letters,
        polysyllables: known.syllables >= 3 ? 1 : 0,
        complex: !name && known.complex ? 1 : 0,
        difficult: name || known.daleChall ? 0 : 1,
        unfamiliar: 0,
      })
    }
    if (words > 0) counts = addCounts(counts, { ...NO_COUNTS, sentences: 1 })
  }
  return { ...counts, unfamiliar: unfamiliar.size }
}

interface Facts {
  readonly syllables: number
  readonly letters: number
  readonly complex: boolean
  readonly daleChall: boolean
  readonly spache: boolean
}

// The same few thousand words make up every article: what is known of a spelling never changes.
const known = new Map<string, Facts>()
const MOST_KNOWN = 50_000

function facts(word: string): Facts {
  const found = known.get(word)
  if (found) return found
  const lower = word.toLowerCase()
  const syllables = /\p{L}/u.test(lower) ? Math.max(1, syllable(lower)) : 1
  const bare = lower.replace(/(?:ed|es|ing)$/, "")
  const made: Facts = {
    syllables,
    letters: word.replace(/[^\p{L}\p{N}]/gu, "").length,
    complex: syllables >= 3 && (bare === lower || syllable(bare) >= 3) && !lower.includes("-"),
    daleChall: isListed(lower, DALE_CHALL),
    spache: isListed(lower, SPACHE),
  }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, made)
  return made
}

/** Both lists count regular forms of their words as known: plurals, -ed, -ing, -er, -est, -ly, possessives, numbers. */
function isListed(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word) || /^\p{N}/u.test(word)) return true
  const stems = [
    word.replace(/(?:s|d|r|st|['’]s)$/, ""),
    word.replace(/(?:es|ed|er|est|ing|ly|n)$/, ""),
    word.replace(/ing$/, "e"),
    word.replace(/i(?:es|ed|er|est|ly)$/, "y"),
    word.replace(/([^aeiou])\1(?:ed|ing|er|est)$/, "$1"),
  ]
  return stems.some((stem) => stem !== word && stem.length > 1 && list.has(stem)) ||
    (word.includes("-") && word.split("-").every((part) => part !== "" && isListed(part, list)))
}

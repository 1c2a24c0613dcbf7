import type { Document } from "../text/document.ts"
import { inflect } from "../words/inflect.ts"
import { type Noun, nounsOf } from "./nouns.ts"
import type { Standings } from "./standing.ts"
import type { SuggestedTerm } from "./suggested.ts"

/** The most terms that are suggested. */
const MOST = 12

/** How often a noun must stand, by its band: what is less known needs to be said less often. */
const TIMES: readonly (readonly [band: number, subject: number, academic: number])[] = [
  [96, 2, 3],
  [84, 3, 6],
  [0, 10, 20],
]
/** The same for nouns of the title and the headings. */
const SAID: typeof TIMES = [
  [96, 2, 3],
  [84, 2, 6],
  [0, 4, 20],
]
/** The band from which on a word of the title is no everyday word, whatever its entry says. */
const TITLE_BAND = 88
/** The share of the places of one of its words that a compound without an entry has, where they belong together. */
const TOGETHER = 0.6
/** How often a compound without an entry must stand, and one whose last word everybody knows: "shale gas". */
const COMPOUND = 3
const PLAIN_COMPOUND = 4
/** With fewer terms than this a text is asked again, and words that are rare enough need not be said again. */
const FEW = 4
const RELAXED: typeof TIMES = [
  [98, 1, 2],
  [84, 2, 3],
  [80, 3, 5],
  [0, 10, 20],
]
/** Nouns that measure and count are about nothing. */
const MEASURES =
  /^(?:percent|percentage|tonne|ton|gram|litre|liter|metre|meter|kilometre|kilometer|mile|dollar|pound|euro|cent|decade|century|dozen|hundred|thousand|million|billion|half|quarter|etc)\.?$/
/** The share of its places in which a word must stand outside a longer term to be suggested beside it. */
const APART = 0.5

/** A noun of the article with all its places. */
interface Candidate extends SuggestedTerm {
  readonly words: readonly string[]
  readonly score: number
}

/** Every noun of an article by its words, and how often each word stands there. */
interface Counts {
  readonly places: ReadonlyMap<string, readonly Noun[]>
  times(word: string): number
}

/**
 * The nouns that an article is about, the likeliest first: those of its title and its headings, those of a subject, and
 * those that come again and again. Everyday words are none, nor are names.
 */
export function suggestTerms(
  documents: readonly Document[],
  title: Document,
  standings: Standings,
): SuggestedTerm[] {
  const english = documents.filter((document) => document.english)
  const headings = english.filter(({ block }) => block.kind === "heading")
  const counts = countAll(english)
  const candidatesFor = (needed: typeof TIMES): Candidate[] =>
    withoutParts(
      [...counts.places.values()].flatMap((places) => {
        const { words } = places[0]!
        // "Apple" at the beginning of a sentence, "Spiers" for a plural.
        if (places.every(({ sentence, head }) => /^\p{Lu}\p{Ll}/u.test(sentence.tokens[head]!.text)))
          return []
        if (words.length > 1 && !standings.isListed(words) && !belongTogether(places, counts, standings))
          return []
        const where = stands(words, [title]) ? "title" : stands(words, headings) ? "heading" : null
        return candidateOf(places, standings, where, needed) ?? []
      }),
    )
  const many = candidatesFor(TIMES)
  const candidates = many.length < FEW ? candidatesFor(RELAXED).toSorted(byScore).slice(0, FEW) : many
  return candidates
    .sort(byScore)
    .slice(0, MOST)
    .map(({ term, count, why }) => ({ term, count, why }))
}

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || (a.term < b.term ? -1 : 1)

function countAll(documents: readonly Document[]): Counts {
  const places = new Map<string, Noun[]>()
  for (const noun of documents.flatMap(nounsOf)) {
    const term = noun.words.join(" ")
    const known = places.get(term)
    if (known) known.push(noun)
    else places.set(term, [noun])
  }
  const texts = new Map<string, number>()
  for (const { text } of documents.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))) {
    texts.set(text.toLowerCase(), (texts.get(text.toLowerCase()) ?? 0) + 1)
  }
  return { places, times: (word) => places.get(word)?.length ?? texts.get(word.toLowerCase()) ?? 0 }
}

/**
 * Whether words that no entry knows as one thing are one: a word that is not everybody's seldom stands without the others.
 * "shale gas" is, "coal use" and "antisocial tenant" are not.
 */
function belongTogether(places: readonly Noun[], { times }: Counts, standings: Standings): boolean {
  const { words, described } = places[0]!
  const isBound = (word: string): boolean => places.length >= TOGETHER * times(word)
  if (described) return places.length >= COMPOUND && isBound(words[0]!) && isBound(words.at(-1)!)
  const known = words.map((word) => standings.ofWord(word) === "everyday")
  if (places.length < (known.at(-1) ? PLAIN_COMPOUND : COMPOUND)) return false
  return words.some((word, i) => !known[i] && isBound(word))
}

function candidateOf(
  places: readonly Noun[],
  standings: Standings,
  where: "title" | "heading" | null,
  times: typeof TIMES,
): Candidate | null {
  const { words } = places[0]!
  const count = places.length
  const single = words.length === 1
  if (MEASURES.test(words.at(-1)!) || (count < 2 && !standings.isListed(words))) return null
  const standing = standings.of(places)
  const band = Math.max(...words.map(standings.bandOf))
  const [, subject, academic] = (where ? SAID : times).find(([from]) => band >= from)!
  const isSubject = standing === "subject"
  if (standing === "everyday") {
    if (!(single && where === "title" && band >= TITLE_BAND && count > 2)) return null
  } else if (count < (isSubject ? subject : academic)) return null
  const score =
    (where === "title" ? 8 : where === "heading" ? 3 : 0) +
    (isSubject ? 4 : 0) +
    (single ? 0 : 2) +
    3 * Math.log2(count) +
    Math.max(0, band - 80) / 8
  return { term: words.join(" "), words, count, why: where ?? (isSubject ? "subject" : "repeated"), score }
}

/** Whether the words stand in one of some texts, side by side, in the singular or the plural, whatever their capitals. */
function stands(words: readonly string[], documents: readonly Document[]): boolean {
  const wanted = words.map((word) => [word.toLowerCase()])
  wanted.at(-1)!.push(inflect(words.at(-1)!.toLowerCase(), "NNS"))
  return documents.some(({ sentences }) =>
    sentences.some(({ tokens }) =>
      tokens.some((_, start) =>
        wanted.every((forms, i) => forms.includes(tokens[start + i]?.text.toLowerCase() ?? "")),
      ),
    ),
  )
}

/** Without those that mostly stand as a part of a longer one. */
function withoutParts(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ term, words, count }) => {
    const inLonger = candidates
      .filter((other) => other.words.length > words.length && ` ${other.term} `.includes(` ${term} `))
      .reduce((sum, other) => sum + other.count, 0)
    return inLonger === 0 || count - inLonger >= APART * count
  })
}

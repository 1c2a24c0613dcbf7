import type { Sentence, Token } from "../text/document.ts"
import { type Place, selects } from "./cues.ts"
import { type Entry, type PartOfSpeech, parseTable } from "./entry.ts"
import { inflect } from "./inflect.ts"

/** Every sense of one headword, the commonest first. */
export interface Headword {
  readonly words: readonly string[]
  readonly pos: PartOfSpeech
  readonly senses: readonly Entry[]
}

/** A headword found in a sentence. `sense` is null when nothing tells which sense is meant. */
export interface Found extends Place {
  readonly headword: Headword
  readonly sense: Entry | null
}

/** Word knowledge: what the tables say, found by the words of a sentence. */
export interface Lexicon {
  readonly entries: readonly Entry[]
  /** The headwords of a sentence in reading order, the longest where several begin; they do not overlap. */
  find(sentence: Sentence): Found[]
  /** All senses of a dictionary form in any part of speech; empty when unknown. */
  senses(headword: string): readonly Entry[]
}

/** Builds the lexicon from tables in the format of `entry.ts`. @throws SyntaxError as `parseTable` does. */
export function createLexicon(tables: Iterable<string>): Lexicon {
  const entries = [...tables].flatMap(parseTable)
  const headwords = new Map<string, Headword & { senses: Entry[] }>()
  for (const entry of entries) {
    const key = `${entry.pos} ${entry.headword}`
    const known = headwords.get(key)
    if (known) known.senses.push(entry)
    else headwords.set(key, { words: tokensOf(entry.headword), pos: entry.pos, senses: [entry] })
  }
  const byFirst = groupBy(headwords.values(), ({ words }) => words[0]!)
  const bySpelling = groupBy(entries, ({ headword }) => headword)
  return {
    entries,
    senses: (headword) => bySpelling.get(headword) ?? [],
    find(sentence) {
      const found: Found[] = []
      for (let i = 0; i < sentence.tokens.length; ) {
        const standing = candidates(byFirst, sentence.tokens[i]!).filter((one) => standsAt(one, sentence, i))
        const longest = Math.max(0, ...standing.map(({ words }) => words.length))
        const places = standing
          .filter(({ words }) => words.length === longest)
          .map((headword) => placeOf(headword, sentence, i))
        // "thus" is in two tables: the one that knows what is meant here goes first.
        const best = places.find(({ sense }) => sense !== null) ?? places[0]
        if (best) found.push(best)
        i += longest || 1
      }
      return found
    },
  }
}

function placeOf(headword: Headword, sentence: Sentence, start: number): Found {
  const place = {
    sentence,
    start,
    end: start + headword.words.length,
    head: headOf(headword, sentence, start),
  }
  return { ...place, headword, sense: headword.senses.find(({ cues }) => selects(cues, place)) ?? null }
}

/** The tokens of a headword, as the reader cuts them: a hyphen is one of its own. */
const tokensOf = (headword: string): string[] => headword.split(/ |(?<=-)|(?=-)/)

function candidates(byFirst: ReadonlyMap<string, readonly Headword[]>, token: Token): readonly Headword[] {
  const text = token.text.toLowerCase()
  // A lemma that the reader cut too short, "trudg" of "trudged", still finds its headword.
  const spellings = new Set([text, token.lemma, american(token.lemma), `${token.lemma}e`])
  return [...spellings].flatMap((spelling) => byFirst.get(spelling) ?? [])
}

/** The American spelling, which the tables use, of a word spelled the British way: "organise", "honour", "analyse". */
const american = (lemma: string): string =>
  lemma
    .replace(/is(e|er|ation)$/, "iz$1")
    .replace(/ys(e|er)$/, "yz$1")
    .replace(/our$/, "or")
    .replace(/([^aeiou])tre$/, "$1ter")

const UPOS = { verb: "VERB", noun: "NOUN", adjective: "ADJ", adverb: "ADV" } as const

/** Index within the headword of the word that inflects and governs: the last one, but the first of a verb. */
const inflecting = ({ pos, words }: Headword): number => (pos === "verb" ? 0 : words.length - 1)

function standsAt(headword: Headword, sentence: Sentence, start: number): boolean {
  const { words, pos } = headword
  const head = inflecting(headword)
  return words.every((word, i) => {
    const token = sentence.tokens[start + i]
    if (!token || token.opaque) return false
    const text = token.text.toLowerCase()
    if (pos === "fixed" || i !== head) return text === word
    if (pos === "adjective" && text === word && (words.length > 1 || isAttribute(token, sentence)))
      return true
    return token.upos === UPOS[pos] && isForm(token, text, word)
  })
}

const isForm = ({ lemma, xpos }: Token, text: string, word: string): boolean =>
  lemma === word || american(lemma) === word || (/^VB/.test(xpos) && inflect(word, xpos as "VB") === text)

/**
 * Whether a word stands before its noun as an adjective does, whatever it is tagged: participles
 * ("isolated villages") and rare adjectives that are read as nouns ("avid fans"). Verbs and nouns
 * that have entries of their own are found as such first.
 */
const isAttribute = ({ index, head, relation, upos }: Token, { tokens }: Sentence): boolean =>
  (relation === "amod" || (relation === "compound" && upos === "NOUN")) &&
  head > index &&
  tokens[head]?.upos === "NOUN"

/** The token of the expression that the rest of the sentence hangs on. */
function headOf(headword: Headword, sentence: Sentence, start: number): number {
  const { words, pos } = headword
  if (pos !== "fixed") return start + inflecting(headword)
  const inside = (index: number): boolean => start <= index && index < start + words.length
  for (let i = start; i < start + words.length; i++) if (!inside(sentence.tokens[i]!.head)) return i
  return start
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

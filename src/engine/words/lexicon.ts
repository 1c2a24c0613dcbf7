import { auxiliariesOf } from "../read/syntax.ts"
import type { Sentence, Token } from "../text/document.ts"
import { remembering } from "../text/remember.ts"
import { type Place, selects } from "./cues.ts"
import { type Entry, type PartOfSpeech, parseLine, type Row, rowsOf } from "./entry.ts"
import { formsSpelled } from "./verb-form.ts"

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
  /** The headwords of a sentence in reading order, the longest where several begin; they do not overlap. */
  find(sentence: Sentence): readonly Found[]
  /** All senses of a dictionary form in any part of speech; empty when unknown. */
  senses(headword: string): readonly Entry[]
}

/**
 * Builds the lexicon from tables in the format of `entry.ts`. Lines are taken apart when a text has their headword.
 * @throws SyntaxError when a table has no header; when asked for a headword whose line breaks the format.
 */
export function createLexicon(tables: Iterable<string>): Lexicon {
  const rows = groupBy([...tables].flatMap(rowsOf), ({ headword, pos }) => `${pos} ${headword}`)
  const headwords = [...rows.values()].map((own) => new Listed(own))
  const bySpelling = groupBy(headwords, ({ spelling }) => spelling)
  const index = groupBy(headwords, ({ words }) => words[0]!)
  const candidates = remembering(
    MOST_REMEMBERED,
    ({ text, lemma }: Token) => `${text}\t${lemma}`,
    (token) => lookUp(index, token),
  )
  // Words, phrases and meanings are each asked for: a sentence is searched once.
  const known = new WeakMap<Sentence, readonly Found[]>()
  return {
    senses: (headword) => (bySpelling.get(headword) ?? []).flatMap(({ senses }) => senses),
    find(sentence) {
      const again = known.get(sentence) ?? findAll(candidates, sentence)
      known.set(sentence, again)
      return again
    },
  }
}

function findAll(candidates: (token: Token) => readonly Headword[], sentence: Sentence): Found[] {
  const found: Found[] = []
  for (let i = 0; i < sentence.tokens.length; ) {
    const near = candidates(sentence.tokens[i]!)
    const places = near
      .filter((one) => standsAt(one, sentence, i))
      .map((headword) => placeOf(headword, sentence, i))
    const best = bestOf(places) ?? inAnotherPart(near, sentence, i)
    if (best) found.push(best)
    i = best?.end ?? i + 1
  }
  return found
}

/**
 * The longest whose sense is known here; when none is, the longest. "thus" is in two tables: of those of one length, one
 * that has a swap goes first.
 */
function bestOf(places: readonly Found[]): Found | undefined {
  const rank = ({ sense, start, end }: Found): number =>
    (sense ? 1000 : 0) + 2 * (end - start) + (sense && sense.swaps.length > 0 ? 1 : 0)
  return places.toSorted((a, b) => rank(b) - rank(a))[0]
}

/**
 * A word that the tables know as another part of speech only: the reader may have taken it for the wrong one ("the
 * earbud case"). Its meanings can be told, but no sense is chosen, so nothing is replaced.
 */
function inAnotherPart(near: readonly Headword[], sentence: Sentence, start: number): Found | undefined {
  const { upos, opaque, text, lemma } = sentence.tokens[start]!
  if (opaque || !/^(?:NOUN|VERB|ADJ|ADV)$/.test(upos) || !/^\p{Ll}{3,}$/u.test(text)) return undefined
  const headword = near.find(
    ({ words: [word, ...more] }) => more.length === 0 && (word === text || word === lemma),
  )
  return headword && { sentence, start, end: start + 1, head: start, headword, sense: null }
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

/** A headword whose lines are taken apart when its senses are first asked for. */
class Listed implements Headword {
  readonly spelling: string
  readonly words: readonly string[]
  readonly pos: PartOfSpeech
  readonly #rows: readonly Row[]
  #senses: readonly Entry[] | undefined

  constructor(rows: readonly Row[]) {
    this.spelling = rows[0]!.headword
    this.words = tokensOf(this.spelling)
    this.pos = rows[0]!.pos
    this.#rows = rows
  }

  get senses(): readonly Entry[] {
    this.#senses ??= this.#rows.map(({ line }) => parseLine(line))
    return this.#senses
  }
}

/** The tokens of a headword, as the reader cuts them: a hyphen is one of its own. */
const tokensOf = (headword: string): string[] =>
  /[ -]/.test(headword) ? headword.split(/ |(?<=-)|(?=-)/) : [headword]

/** Spellings whose headwords are remembered, so that frequent words are looked up once. */
const MOST_REMEMBERED = 20_000

/** The headwords that may begin with a token. */
function lookUp(index: ReadonlyMap<string, readonly Headword[]>, token: Token): readonly Headword[] {
  const text = token.text.toLowerCase()
  // A lemma that the reader cut too short, "trudg" of "trudged", still finds its headword.
  const spellings = new Set([text, token.lemma, american(token.lemma), `${token.lemma}e`])
  return [...spellings].flatMap((spelling) => index.get(spelling) ?? [])
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
  const { tokens } = sentence
  const head = pos === "fixed" ? -1 : inflecting(headword)
  // Words that never inflect are compared first, since that is quick. "Times Square" is not "times": inside an
  // expression a capital belongs to a name.
  for (let i = words.length - 1; i >= 0; i--) {
    if (i === head) continue
    const text = tokens[start + i]?.text
    if (text !== words[i] && (i > 0 || text?.toLowerCase() !== words[i])) return false
  }
  for (let i = start; i < start + words.length; i++) if (tokens[i]?.opaque) return false
  if (head >= 0 && !inflects(tokens[start + head], headword, sentence)) return false
  // "ready-to-implement", "self-administer": a word tied to another by a hyphen is part of that one.
  return !isTied(sentence, start - 1) && !isTied(sentence, start + words.length)
}

/** Whether the token is a form of the headword's inflecting word. */
function inflects(token: Token | undefined, { words, pos }: Headword, sentence: Sentence): boolean {
  if (!token || token.opaque || pos === "fixed") return false
  const word = words[pos === "verb" ? 0 : words.length - 1]!
  const text = token.text.toLowerCase()
  if (pos === "adjective" && text === word && (words.length > 1 || isAdjectival(token, sentence))) return true
  return token.upos === UPOS[pos] && isForm(token, text, word)
}

/** Whether a hyphen stands here that touches the words on both sides. */
function isTied({ tokens }: Sentence, index: number): boolean {
  const token = tokens[index]
  return (
    token !== undefined &&
    /^[-‐‑]$/.test(token.text) &&
    tokens[index - 1]?.span.end === token.span.start &&
    tokens[index + 1]?.span.start === token.span.end
  )
}

const isForm = ({ lemma, upos }: Token, text: string, word: string): boolean =>
  lemma === word ||
  american(lemma) === word ||
  (upos === "NOUN" ? text === word : formsSpelled(word, text).length > 0)

/**
 * Whether a word is used as an adjective, whatever it is tagged: participles ("isolated villages",
 * "they were overjoyed") and rare adjectives before a noun that are read as nouns ("avid fans").
 */
function isAdjectival({ index, head, relation, upos, xpos }: Token, sentence: Sentence): boolean {
  const { tokens } = sentence
  const perfect = auxiliariesOf(sentence, index).some((helper) => tokens[helper]!.lemma === "have")
  if (xpos === "VBN" && /^(?:root|xcomp)$/.test(relation) && !perfect) return true
  const before = relation === "amod" || (relation === "compound" && upos === "NOUN")
  return before && head > index && tokens[head]?.upos === "NOUN"
}

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
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

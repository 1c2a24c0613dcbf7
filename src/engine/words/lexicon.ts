import type { Sentence, Token } from "../text/document.ts"
import { type Place, selects } from "./cues.ts"
import { type Entry, type PartOfSpeech, parseTable } from "./entry.ts"

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
    else headwords.set(key, { words: entry.words, pos: entry.pos, senses: [entry] })
  }
  const byFirst = groupBy(headwords.values(), ({ words }) => words[0]!)
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  const bySpelling = groupBy(entries, ({ headword }) => headword)
  return {
    entries,
    senses: (headword) => bySpelling.get(headword) ?? [],
    find(sentence) {
      const found: Found[] = []
      for (let i = 0; i < sentence.tokens.length; ) {
        const headword = candidates(byFirst, sentence.tokens[i]!).find((one) => standsAt(one, sentence, i))
        if (headword) {
          const place = {
            sentence,
            start: i,
            end: i + headword.words.length,
            head: headOf(headword, sentence, i),
          }
          found.push({
            ...place,
            headword,
            sense: headword.senses.find(({ cues }) => selects(cues, place)) ?? null,
          })
        }
        i += headword?.words.length ?? 1
      }
      return found
    },
  }
}

function candidates(byFirst: ReadonlyMap<string, readonly Headword[]>, token: Token): readonly Headword[] {
  const text = token.text.toLowerCase()
  const byText = byFirst.get(text) ?? []
  const lemma = byFirst.has(token.lemma) ? token.lemma : american(token.lemma)
  const byLemma = lemma === text ? [] : (byFirst.get(lemma) ?? [])
  return byLemma.length === 0
    ? byText
    : [...byText, ...byLemma].sort((a, b) => b.words.length - a.words.length)
}

/** The American spelling, which the tables use, of a word spelled the British way: "organise", "honour", "analyse". */
const american = (lemma: string): string =>
  lemma
    .replace(/is(e|er|ation)$/, "iz$1")
    .replace(/ys(e|er)$/, "yz$1")
    .replace(/our$/, "or")
    .replace(/([^aeiou])tre$/, "$1ter")

const UPOS = { verb: "VERB", noun: "NOUN", adjective: "ADJ", adverb: "ADV" } as const

/** Index within the headword of the word that inflects and governs; the last one of a noun, else the first. */
const inflecting = ({ pos, words }: Headword): number => (pos === "noun" ? words.length - 1 : 0)

function standsAt(headword: Headword, sentence: Sentence, start: number): boolean {
  const { words, pos } = headword
  const head = inflecting(headword)
  return words.every((word, i) => {
    const token = sentence.tokens[start + i]
    if (!token || token.opaque) return false
    if (pos === "fixed") return token.text.toLowerCase() === word
    if (i !== head) return token.text.toLowerCase() === word
    return (token.lemma === word || american(token.lemma) === word) && token.upos === UPOS[pos]
  })
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
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

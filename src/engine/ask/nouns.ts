import type { Document, Sentence, Token } from "../text/document.ts"
import { bySpan, type Span } from "../text/span.ts"

/** A noun, or two or three words that make one, where it stands: "cell wall", "natural selection". */
export interface Noun {
  /** Its words, the last one in its dictionary form, in small letters but for abbreviations: "DNA". */
  readonly words: readonly string[]
  readonly span: Span
  /** Index of its last word, on which the others hang. */
  readonly head: number
  readonly sentence: Sentence
  /** Whether one of its words describes the noun, "natural", and is no noun itself. */
  readonly described: boolean
}

/** The most words of a noun. */
const MOST_WORDS = 3

/** Every noun of a document, and every compound: "plant cell wall" holds six. Names are none of them. */
export const nounsOf = ({ sentences }: Document): Noun[] =>
  sentences
    .flatMap((sentence) => sentence.tokens.flatMap((token) => endingIn(sentence, token)))
    .sort((a, b) => bySpan(a.span, b.span))

/** The compounds that end in a noun, the noun alone first. */
function endingIn(sentence: Sentence, noun: Token): Noun[] {
  if (!isNoun(noun) || isTied(sentence, noun.index)) return []
  const nouns: Noun[] = []
  let words: readonly string[] = [wordOf(noun)]
  let described = false
  for (let first = noun.index; ; ) {
    const start = sentence.tokens[first]!.span.start
    nouns.push({ words, span: { start, end: noun.span.end }, head: noun.index, sentence, described })
    const before = sentence.tokens[first - 1]
    if (words.length === MOST_WORDS || !before || described || !belongs(sentence, before, first, noun))
      return nouns
    described = before.upos === "ADJ"
    words = [ABBREVIATION.test(before.text) ? before.text : before.text.toLowerCase(), ...words]
    first--
  }
}

/** Whether a word before the token `first` is part of a compound that ends in `noun`: a noun or an adjective that hangs on what is between. */
function belongs(sentence: Sentence, word: Token, first: number, noun: Token): boolean {
  if (word.opaque || isTied(sentence, word.index) || !/^\p{L}{2,}$/u.test(word.text)) return false
  const inside = word.head >= first && word.head <= noun.index
  // "social media marketing": the adjective may describe the first of the nouns.
  if (word.relation === "amod") return word.upos === "ADJ" && word.xpos === "JJ" && inside
  if (word.relation !== "compound" || word.upos !== "NOUN") return false
  // "carbon dioxide emissions": both may hang on the last, though it is not of the compound.
  return inside || (noun.relation === "compound" && word.head === noun.head)
}

/** "MOOCs" */
const ABBREVIATION = /^(\p{Lu}{2,})s?$/u

const wordOf = ({ text, lemma }: Token): string => ABBREVIATION.exec(text)?.[1] ?? lemma.toLowerCase()

/** Inside a sentence a capital makes a name of a noun. */
const isNoun = ({ upos, opaque, text, index }: Token): boolean =>
  upos === "NOUN" &&
  !opaque &&
  (/^\p{Ll}{2,}$/u.test(text) || ABBREVIATION.test(text) || (index === 0 && /^\p{Lu}\p{Ll}+$/u.test(text)))

/** Whether a hyphen binds the word to another: "up" of "start-up". */
function isTied({ tokens }: Sentence, index: number): boolean {
  const { span } = tokens[index]!
  return [tokens[index - 1], tokens[index + 1]].some(
    (beside) =>
      beside !== undefined &&
      /^[-‐‑’']/.test(beside.text) &&
      !/^['’]s?$/.test(beside.text) &&
      (beside.span.end === span.start || beside.span.start === span.end),
  )
}

import { children } from "../read/syntax.ts"
import type { Document, Sentence, Token } from "../text/document.ts"
import { type Noun, nounsOf } from "./nouns.ts"

/** A noun of the article where it stands, with what tells in which places it could stand. */
export interface Place extends Noun {
  readonly document: Document
  readonly term: string
  readonly text: string
  readonly plural: boolean
  /** What says which one is meant: "a"; "the", "its", "each"; nothing; or what tells nothing, as in "at risk". */
  readonly before: "a" | "the" | "nothing" | "unknown"
  /** What it hangs on, and how: another noun of the same place might fit. */
  readonly use: string
}

/** The nouns of an article, to be left out and to be put in. */
export const placesOf = (documents: readonly Document[]): Place[] =>
  documents.flatMap((document) =>
    document.english ? nounsOf(document).flatMap((noun) => placeOf(document, noun) ?? []) : [],
  )

function placeOf(document: Document, noun: Noun): Place | null {
  const { sentence, head, words, span } = noun
  const token = sentence.tokens[head]!
  if (token.relation === "compound" || token.relation === "flat") return null
  const first = head - words.length + 1
  const determiners = children(sentence, head, "det", "nmod:poss", "nummod").filter(
    ({ index }) => index < first,
  )
  return {
    ...noun,
    document,
    term: words.join(" ").toLowerCase(),
    text: document.block.text.slice(span.start, span.end),
    plural: token.xpos === "NNS",
    before: beforeOf(token, determiners),
    use: useOf(sentence, token),
  }
}

function beforeOf({ xpos, relation }: Token, determiners: readonly Token[]): Place["before"] {
  if (determiners.some(({ text }) => /^an?$/i.test(text))) return "a"
  if (determiners.length > 0) return "the"
  return xpos === "NNS" || /^(?:nsubj|obj)/.test(relation) ? "nothing" : "unknown"
}

const useOf = (sentence: Sentence, token: Token): string =>
  `${token.relation.split(":")[0]} ${sentence.tokens[token.head]?.lemma ?? ""}`

/** The nouns of a sentence in their dictionary form. */
export const nounsIn = ({ tokens }: Sentence): string[] =>
  tokens.filter(({ upos }) => upos === "NOUN").map(({ lemma }) => lemma.toLowerCase())

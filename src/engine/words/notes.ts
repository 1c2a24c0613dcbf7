import type { Gloss } from "../leveled.ts"
import type { Step } from "../step.ts"
import type { Document, Sentence, Token } from "../text/document.ts"
import type { Span } from "../text/span.ts"
import { isThing } from "./person.ts"

/*
 * What no dictionary tells, since it holds in this text alone: what an abbreviation stands for where the text has said
 * so, and whom "he" or "she" means where only one person can be meant.
 */

/** The notes on each document, in order. `article` holds the texts of the whole that they are part of. */
export function notesOf(documents: readonly Document[], article: readonly string[]): Gloss[][] {
  const known = new Map(article.flatMap((text) => [...expansions(text)]))
  return documents.map((document) => {
    if (!document.english) return []
    const { text } = document.block
    const abbreviations = [...text.matchAll(/(?<![(\p{L}\p{N}])[\p{L}\p{N}]+/gu)].flatMap(
      ({ 0: word, index }) => {
        const full = known.get(word)
        return full ? [note(word, 3, { start: index, end: index + word.length }, full)] : []
      },
    )
    return [...abbreviations, ...pronouns(document)]
  })
}

/** "World Health Organization (WHO)": the letters in brackets begin the words before them. */
const IN_BRACKETS =
  /(?<![\p{L}’'-])((?:[\p{L}’'-]{1,40} ){1,7}[\p{L}’'-]{1,40}) \((\p{Lu}[\p{Lu}\p{N}]{1,6})\)/gu

/** Small words that an abbreviation may leave out. */
const SMALL = /^(?:of|the|and|for|in|on|to|de|a)$/i

function* expansions(text: string): Generator<readonly [short: string, full: string]> {
  for (const [, before, short] of text.matchAll(IN_BRACKETS)) {
    const words = before!.split(/\s+/)
    // Walk back over the words until every letter has found the one that it begins.
    let letter = short!.length - 1
    let at = words.length
    while (letter >= 0 && at > 0) {
      at--
      const word = words[at]!
      if (word[0]!.toUpperCase() === short![letter]) letter--
      else if (!SMALL.test(word)) break
    }
    if (letter < 0 && !SMALL.test(words[at]!)) yield [short!, words.slice(at).join(" ")]
  }
}

/** The name that a pronoun takes up, where the last sentences name one person and no other. */
function* pronouns({ sentences, block }: Document): Generator<Gloss> {
  for (const [i, sentence] of sentences.entries()) {
    for (const token of sentence.tokens) {
      if (!/^(?:he|she|him|her|his|hers)$/i.test(token.text) || token.upos !== "PRON") continue
      const before = [...(sentences[i - 1]?.tokens ?? []), ...sentence.tokens.slice(0, token.index)]
      const names = namesOf(sentences[i - 1], sentences[i - 1]?.tokens.length ?? 0).concat(
        namesOf(sentence, token.index),
      )
      const people = new Set(names.map((span) => block.text.slice(span.start, span.end)))
      const [person] = people
      // Another person without a name, or somebody's words, and it may be someone else who is meant.
      if (people.size !== 1 || before.some(isAnotherPerson) || before.some(({ text }) => /[“”"]/.test(text)))
        continue
      // A single word may be the name of a town.
      if (!person!.includes(" ")) continue
      yield note(token.text.toLowerCase(), 1, token.span, person!)
    }
  }
}

const isAnotherPerson = ({ upos, lemma }: Token): boolean => upos === "NOUN" && !isThing(lemma)

/** The names of a sentence, up to a token, that may be a person's: not those of places, "in Rome". */
function namesOf(sentence: Sentence | undefined, before: number): Span[] {
  if (!sentence) return []
  const { tokens } = sentence
  return tokens.slice(0, before).flatMap((token) => {
    if (token.upos !== "PROPN" || /^(?:flat|compound)/.test(token.relation)) return []
    const own = tokens.filter(({ head }) => head === token.index)
    if (own.some(({ text }) => /^(?:in|at|from|to|near|on)$/i.test(text))) return []
    const parts = [
      token,
      ...own.filter(({ upos, relation }) => upos === "PROPN" && /^(?:flat|compound)/.test(relation)),
    ]
    return [
      {
        start: Math.min(...parts.map(({ span }) => span.start)),
        end: Math.max(...parts.map(({ span }) => span.end)),
      },
    ]
  })
}

const note = (headword: string, from: Step, span: Span, meaning: string): Gloss => ({
  span,
  headword,
  from,
  meanings: [{ definition: meaning, example: null, plain: null }],
  sure: true,
  syllables: headword,
  family: [],
  picture: null,
})

import type { Block } from "../text/block.ts"
import type { Document, Sentence, Token, Upos } from "../text/document.ts"
import { wordSign } from "./features.ts"
import { isEnglish } from "./language.ts"
import { lemmatize } from "./lemmatize.ts"
import { createNetwork, MOST_TOKENS } from "./network.ts"
import { segment } from "./segment.ts"
import { type RawToken, tokenize } from "./tokenize.ts"

export interface Resources {
  /** The bytes of `assets/model/english.bin`. */
  readonly model: Uint8Array
  /** The bytes of `assets/model/kernel.wasm`. */
  readonly kernel: Uint8Array
}

/** What the model says of one word of a sentence; `head` is -1 for the root. */
export interface Reading {
  readonly lemma: string
  readonly upos: Upos
  readonly xpos: string
  readonly head: number
  readonly relation: string
  readonly confidence: number
}

/** Turns blocks into documents. Between calls it keeps nothing but its model: the same block always gives the same document. */
export interface Reader {
  /** Never throws because of a text. `english` says what to assume of blocks of fewer than eight words. */
  read(block: Block, english?: boolean): Document
  /** Tags and parses one sentence whose words are known already. */
  readWords(forms: readonly string[]): Reading[]
}

/** Whether most words are in capitals or have one, as in a heading: letter case then tells nothing. */
const isShouted = (forms: readonly string[]): boolean => {
  let letters = 0
  let capitals = 0
  for (const form of forms) {
    if (!/\p{L}/u.test(form)) continue
    letters += 1
    if (/^\p{Lu}/u.test(form)) capitals += 1
  }
  return letters > 2 && capitals * 10 > letters * 7
}

const opaqueBreaks = (block: Block): number[] =>
  block.opaque.flatMap((span) => [span.start, span.end]).sort((a, b) => a - b)

/** Builds a reader over the model's bytes. Throws a RangeError when they are no model. */
export const createReader = (resources: Resources): Reader => {
  const network = createNetwork(resources.model, resources.kernel)
  const tags = network.tags.map((tag) => tag.split(" ") as [Upos, string])
  const known = (word: string): boolean => network.knows(wordSign(word))

  /** Reads up to `MOST_TOKENS` words. */
  const readStretch = (forms: readonly string[]): Reading[] => {
    const judgement = network.judge(forms)
    const shouting = isShouted(forms)
    return forms.map((form, i) => {
      const [upos, xpos] = tags[judgement.tags[i]!]!
      return {
        lemma: lemmatize(form, upos, xpos, known, i > 0 && !shouting),
        upos,
        xpos,
        head: judgement.heads[i]!,
        relation: network.relations[judgement.relations[i]!]!,
        confidence: judgement.confidence[i]!,
      }
    })
  }

  const readWords = (forms: readonly string[]): Reading[] => {
    if (forms.length <= MOST_TOKENS) return forms.length === 0 ? [] : readStretch(forms)
    // Too long to be a sentence: stretches of it, each hung on the first without confidence.
    const readings: Reading[] = []
    let root = -1
    for (let start = 0; start < forms.length; start += MOST_TOKENS) {
      for (const reading of readStretch(forms.slice(start, start + MOST_TOKENS))) {
        const isRoot = reading.head < 0
        if (!isRoot) readings.push({ ...reading, head: reading.head + start })
        else if (root < 0) {
          root = readings.length
          readings.push(reading)
        } else readings.push({ ...reading, head: root, relation: "parataxis", confidence: 0 })
      }
    }
    return readings
  }

  const readSentence = (
    block: Block,
    raw: readonly RawToken[],
    isOpaque: (token: RawToken) => boolean,
  ): Sentence => {
    const texts = raw.map((token) => block.text.slice(token.start, token.end))
    const span = { start: raw[0]!.start, end: raw.at(-1)!.end }
    const frame = (index: number) => {
      const token = raw[index]!
      return {
        index,
        span: { start: token.start, end: token.end },
        text: texts[index]!,
        opaque: isOpaque(token),
      }
    }
    if (!raw.some((token) => token.note)) {
      const tokens = readWords(texts).map((reading, index): Token => ({ ...frame(index), ...reading }))
      return { span, tokens }
    }
    // Citation marks are left out of the parse and hung on the word before them.
    const places = raw.flatMap((token, i) => (token.note ? [] : [i]))
    const readings = readWords(places.map((i) => texts[i]!))
    const tokens: Token[] = []
    let rank = 0
    const root = places[readings.findIndex((reading) => reading.head === -1)] ?? 0
    for (let index = 0; index < raw.length; index++) {
      if (places[rank] === index) {
        const reading = readings[rank++]!
        tokens.push({ ...frame(index), ...reading, head: reading.head < 0 ? -1 : places[reading.head]! })
      } else {
        const alone = places.length === 0 && index === 0
        const head = alone ? -1 : rank > 0 ? places[rank - 1]! : root
        tokens.push({
          ...frame(index),
          lemma: texts[index]!,
          upos: "PUNCT",
          xpos: "NFP",
          head,
          relation: alone ? "root" : "punct",
          confidence: 1,
        })
      }
    }
    return { span, tokens }
  }

  return {
    readWords,
    read(block, english = true) {
      const raw = tokenize(block.text, opaqueBreaks(block))
      const isOpaque = (token: RawToken) =>
        block.opaque.length > 0 &&
        block.opaque.some((span) => span.start < token.end && token.start < span.end)
      const sentences = segment(block.text, raw).map((range) =>
        readSentence(block, raw.slice(range.first, range.end), isOpaque),
      )
      return {
        block,
        sentences,
        english: isEnglish(
          raw.map((token) => block.text.slice(token.start, token.end)),
          english,
        ),
      }
    },
  }
}

import type { Block } from "../text/block.ts"
import type { Document, Sentence, Token, Upos } from "../text/document.ts"
import { createColumns, fillColumns } from "./columns.ts"
import { hashForm } from "./hash.ts"
import { isEnglish } from "./language.ts"
import { lemmatize } from "./lemmatize.ts"
import { openModel } from "./model.ts"
import { confidenceOf, createParse, parseBoth } from "./parse.ts"
import { segment } from "./segment.ts"
import { tagColumns } from "./tag.ts"
import { type RawToken, tokenize } from "./tokenize.ts"

export interface Resources {
  /** The bytes of `assets/model/english.bin`. */
  readonly model: Uint8Array
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

const opaqueBreaks = (block: Block): number[] =>
  block.opaque.flatMap((span) => [span.start, span.end]).sort((a, b) => a - b)

/** Builds a reader over the model's bytes, which it uses in place. Throws a RangeError when they are no model. */
export const createReader = (resources: Resources): Reader => {
  const model = openModel(resources.model)
  const columns = createColumns()
  const parse = createParse(model.relations)

  const readWords = (forms: readonly string[]): Reading[] => {
    if (forms.length === 0) return []
    fillColumns(columns, forms, model.words)
    tagColumns(model, columns)
    parseBoth(model, columns, parse)
    const known = (word: string): boolean => model.words.clusterOf(hashForm(word, 0, word.length)) !== 0
    return forms.map((form, i) => {
      const tag = columns.tag[i + 1]!
      const upos = model.upos[model.uposOf[tag]!] as Upos
      const xpos = model.xpos[tag]!
      const head = parse.head[i + 1]!
      return {
        lemma: lemmatize(form, upos, xpos, known, i > 0 && columns.caps === 0),
        upos,
        xpos,
        head: head > forms.length ? -1 : head - 1,
        relation: model.relations[parse.label[i + 1]!]!,
        confidence: confidenceOf(model, parse, i + 1),
      }
    })
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

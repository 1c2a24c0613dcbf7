import type { Block } from "../text/block.ts"
import type { Document, Sentence, Token, Upos } from "../text/document.ts"
import { createColumns, fillColumns } from "./columns.ts"
import { hashForm } from "./hash.ts"
import { isEnglish } from "./language.ts"
import { lemmatize } from "./lemmatize.ts"
import { openModel } from "./model.ts"
import { parseColumns } from "./parse.ts"
import { segment } from "./segment.ts"
import { createState } from "./state.ts"
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
  const state = createState()
  let margins = new Float32Array(128)

  const readWords = (forms: readonly string[]): Reading[] => {
    if (forms.length === 0) return []
    if (margins.length < forms.length + 2) margins = new Float32Array(forms.length * 2)
    fillColumns(columns, forms, model.words)
    tagColumns(model, columns)
    parseColumns(model, columns, state, margins)
    const known = (word: string): boolean => model.words.clusterOf(hashForm(word, 0, word.length)) !== 0
    const [slope, intercept] = [model.calibration[0]!, model.calibration[1]!]
    return forms.map((form, i) => {
      const tag = columns.tag[i + 1]!
      const upos = model.upos[model.uposOf[tag]!] as Upos
      const xpos = model.xpos[tag]!
      const head = state.head[i + 1]!
      return {
        lemma: lemmatize(form, upos, xpos, known, i > 0 && columns.caps === 0), upos, xpos,
        head: head > forms.length ? -1 : head - 1,
        relation: model.relations[state.label[i + 1]!]!,
        confidence: 1 / (1 + Math.exp(-(slope * margins[i + 1]! + intercept))),
      }
    })
  }

  const readSentence = (block: Block, raw: readonly RawToken[], isOpaque: (token: RawToken) => boolean): Sentence => {
    // Citation marks are left out of the parse and hung on the word before them.
    const places = raw.flatMap((token, i) => (token.note ? [] : [i]))
    const readings = readWords(places.map((i) => block.text.slice(raw[i]!.start, raw[i]!.end)))
    const rankOf = new Map(places.map((place, rank) => [place, rank]))
    const root = places[readings.findIndex((reading) => reading.head === -1)] ?? -1
    let before = root
    const tokens = raw.map((token, index): Token => {
      const shared = {
        index, span: { start: token.start, end: token.end }, text: block.text.slice(token.start, token.end), opaque: isOpaque(token),
      }
      const rank = rankOf.get(index)
      const reading = rank === undefined ? undefined : readings[rank]
      if (reading === undefined) {
        const only = root === -1 && index === 0
        const head = only ? -1 : root === -1 ? 0 : before
        return { ...shared, lemma: shared.text, upos: "PUNCT", xpos: "NFP", head, relation: only ? "root" : "punct", confidence: 1 }
      }
      before = index
      return { ...shared, ...reading, head: reading.head < 0 ? -1 : places[reading.head]! }
    })
    return { span: { start: raw[0]!.start, end: raw.at(-1)!.end }, tokens }
  }

  return {
    readWords,
    read(block, english = true) {
      const raw = tokenize(block.text, opaqueBreaks(block))
      const isOpaque = (token: RawToken) => block.opaque.some((span) => span.start < token.end && token.start < span.end)
      const sentences = segment(block.text, raw).map((range) => readSentence(block, raw.slice(range.first, range.end), isOpaque))
      return { block, sentences, english: isEnglish(raw.map((token) => block.text.slice(token.start, token.end)), english) }
    },
  }
}

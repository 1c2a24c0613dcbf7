import { daleChall } from "dale-chall"
import { spache } from "spache"
import { createSyllables } from "../grade/syllables.ts"
import type { Step } from "../step.ts"
import { remembering } from "../text/remember.ts"

/** Why a word is as hard as it is: what each sign adds to the sum or takes from it. The parts add up to `value`. */
export interface Part {
  readonly name:
    | "average word"
    | "frequency"
    | "known to pupils"
    | "length"
    | "word parts"
    | "subject"
    | "spelling"
    | "sentence"
    | "expression"
  readonly adds: number
}

export interface Difficulty {
  /** 0 (very easy) to 1 (very hard), as adult readers judged words in sentences (CompLex). */
  readonly value: number
  /** The hardest step at which the word is hard for the reader, and at every step below; null when at none. */
  readonly from: Step | null
  readonly parts: readonly Part[]
}

/** A sign of difficulty and how strong it is; the sign's weight is in the table `difficulty`. */
export type Sign = readonly [name: string, strength: number]

/** What is known of words. Signs of a word never depend on its sentence; `sentence` signs do. */
export interface Signs {
  /** The parts of a word with hyphens, "sea" and "level", unless it is known as a whole: "co-operative". */
  parts(word: string): readonly string[]
  word(word: string, initial: boolean): Sign[]
  sentence(words: readonly string[], at: number): Sign[]
}

/** The tables that difficulty is read from: `frequency` and `syllables`, and for `createDifficulty` `difficulty` too. */
export type Tables = Readonly<Record<string, string>>

/** Rank is counted in eighths of a doubling, from 0: band 8 * log2(rank + 1). Words that are not in the table are rarer than all. */
export const BAND_OF_UNKNOWN = 136
/** Bands at which the effect of frequency may change its slope. */
const KNOTS: readonly number[] = [0, 56, 72, 84, 96, 108, 120]
const SCALE = 40
/** Bands by which a form is rarer than the word it comes from. */
const FORM = 4

const LISTS = [
  ["known:dale-chall", new Set(daleChall)],
  ["known:spache", new Set(spache)],
] as const

/** Words whose signs are remembered. */
const MOST_REMEMBERED = 20_000

/** @throws RangeError when a table is missing. */
export function createSigns(tables: Tables): Signs {
  const rowOf = openTable(table(tables, "frequency"))
  const bandOf = createBands(tables)
  const syllables = createSyllables(table(tables, "syllables"))
  const signsOf = (word: string): readonly Sign[] => {
    const stems = basesOf(word)
    const bases = [word, ...stems]
    const own = bandOf(word)
    const band = Math.min(own, ...stems.map((base) => bandOf(base) + FORM))
    const subject = bases.map((base) => rowOf(base)?.split("\t")[1]).find((id) => id)
    return [
      ...KNOTS.flatMap((knot, i): Sign[] => (band > knot ? [[`frequency:${i}`, (band - knot) / SCALE]] : [])),
      ["frequency:form", (own - band) / SCALE],
      ...LISTS.flatMap(([name, list]): Sign[] => (bases.some((base) => list.has(base)) ? [[name, 1]] : [])),
      ["length:letters", Math.min(word.length, 20) / 10],
      ["length:long", Math.max(0, word.length - 8) / 10],
      ["length:syllables", Math.min(syllables(word), 8) / 4],
      ...(subject ? [[`subject:${subject}`, 1] as const] : []),
      ...partsOf(word),
    ]
  }
  const lowerSigns = remembering(MOST_REMEMBERED, (word: string) => word, signsOf)
  return {
    parts(word) {
      const parts = word.split(HYPHEN).filter((part) => /^\p{L}/u.test(part))
      return parts.length < 2 || rowOf(plainOf(word)) !== null ? [word] : parts
    },
    word(word, initial) {
      const found = lowerSigns(plainOf(word))
      const capital = /^\p{Lu}/u.test(word) && !initial
      return capital
        ? [
            ...found,
            ["spelling:capital", 1],
            ...(word.length > 1 && word === word.toUpperCase() ? [["spelling:capitals", 1] as const] : []),
          ]
        : [...found]
    },
    sentence(words, at) {
      const others = words
        .filter((word, i) => i !== at && word.length > 3)
        .map((word) => Math.min(bandOf(word.toLowerCase()), BAND_OF_UNKNOWN))
      const mean = others.length === 0 ? 80 : others.reduce((sum, band) => sum + band, 0) / others.length
      const share = others.filter((band) => band >= 112).length / Math.max(1, others.length)
      return [
        ["sentence:band", (mean - 80) / SCALE],
        ["sentence:rare", share],
        ["sentence:length", Math.min(words.length, 60) / 60],
      ]
    },
  }
}

/** The band of frequency of a word in its dictionary form; `BAND_OF_UNKNOWN` where the table has it not. @throws RangeError when that is missing. */
export function createBands(tables: Tables): (word: string) => number {
  const rowOf = openTable(table(tables, "frequency"))
  return (word) => Number.parseInt(rowOf(word) ?? String(BAND_OF_UNKNOWN), 10)
}

/**
 * Finds what a table says of a word, null when nothing; a header comes first. An article asks for few of its 48,000
 * rows, so only the words are taken out of it, and those only when the first is asked for.
 */
function openTable(text: string): (word: string) => string | null {
  let places: Map<string, number> | null = null
  return (word) => {
    places ??= placesIn(text)
    const place = places.get(word)
    return place === undefined ? null : text.slice(place, text.indexOf("\n", place))
  }
}

/** For the first cell of each row, where the rest of the row starts. */
function placesIn(text: string): Map<string, number> {
  const places = new Map<string, number>()
  for (let start = text.indexOf("\n") + 1; start > 0 && start < text.length; ) {
    const tab = text.indexOf("\t", start)
    places.set(text.slice(start, tab), tab + 1)
    start = text.indexOf("\n", tab) + 1
  }
  return places
}

/** Beginnings and endings that may tell something: "un-", "-ology". */
function* partsOf(word: string): Generator<Sign> {
  for (const size of [2, 3, 4]) if (word.length > size + 2) yield [`part:${word.slice(0, size)}-`, 1]
  for (const size of [2, 3, 4, 5]) if (word.length > size + 1) yield [`part:-${word.slice(-size)}`, 1]
}

/** Spellings that a regular form may come from: "companies" from "company", "stopped" from "stop". */
export function basesOf(word: string): string[] {
  const bases = [
    word.replace(/(?:'s|s)$/, ""),
    word.replace(/(?:es|ed|er|est|ing|ly)$/, ""),
    word.replace(/(?:ed|er|est|ing)$/, "e"),
    word.replace(/i(?:es|ed|er|est|ly)$/, "y"),
    word.replace(/([^aeiou])\1(?:ed|ing|er|est)$/, "$1"),
  ]
  return [...new Set(bases)].filter((base) => base !== word && base.length > 2)
}

/** A word as it stands in a text. Contractions and words with hyphens are one: "don't", "sea-level". */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** The words of a sentence in order. Numbers ("42", "1990s", "21st") are none: they are hard for nobody. */
export const wordsOf = (sentence: string): Word[] =>
  [...sentence.matchAll(WORD)]
    .filter(({ 0: text }) => /^\p{L}/u.test(text))
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))

const HYPHEN = /[-‐‑]/u

/** In small letters without accents, points, hyphens and what a contraction or an owner adds: "children's", "don’t", "café", "U.S.". */
const plainOf = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}.‐‑-]/gu, "")
    .replace(/(?<=\p{L})(?:n['’]t|['’]\p{L}*)$/u, "")

/** `bounds`: difficulty from which a word is hard at each step, hardest step first; tuned so that levels A2, B1, B2 and C1 lie beyond steps 1 to 4. */
export interface Model {
  readonly weights: ReadonlyMap<string, number>
  readonly bounds: readonly (readonly [step: Step, value: number])[]
}

const AVERAGE: Sign = ["average", 1]

/** How hard any word or expression is in its sentence. @throws RangeError when a table is missing. */
export function createDifficulty(
  tables: Tables,
): (sentence: string, start: number, end: number) => Difficulty {
  const signs = createSigns(tables)
  const model = parseModel(table(tables, "difficulty"))
  return (sentence, start, end) => {
    const found = wordsOf(sentence)
    const texts = found.map(({ text }) => text)
    const words = found
      .flatMap((word, at) => (word.start < end && word.end > start ? [at] : []))
      .flatMap((at) =>
        signs
          .parts(texts[at]!)
          .map((part) => [AVERAGE, ...signs.word(part, at === 0), ...signs.sentence(texts, at)]),
      )
    return measure(ofAll(words, model.weights), model)
  }
}

/** How hard a word is by itself, in any sentence, whatever its first letter. @throws RangeError when a table is missing. */
export function createWordDifficulty(tables: Tables): (word: string) => Omit<Difficulty, "parts"> {
  const signs = createSigns(tables)
  const model = parseModel(table(tables, "difficulty"))
  return (word) => {
    const words = signs.parts(word).map((part) => [AVERAGE, ...signs.word(part, true)])
    return judge(/^\p{L}/u.test(word) ? ofAll(words, model.weights) : [], model)
  }
}

/**
 * The signs of an expression or of a word with hyphens: those of its two hardest words, by halves. Readers find
 * expressions harder than their words, so the sum is stretched.
 */
function ofAll(words: readonly (readonly Sign[])[], weights: Model["weights"]): readonly Sign[] {
  if (words.length < 2) return words[0] ?? []
  const [hardest, second] = words
    .map((signs) => ({ signs, sum: sumOf(signs, weights) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ signs }) => signs)
  const half = (weights.get("expression:stretch") ?? 1) / 2
  return [
    ["expression:average", 1],
    ...[...hardest!, ...second!].map(([sign, strength]): Sign => [sign, strength * half]),
  ]
}

const GROUPS: Readonly<Record<string, Part["name"]>> = {
  average: "average word",
  frequency: "frequency",
  known: "known to pupils",
  length: "length",
  part: "word parts",
  subject: "subject",
  spelling: "spelling",
  sentence: "sentence",
  expression: "expression",
}

/** What all signs together add up to; from 0 to 1 for all but the strangest words. */
export const sumOf = (signs: readonly Sign[], weights: Model["weights"]): number =>
  signs.reduce((sum, [sign, strength]) => sum + strength * (weights.get(sign) ?? 0), 0)

function judge(signs: readonly Sign[], { weights, bounds }: Model): Omit<Difficulty, "parts"> {
  const value = Math.min(1, Math.max(0, sumOf(signs, weights)))
  return { value: round(value), from: bounds.find(([, bound]) => value >= bound)?.[0] ?? null }
}

function measure(signs: readonly Sign[], model: Model): Difficulty {
  const sums = new Map<Part["name"], number>()
  for (const [sign, strength] of signs) {
    const name = GROUPS[sign.split(":")[0]!]!
    sums.set(name, (sums.get(name) ?? 0) + strength * (model.weights.get(sign) ?? 0))
  }
  return { ...judge(signs, model), parts: [...sums].map(([name, adds]) => ({ name, adds: round(adds) })) }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Parses the table of weights: `sign`, tab, weight; the rows `step:N` hold bounds. @throws SyntaxError for another row. */
export function parseModel(text: string): Model {
  const weights = new Map<string, number>()
  const bounds: [Step, number][] = []
  for (const [i, line] of text.split("\n").entries()) {
    if (i === 0 || line === "") continue
    const [sign, weight, ...more] = line.split("\t")
    if (!sign || more.length > 0 || !Number.isFinite(Number(weight)))
      throw new SyntaxError(`difficulty, line ${i + 1}: “${line}”`)
    if (sign.startsWith("step:")) bounds.push([Number(sign.slice(5)) as Step, Number(weight)])
    else weights.set(sign, Number(weight))
  }
  return { weights, bounds: bounds.sort(([a], [b]) => b - a) }
}

/** @throws RangeError when it is missing. */
export function table(tables: Tables, name: string): string {
  const text = tables[name]
  if (text === undefined) throw new RangeError(`The word table “${name}” is missing.`)
  return text
}

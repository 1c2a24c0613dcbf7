import { fleschKincaid } from "flesch-kincaid"
import { isEnglish } from "../read/language.ts"
import type { Document } from "../text/document.ts"
import { remembering } from "../text/remember.ts"
import type { Tables } from "../words/difficulty.ts"
import { COUNTED, PARSED } from "./components.ts"
import { addCounts, type Counts, createCounter, NO_COUNTS } from "./count.ts"
import { ESTIMATE_VALID, estimate } from "./estimate.ts"
import { FORMULAS } from "./formulas.ts"
import type { Grade, Measure } from "./grade.ts"
import { type Structure, structureOf } from "./structure.ts"

/** Words under which no formula gives a grade: they were made on passages of 100 words and more. */
export const FEWEST_WORDS = 100

/** Grades texts of several blocks. */
export interface Grader {
  /** A text as it was read, with all measures. */
  grade(documents: readonly Document[]): Grade
  /**
   * What the blocks of `documents` were rewritten to, one text a block. Rewritten text is not read again, so only what
   * can be counted is measured.
   */
  gradeRewritten(documents: readonly Document[], texts: readonly string[]): Grade
  /** For comparing steps of one text; never to be shown. Null for a text too short to say anything of it. */
  gauge(blocks: readonly string[]): Gauge | null
}

/** How hard a text is in two numbers. */
export interface Gauge {
  readonly fleschKincaid: number
  readonly wordsPerSentence: number
}

/** Paragraphs whose counts are remembered. */
const MOST_REMEMBERED = 2_000

/** @throws SyntaxError or RangeError when a table, `syllables`, `frequency` or `difficulty`, is broken or missing. */
export function createGrader(tables: Tables): Grader {
  // The five steps of an article have most paragraphs in common.
  const count = remembering(MOST_REMEMBERED, (text: string) => text, createCounter(tables))
  const countAll = (blocks: readonly string[]): Counts => blocks.map(count).reduce(addCounts, NO_COUNTS)
  const gradeAs = (
    documents: readonly Document[],
    texts: readonly string[],
    structure: () => Structure | null,
  ): Grade =>
    isEnglishText(documents) ? grade(countAll(texts), structure()) : grade(countAll(texts), null, NOT_ENGLISH)
  return {
    grade: (documents) =>
      gradeAs(
        documents,
        documents.map(({ block }) => block.text),
        () => structureOf(documents),
      ),
    gradeRewritten: (documents, texts) => gradeAs(documents, texts, () => null),
    gauge: (blocks) => gaugeOf(countAll(blocks)),
  }
}

/** Words that a block needs to say something of its language. */
const TELLING = 8

/** Whether most of the words are in English blocks. Where all blocks are short, as in a list, the whole is asked. */
function isEnglishText(documents: readonly Document[]): boolean {
  const wordsOf = (list: readonly Document[]): number =>
    list.reduce(
      (sum, { sentences }) => sum + sentences.reduce((words, { tokens }) => words + tokens.length, 0),
      0,
    )
  const telling = documents.filter((document) => wordsOf([document]) >= TELLING)
  if (telling.length > 0) return wordsOf(telling.filter(({ english }) => english)) * 2 >= wordsOf(telling)
  return isEnglish(
    documents.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text))),
  )
}

const NOT_ENGLISH = "Not English: the measures are made for English text."
const NOT_READ = "Measured in the original only."

const gaugeOf = ({ words, sentences, syllables }: Counts): Gauge | null =>
  words < FEWEST_WORDS
    ? null
    : {
        fleschKincaid: fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
        wordsPerSentence: words / sentences,
      }

/**
 * Our estimate with its parts, the classic formulas, each with the range in which it was validated, and the
 * components of difficulty. Under 100 words there are no grades, only components. `structure` is null where a text
 * was not parsed; `objection` says why nothing at all can be measured, null when it can.
 */
export function grade(
  counts: Counts,
  structure: Structure | null = null,
  objection: string | null = null,
): Grade {
  const { words, sentences } = counts
  const refusal =
    objection ?? (words < FEWEST_WORDS ? `Too short to grade: ${words} words of ${FEWEST_WORDS}.` : null)
  return {
    words,
    sentences,
    measures: [
      ...FORMULAS.map(({ id, name, unit, valid, of, caution }): Measure => {
        if (refusal !== null) return { id, name, unit, valid, value: null, caution: refusal }
        const value = of(counts)
        return {
          id,
          name,
          unit,
          valid,
          value: round(value),
          caution: caution?.(counts) ?? outside(value, valid),
        }
      }),
      estimated(counts, refusal),
      ...COUNTED.map(({ id, name, unit, most, part, of }): Measure => {
        const whole = objection === null ? of(counts) : 0
        const value = whole === 0 ? null : rounded(part(counts) / whole, unit)
        return { id, name, unit, valid: [0, most], value, caution: objection }
      }),
      ...PARSED.map(({ id, name, unit, most, from }): Measure => {
        const value = structure?.[from] ?? null
        return {
          id,
          name,
          unit,
          valid: [0, most],
          value: value === null ? null : rounded(value, unit),
          caution: objection ?? (structure === null ? NOT_READ : null),
        }
      }),
    ],
  }
}

function estimated(counts: Counts, refusal: string | null): Measure {
  const measure = {
    id: "foothold-grade",
    name: "Foothold grade",
    unit: "grade",
    valid: ESTIMATE_VALID,
  } as const
  if (refusal !== null) return { ...measure, value: null, caution: refusal }
  const parts = estimate(counts).map(({ name, adds }) => ({ name, adds: round(adds, 2) }))
  const value = Math.max(
    0,
    parts.reduce((sum, { adds }) => sum + adds, 0),
  )
  return { ...measure, value: round(value), caution: outside(value, ESTIMATE_VALID), parts }
}

const outside = (value: number, [from, to]: readonly [number, number]): string | null =>
  value < from || value > to ? `Outside its range of ${from} to ${to}.` : null

const rounded = (value: number, unit: Measure["unit"]): number =>
  round(value, unit === "share" || unit === "difficulty" ? 3 : 2)

const round = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits

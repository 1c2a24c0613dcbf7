import { automatedReadability } from "automated-readability"
import { colemanLiau } from "coleman-liau"
import { daleChallFormula } from "dale-chall-formula"
import { flesch } from "flesch"
import { fleschKincaid } from "flesch-kincaid"
import { gunningFog } from "gunning-fog"
import { smogFormula } from "smog-formula"
import { spacheFormula } from "spache-formula"
import { addCounts, type Counts, createCounter, NO_COUNTS } from "./count.ts"
import type { Grade, Measure } from "./grade.ts"
import { createSyllables } from "./syllables.ts"

/** Words under which no formula gives a grade: they were made on passages of 100 words and more. */
export const FEWEST_WORDS = 100

/** Sentences that SMOG was made for (McLaughlin 1969). */
const SMOG_SENTENCES = 30

/** Grades texts, given as their blocks. */
export interface Grader {
  grade(blocks: readonly string[]): Grade
  /** For comparing steps of one text, however short; never to be shown. */
  gauge(blocks: readonly string[]): Gauge
}

/** How hard a text is in two numbers: 0 and 0 for a text without words. */
export interface Gauge {
  readonly fleschKincaid: number
  readonly wordsPerSentence: number
}

/** @throws SyntaxError when the table of syllables is broken. */
export function createGrader(syllables: string): Grader {
  const count = createCounter(createSyllables(syllables))
  const countAll = (blocks: readonly string[]): Counts => blocks.map(count).reduce(addCounts, NO_COUNTS)
  return {
    grade: (blocks) => grade(countAll(blocks)),
    gauge: (blocks) => gaugeOf(countAll(blocks)),
  }
}

const gaugeOf = ({ words, sentences, syllables }: Counts): Gauge =>
  words === 0
    ? { fleschKincaid: 0, wordsPerSentence: 0 }
    : {
        fleschKincaid: fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
        wordsPerSentence: words / sentences,
      }

/**
 * The classic measures of a text, with the coefficients that their authors published, each with the range
 * in which it was validated, and their components.
 * Under 100 words there are no grades, only components.
 */
export function grade(counts: Counts): Grade {
  const { words, sentences, syllables, letters, polysyllables, complex, difficult, unfamiliar } = counts
  const short = words < FEWEST_WORDS ? `Too short to grade: ${words} words of ${FEWEST_WORDS}.` : null
  const measure = (
    id: string,
    name: string,
    valid: readonly [number, number],
    value: () => number,
    caution: string | null = null,
    unit: Measure["unit"] = "grade",
  ): Measure => {
    if (short) return { id, name, unit, valid, value: null, caution: short }
    const got = value()
    const outside =
      got < valid[0] || got > valid[1] ? `Outside its range of ${valid[0]} to ${valid[1]}.` : null
    return { id, name, unit, valid, value: round(got), caution: caution ?? outside }
  }
  const component = (
    id: string,
    name: string,
    unit: Measure["unit"],
    part: number,
    of: number,
    most: number,
  ): Measure => ({
    id,
    name,
    unit,
    valid: [0, most],
    value: of === 0 ? null : round(part / of, unit === "share" ? 3 : 2),
    caution: null,
  })
  return {
    words,
    sentences,
    measures: [
      // Validity ranges: grades or scores of the passages that each formula was made or checked on.
      // Flesch-Kincaid: Kincaid et al. 1975 (5.5 to 16.3) and the Common Core study by Nelson et al. 2012 (from 2).
      measure("flesch-kincaid", "Flesch-Kincaid grade", [2, 16.3], () =>
        fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
      ),
      measure(
        "flesch",
        "Flesch reading ease",
        [0, 100],
        () => flesch({ sentence: sentences, word: words, syllable: syllables }),
        null,
        "score",
      ),
      // The table of Dale and Chall 1948 ends at 4.9 (grade 4 and below) and at 10 (graduates).
      measure(
        "dale-chall",
        "New Dale-Chall score",
        [4.9, 10],
        () => daleChallFormula({ sentence: sentences, word: words, difficultWord: difficult }),
        null,
        "score",
      ),
      // Spache 1974: schoolbooks of the first three grades; Gunning 1952; McLaughlin 1969; Coleman and Liau 1975; Smith and Senter 1967.
      measure("spache", "Spache grade", [1, 4], () =>
        spacheFormula({ sentence: sentences, word: words, unfamiliarWord: unfamiliar }),
      ),
      measure("gunning-fog", "Gunning fog index", [6, 17], () =>
        gunningFog({ sentence: sentences, word: words, complexPolysillabicWord: complex }),
      ),
      measure(
        "smog",
        "SMOG grade",
        [4, 18],
        () => smogFormula({ sentence: sentences, polysillabicWord: polysyllables }),
        sentences < SMOG_SENTENCES
          ? `Made for ${SMOG_SENTENCES} sentences or more; this has ${sentences}.`
          : null,
      ),
      measure("coleman-liau", "Coleman-Liau index", [1, 16], () =>
        colemanLiau({ sentence: sentences, word: words, letter: letters }),
      ),
      measure("automated-readability", "Automated readability index", [1, 14], () =>
        automatedReadability({ sentence: sentences, word: words, character: letters }),
      ),
      component("words-per-sentence", "Words per sentence", "words", words, sentences, 60),
      component("syllables-per-word", "Syllables per word", "score", syllables, words, 4),
      component("difficult-words", "Words off the Dale-Chall list", "share", difficult, words, 1),
      component("long-words", "Words of three syllables or more", "share", polysyllables, words, 1),
    ],
  }
}

const round = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits

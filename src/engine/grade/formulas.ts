import { automatedReadability } from "automated-readability"
import { colemanLiau } from "coleman-liau"
import { daleChallFormula } from "dale-chall-formula"
import { flesch } from "flesch"
import { fleschKincaid } from "flesch-kincaid"
import { gunningFog } from "gunning-fog"
import { smogFormula } from "smog-formula"
import { spacheFormula } from "spache-formula"
import type { Counts } from "./count.ts"
import type { Measure } from "./grade.ts"

/** A classic formula with the coefficients that its authors published. */
export interface Formula extends Pick<Measure, "id" | "name" | "unit" | "valid"> {
  of(counts: Counts): number
  /** Why the value should be read with care; null when there is no reason but its range. */
  caution?(counts: Counts): string | null
}

/** Sentences that SMOG was made for (McLaughlin 1969). */
const SMOG_SENTENCES = 30

/** `valid`: grades or scores of the passages that each formula was made or checked on. */
export const FORMULAS: readonly Formula[] = [
  {
    // Kincaid et al. 1975 (5.5 to 16.3) and the Common Core study by Nelson et al. 2012 (from 2).
    id: "flesch-kincaid",
    name: "Flesch-Kincaid grade",
    unit: "grade",
    valid: [2, 16.3],
    of: ({ sentences, words, syllables }) =>
      fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
  },
  {
    id: "flesch",
    name: "Flesch reading ease",
    unit: "score",
    valid: [0, 100],
    of: ({ sentences, words, syllables }) =>
      flesch({ sentence: sentences, word: words, syllable: syllables }),
  },
  {
    // The table of Dale and Chall 1948 ends at 4.9 (grade 4 and below) and at 10 (graduates).
    id: "dale-chall",
    name: "New Dale-Chall score",
    unit: "score",
    valid: [4.9, 10],
    of: ({ sentences, words, difficult }) =>
      daleChallFormula({ sentence: sentences, word: words, difficultWord: difficult }),
  },
  {
    // Spache 1974: schoolbooks of the first three grades.
    id: "spache",
    name: "Spache grade",
    unit: "grade",
    valid: [1, 4],
    of: ({ sentences, words, unfamiliar }) =>
      spacheFormula({ sentence: sentences, word: words, unfamiliarWord: unfamiliar }),
  },
  {
    // Gunning 1952.
    id: "gunning-fog",
    name: "Gunning fog index",
    unit: "grade",
    valid: [6, 17],
    of: ({ sentences, words, complex }) =>
      gunningFog({ sentence: sentences, word: words, complexPolysillabicWord: complex }),
  },
  {
    // McLaughlin 1969.
    id: "smog",
    name: "SMOG grade",
    unit: "grade",
    valid: [4, 18],
    of: ({ sentences, polysyllables }) =>
      smogFormula({ sentence: sentences, polysillabicWord: polysyllables }),
    caution: ({ sentences }) =>
      sentences < SMOG_SENTENCES
        ? `Made for ${SMOG_SENTENCES} sentences or more; this has ${sentences}.`
        : null,
  },
  {
    // Coleman and Liau 1975.
    id: "coleman-liau",
    name: "Coleman-Liau index",
    unit: "grade",
    valid: [1, 16],
    of: ({ sentences, words, letters }) => colemanLiau({ sentence: sentences, word: words, letter: letters }),
  },
  {
    // Smith and Senter 1967.
    id: "automated-readability",
    name: "Automated readability index",
    unit: "grade",
    valid: [1, 14],
    of: ({ sentences, words, letters }) =>
      automatedReadability({ sentence: sentences, word: words, character: letters }),
  },
]

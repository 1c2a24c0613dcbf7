import type { Counts } from "./count.ts"
import type { EstimatePart } from "./grade.ts"

/*
 * A school grade of our own, from a few signs that are counted without a parse. It is not fitted on any judgement of
 * texts. Each sign is put on a common scale by its mean and deviation in the reference texts; the signs are weighted
 * by reason; the sum is put on the scale of school grades.
 *
 * Reference: the 418 passages of 200 words and more in seven openly licensed genres of UD English GUM (news,
 * interview, biography, travel, textbook, speech, vlog). `src/cli/bench/reference-texts.ts` prints their figures.
 *
 * Weights: words to sentences as 0.6 to 0.4, about half-way between the formulas that are used most, which on the
 * reference texts weigh them 0.79 to 0.21 (New Dale-Chall) and 0.49 to 0.51 (Flesch-Kincaid). Words have three signs
 * of equal weight: how hard readers find them, whether pupils know them, whether they are long. Of the sentences'
 * part a quarter goes to prepositions: what is packed into phrases makes sentences hard at the same length (Biber 1988).
 */

/** One sign with its mean and deviation in the reference texts. */
export interface Sign {
  readonly name: string
  readonly weight: number
  readonly mean: number
  readonly deviation: number
  of(counts: Counts): number
}

export const SIGNS: readonly Sign[] = [
  {
    name: "difficulty of words",
    weight: 0.2,
    mean: 0.2131,
    deviation: 0.0141,
    of: ({ difficulty, content }) => (content === 0 ? 0.2131 : difficulty / content),
  },
  {
    name: "words off the Dale-Chall list",
    weight: 0.2,
    mean: 0.1819,
    deviation: 0.0664,
    of: ({ difficult, words }) => difficult / words,
  },
  {
    // The root evens out the scale, as in SMOG (McLaughlin 1969).
    name: "words of three syllables or more",
    weight: 0.2,
    mean: 0.3827,
    deviation: 0.0856,
    of: ({ polysyllables, words }) => Math.sqrt(polysyllables / words),
  },
  {
    // From 10 to 15 words is as big a step as from 20 to 30.
    name: "length of sentences",
    weight: 0.3,
    mean: 2.8648,
    deviation: 0.3442,
    of: ({ words, sentences }) => Math.log(words / sentences),
  },
  {
    name: "prepositions",
    weight: 0.1,
    mean: 0.1044,
    deviation: 0.0288,
    of: ({ prepositions, words }) => prepositions / words,
  },
]

/** Deviation of the weighted sum in the reference texts. */
export const DEVIATION = 0.742

/** Flesch-Kincaid grades of the reference texts. */
export const KINCAID = { mean: 10.4, deviation: 3.52 }

/**
 * School grades from Flesch-Kincaid grades, which run one too high: the line through the middles of the bands in the
 * Common Core supplement to Appendix A: 3.65 for grades 2 and 3, 6.1 for 4 and 5, 8.4 for 6 to 8, 10.2 for 9 and 10,
 * 12.25 for 11 and 12.
 */
const SCHOOL = { grade: 7, kincaid: 8.12, slope: 1.06 }
const AVERAGE = SCHOOL.grade + SCHOOL.slope * (KINCAID.mean - SCHOOL.kincaid)
const SPREAD = SCHOOL.slope * KINCAID.deviation

/** The grades that the scale is anchored on: Common Core bands 2-3 to 11-12. */
export const ESTIMATE_VALID: readonly [number, number] = [2, 12]

/** What the signs add up to before it is put on the scale of grades, in deviations; for finding `DEVIATION`. */
export const weightedSum = (counts: Counts): number =>
  SIGNS.reduce((sum, sign) => sum + sign.weight * standing(sign, counts), 0)

const standing = (sign: Sign, counts: Counts): number => (sign.of(counts) - sign.mean) / sign.deviation

/** The estimated school grade of a text by its parts, the average text first. The counts must hold words. */
export const estimate = (counts: Counts): EstimatePart[] => [
  { name: "average text", adds: AVERAGE },
  ...SIGNS.map((sign) => ({
    name: sign.name,
    adds: (SPREAD / DEVIATION) * sign.weight * standing(sign, counts),
  })),
]

import type { Measure } from "../../../engine/grade/grade.ts"
import { type Key, t } from "../../t.ts"

/** What each part of a text that is measured is called. The classic formulas have names of their own in any language. */
export const MEASURE_NAMES: Readonly<Record<string, Key>> = {
  "foothold-grade": "measureEstimate",
  "words-per-sentence": "measureSentenceLength",
  "syllables-per-word": "measureSyllables",
  "letters-per-word": "measureLetters",
  "difficult-words": "measureDaleChall",
  "long-words": "measureLong",
  "word-difficulty": "measureDifficulty",
  "content-words": "measureContent",
  connectives: "measureConnectives",
  "personal-pronouns": "measurePronouns",
  prepositions: "measurePrepositions",
  nominalizations: "measureNominalizations",
  names: "measureNames",
  numbers: "measureNumbers",
  "clause-depth": "measureDepth",
  passives: "measurePassives",
  "pronoun-distance": "measureDistance",
  "past-tense": "measurePast",
  "noun-modifiers": "measureModifiers",
  "new-words": "measureNew",
}

const UNITS: Partial<Readonly<Record<Measure["unit"], Key>>> = {
  "per 100 words": "measurePer100Words",
  "per 100 sentences": "measurePer100Sentences",
  "per 100 nouns": "measurePer100Nouns",
}

/** The name of a measure in the language of the interface; null where only its English one is known. */
export function measureName(id: string): string | null {
  const [, step] = /^beyond-step-(\d)$/.exec(id) ?? []
  if (step !== undefined) return t("measureBeyond", step)
  const key = MEASURE_NAMES[id]
  return key === undefined ? null : t(key)
}

/** What a measure's values are counted by; null where its name says it. */
export function unitName({ unit }: Measure): string | null {
  const key = UNITS[unit]
  return key === undefined ? null : t(key)
}

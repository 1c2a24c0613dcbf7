import type { Counts } from "./count.ts"
import type { Measure } from "./grade.ts"
import type { Structure } from "./structure.ts"

interface Described extends Pick<Measure, "id" | "name" | "unit"> {
  /** The most that a text can well have. */
  readonly most: number
}

/** A component that is counted: `part` of `of`; null where `of` is 0. */
export interface Counted extends Described {
  part(counts: Counts): number
  of(counts: Counts): number
}

/** A component that is told from the parse. */
export interface Parsed extends Described {
  readonly from: keyof Structure
}

const words = (counts: Counts): number => counts.words

export const COUNTED: readonly Counted[] = [
  {
    id: "words-per-sentence",
    name: "Words per sentence",
    unit: "words",
    most: 60,
    part: words,
    of: ({ sentences }) => sentences,
  },
  {
    id: "syllables-per-word",
    name: "Syllables per word",
    unit: "syllables",
    most: 4,
    part: ({ syllables }) => syllables,
    of: words,
  },
  {
    id: "letters-per-word",
    name: "Letters per word",
    unit: "letters",
    most: 12,
    part: ({ letters }) => letters,
    of: words,
  },
  {
    id: "difficult-words",
    name: "Words off the Dale-Chall list",
    unit: "share",
    most: 1,
    part: ({ difficult }) => difficult,
    of: words,
  },
  {
    id: "long-words",
    name: "Words of three syllables or more",
    unit: "share",
    most: 1,
    part: ({ polysyllables }) => polysyllables,
    of: words,
  },
  {
    id: "word-difficulty",
    name: "Mean difficulty of words",
    unit: "difficulty",
    most: 1,
    part: ({ difficulty }) => difficulty,
    of: ({ content }) => content,
  },
  ...([1, 2, 3, 4] as const).map(
    (step): Counted => ({
      id: `beyond-step-${step}`,
      name: `Words beyond step ${step}`,
      unit: "share",
      most: 1,
      part: (counts) => counts[`beyond${step}`],
      of: words,
    }),
  ),
  {
    id: "content-words",
    name: "Words with a meaning of their own",
    unit: "share",
    most: 1,
    part: ({ content }) => content,
    of: words,
  },
  {
    id: "connectives",
    name: "Connectives",
    unit: "per 100 words",
    most: 20,
    part: ({ connectives }) => 100 * connectives,
    of: words,
  },
  {
    id: "personal-pronouns",
    name: "Personal pronouns",
    unit: "per 100 words",
    most: 40,
    part: ({ personal }) => 100 * personal,
    of: words,
  },
  {
    id: "prepositions",
    name: "Prepositions",
    unit: "per 100 words",
    most: 40,
    part: ({ prepositions }) => 100 * prepositions,
    of: words,
  },
  {
    id: "nominalizations",
    name: "Nouns made from verbs and adjectives",
    unit: "per 100 words",
    most: 40,
    part: ({ nominalizations }) => 100 * nominalizations,
    of: words,
  },
  {
    id: "names",
    name: "Names",
    unit: "per 100 words",
    most: 100,
    part: ({ names }) => 100 * names,
    of: words,
  },
  {
    id: "numbers",
    name: "Numbers",
    unit: "per 100 words",
    most: 100,
    part: ({ numbers }) => 100 * numbers,
    of: words,
  },
]

export const PARSED: readonly Parsed[] = [
  { id: "clause-depth", name: "Depth of clauses", unit: "clauses", most: 10, from: "clauseDepth" },
  { id: "passives", name: "Passives", unit: "per 100 sentences", most: 300, from: "passives" },
  {
    id: "pronoun-distance",
    name: "From a pronoun back to its noun",
    unit: "words",
    most: 200,
    from: "pronounDistance",
  },
  { id: "past-tense", name: "Verbs in the past tense", unit: "share", most: 1, from: "pastTense" },
  {
    id: "noun-modifiers",
    name: "Modifiers of nouns",
    unit: "per 100 nouns",
    most: 300,
    from: "nounModifiers",
  },
  { id: "new-words", name: "Content words not met shortly before", unit: "share", most: 1, from: "newWords" },
]

import { createHash } from "node:crypto"
import { writeFileSync } from "node:fs"
import type { Step } from "../../engine/step.ts"
import { createSigns, type Sign, sumOf } from "../../engine/words/difficulty.ts"
import { fail } from "../lines.ts"
import { loadResources } from "../resources.ts"
import { corporaFolder } from "./corpora.ts"
import {
  complexPairs,
  complexWords,
  type Judged,
  type JudgedPair,
  levelledWords,
  ratedWords,
} from "./difficulty-data.ts"
import { type Case, pearson, ridge } from "./ridge.ts"

/*
 * Fits the weights of `assets/words/difficulty.tsv`, the same in every run. First a general difficulty of words, from
 * ratings and levels of words alone; then the difficulty in a sentence, from CompLex, with the general one as a sign.
 * Both are sums of the same signs, so one weight a sign is left in the end. No word of the data is in the result.
 */

/** Word parts and the like seen fewer times tell nothing. */
const FEWEST = 10
const FOLDS = 10
const AVERAGE: Sign = ["average", 1]
const GENERAL = "general"

type Weights = ReadonlyMap<string, number>

const price =
  (general: boolean) =>
  (sign: string): number => {
    if (sign.endsWith("average")) return 0.001
    if (sign === GENERAL) return 0.1
    const times = general ? 1 : 3
    return (sign.startsWith("part:") ? 20 : sign.startsWith("subject:") ? 10 : 1) * times
  }

function fit(
  cases: readonly { readonly signs: readonly Sign[]; readonly wanted: number; readonly weight: number }[],
  priceOf: (sign: string) => number,
): Weights {
  const numbers = new Map<string, number>()
  const numberOf = (sign: string): number => {
    const number = numbers.get(sign) ?? numbers.size
    numbers.set(sign, number)
    return number
  }
  const numbered: Case[] = cases.map(({ signs, ...rest }) => ({
    ...rest,
    signs: signs.map(([sign, strength]) => [numberOf(sign), strength] as const),
  }))
  const names = [...numbers.keys()]
  const weights = ridge(numbered, names.length, (number) => priceOf(names[number]!), 80)
  return new Map(names.map((name, i) => [name, weights[i]!]))
}

/** The general difficulty of words. `out` names words to leave out. */
function fitGeneral(
  rated: readonly Judged[],
  levelled: readonly Judged[],
  out: (word: string) => boolean,
): Weights {
  const cases = (list: readonly Judged[], average: string, weight: number) =>
    list
      .filter(({ word }) => !out(word))
      .map(({ signs, judged }) => ({ signs: [[average, 1] as const, ...signs], wanted: judged, weight }))
  const weights = new Map(
    fit([...cases(rated, "average", 1), ...cases(levelled, "levelled average", 0.5)], price(true)),
  )
  weights.delete("levelled average")
  return weights
}

/** The difficulty of words in sentences, as one weight a sign. */
function fitInSentence(words: readonly Judged[], general: Weights): Weights {
  const cases = words.map(({ signs, context, judged }) => {
    const own = [AVERAGE, ...signs]
    return {
      signs: [...own, ...context, [GENERAL, 2 * sumOf(own, general)] as const],
      wanted: judged,
      weight: 1,
    }
  })
  const fitted = new Map(fit(cases, price(false)))
  const share = 2 * (fitted.get(GENERAL) ?? 0)
  fitted.delete(GENERAL)
  for (const [sign, weight] of general) fitted.set(sign, (fitted.get(sign) ?? 0) + share * weight)
  return fitted
}

const figureOf = (weights: Weights, { signs, context }: Judged): number =>
  sumOf([AVERAGE, ...signs, ...context], weights)

/** The mean difficulty of the words of an expression. */
const meanOf = (weights: Weights, { words }: JudgedPair): number =>
  words.reduce((total, signs) => total + sumOf([AVERAGE, ...signs], weights), 0) / words.length

/** The line from the mean difficulty of its words to that of an expression: least squares. */
function fitExpressions(weights: Weights, pairs: readonly JudgedPair[]): Weights {
  const means = pairs.map((pair) => meanOf(weights, pair))
  const judged = pairs.map((pair) => pair.judged)
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length
  const deviation = (list: readonly number[]): number =>
    Math.sqrt(mean(list.map((x) => (x - mean(list)) ** 2)))
  const stretch = (pearson(means, judged) * deviation(judged)) / deviation(means)
  return new Map([
    ["expression:average", mean(judged) - stretch * mean(means)],
    ["expression:stretch", stretch],
  ])
}

const hash = (text: string): number =>
  Number.parseInt(createHash("sha256").update(text).digest("hex").slice(0, 8), 16)

/** Pearson's r over ten folds. A word is in one fold only, and no list says anything of the words of the fold that is judged. */
function crossValidate(
  words: readonly Judged[],
  rated: readonly Judged[],
  levelled: readonly Judged[],
): number {
  const values: number[] = []
  const judged: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = (word: string): boolean => hash(word) % FOLDS === fold
    const weights = fitInSentence(
      words.filter(({ word }) => !held(word)),
      fitGeneral(rated, levelled, held),
    )
    for (const one of words.filter(({ word }) => held(word))) {
      values.push(figureOf(weights, one))
      judged.push(one.judged)
    }
  }
  return pearson(values, judged)
}

/** The value half-way between the words of two neighbouring levels, which parts them at a step: A1 from A2 at step 1, B2 from C1 at step 4. */
function boundOf(weights: Weights, levelled: readonly Judged[], step: Step): number {
  const mean = (place: number): number => {
    const list = levelled
      .filter(({ judged }) => Math.round(judged * 5) === place)
      .map((one) => figureOf(weights, one))
    return list.reduce((a, b) => a + b, 0) / list.length
  }
  return (mean(step - 1) + mean(step)) / 2
}

const round = (value: number): string => String(Math.round(value * 10_000) / 10_000)

const corpora = corporaFolder() ?? fail("CORPORA is not set.")
const signs = createSigns(loadResources().words)
const all = [complexWords(corpora, signs), ratedWords(corpora, signs), levelledWords(corpora, signs)] as const
const seen = new Map<string, number>()
for (const { signs } of all.flat()) for (const [sign] of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1)
const frequent = (list: readonly Judged[]): Judged[] =>
  list.map((one) => ({ ...one, signs: one.signs.filter(([sign]) => seen.get(sign)! >= FEWEST) }))
const [words, rated, levelled] = [frequent(all[0]), frequent(all[1]), frequent(all[2])]

const weights = fitInSentence(
  words,
  fitGeneral(rated, levelled, () => false),
)
const pairs = complexPairs(corpora, signs)
const rows = [...weights, ...fitExpressions(weights, pairs)]
  .map(([sign, weight]) => `${sign}\t${round(weight)}`)
  .filter((row) => !row.endsWith("\t0"))
const bounds = ([1, 2, 3, 4] as const).map(
  (step) => `step:${step}\t${round(boundOf(weights, levelled, step))}`,
)
const table = ["sign\tweight", ...[...rows, ...bounds].sort((a, b) => (a < b ? -1 : 1)), ""].join("\n")
writeFileSync(new URL("../../../assets/words/difficulty.tsv", import.meta.url), table)
console.log(
  `${words.length} words in sentences, ${rated.length} rated, ${levelled.length} with levels; ${rows.length} weights`,
)
console.log(bounds.join("  "))
if (process.argv.includes("--check")) {
  const expressions = pearson(
    pairs.map((pair) => meanOf(weights, pair)),
    pairs.map(({ judged }) => judged),
  )
  console.log(`Pearson, ${FOLDS} folds by word: ${crossValidate(words, rated, levelled).toFixed(3)}`)
  console.log(`Pearson, ${pairs.length} expressions, from words alone: ${expressions.toFixed(3)}`)
}

import { termKey } from "../../../app/lesson/natural-key.ts"
import type { SuggestedTerm } from "../../../engine/ask/suggested.ts"
import type { Block } from "../../../engine/text/block.ts"

/** A word that the teacher may want to keep. "objective": the teacher has said it there, and it stands in the article. */
export interface Offer {
  readonly term: string
  /** How often it stands in the article. */
  readonly count: number
  readonly why: SuggestedTerm["why"] | "objective"
}

/** Shorter words of an objective are hardly ever what it is about. */
const SHORTEST = 4

/** What every objective says, whatever it is about. */
const EVERYDAY = new Set(
  `able about after also analyze because before between both class compare could describe different each every examine
  example explain find first from have help idea ideas identify important into know lead leads learn lesson lessons
  make makes many might more most much need other over people pupil pupils read reading reason reasons should show some
  student students tell text than that their them then there these they thing things this those through understand used
  using want were what when where which while will with within without work works would write your`.split(
    /\s+/,
  ),
)

/** How often each word stands in an article, in small letters. */
export function countWords(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of blocks)
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** What to offer: first what the objective says, in its order, then the other suggestions; nothing that is kept already. */
export function offersOf(
  suggested: readonly SuggestedTerm[],
  objective: string,
  counts: ReadonlyMap<string, number>,
  kept: readonly string[],
): Offer[] {
  const said = wordsOf(objective)
  const named = suggested.flatMap((offer) => {
    const at = placeIn(said, wordsOf(offer.term))
    return at < 0 ? [] : [{ at, end: at + wordsOf(offer.term).length, offer }]
  })
  const words = said.flatMap((term, at) => {
    const count = counts.get(term)
    const isNamed = named.some((other) => other.at <= at && at < other.end) || said.indexOf(term) < at
    const isOne = count !== undefined && term.length >= SHORTEST && !EVERYDAY.has(term) && !isNamed
    return isOne ? [{ at, offer: { term, count } }] : []
  })
  const first = [...named, ...words]
    .sort((a, b) => a.at - b.at)
    .map(({ offer }): Offer => ({ ...offer, why: "objective" }))
  const others = suggested.filter((offer) => !named.some((other) => other.offer === offer))
  const keptKeys = new Set(kept.map((term) => termKey({ term })))
  return [...first, ...others].filter((offer) => !keptKeys.has(termKey(offer)))
}

/** Where a term begins in a row of words, in the singular or the plural; -1 where it does not stand. */
const placeIn = (row: readonly string[], term: readonly string[]): number =>
  row.findIndex((_, at) => term.every((word, next) => singular(row[at + next] ?? "") === singular(word)))

/** A word without the ending of a plural or a genitive: near enough to tell whether two are one. */
const singular = (word: string): string =>
  word
    .replace(/'s?$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<=[sxz]|ch|sh)es$/, "")
    .replace(/(?<![su])s$/, "")

const wordsOf = (text: string): string[] =>
  text
    .replace(/’/g, "'")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []

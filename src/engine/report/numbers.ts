import type { Document } from "../text/document.ts"
import { remembering } from "../text/remember.ts"
import { overlaps, type Span } from "../text/span.ts"
import { type Amount, amountsIn, saysTheSame } from "./amounts.ts"
import { type Claim, claim, tokenAt, words } from "./claim.ts"
import { createFinder } from "./expressions.ts"

/** The numbers of a source: amounts with their units, dates, and how often something is. */
export const numberClaims = (document: Document): Claim[] => [
  ...amountsIn(document.block.text)
    .filter((amount) => isMeant(amount, document))
    .map(amountClaim),
  ...findTimes(document.block.text)
    .filter(({ span }) => isDate(document, span))
    .map(({ row, span }) => claim("number", span, () => TIMES[row]!.also, true)),
]

/** Every number of a shown text asks for its amounts: those of the last few texts are remembered. */
const shownAmounts = remembering(16, (text: string) => text, amountsIn)

const amountClaim = (amount: Amount): Claim => ({
  kind: "number",
  span: amount.span,
  saidIn: (text) => shownAmounts(text).flatMap((other) => (saysTheSame(amount, other) ? [other.span] : [])),
  holdsAt(text, copy) {
    const here = shownAmounts(text).filter(({ span }) => overlaps(span, copy))
    return here.length === 0 || here.some((other) => saysTheSame(amount, other))
  },
  mayMove: true,
})

/** Whether what looks like a number is meant as one: not "one" of "one another", not "at first". */
function isMeant({ span, unit, certain }: Amount, document: Document): boolean {
  const token = tokenAt(document, span.start)
  if (!token) return false
  if (!certain) return token.relation === "nummod" || /^(?:twice|thrice)$/i.test(token.text)
  if (unit !== "th" || /\d/.test(token.text)) return true
  return token.upos !== "ADV" && !/\bat\s+$/i.test(document.block.text.slice(0, span.start))
}

/** Names of months and days have a capital; "May" and "Sun" are names of them only where they are read as names. */
function isDate(document: Document, { start, end }: Span): boolean {
  const word = document.block.text.slice(start, end)
  if (!NAMES.has(word.toLowerCase())) return true
  if (!/^\p{Lu}/u.test(word)) return false
  return word.length > 4 && word !== "March" && word !== "August"
    ? true
    : tokenAt(document, start)?.upos === "PROPN"
}

interface Time {
  /** Expressions as `createFinder` reads them. */
  readonly said: string
  /** What else says it. */
  readonly also: RegExp
}

const same = (said: string): Time => ({ said: said.toLowerCase(), also: words(said) })

const MONTHS =
  "Jan|January Feb|February Mar|March Apr|April May Jun|June Jul|July Aug|August Sep|Sept|September Oct|October Nov|November Dec|December"
const WEEKDAYS =
  "Mon|Monday|Mondays Tue|Tuesday|Tuesdays Wed|Wednesday|Wednesdays Thu|Thurs|Thursday|Thursdays Fri|Friday|Fridays Sat|Saturday|Saturdays Sun|Sunday|Sundays"

const NAMES: ReadonlySet<string> = new Set(`${MONTHS} ${WEEKDAYS}`.toLowerCase().split(/[ |]/))

/** How often: "annually" says what "every year" says. */
const PERIODS: readonly (readonly [unit: string, adverbs: string])[] = [
  ["hour", "hourly"],
  ["day", "daily"],
  ["night", "nightly"],
  ["week", "weekly"],
  ["month", "monthly"],
  ["year", "yearly|annual|annually"],
]

const TIMES: readonly Time[] = [
  ...`${MONTHS} ${WEEKDAYS} today tonight tomorrow yesterday dozens hundreds thousands millions billions trillions`
    .split(" ")
    .map(same),
  ...PERIODS.map(([unit, adverbs]) => ({
    said: `${adverbs}|every/each/per ${unit}`,
    also: words(`${adverbs}|(?:every|each|per|an?|one) (?:single )?${unit}|all ${unit}s`),
  })),
  ...PERIODS.flatMap(([unit]) => [same(`last ${unit}`), same(`next ${unit}`)]),
]

const findTimes = createFinder(TIMES.map(({ said }) => said))

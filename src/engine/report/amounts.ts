import type { Span } from "../text/span.ts"
import {
  FRACTIONS,
  MAGNITUDES,
  ORDINALS,
  SAID_OTHERWISE,
  SMALL,
  TENS,
  TIMES,
  UNIT_OF,
} from "./amount-words.ts"

/** A number that a text says, in figures or in words. */
export interface Amount {
  readonly span: Span
  /** A number; or the figures as they are where they are none, "10:30", "1990s". */
  readonly value: number | string
  /** "th" for a place in a row, "part" for a share of a whole; null where no unit follows. */
  readonly unit: string | null
  /** Whether it is certainly a number: "a" and "one", "pair" and "single" may be none. */
  readonly certain: boolean
}

/** Whether the second amount says what the first does. */
export const saysTheSame = (one: Amount, other: Amount): boolean =>
  one.value === other.value &&
  (one.unit === other.unit || one.unit === null || (one.unit === "th" && other.unit === null))

interface Word extends Span {
  readonly text: string
}

const WORD = /[\p{L}\p{N}]+(?:[’'.,:/][\p{L}\p{N}]+)*|[$£€¥%°-]/gu

/** The amounts of a text, in order. */
export function amountsIn(text: string): Amount[] {
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => splitUnit(word, index))
  const amounts: Amount[] = []
  for (let i = 0; i < words.length; ) {
    const read = amountAt(words, i)
    if (read) amounts.push(read.amount)
    i = read?.next ?? i + 1
  }
  return amounts
}

/** "5km" and "3.5m" as two words. */
function splitUnit(word: string, start: number): Word[] {
  const plain = word.toLowerCase().replace(/’/g, "'")
  const figures = /^\d+(?:[.,]\d+)*(?=\p{L}{1,2}$)/u.exec(plain)?.[0]
  const unit = figures && plain.slice(figures.length)
  if (!unit || !(UNIT_OF.has(unit) || MAGNITUDES.has(unit)))
    return [{ text: plain, start, end: start + word.length }]
  const cut = start + figures.length
  return [
    { text: figures, start, end: cut },
    { text: unit, start: cut, end: start + word.length },
  ]
}

interface Read {
  readonly amount: Amount
  readonly next: number
}

/** A number in the making: what it comes to so far, and the word behind it. */
interface Sum {
  readonly value: number | string
  readonly next: number
  readonly unit: string | null
  readonly certain: boolean
}

function amountAt(words: readonly Word[], at: number): Read | null {
  const currency = /^(?:us)?[$£€¥]$/.test(words[at]!.text) ? UNIT_OF.get(words[at]!.text)! : null
  const first = currency === null ? at : at + 1
  const sum = words[first] && sumAt(words, first)
  if (!sum) return null
  const { value, unit, next } = measured(words, sum)
  const span = { start: words[at]!.start, end: words[next - 1]!.end }
  return { amount: { span, value, unit: currency ?? unit, certain: sum.certain }, next }
}

function sumAt(words: readonly Word[], at: number): Sum | null {
  const { text } = words[at]!
  const figures = /^(\d+(?:,\d{3})*(?:\.\d+)?)(st|nd|rd|th)?$/.exec(text)
  if (figures) {
    const value = Number(figures[1]!.replace(/,/g, ""))
    if (figures[2]) return { value, next: at + 1, unit: "th", certain: true }
    return magnified(words, { value, next: at + 1, unit: null, certain: true })
  }
  if (/\p{N}/u.test(text)) return { value: text, next: at + 1, unit: null, certain: true }
  const ordinal = ORDINALS.get(text)
  if (ordinal !== undefined) return { value: ordinal, next: at + 1, unit: "th", certain: true }
  if (text === "half") return partOfMany(words, { value: 0.5, next: at + 1, unit: "part", certain: true })
  const otherwise = SAID_OTHERWISE.get(text)
  if (otherwise !== undefined) return { value: otherwise, next: at + 1, unit: null, certain: false }
  if (text === "a" || text === "an") return afterArticle(words, at)
  const spelled = spelledAt(words, at)
  return spelled && withFraction(words, magnified(words, spelled))
}

/** "seven", "twenty-five", "two hundred and six". */
function spelledAt(words: readonly Word[], at: number): Sum | null {
  const { text } = words[at]!
  const small = SMALL.get(text)
  if (small !== undefined) return { value: small, next: at + 1, unit: null, certain: text !== "one" }
  const tens = TENS.get(text)
  if (tens === undefined) return null
  const next = words[at + 1]?.text === "-" ? at + 2 : at + 1
  const ones = SMALL.get(words[next]?.text ?? "")
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, next: next + 1, unit: null, certain: true }
    : { value: tens, next: at + 1, unit: null, certain: true }
}

/** Takes up what follows: "hundred", "hundred thousand", "hundred and six". */
function magnified(words: readonly Word[], sum: Sum): Sum {
  let { value, next } = sum
  let certain = sum.certain
  if (typeof value !== "number") return sum
  for (;;) {
    const dash = words[next]?.text === "-" ? 1 : 0
    const factor = MAGNITUDES.get(words[next + dash]?.text ?? "")
    if (factor !== undefined) {
      value *= factor
      next += dash + 1
      certain = true
      continue
    }
    const and = value >= 100 && words[next]?.text === "and" ? 1 : 0
    const rest: Sum | null =
      value >= 100 && next > sum.next && words[next + and] ? spelledAt(words, next + and) : null
    if (!rest || typeof rest.value !== "number" || rest.value === 0 || rest.value >= 100) break
    const whole: Sum = magnified(words, rest)
    value += whole.value as number
    next = whole.next
  }
  return { value, next, unit: null, certain }
}

/** "two thirds", "three quarters", "two and a half". */
function withFraction(words: readonly Word[], sum: Sum): Sum {
  const { value, next } = sum
  if (typeof value !== "number") return sum
  const dash = words[next]?.text === "-" ? 1 : 0
  const part = (words[next + dash]?.text ?? "").replace(/s$/, "")
  const divisor = FRACTIONS.get(part)
  if (divisor !== undefined && value > 0 && value < 10)
    return partOfMany(words, { value: value / divisor, next: next + dash + 1, unit: "part", certain: true })
  if (/^and a half$/.test([0, 1, 2].map((i) => words[next + i]?.text).join(" ")))
    return { value: value + 0.5, next: next + 3, unit: null, certain: true }
  return sum
}

/** "a hundred", "a third of", "a decade", "an hour". */
function afterArticle(words: readonly Word[], at: number): Sum | null {
  const text = words[at + 1]?.text ?? ""
  if (MAGNITUDES.has(text) && text.length > 2)
    return magnified(words, { value: 1, next: at + 1, unit: null, certain: true })
  if (text === "half" || text === "quarter" || (FRACTIONS.has(text) && words[at + 2]?.text === "of"))
    return partOfMany(words, { value: 1 / FRACTIONS.get(text)!, next: at + 2, unit: "part", certain: true })
  if (TIMES.has(text)) return { value: 1, next: at + 1, unit: null, certain: true }
  return UNIT_OF.has(text) ? { value: 1, next: at + 1, unit: null, certain: false } : null
}

/** "half a million", "a quarter of a million". */
function partOfMany(words: readonly Word[], sum: Sum): Sum {
  const of = words[sum.next]?.text === "of" ? 1 : 0
  const a = words[sum.next + of]?.text === "a" ? 1 : 0
  const factor = a ? MAGNITUDES.get(words[sum.next + of + a]?.text ?? "") : undefined
  return factor === undefined
    ? sum
    : { value: (sum.value as number) * factor, next: sum.next + of + a + 1, unit: null, certain: true }
}

/** The sum with the unit behind it: "12 years", "a 12-year-old", "four centuries", "5 per cent". */
function measured(words: readonly Word[], sum: Sum): Sum {
  const { value, next, unit } = sum
  if (unit === "part") return sum
  const dash = words[next]?.text === "-" ? 1 : 0
  const text = words[next + dash]?.text ?? ""
  const times = TIMES.get(text)
  if (times && typeof value === "number" && unit === null)
    return { ...sum, value: value * times[0], unit: times[1], next: next + dash + 1 }
  const percent = text === "per" && words[next + 1]?.text === "cent"
  const found = percent ? "part" : UNIT_OF.get(text)
  if (found === undefined || unit !== null) return sum
  const end = next + dash + (percent ? 2 : 1)
  return found === "part" && typeof value === "number"
    ? { ...sum, value: Math.round(value * 1e6) / 1e8, unit: found, next: end }
    : { ...sum, unit: found, next: end }
}

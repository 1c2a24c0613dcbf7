import { hashForm, mix, plainForm } from "./hash.ts"

/** How many signs a form has. */
export const FEATURES = 8

const [WORD, SUFFIX_1, SUFFIX_2, SUFFIX_3, SUFFIX_4, PREFIX_2, PREFIX_3, SHAPE] = [1, 2, 3, 4, 5, 6, 7, 8]

/** The sign of a whole word, as an unsigned number of 32 bits: equal for "The" and "the", "1912" and "2027". */
export const wordSign = (form: string): number => {
  const plain = plainForm(form)
  return mix(WORD, hashForm(plain, 0, plain.length))
}

/** What the network sees of a form, as unsigned numbers of 32 bits: the word, its ends, its beginnings, its shape. */
export const featuresOf = (form: string): number[] => {
  const plain = plainForm(form)
  const end = plain.length
  const sign = (kind: number, from: number, to: number): number =>
    mix(kind, hashForm(plain, Math.max(0, from), Math.min(end, to)))
  return [
    sign(WORD, 0, end),
    sign(SUFFIX_1, end - 1, end),
    sign(SUFFIX_2, end - 2, end),
    sign(SUFFIX_3, end - 3, end),
    sign(SUFFIX_4, end - 4, end),
    sign(PREFIX_2, 0, 2),
    sign(PREFIX_3, 0, 3),
    mix(SHAPE, shapeOf(plain)),
  ]
}

const FIRST_UPPER = 1
const ALL_UPPER = 2
const LETTERS = 4
const DIGIT = 8
const MARK = 16
const MIXED = 32

/** Capitals, digits, marks inside, length up to 4, as bits. */
const shapeOf = (form: string): number => {
  let shape = 0
  let lower = false
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i)
    if (code >= 48 && code <= 57) shape |= DIGIT
    else if (code >= 97 && code <= 122) {
      lower = true
      shape |= LETTERS
    } else if (code >= 65 && code <= 90) {
      shape |= LETTERS | (i === 0 ? FIRST_UPPER : lower ? MIXED : 0)
    } else if (code > 126) {
      const unit = form.charAt(i)
      if (unit.toLowerCase() === unit.toUpperCase()) shape |= MARK
      else {
        shape |= LETTERS
        if (unit.toLowerCase() === unit) lower = true
        else if (i === 0) shape |= FIRST_UPPER
      }
    } else shape |= MARK
  }
  if ((shape & FIRST_UPPER) !== 0 && !lower && form.length > 1) shape |= ALL_UPPER
  return shape | (Math.min(form.length, 4) << 6)
}

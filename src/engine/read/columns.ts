import { hashForm, plainForm } from "./hash.ts"
import type { Words } from "./model.ts"

/**
 * A sentence as the model sees it: one number per token and property. Tokens stand at 1 to `length`;
 * place 0 is "no token", `length + 1` the end of the sentence, which is also the root.
 * Reused from sentence to sentence, so that reading allocates nothing per feature.
 */
export interface Columns {
  length: number
  word: Int32Array
  /** Fine and coarse word cluster, 0 when unknown. */
  cluster: Int32Array
  coarse: Int32Array
  /** Which tags the word has in the training data, as one number; 0 for a rare word. */
  ambiguity: Int32Array
  shape: Int32Array
  suffix1: Int32Array
  suffix2: Int32Array
  suffix3: Int32Array
  suffix4: Int32Array
  prefix2: Int32Array
  prefix3: Int32Array
  /** Class of the tag: an index into the model's list. */
  tag: Int32Array
  upos: Int32Array
  /** How many tokens up to this one are commas, other marks, verbs, conjunctions: see `countBetween`. */
  commas: Int32Array
  marks: Int32Array
  verbs: Int32Array
  joins: Int32Array
  /** The place of the next verb or auxiliary behind this one, or 0. */
  nextVerb: Int32Array
  /** 1 when the whole sentence is in capitals, 2 when nearly every word has a capital. */
  caps: number
}

const COLUMNS = [
  "word",
  "cluster",
  "coarse",
  "ambiguity",
  "shape",
  "suffix1",
  "suffix2",
  "suffix3",
  "suffix4",
  "prefix2",
  "prefix3",
  "tag",
  "upos",
  "commas",
  "marks",
  "verbs",
  "joins",
  "nextVerb",
] as const

export const createColumns = (capacity = 128): Columns => {
  const empty = { length: 0, caps: 0 } as Columns
  return grow(empty, capacity)
}

const grow = (columns: Columns, capacity: number): Columns => {
  for (const name of COLUMNS) columns[name] = new Int32Array(capacity)
  return columns
}

/** The end of the sentence, as a word, a tag and a cluster. */
export const ROOT_WORD = 0x7007
export const ROOT_TAG = 255

/** Fills the columns from the forms of a sentence. Tags are not touched but for the two ends. */
export const fillColumns = (columns: Columns, forms: readonly string[], words: Words): void => {
  const n = forms.length
  if (columns.word.length < n + 2) grow(columns, Math.max(n + 2, columns.word.length * 2))
  columns.length = n
  let upper = 0
  let capital = 0
  let letters = 0
  for (let i = 1; i <= n; i++) {
    const form = plainForm(forms[i - 1] ?? "")
    const end = form.length
    const word = hashForm(form, 0, end)
    const shape = shapeOf(form)
    if ((shape & LETTERS) !== 0) {
      letters += 1
      if ((shape & FIRST_UPPER) !== 0) capital += 1
      if ((shape & ALL_UPPER) !== 0) upper += 1
    }
    columns.word[i] = word
    columns.shape[i] = shape
    const cluster = words.clusterOf(word)
    columns.cluster[i] = cluster
    columns.coarse[i] = words.coarseOf(cluster)
    columns.ambiguity[i] = words.ambiguityOf(word)
    columns.suffix1[i] = hashForm(form, Math.max(0, end - 1), end)
    columns.suffix2[i] = hashForm(form, Math.max(0, end - 2), end)
    columns.suffix3[i] = hashForm(form, Math.max(0, end - 3), end)
    columns.suffix4[i] = hashForm(form, Math.max(0, end - 4), end)
    columns.prefix2[i] = hashForm(form, 0, Math.min(end, 2))
    columns.prefix3[i] = hashForm(form, 0, Math.min(end, 3))
  }
  for (const name of COLUMNS) {
    columns[name][0] = 0
    columns[name][n + 1] = name === "tag" || name === "upos" ? ROOT_TAG : ROOT_WORD
  }
  columns.caps =
    letters > 2 && upper * 10 > letters * 8 ? 1 : letters > 3 && capital * 10 > letters * 7 ? 2 : 0
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

/** Copies what the parser asks for in the opposite order. */
export const reverseColumns = (from: Columns, to: Columns): void => {
  const n = from.length
  if (to.word.length < n + 2) grow(to, Math.max(n + 2, to.word.length * 2))
  to.length = n
  for (const name of ["word", "cluster", "coarse", "tag", "upos"] as const) {
    to[name][0] = 0
    for (let i = 1; i <= n; i++) to[name][i] = from[name][n + 1 - i]!
    to[name][n + 1] = name === "tag" || name === "upos" ? ROOT_TAG : ROOT_WORD
  }
}

const COMMA = hashForm(",", 0, 1)
// Places in the alphabetical list of the seventeen parts of speech.
const [AUX, CCONJ, PUNCT, SCONJ, VERB] = [3, 4, 12, 13, 15]

/** Fills the counts that the parser's features ask for, once the sentence is tagged. */
export const countMarks = (columns: Columns): void => {
  const { length, upos, word, commas, marks, verbs, joins, nextVerb } = columns
  for (let i = 1; i <= length; i++) {
    const u = upos[i]!
    const comma = word[i] === COMMA
    commas[i] = commas[i - 1]! + (comma ? 1 : 0)
    marks[i] = marks[i - 1]! + (u === PUNCT && !comma ? 1 : 0)
    verbs[i] = verbs[i - 1]! + (u === VERB || u === AUX ? 1 : 0)
    joins[i] = joins[i - 1]! + (u === CCONJ || u === SCONJ ? 1 : 0)
  }
  let next = 0
  for (let i = length; i >= 0; i--) {
    nextVerb[i] = next
    if (i > 0 && (upos[i] === VERB || upos[i] === AUX)) next = i
  }
}

/** What stands strictly between two places, as bits: a comma, two, another mark, a verb, a conjunction. */
export const between = (columns: Columns, from: number, to: number): number => {
  if (from <= 0 || to - from < 2) return 0
  const last = to - 1
  const commas = columns.commas[last]! - columns.commas[from]!
  return (
    (commas > 0 ? 1 : 0) |
    (commas > 1 ? 2 : 0) |
    (columns.marks[last]! > columns.marks[from]! ? 4 : 0) |
    (columns.verbs[last]! > columns.verbs[from]! ? 8 : 0) |
    (columns.joins[last]! > columns.joins[from]! ? 16 : 0)
  )
}

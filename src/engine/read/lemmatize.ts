import type { Upos } from "../text/document.ts"
import { INVARIABLE } from "../words/forms.ts"
import {
  type FormTag,
  IRREGULAR_DEGREES,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  inflect,
} from "../words/inflect.ts"
import { CLOSED, NO_SINGULAR, READ_AS } from "./lemmas.ts"

/** Whether a lower-case word is in the model's list of common words. */
export type Known = (word: string) => boolean

const reverse = (
  table: ReadonlyMap<string, readonly (readonly string[])[]>,
  places: readonly number[],
): ReadonlyMap<string, string> => {
  const out = new Map<string, string>()
  for (const [base, forms] of table) {
    for (const place of places) for (const form of forms[place] ?? []) if (!out.has(form)) out.set(form, base)
  }
  return out
}

const TABLES: { readonly [tag: string]: ReadonlyMap<string, string> } = {
  VBD: reverse(IRREGULAR_VERBS, [0]),
  VBN: reverse(IRREGULAR_VERBS, [1]),
  NNS: reverse(IRREGULAR_NOUNS, [0]),
  JJR: reverse(IRREGULAR_DEGREES, [0]),
  JJS: reverse(IRREGULAR_DEGREES, [1]),
}
const TABLE_OF: { readonly [tag: string]: string } = { RBR: "JJR", RBS: "JJS" }

/** What the end of a form may have been before it took its ending, the likelier first. */
const candidates = (form: string, tag: string): string[] => {
  const out: string[] = []
  const strip = (ending: string, ...instead: string[]) => {
    if (form.length > ending.length + 1 && form.endsWith(ending)) {
      const stem = form.slice(0, -ending.length)
      for (const end of instead) out.push(stem + end)
    }
  }
  const undouble = (ending: string) => {
    if (!form.endsWith(ending)) return
    const stem = form.slice(0, -ending.length)
    if (
      stem.length > 2 &&
      stem.at(-1) === stem.at(-2) &&
      /[bdgkmnprtvz]$|[aeiou][^aeiou]+[aeiou]ll$/.test(stem)
    )
      out.push(stem.slice(0, -1))
    if (stem.endsWith("ck")) out.push(stem.slice(0, -1))
  }
  switch (tag) {
    case "VBZ":
    case "NNS":
      strip("ies", "y", "ie")
      if (/(?:ss|x|ch|sh|zz|o)es$/.test(form)) strip("es", "", "e")
      else strip("es", "e", "")
      if (tag === "NNS") strip("ves", "f", "fe")
      if (tag === "NNS" && /ses$/.test(form)) strip("ses", "sis")
      strip("s", "")
      break
    case "VBG":
      strip("ying", "y", "ie")
      undouble("ing")
      strip("ing", "", "e")
      break
    case "VBD":
    case "VBN":
      strip("ied", "y", "ie")
      undouble("ed")
      strip("ed", "", "e")
      break
    case "JJR":
      strip("ier", "y")
      undouble("er")
      strip("er", "", "e")
      break
    case "JJS":
      strip("iest", "y")
      undouble("est")
      strip("est", "", "e")
      break
  }
  return out
}

/** Stems that look finished but are not: they take an e. */
const WANTS_E =
  /(?:[^aeiou][aeiou](?:[cgsuvz]|[bdklmnprt](?<!er|en|on|or|et|it|el|al|ip|op|um|om|in|ar|ut))|[aeiou]{2}[cgsvz]|[bcdfgkpstz]l|[^aeiou]?[lnr][cgsv]|[aeiou]u|gu|at|iz|ur|id|ut|ap|ac|uc|is|as|os|us|ym)$/

const DOUBLED = /([bdgklmnprtvz])\1$/
/** Verbs and adjectives that end in two equal consonants by themselves; others double the last one of a short base. */
const KEEPS_DOUBLE =
  /^(?:add|err|egg|purr|butt|boycott|odd|putt|inn|jazz|buzz|fizz|[^aeiou]*[aeiou]ll)$|(?:install|recall|stall|enroll|fulfill|instill|distill|roll|skill|appall|pull|fill|sell|spell|kill|call|tell)$/
const isUndoubled = (form: string, base: string): boolean =>
  form.charAt(base.length) === base.at(-1) && form.startsWith(base)

/** Of the possible bases the best: one that gives the form back, is known, and ends as such words do. */
const choose = (form: string, tag: string, known: Known): string | null => {
  let top: string | null = null
  let topScore = 0
  candidates(form, tag).forEach((base, rank) => {
    if (base.length < (tag === "NNS" ? 2 : 3) || !/[aeiouy]/.test(base)) return
    const gives = inflect(base, tag as FormTag) === form
    const stem = base.endsWith("e") ? base.slice(0, -1) : base
    const apt =
      /^(?:VB[DGN]|JJ[RS])$/.test(tag) &&
      (DOUBLED.test(stem)
        ? KEEPS_DOUBLE.test(base)
        : isUndoubled(form, base) || WANTS_E.test(stem) === base.endsWith("e"))
    const score = (gives ? 4 : 0) + (known(base) ? 3 : 0) + (apt ? 2 : 0) - rank * 0.25 + 1
    if (score > topScore) {
      topScore = score
      top = base
    }
  })
  return top
}

const lemmaOfForm = (form: string, tag: string, known: Known): string => {
  const listed = READ_AS.get(`${form} ${tag}`) ?? TABLES[tag]?.get(form)
  if (listed !== undefined) return listed
  if (tag === "NNS" && form.endsWith("'s")) return form.slice(0, -2)
  if (tag === "NNS" && (INVARIABLE.has(form) || NO_SINGULAR.has(form) || /\d/.test(form))) return form
  // A regular form of an irregular compound: "rewritten", "policewomen", "well-known".
  const hyphen = form.lastIndexOf("-") + 1
  if (hyphen > 0) return form.slice(0, hyphen) + lemmaOfForm(form.slice(hyphen), tag, known)
  const table = TABLES[tag]
  if (
    table !== undefined &&
    (tag.startsWith("VB") ||
      /(?:men|wives|lives|children|teeth|feet|people|selves|mice|fish|wolves|leaves)$/.test(form))
  ) {
    const front = tag.startsWith("VB")
      ? /^(?:re|un|out|over|under|mis|fore|with|up|pre|co|inter)/.exec(form)?.[0]
      : undefined
    for (const cut of front === undefined ? (tag.startsWith("VB") ? [] : places(form)) : [front.length]) {
      const base = table.get(form.slice(cut))
      if (base !== undefined) return form.slice(0, cut) + base
    }
  }
  return choose(form, tag, known) ?? form
}

const places = (form: string): number[] =>
  Array.from({ length: Math.max(0, form.length - 3) }, (_, i) => i + 1)

/**
 * The dictionary form of a word with its tags, as UD gives it. `capital` says whether a capital letter
 * of this word means something here: not at the head of a sentence or in a title.
 */
export const lemmatize = (form: string, upos: Upos, xpos: string, known: Known, capital = false): string => {
  const plain = form.replace(/[’ʼ]/g, "'")
  const lower = plain.toLowerCase()
  const closed = CLOSED.get(`${lower} ${upos} ${xpos}`) ?? CLOSED.get(`${lower} ${upos}`)
  if (closed !== undefined) return closed
  if (upos === "PROPN") {
    if (xpos !== "NNPS") return plain
    const base = lemmaOfForm(lower, "NNS", known)
    return base.length < lower.length && lower.startsWith(base.slice(0, -1))
      ? plain.slice(0, base.length - 1) + base.slice(-1)
      : plain
  }
  if (xpos === "NNP" && (upos === "VERB" || upos === "ADJ") && /(?:ed|ing|er|est)$/.test(lower)) {
    const base = lemmaOfForm(
      lower,
      upos === "ADJ" ? (lower.endsWith("t") ? "JJS" : "JJR") : lower.endsWith("g") ? "VBG" : "VBN",
      known,
    )
    return plain.charAt(0) + base.slice(1)
  }
  if (upos === "NUM") return lower.replace(/(\d),(?=\d{3})/g, "$1")
  if (upos === "PRON" || upos === "DET" || upos === "PUNCT" || upos === "SYM" || upos === "X")
    return upos === "X" || upos === "SYM" ? plain : lower
  const tag = TABLE_OF[xpos] ?? xpos
  if (tag === "VBP" || tag === "VB") return upos === "VERB" || upos === "AUX" ? lower : lower
  if (/^(?:VB[DGNZ]|NNS|JJ[RS])$/.test(tag)) return lemmaOfForm(lower, tag, known)
  // An abbreviation or a name used as a noun or an adjective keeps its capitals: "TV", "American".
  if ((upos === "NOUN" || upos === "ADJ") && /^\p{Lu}/u.test(plain)) {
    if (plain === plain.toUpperCase() && plain.length < 6 && capital) return plain
    if (upos === "ADJ" && (xpos === "NNP" || NATIONAL.test(lower) || (capital && PROPER.test(lower))))
      return plain.charAt(0) + lower.slice(1)
    if (upos === "NOUN" && xpos === "NNP") return plain
  }
  return lower
}

const PROPER = /[a-z]{2}(?:ian|[mrpnl]an|ese|[kldnt]ish|[qlnt]i|ite)$/
const NATIONAL =
  /^(?:american|african|asian|european|british|english|french|german|italian|spanish|russian|chinese|japanese|indian|iraqi|israeli|mexican|canadian|australian|greek|roman|irish|scottish|jewish|muslim|islamic|christian|arab|egyptian|iranian|korean|cuban|dutch|swedish|turkish|polish|catholic|republican)$/

import { children, isContiguous, numberOf, spanOf } from "../read/syntax.ts"
import type { Sentence, Token } from "../text/document.ts"
import type { Span } from "../text/span.ts"
import { isThing } from "../words/person.ts"
import { SURE, wordsBetween } from "./clause.ts"

/*
 * How a second sentence names again what the first has named: in few words that surely mean the same, and not so that
 * the same name is heard twice in a row.
 */

const ARTICLE =
  /^(?:an?|the|this|that|these|those|some|any|many|several|few|most|all|every|each|one|two|three|\d+)$/i

/**
 * How a second sentence can name again what a noun phrase names: "a tall tower on the hill" becomes
 * "This tower", "the mayor" stays "The mayor", "Maria Santos" is named in full, "they" stays "They".
 * Null when no short and safe way exists.
 */
export function nameAgain(sentence: Sentence, noun: number): string | null {
  const head = sentence.tokens[noun]!
  if (children(sentence, noun, "conj").length > 0) return null
  if (head.upos === "PRON") {
    return /^(?:he|she|it|they|we|i|you)$/i.test(head.text) ? capital(head.text) : null
  }
  if (head.upos === "PROPN") {
    // "captain Ana Ruiz": what a person does is not said again with the name.
    const parts = children(sentence, noun, "flat", "compound").filter(({ upos }) => upos === "PROPN")
    const name = [noun, ...parts.map(({ index }) => index)].sort((a, b) => a - b)
    const article = children(sentence, noun, "det").find(({ text }) => /^the$/i.test(text))
    if (children(sentence, noun, "det").some(({ text }) => !/^the$/i.test(text))) return null
    // "Rosie the Riveter"
    if (article && article.index > 0 && sentence.tokens[article.index - 1]!.upos === "PROPN") return null
    const isCapital = (i: number): boolean => /^\p{Lu}/u.test(sentence.tokens[i]?.text ?? "")
    if (!isContiguous(name) || !name.every(isCapital)) return null
    // "the Black Death" read as "Death" alone: a capital beside the name may belong to it.
    if ((name[0]! > 1 && isCapital(name[0]! - 1)) || isCapital(name.at(-1)! + 1)) return null
    // "Al-Ibrahim" in three tokens
    if (isHyphen(sentence.tokens[name[0]! - 1]) || isHyphen(sentence.tokens[name.at(-1)! + 1])) return null
    if (children(sentence, noun, "nmod", "amod", "nummod").some(({ index }) => index < noun)) return null
    return (article ? "The " : "") + textOf(sentence, spanOf(sentence, name)!)
  }
  if (head.upos !== "NOUN" || head.confidence < SURE || head.lemma === "one") return null
  if (noun > 0 && /^\p{Lu}/u.test(head.text)) return null
  const plural = numberOf(sentence, noun) === "plural"
  const compounds = children(sentence, noun, "compound").map(({ index }) => index)
  const core = [...compounds, noun].sort((a, b) => a - b)
  if (!isContiguous(core) || compounds.some((i) => i > noun)) return null
  // "the Blue Chip rewards program", "the 4-mile stretch": what stands in front belongs to it.
  const front = sentence.tokens[core[0]! - 1]
  if (front && (isHyphen(front) || (front.index > 0 && /^\p{Lu}/u.test(front.text)))) return null
  const written = textOf(sentence, spanOf(sentence, core)!)
  // The first word of a sentence has its capital from its place.
  const words = core[0] === 0 ? written[0]!.toLowerCase() + written.slice(1) : written
  const owner = children(sentence, noun, "nmod:poss")[0]
  if (owner) {
    if (owner.upos !== "PRON" || owner.index > core[0]! || noun - owner.index > 3) return null
    // "its prepaid rates" may not be all its rates.
    return capital(textOf(sentence, { start: owner.span.start, end: head.span.end }))
  }
  const determiners = children(sentence, noun, "det", "nummod")
  if (determiners.some(({ text }) => /^(?:no|each|every)$/i.test(text))) return null
  if (determiners.some(({ text }) => /^the$/i.test(text))) return `The ${words}`
  if (!plural && determiners.length === 0) return null
  if (determiners.some(({ text }) => !ARTICLE.test(text))) return null
  return `${plural ? "These" : "This"} ${words}`
}

/** Titles that go before a family name alone. */
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Professor|President|Senator|Captain)\.?$/
/** Titles that go before a first name, and what stands behind a family name. */
const FIRST_NAMED = /^(?:Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Pope|Jr|Sr|II|III|IV)\.?$/
/** Parts of a family name that go with the word behind them. */
const PARTICLE = /^(?:al|bin|da|de|del|der|di|dos|du|el|la|le|van|von)$/i

/** How a person who was named in full is named again: "Santos" for "Maria Santos"; as before where it is not sure. */
export function familyName(name: string): string {
  const words = name.split(" ")
  if (words.length < 2 || words.some((word) => FIRST_NAMED.test(word) || !/^\p{Lu}/u.test(word))) return name
  const particle = words.findIndex((word, i) => i > 0 && PARTICLE.test(word))
  const family = words.slice(particle > 0 ? particle : -1).join(" ")
  return TITLE.test(words[0]!) ? `${words[0]} ${family}` : family
}

/** What is counted or measured by these is told by what follows "of": "the number" alone would say too little. */
const MEASURES =
  /^(?:number|majority|minority|rest|lot|part|portion|kind|type|sort|range|series|group|pair|half|third|quarter|amount|percent|percentage|share|one|most|some|all|none|each|many)$/

const OWN: Readonly<Record<string, string>> = { its: "It", his: "He", her: "She" }

/** What the sentence itself calls a name: "It" for Lego in "Lego began its work"; null where another noun may be meant. */
function ownPronoun({ tokens }: Sentence, subject: number): string | null {
  const own = tokens.find(
    ({ index, upos, text }) => index > subject && upos === "PRON" && text.toLowerCase() in OWN,
  )
  if (!own) return null
  const others = tokens.slice(subject + 1, own.index).some(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos))
  return others ? null : OWN[own.text.toLowerCase()]!
}

/** The most words of a first sentence after which its name may not come again at once: it would be heard twice. */
const TOO_SOON = 12

/**
 * The words for the subject of a second sentence, where the first has the same subject and ends before the token `until`:
 * short, and sure to mean the same. A thing is "It", since the subject of one sentence is what the next goes on about.
 * Null also where only the same name could be said again, too soon.
 */
export function subjectAgain(sentence: Sentence, subject: number, until: number): string | null {
  const { tokens } = sentence
  const head = tokens[subject]!
  if (MEASURES.test(head.lemma) && head.upos !== "PRON") return null
  const again = nameAgain(sentence, subject)
  const singular = numberOf(sentence, subject) === "singular"
  if (again && head.upos === "PROPN") {
    const pronoun = ownPronoun(sentence, subject)
    if (pronoun) return pronoun
    return wordsBetween(sentence, 0, until) > TOO_SOON ? again : null
  }
  if (again && head.upos === "NOUN" && singular && isThing(head.lemma)) return "It"
  // "A stranger ... The stranger"
  const known = again?.replace(/^This /, "The ")
  if (known && !known.startsWith("These ")) return known
  // "Farmers ... They": only while nothing else in sight could be meant.
  if (head.upos !== "NOUN" || singular) return null
  const others = tokens.some(({ xpos, index }) => index !== subject && /^NNP?S$|^PRP/.test(xpos))
  return others ? null : "They"
}

/** The words of `subjectAgain` as they stand inside a sentence: "the company" for "The company", "Maria" for "Maria". */
export const inside = (sentence: Sentence, subject: number, again: string): string =>
  again === "I" || (sentence.tokens[subject]!.upos === "PROPN" && !again.startsWith("The "))
    ? again
    : again[0]!.toLowerCase() + again.slice(1)

/** The text of a span that lies inside the sentence, put together from its tokens and the gaps between them. */
function textOf(sentence: Sentence, span: Span): string {
  let text = ""
  let at = span.start
  for (const token of sentence.tokens) {
    if (token.span.end <= span.start || token.span.start >= span.end) continue
    text += (token.span.start > at ? " " : "") + token.text
    at = token.span.end
  }
  return text
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

const isHyphen = (token: Token | undefined): boolean => /^[-‐‑]$/.test(token?.text ?? "")

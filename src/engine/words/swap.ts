import { agentOf, auxiliariesOf, children, numberOf, objectOf, subjectOf } from "../read/syntax.ts"
import { WORD_LEVELS, type WordLevel } from "../step.ts"
import type { Token } from "../text/document.ts"
import type { Span } from "../text/span.ts"
import { isPassiveForm } from "./cues.ts"
import type { Swap } from "./entry.ts"
import { inflect } from "./inflect.ts"
import type { Found, Lexicon } from "./lexicon.ts"
import { verbForm } from "./verb-form.ts"

/** A swap as it would stand in the sentence. */
export interface Fitted {
  readonly span: Span
  /** The words replaced, as they stand in the text. */
  readonly was: string
  readonly text: string
  /** Level of the hardest word of the swap that the lexicon knows; A1 when it knows none. */
  readonly level: WordLevel
}

/** The swaps of a found sense that fit its place in the sentence, best first; empty when in doubt. */
export function fitSwaps(found: Found, lexicon: Lexicon, source: string): Fitted[] {
  const { sense, sentence } = found
  if (!sense) return []
  const fitted: Fitted[] = []
  for (const swap of sense.swaps) {
    const whole = fit(found, swap)
    if (whole === null) continue
    const span = {
      start: sentence.tokens[whole.start]!.span.start,
      end: sentence.tokens[found.end - 1]!.span.end,
    }
    const was = source.slice(span.start, span.end)
    const text = matchCase(was, whole.text)
    if (text.toLowerCase() !== was.toLowerCase())
      fitted.push({ span, was, text, level: levelOf(swap, lexicon) })
  }
  return fitted
}

/** The words that replace the tokens from `start`, or null when the swap does not fit here. */
function fit(found: Found, swap: Swap): { readonly start: number; readonly text: string } | null {
  const { headword, start } = found
  switch (headword.pos) {
    case "fixed":
      return { start, text: swap.words.join(" ") }
    case "adverb":
      return fitAdverb(found, swap)
    case "noun":
      return fitNoun(found, swap)
    case "verb":
      return fitVerb(found, swap)
    case "adjective":
      return fitAdjective(found, swap)
  }
}

const tokenAt = ({ sentence }: Found, index: number): Token | undefined => sentence.tokens[index]

function isComparative(found: Found): boolean {
  const { xpos, text } = tokenAt(found, found.head)!
  return /^(?:JJ|RB)[RS]$/.test(xpos) && text.toLowerCase() !== found.headword.words.at(-1)
}

/** After "more", "most", "less", "least", "as", "so", "too", "how": the words belong together. */
const isCompared = (found: Found): boolean =>
  /^(?:more|most|less|least|as|so|too|how)$/i.test(tokenAt(found, found.start - 1)?.text ?? "")

const DETERMINERS_OF_ONE = /^(?:an?|one|each|every|another|either|neither|this|that)$/i
const DETERMINERS_OF_SOME =
  /^(?:much|little|less|a|an|one|each|every|another|these|those|many|few|several|both|\d.*)$/i

function fitAdverb(found: Found, swap: Swap): { start: number; text: string } | null {
  const { sentence, head, start } = found
  if (isCompared(found) || isComparative(found)) return null
  // "an initially secret talk" cannot become "an at first secret talk": a phrase goes with a verb only.
  const modified = sentence.tokens[sentence.tokens[head]!.head]
  if (
    swap.words.length > 1 &&
    modified &&
    /^(?:ADJ|ADV|NOUN|NUM)$/.test(modified.upos) &&
    modified.index > head
  )
    return null
  return { start, text: swap.words.join(" ") }
}

function fitNoun(found: Found, swap: Swap): { start: number; text: string } | null {
  const { sentence, head, start } = found
  const token = sentence.tokens[head]!
  const plural = token.xpos === "NNS"
  // Names and fixed terms are made of nouns side by side: they are no place for swaps.
  const compounds = children(sentence, head, "compound", "flat").filter(({ index }) => index < start)
  if (compounds.length > 0 || token.relation === "compound" || token.relation === "flat") return null
  if (swap.number !== null) {
    const form = swap.number === "plural"
    const determiners = children(sentence, head, "det", "nummod", "amod").map(({ text }) => text)
    const refused = swap.number === "plural" ? DETERMINERS_OF_ONE : DETERMINERS_OF_SOME
    if (determiners.some((text) => refused.test(text))) return null
    // A subject that changes its number would need another verb form.
    if (plural !== form && /^(?:nsubj|conj)/.test(token.relation)) return null
    return { start, text: swap.words.join(" ") }
  }
  if (!plural && numberOf(sentence, head) === null) return null
  return { start, text: inflected(swap, plural ? "NNS" : "NN") }
}

const PARTICLES = /^(?:up|out|off|down|away|back|over|on|apart|together|along|around|in|through)$/
/** After these a verb may still be turned: "was looked after", "was dealt with". */
const TURNS = /^(?:after|with|into|at|for|about)$/

function fitVerb(found: Found, swap: Swap): { start: number; text: string } | null {
  const { sentence, head, start, headword } = found
  const token = sentence.tokens[head]!
  // A participle before its noun is an adjective: "the acquired company".
  const beside = token.relation === "conj" ? sentence.tokens[token.head]! : token
  if (/^(?:amod|compound)$/.test(beside.relation)) return null
  const last = swap.words.at(-1)!
  const phrasal = swap.words.length > 1 && PARTICLES.test(last)
  const object = sentence.tokens[objectOf(sentence, head)]
  // "throw away it": of "dispose of it" the pronoun is what follows.
  if (phrasal && (object?.upos === "PRON" || sentence.tokens[found.end]?.xpos === "PRP")) return null
  // "was paid attention to": more than a verb and its particle reads badly in the passive, unless made for it.
  const forPassive = found.sense!.cues.some(({ signs, against }) =>
    signs.some(({ kind, words }) => kind === "voice" && words.includes(against ? "active" : "passive")),
  )
  const turns = phrasal || forPassive || TURNS.test(last)
  if (isPassiveForm(sentence, head) && swap.words.length > 1 && !turns) return null
  // "The storm weakened over land" may be taken for "the storm that was weakened": a doer must show that it is.
  const short = isPassiveForm(sentence, head) && auxiliariesOf(sentence, head).length === 0
  if (short && swap.words.length > 1 && agentOf(sentence, head) < 0) return null
  const form = verbForm(sentence, token, headword.words[0]!)
  if (form === null || (swap.words[0] === "be" && form !== "VB")) return null
  // "sales declined", taken for "sales that were declined", must not become "sales fallen".
  const verb = swap.words[swap.head]!
  const certain = auxiliariesOf(sentence, head).length > 0 || subjectOf(sentence, head) >= 0
  if (/^VB[DN]$/.test(form) && !certain && inflect(verb, "VBD") !== inflect(verb, "VBN")) return null
  return { start, text: inflected(swap, form) }
}

const GRADED = { more: "JJR", most: "JJS" } as const

function fitAdjective(found: Found, swap: Swap): { start: number; text: string } | null {
  const { start } = found
  if (isComparative(found)) return null
  const before = tokenAt(found, start - 1)?.text.toLowerCase() ?? ""
  const word = swap.words[0]!
  const short = swap.words.length === 1 && isShort(word)
  if (before === "more" || before === "most") {
    if (swap.words.length > 1) return null
    return short ? { start: start - 1, text: inflect(word, GRADED[before]) } : { start, text: word }
  }
  if (isCompared(found) && swap.words.length > 1) return null
  return { start, text: swap.words.join(" ") }
}

/** Takes "-er" and "-est" rather than "more" and "most": one syllable, or two that end in y. */
const isShort = (adjective: string): boolean =>
  /^[^aeiou]*[aeiouy]+[^aeiouy]*e?$/.test(adjective) || /^[^aeiou]*[aeiou]+[^aeiouy]+y$/.test(adjective)

const FORMS: readonly string[] = ["VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "NN", "NNS"]

const inflected = (swap: Swap, xpos: string): string =>
  swap.words
    .map((word, i) => (i === swap.head && FORMS.includes(xpos) ? inflect(word, xpos as "VB") : word))
    .join(" ")

/** Gives new words the capitals of the old: "Utilizing" to "Using", "UTILIZE" to "USE". */
function matchCase(was: string, text: string): string {
  if (was.length > 1 && was === was.toUpperCase() && was !== was.toLowerCase()) return text.toUpperCase()
  if (/^\p{Lu}/u.test(was)) return text[0]!.toUpperCase() + text.slice(1)
  return text
}

/** How hard the swap's hardest word is. A word that is easy as one part of speech is known as a word. */
export function levelOf(swap: Swap, lexicon: Pick<Lexicon, "senses">): WordLevel {
  const rank = (spelling: string): number | null => {
    const firsts = lexicon.senses(spelling).filter(({ sense }) => sense === 1)
    return firsts.length === 0 ? null : Math.min(...firsts.map(({ level }) => WORD_LEVELS.indexOf(level)))
  }
  const whole = rank(swap.words.join(" "))
  return WORD_LEVELS[whole ?? Math.max(...swap.words.map((word) => rank(word) ?? 0))]!
}

import { isPassive } from "../read/syntax.ts"
import type { Document, Sentence, Token } from "../text/document.ts"

/** What can be told of a text only from its parse. Each is null when the text has nothing to measure it on. */
export interface Structure {
  /** Clauses that lie one in another at the deepest place of a sentence, the main clause not counted; mean over sentences. */
  readonly clauseDepth: number | null
  /** Passive verbs ("was seen") for each 100 sentences. */
  readonly passives: number | null
  /** Words from a pronoun of the third person back to what it may stand for, see `antecedentOf`; mean over pronouns. */
  readonly pronounDistance: number | null
  /** Of the verbs that show tense, the share in the past: stories have much, explanations little. */
  readonly pastTense: number | null
  /** Adjectives, nouns, phrases and clauses that hang on nouns, for each 100 nouns, proper nouns included. */
  readonly nounModifiers: number | null
  /** Of the nouns, verbs and adjectives, the share that is not among the 30 before: what the reader has to take in anew. Measured from the 31st on. */
  readonly newWords: number | null
}

/** Measures the sentences of an article in order. */
export function structureOf(documents: readonly Document[]): Structure {
  const sentences = documents.flatMap((document) => document.sentences)
  const tokens = sentences.flatMap((sentence) => sentence.tokens).filter(isWord)
  const has = (test: (token: Token) => boolean): number => tokens.filter(test).length
  const nouns = has(isNoun)
  const past = has(({ xpos }) => xpos === "VBD")
  const spoken = sentences.filter((sentence) => sentence.tokens.some(isWord))
  return {
    clauseDepth: mean(spoken.map(deepestClause)),
    passives: share(100 * sum(spoken.map(passivesOf)), spoken.length),
    pronounDistance: mean(distancesOf(tokens)),
    pastTense: share(past, past + has(({ xpos }) => xpos === "VBZ" || xpos === "VBP")),
    nounModifiers: share(100 * has(({ relation }) => MODIFIERS.has(relation)), nouns),
    newWords: newWordsOf(tokens),
  }
}

const isWord = ({ upos }: Token): boolean => upos !== "PUNCT" && upos !== "SYM"
const isNoun = ({ upos }: Token): boolean => upos === "NOUN" || upos === "PROPN"

const CLAUSES = new Set([
  "csubj",
  "csubj:pass",
  "csubj:outer",
  "ccomp",
  "xcomp",
  "advcl",
  "advcl:relcl",
  "acl",
  "acl:relcl",
  "parataxis",
])
const MODIFIERS = new Set(["amod", "compound", "nmod", "nmod:poss", "acl", "acl:relcl"])

/** The most clauses on the way from a word of the sentence to its root. */
function deepestClause({ tokens }: Sentence): number {
  const depths = new Map<number, number>([[-1, 0]])
  let deepest = 0
  for (const { index } of tokens) {
    const way: Token[] = []
    for (let at = index; !depths.has(at); at = tokens[at]!.head) way.push(tokens[at]!)
    for (const { index, head, relation } of way.reverse())
      depths.set(index, depths.get(head)! + (CLAUSES.has(relation) ? 1 : 0))
    deepest = Math.max(deepest, depths.get(index)!)
  }
  return deepest
}

const passivesOf = (sentence: Sentence): number =>
  sentence.tokens.filter(({ index }) => isPassive(sentence, index)).length

const MALE = new Set(
  "boy brother dad father gentleman grandfather guy husband king lord man prince son sir uncle".split(" "),
)
const FEMALE = new Set(
  "aunt daughter girl grandmother lady mom mother mum princess queen sister wife woman".split(" "),
)
const PEOPLE =
  /^(?:adult|baby|captain|chief|child|friend|guest|head|hero|kid|parent|patient|person|president|pupil|student|.{3,}(?:er|or|ist|ian|man|woman))$/

/** What a pronoun may stand for: by number, and by gender where the noun has one. */
const PRONOUNS: ReadonlyMap<string, "he" | "she" | "it" | "they"> = new Map(
  (
    [
      "he he him his himself",
      "she she her hers herself",
      "it it its itself",
      "they they them their theirs themselves",
    ] as const
  ).flatMap((line) => {
    const [kind, ...forms] = line.split(" ") as ["he" | "she" | "it" | "they", ...string[]]
    return forms.map((form) => [form, kind] as const)
  }),
)

/** Words to look back for what a pronoun stands for; beyond these it is taken for unknown. */
const FARTHEST = 200

/**
 * Place of the nearest noun before a pronoun that it could stand for, or -1. "They" takes a plural noun; "it" a proper
 * noun or a singular noun that is no word for a person; "he" and "she" a proper noun or a singular word for a person
 * that is not of the other gender.
 */
function antecedentOf(tokens: readonly Token[], at: number, kind: "he" | "she" | "it" | "they"): number {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const { upos, xpos, lemma } = tokens[i]!
    if (upos !== "NOUN" && upos !== "PROPN") continue
    const plural = xpos === "NNS" || xpos === "NNPS"
    if (kind === "they" ? plural : !plural && (upos === "PROPN" || fits(lemma.toLowerCase(), kind))) return i
  }
  return -1
}

function fits(noun: string, kind: "he" | "she" | "it"): boolean {
  const [male, female] = [MALE.has(noun), FEMALE.has(noun)]
  if (kind === "it") return !male && !female && !PEOPLE.test(noun)
  return kind === "he" ? male || (!female && PEOPLE.test(noun)) : female || (!male && PEOPLE.test(noun))
}

/** For each pronoun that has a possible antecedent, the words from there: 1 is the word next to it. "It" of "it rains" is none. */
const distancesOf = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((token, at) => {
    const kind = token.upos === "PRON" && token.relation !== "expl" && PRONOUNS.get(token.text.toLowerCase())
    const found = kind ? antecedentOf(tokens, at, kind) : -1
    return found < 0 ? [] : [at - found]
  })

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ"])
const REMEMBERED = 30

function newWordsOf(tokens: readonly Token[]): number | null {
  const lemmas = tokens.filter(({ upos }) => CONTENT.has(upos)).map(({ lemma }) => lemma.toLowerCase())
  const fresh = lemmas.filter(
    (lemma, i) => i >= REMEMBERED && !lemmas.slice(i - REMEMBERED, i).includes(lemma),
  )
  return share(fresh.length, Math.max(0, lemmas.length - REMEMBERED))
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
const share = (part: number, of: number): number | null => (of === 0 ? null : part / of)
const mean = (list: readonly number[]): number | null => share(sum(list), list.length)

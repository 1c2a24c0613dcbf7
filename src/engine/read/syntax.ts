import type { Sentence, Token } from "../text/document.ts"
import type { Span } from "../text/span.ts"

/*
 * Questions about one parsed sentence. All are pure, take token indices and give token indices;
 * -1 means "none". Relations are those of Universal Dependencies.
 */

/** The relation without its subtype: "nsubj" for "nsubj:pass". */
export const plainRelation = (token: Token): string => {
  const colon = token.relation.indexOf(":")
  return colon < 0 ? token.relation : token.relation.slice(0, colon)
}

/** Index of the root, or -1 for a sentence without tokens. */
export const rootOf = (sentence: Sentence): number => sentence.tokens.findIndex((token) => token.head === -1)

/** The direct dependents of a token, in order; only those with one of `relations` when any are named. */
export const children = (sentence: Sentence, index: number, ...relations: readonly string[]): Token[] =>
  sentence.tokens.filter(
    (token) =>
      token.head === index &&
      (relations.length === 0 ||
        relations.includes(token.relation) ||
        relations.includes(plainRelation(token))),
  )

/** The first dependent with one of `relations` (a plain name also stands for its subtypes), or -1. */
export const child = (sentence: Sentence, index: number, ...relations: readonly string[]): number => {
  for (const token of sentence.tokens) {
    if (
      token.head === index &&
      (relations.includes(token.relation) || relations.includes(plainRelation(token)))
    ) {
      return token.index
    }
  }
  return -1
}

/** The token and all that hangs on it, in order. */
export const subtree = (sentence: Sentence, index: number): number[] => {
  const inside = new Uint8Array(sentence.tokens.length)
  if (index < 0 || index >= inside.length) return []
  inside[index] = 1
  // A head may stand after its dependents: repeat until nothing is added.
  for (let grew = true; grew; ) {
    grew = false
    for (const token of sentence.tokens) {
      if (inside[token.index] === 0 && token.head >= 0 && inside[token.head] === 1) {
        inside[token.index] = 1
        grew = true
      }
    }
  }
  const out: number[] = []
  for (let i = 0; i < inside.length; i++) if (inside[i] === 1) out.push(i)
  return out
}

/** Whether tokens in ascending order follow each other without a gap. */
export const isContiguous = (indices: readonly number[]): boolean =>
  indices.length > 0 && (indices.at(-1) ?? 0) - (indices[0] ?? 0) === indices.length - 1

/** The span from the first to the last of these tokens (in ascending order), or null for none. */
export const spanOf = (sentence: Sentence, indices: readonly number[]): Span | null => {
  const first = sentence.tokens[indices[0] ?? -1]
  const last = sentence.tokens[indices.at(-1) ?? -1]
  return first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end }
}

/** A form that carries tense by itself: "goes", "went", "is", "will"; "go" as a present. */
export const isFiniteForm = (token: Token): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)

/** The auxiliaries of a verb or of another predicate, in order: "has", "been" in "has been seen". The copula is not one. */
export const auxiliariesOf = (sentence: Sentence, index: number): number[] =>
  children(sentence, index, "aux").map((token) => token.index)

/** The copula of a predicate ("is" in "she is a doctor"), or -1. */
export const copulaOf = (sentence: Sentence, index: number): number => child(sentence, index, "cop")

/** The subject of a predicate, nominal or clausal, active or passive, or -1. Expletives ("there", "it") count as none. */
export const subjectOf = (sentence: Sentence, index: number): number =>
  child(sentence, index, "nsubj", "csubj")

/** The direct object of a verb, or -1. */
export const objectOf = (sentence: Sentence, index: number): number => child(sentence, index, "obj")

/** The agent of a passive ("the dog" in "bitten by the dog"): its head noun, or -1. */
export const agentOf = (sentence: Sentence, index: number): number => child(sentence, index, "obl:agent")

/**
 * Whether the predicate is passive: a participle with its "be". A passive subject alone is no proof,
 * since a plain past may be taken for a participle ("the storm finally abated").
 */
export const isPassive = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]?.xpos === "VBN" && children(sentence, index, "aux:pass").length > 0

/** Whether the predicate or one of its auxiliaries is negated by not, n't or never. */
export const isNegated = (sentence: Sentence, index: number): boolean =>
  sentence.tokens.some((token) => token.head === index && /^(?:not|n['’]?t|never)$/i.test(token.text))

/** The finite word of a clause: its first auxiliary, its copula or the verb itself; -1 when it has none ("to go", "going"). */
export const finiteOf = (sentence: Sentence, index: number): number => {
  const group = verbGroupOf(sentence, index).find((i) => {
    const token = sentence.tokens[i]
    return token !== undefined && isFiniteForm(token)
  })
  return group ?? -1
}

/** The words that make up the verb: auxiliaries, copula and the verb itself, in order. */
export const verbGroupOf = (sentence: Sentence, index: number): number[] => {
  const out = children(sentence, index, "aux", "cop").map((token) => token.index)
  const head = sentence.tokens[index]
  if (head !== undefined && (head.upos === "VERB" || head.upos === "AUX")) out.push(index)
  return out.sort((a, b) => a - b)
}

/** Number of a noun phrase by its head: a plural noun, a plural pronoun or "A and B" is plural; null for what is no nominal. */
export const numberOf = (sentence: Sentence, index: number): "singular" | "plural" | null => {
  const token = sentence.tokens[index]
  if (token === undefined) return null
  const joined = sentence.tokens.some((other) => other.head === index && other.relation === "conj")
  if (joined) {
    const cc = sentence.tokens.find(
      (other) =>
        other.relation === "cc" && (other.head === index || sentence.tokens[other.head]?.head === index),
    )
    if (cc === undefined || cc.lemma === "and") return "plural"
  }
  if (token.xpos === "NNS" || token.xpos === "NNPS") return "plural"
  if (token.upos === "PRON" || token.upos === "DET") {
    return /^(?:we|us|they|them|these|those|you|ours|theirs|both|many|few|several)$/i.test(token.text)
      ? "plural"
      : "singular"
  }
  if (token.upos === "NUM") return /^(?:1|one)$/i.test(token.text) ? "singular" : "plural"
  return token.upos === "NOUN" || token.upos === "PROPN" ? "singular" : null
}

import type { Block } from "./block.ts"
import type { Span } from "./span.ts"

/** Universal part of speech: https://universaldependencies.org/u/pos/ */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"

/** One syntactic word. "don't" is two tokens, "do" and "n't", with touching spans. */
export interface Token {
  /** Place in its sentence, from 0. */
  readonly index: number
  readonly span: Span
  readonly text: string
  /** Dictionary form, lower case but for proper nouns. */
  readonly lemma: string
  readonly upos: Upos
  /** Penn Treebank tag, the one that tells the forms apart: VBD, VBN, NNS ... */
  readonly xpos: string
  /** Index of the governing token in the same sentence; -1 for the root. */
  readonly head: number
  /** Universal Dependencies relation to the head, subtype included: "nsubj:pass". */
  readonly relation: string
  /** How sure the parser is of `head`, 0 to 1. */
  readonly confidence: number
  /** Lies in an opaque span of the block: may be read, never touched. */
  readonly opaque: boolean
}

export interface Sentence {
  readonly span: Span
  readonly tokens: readonly Token[]
}

/** A block as the engine has read it. `english` is false when the text is not English: nothing is proposed for it. */
export interface Document {
  readonly block: Block
  readonly sentences: readonly Sentence[]
  readonly english: boolean
}

import type { BlockSpan } from "../decisions.ts"

/** A term that a lesson on an article may be about. */
export interface SuggestedTerm {
  /** In its dictionary form: "photosynthesis", "cell wall". */
  readonly term: string
  /** How often it stands in the article, in any form. */
  readonly count: number
  /** Why it is offered, the strongest reason: in the title, in a heading, a word of the subject (tier 3), or said often. */
  readonly why: "title" | "heading" | "subject" | "repeated"
}

/** A question that the text itself answers, in the author's words: the same at every step. */
export interface SuggestedQuestion {
  /** "meaning": what a word means here; "gap": which word is left out of a sentence of the text. */
  readonly kind: "meaning" | "gap"
  readonly prompt: string
  readonly choices: readonly string[]
  /** Place of the right one in `choices`. */
  readonly answer: number
  /** The sentence that answers it. */
  readonly evidence: BlockSpan
  /** The term it is about. */
  readonly term: string
}

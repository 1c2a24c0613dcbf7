import type { Edit } from "../edit/edit.ts"
import type { Step, WordLevel } from "../step.ts"
import type { Document, Sentence } from "../text/document.ts"
import type { Lexicon } from "../words/lexicon.ts"

/** What in the source is hard, so that `choose` can tell at which steps the edit is wanted. */
export type Need =
  /**
   * A word of this level, replaced by words of level `to`; `longer` when they are more words than before. `noun` is its
   * dictionary form where it is a single noun, null otherwise.
   */
  | {
      readonly kind: "word"
      readonly level: WordLevel
      readonly to: WordLevel
      readonly longer: boolean
      readonly noun: string | null
    }
  /** A sentence that is too long: wanted where it is longer than the step allows. */
  | { readonly kind: "length" }
  /** Something beside the point, which may wait at this step and below where the sentence is too long. */
  | { readonly kind: "aside"; readonly from: Step }
  /** A construction that is hard at this step and below, however short the sentence. */
  | { readonly kind: "construction"; readonly from: Step }

export interface Proposal extends Edit {
  readonly need: Need
}

/** The edit of a proposal, as it leaves the engine. */
export const editOf = ({ span, insert, rule, reason }: Proposal): Edit => ({ span, insert, rule, reason })

/** What a rule may know besides the sentence: no level, no page. */
export interface Context {
  readonly document: Document
  readonly lexicon: Lexicon
  /** Whether the article is about programming, where everyday words are terms. */
  readonly programming: boolean
}

/** A case that the rule must rewrite, or one that it must leave as it is. */
export type RuleExample =
  | { readonly before: string; readonly after: string }
  | { readonly keep: string; readonly because: string }

/**
 * One way to rewrite. A rule knows no level, so it is right or wrong on its own; it proposes only
 * what reads as well as the source. Its examples are its tests and its explanation to a teacher.
 */
export interface Rule {
  /** The name of its file. */
  readonly id: string
  /** For teachers, a few words: "Splits off “which” clauses". */
  readonly name: string
  /** Why this helps a reader, and when the rule abstains. */
  readonly rationale: string
  propose(sentence: Sentence, context: Context): Iterable<Proposal>
  readonly examples: readonly RuleExample[]
}

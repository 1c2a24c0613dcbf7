import type { Edit, Run } from "./edit/edit.ts"
import type { Grade } from "./grade/grade.ts"
import type { Step } from "./step.ts"
import type { Block } from "./text/block.ts"
import type { Span } from "./text/span.ts"

/** An edit that was proposed and not taken. */
export interface Refusal {
  readonly edit: Edit
  /** Id of the check that refused it, "choose" when the step had no need of it, "teacher" when a person did not want it. */
  readonly by: string
  readonly why: string
}

/** A rule or a check threw: our bug. Or somebody's own words have no place in the text. The text stayed as it was. */
export interface Fault {
  readonly by: string
  readonly message: string
  readonly sentence: Span
}

/** One block at one step. */
export interface Leveled {
  readonly block: Block
  /** Taken edits, mended: `apply(block.text, edits)` gives `text` and `runs`. */
  readonly edits: readonly Edit[]
  readonly refused: readonly Refusal[]
  readonly faults: readonly Fault[]
  readonly text: string
  readonly runs: readonly Run[]
}

/** A sentence of the source that stays harder than the step expects, and why. */
export interface Above {
  readonly block: string
  readonly span: Span
  readonly why: string
}

/** An article at one step. Grades belong to the whole: a paragraph is too short to grade. */
export interface LeveledArticle {
  readonly step: Step
  readonly blocks: readonly Leveled[]
  /** Whether the text is now at the step: no sentence stands above it, and its grade is not above the band. */
  readonly reached: boolean
  readonly above: readonly Above[]
  /** The asides that are folded behind a marker, as they stand in the source. */
  readonly folded: readonly string[]
  readonly grade: { readonly before: Grade; readonly after: Grade }
}

/** What a word means, offered on demand. */
export interface Gloss {
  readonly span: Span
  readonly headword: string
  /** The hardest step at which the word is marked, and at every step below; null where it is explained only when asked. */
  readonly from: Step | null
  /** The sense meant here, or every sense we know when the sentence does not tell which (`sure` is then false). */
  readonly meanings: readonly Meaning[]
  readonly sure: boolean
  /** The headword in parts, with a dot between them: "oc·to·pus". */
  readonly syllables: string
  /** Up to four words that belong to it and have an entry of their own: "decision" to "decide". */
  readonly family: readonly string[]
  /** One that shows the thing; null where none clearly fits. */
  readonly picture: string | null
}

export interface Meaning {
  readonly definition: string
  /** A sentence that uses the word in this sense; null where there is none. */
  readonly example: string | null
  /** Plainer words for it; null when there are none. */
  readonly plain: string | null
}

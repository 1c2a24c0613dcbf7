import { type Mode, STEPS, type Step } from "../engine/step.ts"

/** A step in one of the two modes. */
export interface Choice {
  readonly step: Step
  readonly mode: Mode
}

/** What a reader may choose from: everything, or what a teacher has set for the reader's group. */
export interface Offer {
  /** The steps, hardest first. The original is offered always. */
  readonly steps: readonly Step[]
  /** What is shown first; null where that is the reader's own choice. */
  readonly first: Choice | null
  readonly listen: boolean
  /** Meanings of words, and the mode that marks them. */
  readonly explain: boolean
  /** Whether the browser may offer to translate the text. */
  readonly translate: boolean
}

export const EVERYTHING: Offer = { steps: STEPS, first: null, listen: true, explain: true, translate: true }

/** What is shown of an offer to a reader who asks for a choice: that, or what is nearest to it. */
export function within({ steps, explain }: Offer, { step, mode }: Choice): Choice {
  const away = (other: Step): number => Math.abs(other - step)
  const nearest = steps.reduce((best, other) => (away(other) < away(best) ? other : best), steps[0] ?? step)
  return { step: nearest, mode: explain ? mode : "simplify" }
}

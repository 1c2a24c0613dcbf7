import { STEPS, type Step } from "../../../engine/step.ts"
import type { Column } from "../columns.ts"

/** What stands in place of a step that is hidden in a paragraph: the next harder one that is shown, in the end the original. */
export const standsFor = (hidden: readonly Step[], step: Step): Column =>
  STEPS.toReversed().find((other) => other > step && !hidden.includes(other)) ?? "original"

import agreement from "./agreement.ts"
import anchors from "./anchors.ts"
import type { Check } from "./check.ts"
import hedges from "./hedges.ts"
import names from "./names.ts"
import negation from "./negation.ts"
import numbers from "./numbers.ts"
import opaque from "./opaque.ts"
import protectedTerms from "./protected-terms.ts"
import quotations from "./quotations.ts"
import repetition from "./repetition.ts"
import secondReading from "./second-reading.ts"

/** Every check, by name. A test holds this list equal to the folder. */
export const CHECKS: readonly Check[] = [
  agreement,
  anchors,
  hedges,
  names,
  negation,
  numbers,
  opaque,
  protectedTerms,
  quotations,
  repetition,
  secondReading,
]

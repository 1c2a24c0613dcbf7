import { STEPS } from "../../engine/step.ts"
import { EVERYTHING, type Offer } from "../../page/offer.ts"
import type { Assignment, Group } from "./lesson.ts"

/** The reader's group. Of a pack for one group all readers are in that. */
export const groupIn = ({ pack: { groups }, group }: Assignment): Group | null =>
  group ?? (groups.length === 1 ? groups[0]! : null)

/** Whether the reader has still to say which group is theirs. */
export const isOpen = (assignment: Assignment): boolean =>
  assignment.pack.groups.length > 1 && groupIn(assignment) === null

/** What a reader may choose from: everything where there is no assignment, or no group. */
export function offerOf(assignment: Assignment | null): Offer {
  const group = assignment && groupIn(assignment)
  if (!group) return EVERYTHING
  const { easiest, first, hardest, mode, supports } = group
  return {
    ...supports,
    steps: STEPS.filter((step) => easiest <= step && step <= hardest),
    first: { step: first, mode: supports.explain ? mode : "simplify" },
  }
}

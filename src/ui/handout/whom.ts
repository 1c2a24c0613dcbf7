import type { RosterGroup } from "../../app/lesson/lesson.ts"
import { STEPS, type Step } from "../../engine/step.ts"

/** For whom something is handed out. */
export interface Whom {
  /** Ids of the groups that are chosen. */
  readonly groups: ReadonlySet<string>
  /** Whether there is one for everyone too, and at which steps. */
  readonly everyone: boolean
  readonly steps: readonly Step[]
}

/** Who gets a copy of their own. */
export interface Recipient {
  /** Null for everyone. */
  readonly group: RosterGroup | null
  /** The steps that the copy may be read at, hardest first. */
  readonly steps: readonly Step[]
  /** Of what is on paper or in a Word file there is one for each of these. */
  readonly onPaper: readonly Step[]
}

/** All groups; where there are none everyone, at the step in the middle. */
export const everyoneOf = (groups: readonly RosterGroup[]): Whom => ({
  groups: new Set(groups.map(({ id }) => id)),
  everyone: groups.length === 0,
  steps: [3],
})

export function recipientsOf(
  { groups: chosen, everyone, steps }: Whom,
  groups: readonly RosterGroup[],
): Recipient[] {
  const all: Recipient[] = groups
    .filter(({ id }) => chosen.has(id))
    .map((group) => ({
      group,
      steps: STEPS.filter((step) => group.easiest <= step && step <= group.hardest),
      onPaper: [group.first],
    }))
  return everyone && steps.length > 0 ? [...all, { group: null, steps, onPaper: steps }] : all
}

/** Some steps and another, or without it, hardest first. */
export const toggled = (steps: readonly Step[], step: Step): Step[] =>
  STEPS.filter((each) => (each === step) !== steps.includes(each))

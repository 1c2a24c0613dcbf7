import type { RosterGroup } from "../../../app/lesson/lesson.ts"
import { clipped, LONGEST, MOST } from "../../../app/lesson/limits.ts"
import type { Step } from "../../../engine/step.ts"

/*
 * What a teacher does to the groups of a class. Each gives a new list, or the same one where nothing changes.
 */

/** Where a group begins, and how far it may go from there. */
export type Range = Pick<RosterGroup, "easiest" | "first" | "hardest">

/** The steps at which three groups begin, the easiest first: the middle of the five, with a range around each. */
export const THREE: readonly Step[] = [2, 3, 4]

/** A range with one of its steps moved. The others give way, so that `easiest <= first <= hardest` stays true. */
export function withStep(range: Range, which: keyof Range, step: Step): Range {
  const moved = { ...range, [which]: step }
  if (which === "hardest") {
    const first = lower(moved.first, step)
    return { easiest: lower(moved.easiest, first), first, hardest: step }
  }
  const first = which === "first" ? step : higher(moved.first, step)
  return { easiest: lower(moved.easiest, first), first, hardest: higher(moved.hardest, first) }
}

/** Some groups more, one for each step to begin with. Their names are the first of `names` that no group has yet. */
export function addGroups(
  groups: readonly RosterGroup[],
  steps: readonly Step[],
  names: readonly string[],
  newId: () => string,
): readonly RosterGroup[] {
  const next = [...groups]
  for (const first of steps) {
    if (next.length >= MOST.groups) break
    next.push({
      id: newId(),
      name: freeName(next, names),
      easiest: Math.max(1, first - 1) as Step,
      first,
      hardest: Math.min(5, first + 1) as Step,
      mode: "simplify",
      supports: { listen: true, explain: true, translate: true },
      pupils: [],
    })
  }
  return next.length === groups.length ? groups : next
}

/** Changes some of a group, whatever else has changed meanwhile. */
export const changeGroup = (
  groups: readonly RosterGroup[],
  id: string,
  part: (group: RosterGroup) => Partial<RosterGroup>,
): readonly RosterGroup[] => groups.map((group) => (group.id === id ? { ...group, ...part(group) } : group))

/** Names or initials as they are typed or pasted, one for each comma or line. A name that is there already is not added. */
export function addPupils(pupils: readonly string[], typed: string): readonly string[] {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => clipped(name.trim(), LONGEST.name).trim())
    .filter((name) => name !== "")
  return [...new Set([...pupils, ...names])].slice(0, MOST.pupils)
}

function freeName(groups: readonly RosterGroup[], names: readonly string[]): string {
  const isFree = (name: string) => !groups.some((group) => group.name === name)
  const free = names.find(isFree)
  if (free !== undefined) return free
  const [base] = names
  for (let number = 2; ; number++) if (isFree(`${base} ${number}`)) return `${base} ${number}`
}

const lower = (one: Step, other: Step): Step => (one < other ? one : other)
const higher = (one: Step, other: Step): Step => (one > other ? one : other)

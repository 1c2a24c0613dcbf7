import { type Decisions, OWN, type OwnWords } from "../decisions.ts"
import type { Edit } from "../edit/edit.ts"
import { ownEdit, placeOf } from "../edit/own-words.ts"
import { type Choice, finish, type Prepared, type Shown } from "../level.ts"
import type { Fault, Refusal } from "../leveled.ts"
import { STEPS, type Step } from "../step.ts"
import type { Block } from "../text/block.ts"
import { overlaps, type Span } from "../text/span.ts"
import { TEACHER } from "./verdicts.ts"

/**
 * A block at every step as a person wants it shown. `levels` is what the engine makes of each step by its own laws: what
 * a person wishes, writes or hides comes on top of it, at its own steps only, and changes nothing else that was chosen.
 * Where nobody decided anything a step is as it was.
 */
export function showDecided(
  prepared: Prepared,
  wanted: ReadonlyMap<Step, Choice>,
  levels: ReadonlyMap<Step, Shown>,
  decisions: Decisions,
): ReadonlyMap<Step, Shown> {
  const { block } = prepared.document
  const { places, faults } = placeAll(block, decisions.own)
  const hidden = decisions.hidden.filter((one) => one.block === block.id).flatMap(({ steps }) => steps)
  const faulty: Prepared = { ...prepared, faults: [...prepared.faults, ...faults] }
  const at = (step: Step): Shown => {
    const level = levels.get(step)!
    const wished = wanted.get(step)!.wished.filter((proposal) => !level.taken.includes(proposal))
    const written = placesAt(places, step)
    if (wished.length + written.length + faults.length === 0) return level
    const isFree = ({ span }: Edit): boolean => !written.some((place) => overlaps(place.span, span))
    const taken = [...level.taken, ...wished].filter(isFree)
    const own = written.flatMap(({ edit }) => edit ?? [])
    const leveled = finish(faulty, taken, own)
    const refused = leveled.refused.map((one) => (isFree(one.edit) ? one : forTeacher(one, IN_OWN_WORDS)))
    return { taken, own, locked: false, leveled: { ...leveled, refused } }
  }
  const shown = new Map<Step, Shown>()
  let harder: Shown | null = null
  for (const step of STEPS) {
    if (!hidden.includes(step)) harder = at(step)
    shown.set(
      step,
      harder ??
        asWritten(
          faulty,
          STEPS.every((each) => hidden.includes(each)),
        ),
    )
  }
  return shown
}

const IN_OWN_WORDS = "This sentence is in the teacher's own words."
const AS_WRITTEN = "The teacher shows this paragraph as it was written."

function asWritten(prepared: Prepared, locked: boolean): Shown {
  const leveled = finish(prepared, [])
  const refused = leveled.refused.map((one) => forTeacher(one, AS_WRITTEN))
  return { taken: [], own: [], locked, leveled: { ...leveled, refused } }
}

/** What only the step had no need of is now a person's doing; what a check refused stays the check's. */
const forTeacher = (refusal: Refusal, why: string): Refusal =>
  refusal.by === "choose" ? { ...refusal, by: TEACHER, why } : refusal

/** Own words where they stand; `edit` is null where they say what the source says. */
interface Place {
  readonly span: Span
  readonly steps: readonly Step[]
  readonly edit: Edit | null
}

function placeAll(
  block: Block,
  own: readonly OwnWords[],
): { readonly places: readonly Place[]; readonly faults: readonly Fault[] } {
  const places: Place[] = []
  const faults: Fault[] = []
  for (const { block: id, span, steps, text, by } of own) {
    if (id !== block.id || text.trim() === "") continue
    const place = placeOf(block, span)
    if (place) places.push({ span: place, steps, edit: ownEdit(block, place, text, by) })
    else {
      const message = `There is no text at ${span.start}-${span.end}, for which somebody wrote their own words.`
      faults.push({ by: OWN, message, sentence: { start: 0, end: block.text.length } })
    }
  }
  return { places, faults }
}

/** The own words of a step. Of several for the same words the later ones count. */
function placesAt(places: readonly Place[], step: Step): Place[] {
  const standing: Place[] = []
  for (const place of places.toReversed()) {
    if (!place.steps.includes(step) || standing.some(({ span }) => overlaps(span, place.span))) continue
    standing.push(place)
  }
  return standing
}

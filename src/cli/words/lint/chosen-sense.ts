import { type Cue, formatCues } from "../../../engine/words/cues.ts"
import type { Entry } from "../../../engine/words/entry.ts"
import { byHeadword } from "../tables.ts"
import type { Check } from "./check.ts"

/** A sense that is never chosen, because an earlier one of its headword is meant wherever it is. */
export const chosenSense: Check = {
  kind: "sense never chosen",
  *find(placed) {
    for (const senses of byHeadword(placed).values()) {
      for (const [i, at] of senses.entries()) {
        const earlier = senses.slice(0, i).filter(({ entry }) => entry.pos === at.entry.pos)
        const first = earlier.find(({ entry }) => hides(entry, at.entry))
        if (first) yield { at, what: `wherever it is meant, sense ${first.entry.sense} is chosen` }
      }
    }
  },
}

/** Whether the cues of a sense match wherever those of the other do. A sense without cues is not meant to be chosen. */
function hides({ cues }: Entry, other: Entry): boolean {
  const [own, others] = [texts(cues), texts(other.cues)]
  if (own.for.length === 0 || others.for.length === 0) return false
  return (
    (own.for.includes("*") || others.for.every((cue) => own.for.includes(cue))) &&
    own.against.every((cue) => others.against.includes(cue))
  )
}

const texts = (cues: readonly Cue[]): { readonly for: string[]; readonly against: string[] } => ({
  for: cues.filter(({ against }) => !against).map((cue) => formatCues([cue])),
  against: cues.filter(({ against }) => against).map((cue) => formatCues([cue])),
})

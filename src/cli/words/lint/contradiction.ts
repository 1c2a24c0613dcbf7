import type { Cue, CueKind, Sign } from "../../../engine/words/cues.ts"

/** Of these a place has one: two lists without a common word cannot both hold it. */
const SINGLE: readonly CueKind[] = ["obj", "subj", "head", "prev", "next", "voice", "num", "place"]

/** Whether a place in a sentence may match both lists of cues; no only where they contradict each other. */
export function mayBothHold(one: readonly Cue[], other: readonly Cue[]): boolean {
  const against = [...one, ...other].filter((cue) => cue.against)
  return forCues(one).some((a) =>
    forCues(other).some((b) => {
      const signs = [...a.signs, ...b.signs]
      return (
        !a.signs.some((sign) => b.signs.some((its) => contradict(sign, its))) &&
        !against.some((cue) => cue.signs.every((sign) => signs.some((its) => implies(its, sign))))
      )
    }),
  )
}

const forCues = (cues: readonly Cue[]): Cue[] => cues.filter(({ against }) => !against)

const contradict = (one: Sign, other: Sign): boolean =>
  one.kind === other.kind &&
  SINGLE.includes(one.kind) &&
  !implies(one, other) &&
  !implies(other, one) &&
  !one.words.some((word) => other.words.includes(word))

/** Whether wherever one sign matches the other does too. */
const implies = (one: Sign, other: Sign): boolean =>
  one.kind === other.kind &&
  (one.words.every((word) => other.words.includes(word)) ||
    (one.kind === "obj" && other.words.includes("any") && !one.words.includes("none")))

import { WORD_LEVELS } from "../../../engine/step.ts"
import { type Entry, type Swap, swapText } from "../../../engine/words/entry.ts"
import { levelOf } from "../../../engine/words/swap.ts"
import { byHeadword, type Placed } from "../tables.ts"
import { type Check, hardestOf, shown } from "./check.ts"

/** A swap of the headword's level or above: the engine takes only what is easier by level. */
export const takenSwap: Check = {
  kind: "swap never taken",
  *find(placed) {
    for (const { at, swap, level } of leveled(placed)) {
      if (isBelow(level, at.entry.level)) continue
      yield {
        at,
        what: `“${swapText(swap)}” is of level ${level}, the headword of ${at.entry.level}`,
      }
    }
  },
}

/**
 * A swap that brings a word as hard as the hardest of the headword. A word that is hard at no step will do, and a swap
 * with an entry of its own may be easier by level.
 */
export const easierSwap: Check = {
  kind: "swap not easier",
  *find(placed, { measure }) {
    for (const { at, swap, level, listed } of leveled(placed)) {
      if (listed && isBelow(level, at.entry.level)) continue
      const theirs = hardestOf(broughtBy(swap, at.entry), measure)
      const own = hardestOf(at.entry.headword, measure)
      if (!theirs || !own || theirs.from === null || theirs.value < own.value) continue
      yield { at, what: `${shown(theirs)} is no easier than ${shown(own)}` }
    }
  },
}

/** The words of a swap that its headword has not. */
const broughtBy = (swap: Swap, { words }: Entry): string =>
  swap.words.filter((word) => !words.includes(word)).join(" ")

const isBelow = (one: Entry["level"], other: Entry["level"]): boolean =>
  WORD_LEVELS.indexOf(one) < WORD_LEVELS.indexOf(other)

/** Every swap with its level; `listed` when it is a headword itself. */
function* leveled(placed: readonly Placed[]): Generator<{
  readonly at: Placed
  readonly swap: Swap
  readonly level: Entry["level"]
  readonly listed: boolean
}> {
  const headwords = byHeadword(placed)
  const senses = (headword: string): Entry[] => (headwords.get(headword) ?? []).map(({ entry }) => entry)
  for (const at of placed)
    for (const swap of at.entry.swaps)
      yield { at, swap, level: levelOf(swap, { senses }), listed: headwords.has(swapText(swap)) }
}

import { wordsIn } from "../../page/units.ts"
import type { Shown } from "./shown.ts"

/**
 * Words a minute of adults who read non-fiction silently: 238, the mean of 190 studies
 * (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047).
 */
const FAST = 238

/**
 * Words a minute of pupils at the end of grade 3 who read aloud: 112, the median
 * (Hasbrouck and Tindal 2017, "An update to compiled ORF norms", ERIC ED594994).
 */
const SLOW = 112

/** The whole minutes that a text of so many words takes readers of different speeds; at least one. */
export function minutesFor(words: number): readonly [least: number, most: number] {
  return [Math.max(1, Math.round(words / FAST)), Math.max(1, Math.ceil(words / SLOW))]
}

/** Counted once for each text that is shown: one paragraph changes and a hundred do not. */
const counts = new WeakMap<Shown, number>()

/** Words of all that is shown. */
export function wordsShown(all: readonly Shown[]): number {
  return all.reduce((sum, shown) => {
    const words = counts.get(shown) ?? wordsIn(shown.text)
    counts.set(shown, words)
    return sum + words
  }, 0)
}

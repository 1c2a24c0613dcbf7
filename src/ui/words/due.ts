import { dueAt } from "../../app/words/schedule.ts"
import type { MyWord, StoredCard } from "../../app/words/word.ts"

/** A word that is being learned. */
export type Learning = MyWord & { readonly card: StoredCard }

/** The words that are due by a time (in milliseconds since 1970), those that have waited longest first. */
export const dueWords = (words: readonly MyWord[], now: number): readonly Learning[] =>
  byDate(words).filter(({ card }) => dueAt(card) <= now)

/** When the next word is due, in milliseconds since 1970; null when none is being learned. */
export function nextDue(words: readonly MyWord[]): number | null {
  const [first] = byDate(words)
  return first ? dueAt(first.card) : null
}

const byDate = (words: readonly MyWord[]): readonly Learning[] =>
  words
    .filter((word): word is Learning => word.card !== null)
    .sort((one, other) => dueAt(one.card) - dueAt(other.card))

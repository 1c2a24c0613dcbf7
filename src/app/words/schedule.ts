import { type Card, createEmptyCard, fsrs, Rating } from "ts-fsrs"
import type { Remembered, StoredCard } from "./word.ts"

/*
 * When a word comes up again: the scheduler FSRS with its own defaults, weights and short first steps (1 and 10
 * minutes) among them. Nothing is left to chance: the same answers at the same times give the same dates.
 */

const SCHEDULER = fsrs({ enable_fuzz: false })
const RATINGS = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const

/** The answers, from the least remembered to the best. */
export const ANSWERS = ["again", "hard", "good", "easy"] as const satisfies readonly Remembered[]

/** The card of a word that is about to be learned: it is due at once. */
export const startCard = (now: Date): StoredCard => stored(createEmptyCard(now))

/** The card after an answer. A clock that was put back counts as standing still. */
export function reviewed(card: StoredCard, remembered: Remembered, now: Date): StoredCard {
  const { last_review = null, ...rest } = card
  const then = last_review === null ? now : new Date(Math.max(now.getTime(), Date.parse(last_review)))
  return stored(SCHEDULER.next({ ...rest, last_review }, then, RATINGS[remembered]).card)
}

/** When the card is due, in milliseconds since 1970. */
export const dueAt = ({ due }: StoredCard): number => Date.parse(due)

const stored = ({ due, last_review, ...rest }: Card): StoredCard => ({
  ...rest,
  due: due.toISOString(),
  ...(last_review && { last_review: last_review.toISOString() }),
})

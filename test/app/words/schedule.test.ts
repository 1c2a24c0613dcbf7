import { expect, it } from "vitest"
import { ANSWERS, dueAt, reviewed, startCard } from "../../../src/app/words/schedule.ts"

const NOW = new Date("2026-03-01T12:00:00Z")
const MINUTE = 60_000
const DAY = 86_400_000

const waits = (card = startCard(NOW), now = NOW) =>
  ANSWERS.map((answer) => dueAt(reviewed(card, answer, now)) - now.getTime())

it("makes a new word due at once", () => {
  expect(dueAt(startCard(NOW))).toBe(NOW.getTime())
})

it("begins with short steps and then leaves days between", () => {
  const [again, hard, good, easy] = waits()
  expect([again, hard, good]).toEqual([1 * MINUTE, 6 * MINUTE, 10 * MINUTE])
  expect(easy).toBeGreaterThan(2 * DAY)
  const later = new Date(NOW.getTime() + good!)
  const [, , next] = waits(reviewed(startCard(NOW), "good", NOW), later)
  expect(next).toBeGreaterThanOrEqual(DAY)
})

it("waits longer the better a word was remembered", () => {
  let card = startCard(NOW)
  let now = NOW
  for (let round = 0; round < 6; round++) {
    const [again, hard, good, easy] = waits(card, now) as [number, number, number, number]
    expect(again).toBeLessThanOrEqual(hard)
    expect(hard).toBeLessThanOrEqual(good)
    expect(good).toBeLessThanOrEqual(easy)
    card = reviewed(card, "good", now)
    now = new Date(dueAt(card))
  }
})

it("gives the same dates for the same answers", () => {
  expect(waits()).toEqual(waits())
})

it("takes an answer even where the clock was put back", () => {
  const card = reviewed(reviewed(startCard(NOW), "easy", NOW), "good", new Date(NOW.getTime() + 9 * DAY))
  const early = new Date(NOW.getTime() - 30 * DAY)
  for (const answer of ANSWERS) expect(reviewed(card, answer, early).reps).toBe(3)
})

import { expect, it } from "vitest"
import { reviewed, startCard } from "../../src/app/words/schedule.ts"
import { dueWords, nextDue } from "../../src/ui/words/due.ts"
import { fits } from "../../src/ui/words/search.ts"
import { waitOf } from "../../src/ui/words/when.ts"
import { placeOf, wordOf } from "../app/words/seen.ts"

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

it.each([
  [-DAY, 0, "minute"],
  [0, 0, "minute"],
  [10, 1, "minute"],
  [10 * MINUTE, 10, "minute"],
  [59.9 * MINUTE, 1, "hour"],
  [5 * HOUR, 5, "hour"],
  [23 * HOUR, 1, "day"],
  [DAY, 1, "day"],
  [4 * DAY, 4, "day"],
  [30 * DAY, 30, "day"],
  [31 * DAY, 1, "month"],
  [100 * DAY, 3, "month"],
  [360 * DAY, 1, "year"],
  [800 * DAY, 2, "year"],
])("calls %d milliseconds %d %s", (ms, count, unit) => {
  expect(waitOf(ms)).toEqual({ count, unit })
})

const NOW = Date.UTC(2026, 2, 1)
const learning = (headword: string, since: number) =>
  wordOf(headword, { status: "learning", card: startCard(new Date(since)) })

it("asks first for the words that have waited longest, and only for those that are due", () => {
  const easy = { ...learning("easy", NOW), card: reviewed(startCard(new Date(NOW)), "easy", new Date(NOW)) }
  const words = [easy, learning("new", NOW), learning("late", NOW - DAY), wordOf("other")]
  expect(dueWords(words, NOW).map(({ headword }) => headword)).toEqual(["late", "new"])
  expect(nextDue([easy, wordOf("other")])).toBeGreaterThan(NOW + DAY)
  expect(nextDue([wordOf("other")])).toBeNull()
})

it.each([
  ["", "all", true],
  ["VESS", "all", true],
  [" boat ", "all", true],
  ["harbour", "all", true],
  ["train", "all", false],
  ["vess", "known", false],
  ["vess", "looked-up", true],
] as const)("finds a word by %j among %s: %s", (search, status, found) => {
  const word = wordOf("vessel", { places: [placeOf("The *vessel* left the harbour.")] })
  expect(fits(word, search, status)).toBe(found)
})

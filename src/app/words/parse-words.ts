import * as v from "valibot"
import { MOST_PLACES } from "./change.ts"
import { startCard } from "./schedule.ts"
import type { MyWord } from "./word.ts"

/*
 * "My words" as they are stored and as files carry them. A damaged word is dropped alone, and of a word a damaged place
 * alone; a word that is being learned and whose card is damaged starts anew.
 */

/** Far longer than any word, meaning, sentence or address that a page gives. */
const LONGEST = { headword: 120, meaning: 1_000, sentence: 4_000, url: 4_000, title: 1_000 }

/** The last millisecond that a date can name. */
const LAST_TIME = 8.64e15

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const date = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value))),
)

const place = v.pipe(
  v.object({
    sentence: text(LONGEST.sentence),
    start: count,
    end: count,
    url: v.fallback(text(LONGEST.url), ""),
    title: v.fallback(text(LONGEST.title), ""),
  }),
  v.check(({ sentence, start, end }) => start < end && end <= sentence.length),
)

const card = v.pipe(
  v.object({
    due: date,
    last_review: v.exactOptional(date),
    stability: v.pipe(v.number(), v.minValue(0)),
    difficulty: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
    elapsed_days: v.number(),
    scheduled_days: v.number(),
    learning_steps: count,
    reps: count,
    lapses: count,
    // New, learning, review, relearning.
    state: v.picklist([0, 1, 2, 3]),
  }),
  // The scheduler refuses others: a card has both values since its first review.
  v.check(({ state, stability, difficulty }) =>
    state === 0 ? stability === 0 && difficulty === 0 : stability >= 0.001 && difficulty >= 1,
  ),
)

const word = v.pipe(
  v.object({
    headword: v.pipe(text(LONGEST.headword), v.trim(), v.nonEmpty()),
    meaning: text(LONGEST.meaning),
    status: v.picklist(["looked-up", "learning", "known"]),
    lookUps: v.fallback(count, 0),
    places: v.fallback(
      v.pipe(
        v.array(v.unknown()),
        v.transform((all) => each(place, all).slice(0, MOST_PLACES)),
      ),
      [],
    ),
    card: v.fallback(v.nullable(card), null),
    since: v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_TIME)),
  }),
  v.transform(
    (word): MyWord => ({
      ...word,
      card: word.status === "learning" ? (word.card ?? startCard(new Date(word.since))) : null,
    }),
  ),
)

/** "My words" out of anything, each once. */
export function parseWords(stored: unknown): readonly MyWord[] {
  const words = each(word, Array.isArray(stored) ? stored : [])
  const first = new Map<string, MyWord>()
  for (const word of words) {
    const key = word.headword.toLowerCase()
    if (!first.has(key)) first.set(key, word)
  }
  return [...first.values()]
}

/** The entries that are what they should be. */
const each = <T extends v.GenericSchema>(schema: T, all: readonly unknown[]): v.InferOutput<T>[] =>
  all.flatMap((entry) => {
    const { success, output } = v.safeParse(schema, entry)
    return success ? [output] : []
  })

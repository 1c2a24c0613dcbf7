import * as v from "valibot"
import type { MyWord } from "./word.ts"

/*
 * "My words" as they are stored and as files carry them: a list of MyWord under the key "words".
 */

/** Most words that are kept: more than the headwords of a learner's dictionary. */
export const MOST_WORDS = 5000
/** Most places that are kept of one word. */
export const MOST_PLACES = 50
/** Longest texts, in UTF-16 units: far above what a page holds; a longer one is to be cut before it is kept. */
export const LONGEST = { headword: 100, meaning: 2000, sentence: 5000, url: 4000, title: 1000 } as const

/** The last moment that a date can hold, in milliseconds since 1970. */
const END_OF_TIME = 8.64e15

const textOf = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6))
const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most))

/** A date as JSON writes it. */
const moment = v.pipe(
  v.string(),
  v.maxLength(30),
  v.check((text) => new Date(text).toJSON() === text),
)

/** Addresses become links, so none may be a script. */
const LINKED: readonly string[] = ["https:", "http:", "file:"]
const address = v.pipe(
  textOf(LONGEST.url),
  v.check((url) => url === "" || (URL.canParse(url) && LINKED.includes(new URL(url).protocol))),
)

const place = v.pipe(
  v.object({
    sentence: textOf(LONGEST.sentence),
    start: count,
    end: count,
    url: address,
    title: textOf(LONGEST.title),
  }),
  v.check(({ sentence, start, end }) => start <= end && end <= sentence.length),
)

/** What ts-fsrs keeps of a word. The days since the last review may be below 0 where a clock was put back. */
const card = v.object({
  due: moment,
  stability: between(0, 1e6),
  difficulty: between(0, 10),
  elapsed_days: between(-1e6, 1e6),
  scheduled_days: between(0, 1e6),
  learning_steps: count,
  reps: count,
  lapses: count,
  state: v.picklist([0, 1, 2, 3]),
  last_review: v.optional(moment),
})

/** One word of "my words". What nobody knows of is left out. */
export const myWord = v.object({
  headword: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST.headword)),
  meaning: textOf(LONGEST.meaning),
  status: v.picklist(["looked-up", "learning", "known"]),
  lookUps: count,
  places: v.pipe(v.array(place), v.maxLength(MOST_PLACES)),
  card: v.nullable(card),
  since: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(END_OF_TIME)),
}) satisfies v.GenericSchema<unknown, MyWord>

/** The words out of anything: one that is not what it should be is left out, and a headword stands once. */
export function parseWords(stored: unknown): readonly MyWord[] {
  const words = new Map<string, MyWord>()
  for (const each of Array.isArray(stored) ? stored : []) {
    const { success, output } = v.safeParse(myWord, each)
    if (success && !words.has(output.headword)) words.set(output.headword, output)
  }
  return [...words.values()].slice(0, MOST_WORDS)
}

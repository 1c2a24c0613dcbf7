import { reviewed, startCard } from "./schedule.ts"
import type { MyWord, WordChange, WordPlace, WordSeen } from "./word.ts"

/** Places that are kept of a word, the latest ones. */
export const MOST_PLACES = 5

/** Words that are kept. Only a reader who learns more than these goes beyond: a word being learned is never let go. */
export const MOST_WORDS = 5_000

/**
 * "My words" after a change at a time. The word met last comes first. A change that has nothing to change, as a review
 * of a word that is not being learned, gives the same list. Of words that are added together the first comes first.
 */
export function changeWords(words: readonly MyWord[], change: WordChange, now: Date): readonly MyWord[] {
  if (change.kind === "add-all")
    return change.words.reduceRight((all, word) => changeWords(all, { kind: "add", word }, now), words)
  const headword = "word" in change ? change.word.headword : change.headword
  const before = findWord(words, headword)
  if (change.kind === "remove") return before ? words.filter((word) => word !== before) : words
  if (change.kind === "review") {
    if (!before?.card) return words
    const after = { ...before, card: reviewed(before.card, change.remembered, now) }
    return words.map((word) => (word === before ? after : word))
  }
  if (change.kind === "know" && !change.known && before?.status !== "known") return words
  const after = next(before ?? firstSeen(change.word, now), change, now)
  return limited([after, ...words.filter((word) => word !== before)])
}

/** A word of the list. Capital letters make no other word. */
export function findWord(words: readonly MyWord[], headword: string): MyWord | undefined {
  const key = headword.toLowerCase()
  return words.find((word) => word.headword.toLowerCase() === key)
}

function next(word: MyWord, change: Extract<WordChange, { word: WordSeen }>, now: Date): MyWord {
  switch (change.kind) {
    case "looked-up":
      return { ...met(word, change.word), lookUps: word.lookUps + 1 }
    case "add":
      return { ...met(word, change.word), status: "learning", card: word.card ?? startCard(now) }
    case "know":
      return { ...word, status: change.known ? "known" : "looked-up", card: null }
  }
}

const firstSeen = ({ headword, meaning, place }: WordSeen, now: Date): MyWord => ({
  headword,
  meaning,
  status: "looked-up",
  lookUps: 0,
  places: [place],
  card: null,
  since: now.getTime(),
})

/** A word with the place where it was just met. Meaning and first place belong together. */
const met = (word: MyWord, { meaning, place }: WordSeen): MyWord => ({
  ...word,
  meaning: meaning || word.meaning,
  places: [place, ...word.places.filter((other) => !isSame(other, place))].slice(0, MOST_PLACES),
})

const isSame = (one: WordPlace, other: WordPlace): boolean => one.sentence.trim() === other.sentence.trim()

/** Lets go of the words met longest ago: first those only looked up, then known ones. */
function limited(words: readonly MyWord[]): readonly MyWord[] {
  const excess = words.length - MOST_WORDS
  if (excess <= 0) return words
  const oldest = words.slice(1).reverse()
  const gone = new Set(
    (["looked-up", "known"] as const)
      .flatMap((status) => oldest.filter((word) => word.status === status))
      .slice(0, excess),
  )
  return words.filter((word) => !gone.has(word))
}

/** A word of the list as a card would tell of it: where it was met last, or else by itself. */
export const seenAgain = ({ headword, meaning, places: [place] }: MyWord): WordSeen => ({
  headword,
  meaning,
  place: place ?? { sentence: headword, start: 0, end: headword.length, url: "", title: "" },
})

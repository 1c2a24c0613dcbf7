import type { Gloss } from "../../engine/leveled.ts"
import { overlaps, slice } from "../../engine/text/span.ts"
import { isToLearn } from "../../page/words.ts"
import type { PlacedNote } from "../lesson/place.ts"
import type { HandoutSpot } from "./handout.ts"
import { placesOf } from "./term-places.ts"

/** What a card or a list of words says of some words of the text. */
export interface HandoutMeaning {
  /** "who" tells whom a pronoun means; "note" is the teacher's. */
  readonly kind: "word" | "who" | "note"
  /** The word as a dictionary has it, or the words that the note is about; empty where it is about a whole sentence. */
  readonly word: string
  /** What it means here; several where the sentence does not tell which. A note has its text. */
  readonly senses: readonly { readonly text: string; readonly example: string | null }[]
  /** Whether the lesson is about the word. */
  readonly taught: boolean
}

/** Collects meanings; each is kept once, wherever it is met. */
export interface Meanings {
  /** The place of a meaning among all. */
  add(meaning: HandoutMeaning): number
  all(): readonly HandoutMeaning[]
}

/** A word seldom has more that matter, and a card should be short. */
const MOST_SENSES = 3

export function createMeanings(): Meanings {
  const places = new Map<string, number>()
  const all: HandoutMeaning[] = []
  return {
    add(meaning) {
      const key = JSON.stringify(meaning)
      const known = places.get(key)
      if (known !== undefined) return known
      places.set(key, all.length)
      return all.push(meaning) - 1
    },
    all: () => all,
  }
}

/** The teacher's notes of a block, but for empty ones. */
export const noteSpots = (notes: readonly PlacedNote[], text: string, meanings: Meanings): HandoutSpot[] =>
  notes
    .filter(({ note }) => note.text.trim() !== "")
    .map(({ note, span }) => {
      const word = note.span ? slice(text, span) : ""
      const senses = [{ text: note.text, example: null }]
      return [span.start, span.end, meanings.add({ kind: "note", word, senses, taught: true }), null]
    })

/** The words of a block that are explained: those that the lesson wants explained everywhere, hard ones where `explain` is on. */
export function wordSpots(
  glosses: readonly Gloss[],
  text: string,
  explained: readonly string[],
  explain: boolean,
  meanings: Meanings,
): HandoutSpot[] {
  const taught = placesOf(explained, text)
  return glosses.flatMap((gloss): HandoutSpot[] => {
    const isTaught = taught.some((place) => overlaps(place, gloss.span))
    if (gloss.meanings.length === 0 || (!isTaught && (!explain || gloss.from === null))) return []
    // Senses of another part of speech may say the same.
    const distinct = new Map(gloss.meanings.map((meaning) => [meaning.definition, meaning]))
    const senses = [...distinct.values()]
      .slice(0, MOST_SENSES)
      .map(({ definition, example }) => ({ text: definition, example: gloss.sure ? example : null }))
    const kind = isToLearn(gloss) ? "word" : "who"
    const meaning = meanings.add({ kind, word: gloss.headword, senses, taught: isTaught })
    return [[gloss.span.start, gloss.span.end, meaning, isTaught ? null : gloss.from]]
  })
}

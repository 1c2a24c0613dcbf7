import type { MyWord, WordPlace, WordSeen } from "../../../src/app/words/word.ts"

/** A place whose word is the one between the stars: "The *vessel* came back." */
export function placeOf(marked: string, url = "https://example.org/ferry", title = "The ferry"): WordPlace {
  const [before = "", word = "", after = ""] = marked.split("*")
  const start = before.length
  return { sentence: before + word + after, start, end: start + word.length, url, title }
}

/** A word as a card tells of it. */
export const seen = (headword: string, meaning = "a boat", marked = `A *${headword}*.`): WordSeen => ({
  headword,
  meaning,
  place: placeOf(marked),
})

/** A word that was looked up once. */
export const wordOf = (headword: string, part: Partial<MyWord> = {}): MyWord => ({
  headword,
  meaning: "a boat",
  status: "looked-up",
  lookUps: 1,
  places: [placeOf(`A *${headword}*.`)],
  card: null,
  since: 0,
  ...part,
})

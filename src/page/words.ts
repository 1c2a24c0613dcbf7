import type { Gloss } from "../engine/leveled.ts"
import { sentenceSpans } from "../engine/read/sentences.ts"
import { contains, slice } from "../engine/text/span.ts"
import type { GlossSpot } from "./live.ts"

/** Where a word stood when the reader met it. */
export interface WordPlace {
  /** The sentence as its author wrote it. */
  readonly sentence: string
  /** Where in it the word stands, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Address and title of the page; empty for pasted text. */
  readonly url: string
  readonly title: string
}

/** A word in a text, as a card tells of it. */
export interface WordSeen {
  readonly headword: string
  /** The meaning in this place; where that is not sure, the first few that it may have, with semicolons. */
  readonly meaning: string
  readonly place: WordPlace
}

/** A hard word of one article, for teaching it before the text is read. */
export interface ArticleWord extends WordSeen {
  /** How often it stands in the article. */
  readonly count: number
}

/**
 * Whom a pronoun means is told as a meaning is, but it is so in one text only: that is no word to learn. Nor are words
 * of which there is only a teacher's note.
 */
export const isToLearn = ({ headword, meanings }: Pick<Gloss, "headword" | "meanings">): boolean =>
  meanings.length > 0 && !/^(?:he|she|him|her|his|hers)$/.test(headword)

/** A word has seldom more that matter, and a card to learn from should be short. */
const MOST_MEANINGS = 3

/** A word where it stands, with its sentence. */
export function wordSeen(
  { block, gloss }: Pick<GlossSpot, "block" | "gloss">,
  page: Pick<WordPlace, "url" | "title">,
): WordSeen {
  const { span, headword, meanings } = gloss
  const whole = { start: 0, end: block.text.length }
  const around = sentenceSpans(block.text).find((sentence) => contains(sentence, span)) ?? whole
  return {
    headword,
    meaning: meanings
      .slice(0, MOST_MEANINGS)
      .map(({ definition }) => definition)
      .join("; "),
    place: {
      sentence: slice(block.text, around),
      start: span.start - around.start,
      end: span.end - around.start,
      url: page.url,
      title: page.title,
    },
  }
}

/** The words of an article, each once with its first place: those that come most often first, of these the hardest. */
export function articleWords(
  spots: readonly GlossSpot[],
  page: Pick<WordPlace, "url" | "title">,
): ArticleWord[] {
  const found = new Map<string, { first: GlossSpot; count: number }>()
  for (const spot of spots.filter(({ gloss }) => isToLearn(gloss))) {
    const known = found.get(spot.gloss.headword)
    if (known) known.count += 1
    else found.set(spot.gloss.headword, { first: spot, count: 1 })
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count || (b.first.gloss.from ?? 0) - (a.first.gloss.from ?? 0))
    .map(({ first, count }) => ({ ...wordSeen(first, page), count }))
}

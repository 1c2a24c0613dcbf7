import type { WordPlace } from "./word.ts"

/** What stands in a sentence in place of a word that is to be found. */
const GAP = "____"

/** A sentence in three: what comes before a word, the word as it stands there, what comes after. Spaces are single. */
export interface Parts {
  readonly before: string
  readonly word: string
  readonly after: string
}

/** The sentence of a place around its word. */
export const partsOf = ({ sentence, start, end }: WordPlace): Parts => ({
  before: oneLine(sentence.slice(0, start)).trimStart(),
  word: oneLine(sentence.slice(start, end)),
  after: oneLine(sentence.slice(end)).trimEnd(),
})

/** "The ____ came back." */
export function withGap(place: WordPlace): string {
  const { before, after } = partsOf(place)
  return before + GAP + after
}

/** Whether what someone typed is the word: as it stands in the sentence or as the dictionary has it. */
export function isAnswer(typed: string, { word }: Parts, headword: string): boolean {
  const said = plain(typed)
  return said !== "" && (said === plain(word) || said === plain(headword))
}

/** Text without line breaks, tabs and doubled spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ")

const plain = (text: string): string => oneLine(text).trim().replace(/[’‘]/g, "'").toLowerCase()

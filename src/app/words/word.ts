import type { Card } from "ts-fsrs"

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
  /** The meaning in this place, or the first of those that it may have. */
  readonly meaning: string
  readonly place: WordPlace
}

/** A word of "my words". */
export interface MyWord {
  readonly headword: string
  readonly meaning: string
  /** "known" words are not marked as hard any more; only "learning" words are reviewed. */
  readonly status: "looked-up" | "learning" | "known"
  /** How often its meaning was looked up. */
  readonly lookUps: number
  /** Where it was met, the latest first; a place counts once. */
  readonly places: readonly WordPlace[]
  /** When it comes up for review, and how well it is kept; null for words that are not being learned. */
  readonly card: StoredCard | null
  /** When it was first met, in milliseconds since 1970. */
  readonly since: number
}

/** A review card with its dates as ISO strings: storage and JSON keep no dates. */
export type StoredCard = Omit<Card, "due" | "last_review"> & {
  readonly due: string
  readonly last_review?: string | undefined
}

/** How well a word was remembered. */
export type Remembered = "again" | "hard" | "good" | "easy"

/** One change to "my words", as it crosses a message. */
export type WordChange =
  | { readonly kind: "looked-up"; readonly word: WordSeen }
  | { readonly kind: "add"; readonly word: WordSeen }
  /** Adds many at once: each change alone would write the whole list. */
  | { readonly kind: "add-all"; readonly words: readonly WordSeen[] }
  /** The reader says that it is known, or that it is not. */
  | { readonly kind: "know"; readonly word: WordSeen; readonly known: boolean }
  | { readonly kind: "review"; readonly headword: string; readonly remembered: Remembered }
  | { readonly kind: "remove"; readonly headword: string }

/** A hard word of one article, for teaching it before the text is read. */
export interface ArticleWord extends WordSeen {
  /** How often it stands in the article. */
  readonly count: number
}

import type { PageArticle } from "../messages.ts"

/**
 * Why a file is not opened. "unknown" is a kind that is not read here; "old-word" is Word's form before .docx; "empty" has no
 * text; "too-big" has more bytes, packed or unpacked, than are read; "too-long" has more text than can be shown at once;
 * "locked-word" wants a password and "locked-book" a bookshop's key.
 */
export type Why =
  | "unknown"
  | "pdf"
  | "picture"
  | "old-word"
  | "damaged"
  | "empty"
  | "too-big"
  | "too-long"
  | "locked-word"
  | "locked-book"

export interface Unopened {
  readonly kind: "refused"
  readonly why: Why
}

/** A text that was opened, with an outline where its file has one. Its `url` is empty. */
export interface OpenedArticle {
  readonly kind: "article"
  readonly article: PageArticle
}

/** A piece of a book as its contents name it. */
export interface Chapter {
  /** Empty where the contents name nothing that it belongs to. */
  readonly name: string
  /** Reads it when it is asked for. */
  open(): Promise<OpenedArticle | Unopened>
}

/** A book, in reading order. */
export interface OpenedBook {
  readonly kind: "chapters"
  /** The file's name where the book does not say. */
  readonly title: string
  readonly lang: string | null
  readonly chapters: readonly Chapter[]
}

/** What a teacher handed out; its text is not looked at here. */
export interface OpenedPack {
  readonly kind: "pack"
  readonly text: string
}

export type Opened = OpenedArticle | OpenedBook | OpenedPack | Unopened

export const refused = (why: Why): Unopened => ({ kind: "refused", why })

/** Largest file, in bytes: a picture book. */
export const MOST_BYTES = 50_000_000
/** Largest file of markup or plain text, in bytes: a saved page with its pictures inside. */
export const MOST_TEXT_BYTES = 20_000_000
/** Longest text in words, about: more is slow to show and nobody's lesson. */
export const MOST_WORDS = 50_000
/** The same in UTF-16 units. */
const MOST_TEXT = 6 * MOST_WORDS

/** A text as it is opened, unless there is nothing in it or too much. */
export function opened(article: PageArticle): OpenedArticle | Unopened {
  const length = article.blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (length === 0) return refused("empty")
  return length > MOST_TEXT ? refused("too-long") : { kind: "article", article }
}

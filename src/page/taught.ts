import type { Edit } from "../engine/edit/edit.ts"
import type { Gloss } from "../engine/leveled.ts"
import { contains, overlaps, type Span, slice } from "../engine/text/span.ts"

/** The meaning of some words, as a page offers it. */
export interface PageGloss extends Gloss {
  /**
   * Set where a teacher wants the words looked at: what the teacher says of them, empty where no more than their
   * meaning is to be seen. Such words are marked in both modes. Where we know no meaning there is the note alone.
   */
  readonly note?: string
}

/** What a teacher says of the words of one block. */
export interface Teaching {
  readonly notes: readonly TeacherNote[]
  /** Words to be explained where they stand; capitals make no difference. */
  readonly terms: readonly string[]
  /** Whether words have meanings besides what the teacher says of them. */
  readonly explain: boolean
}

export interface TeacherNote {
  readonly span: Span
  readonly text: string
  /** Whether it is about a whole sentence. */
  readonly whole: boolean
}

/**
 * The meanings of a block's words with what a teacher says of them. Of several that speak of a word the first is shown:
 * noted words come before the meanings of words in them, a noted sentence after the meanings of its words. Nothing is told of
 * what has nothing to say: an empty note, a word to explain of which we know no meaning.
 */
export function taught(
  text: string,
  glosses: readonly Gloss[],
  { notes, terms, explain }: Teaching,
): PageGloss[] {
  const given = explain ? glosses : []
  const named = new Set(terms.map((term) => term.toLowerCase()))
  const isTerm = ({ headword, span }: Gloss): boolean =>
    named.has(headword.toLowerCase()) || named.has(slice(text, span).toLowerCase())
  const used = new Set<Gloss>()
  const noted = (whole: boolean): PageGloss[] =>
    joined(notes.filter((note) => note.whole === whole && note.text.trim() !== "")).map(
      ({ span, text: note }) => {
        const own = given.find((gloss) => contains(span, gloss.span) && isAll(text, gloss.span, span))
        if (own) used.add(own)
        return { ...(own ?? onlyWords(text, span)), note }
      },
    )
  const [words, sentences] = [noted(false), noted(true)]
  const others = given
    .filter((gloss) => !used.has(gloss))
    .map((gloss): PageGloss => (isTerm(gloss) ? { ...gloss, note: "" } : gloss))
  return [...words, ...others, ...sentences]
}

/** What a teacher says of words that an edit took away; null where there is nothing. */
export function notedBehind(glosses: readonly PageGloss[], { span: taken, insert }: Edit): PageGloss | null {
  const isKept = (span: Span): boolean =>
    insert.some((piece) => typeof piece !== "string" && contains(piece, span))
  return glosses.find(({ note, span }) => note && overlaps(taken, span) && !isKept(span)) ?? null
}

/** Notes about the same words as one. */
function joined(notes: readonly TeacherNote[]): TeacherNote[] {
  const byPlace = new Map<string, TeacherNote>()
  for (const note of notes) {
    const place = `${note.span.start}-${note.span.end}`
    const before = byPlace.get(place)
    byPlace.set(place, before ? { ...before, text: `${before.text}\n${note.text}` } : note)
  }
  return [...byPlace.values()]
}

/** Whether a span holds all the words of a wider one: what is beside it there is spaces and signs. */
const isAll = (text: string, span: Span, wider: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(wider.start, span.start) + text.slice(span.end, wider.end))

/** Words of which we know no meaning. */
const onlyWords = (text: string, span: Span): Gloss => ({
  span,
  headword: slice(text, span),
  from: null,
  meanings: [],
  sure: true,
  syllables: slice(text, span),
  family: [],
  picture: null,
})

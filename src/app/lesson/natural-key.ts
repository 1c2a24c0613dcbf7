import type { Span } from "../../engine/text/span.ts"
import type { Anchor, ChangeChoice, LessonNote, LessonTerm, OwnSentence, ParagraphChoice } from "./lesson.ts"

/*
 * What makes two decisions of a lesson decisions about the same thing: of those a lesson holds one, and merging has to
 * choose between them. Questions and groups have an id for it.
 */

export const anchorKey = ({ hash, nth }: Anchor): string => `${hash} ${nth}`

/** The same word: capitals and spaces make no other term. */
export const termKey = ({ term }: Pick<LessonTerm, "term">): string => tidyTerm(term).toLowerCase()

/** The same words of the same rule at the same place. */
export const changeKey = ({ rule, words, at }: Pick<ChangeChoice, "rule" | "words" | "at">): string =>
  JSON.stringify([rule, words, at && anchorKey(at), at && spanKey(at.span)])

/** The same sentence at the same step. */
export const ownKey = ({ at, step }: Pick<OwnSentence, "at" | "step">): string => `${anchorKey(at)} ${step}`

export const paragraphKey = ({ at }: Pick<ParagraphChoice, "at">): string => anchorKey(at)

/** The same words of a sentence. */
export const noteKey = ({ at, span }: Pick<LessonNote, "at" | "span">): string =>
  `${anchorKey(at)} ${span ? spanKey(span) : "all"}`

export const idKey = ({ id }: { readonly id: string }): string => id

/** A term as it is kept: no space around it, and one between its words. */
export const tidyTerm = (term: string): string => term.trim().replace(/\s+/g, " ")

const spanKey = ({ start, end }: Span): string => `${start}-${end}`

import { keptSpans } from "../edit/apply.ts"
import type { Edit } from "../edit/edit.ts"
import type { Document, Sentence, Token } from "../text/document.ts"
import { contains, overlaps, type Span } from "../text/span.ts"

/** What a check may look at. */
export interface CheckContext {
  readonly document: Document
  readonly sentence: Sentence
  /** Where protected terms stand in the block. */
  readonly protected: readonly Span[]
  /** Reads a text afresh, as a paragraph of its own. */
  readonly read: (text: string) => Document
}

/** A case: the first `words` of `text` are replaced by `by`. */
export interface CheckExample {
  readonly text: string
  readonly words: string
  readonly by: string
  readonly refused: boolean
  readonly protect?: readonly string[]
  /** Text of the block's inline elements, in order. */
  readonly anchors?: readonly string[]
}

/** One reason why an edit must not happen. */
export interface Check {
  /** The name of its file. */
  readonly id: string
  readonly name: string
  readonly rationale: string
  /** Why the edit must not happen, in words for a teacher; null when nothing speaks against it. */
  refuse(edit: Edit, context: CheckContext): string | null
  readonly examples: readonly CheckExample[]
}

/** The tokens that the edit takes away: they lie in its span and in no piece that it keeps. */
export function lost(edit: Edit, sentence: Sentence): Token[] {
  const kept = keptSpans(edit)
  return sentence.tokens.filter(
    ({ span }) => overlaps(edit.span, span) && !kept.some((piece) => contains(piece, span)),
  )
}

/** The words that the edit brings, in small letters. */
export const gained = (edit: Edit): string[] =>
  edit.insert.flatMap((piece) => (typeof piece === "string" ? (piece.toLowerCase().match(WORD) ?? []) : []))

/** The text that the edit brings, as written. */
export const brought = (edit: Edit): string =>
  edit.insert.filter((piece) => typeof piece === "string").join(" ")

const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*|[%$€£¥°]/gu

/** Whether the edit leaves this stretch of the source as it is: outside its span, or inside one piece it keeps. */
export const leavesAlone = (edit: Edit, span: Span): boolean =>
  !overlaps(edit.span, span) || keptSpans(edit).some((piece) => contains(piece, span))

/** The first word that the edit takes away and does not bring back, of those that `matters` picks; null when none. */
export function missing(edit: Edit, sentence: Sentence, matters: (token: Token) => boolean): Token | null {
  const back = gained(edit)
  for (const token of lost(edit, sentence)) {
    if (!matters(token)) continue
    // Words that an edit brings have no full stop at their end: "U.S." comes back as "u.s".
    const at = back.indexOf(token.text.toLowerCase().replace(/(?<=\p{L})\.$/u, ""))
    if (at < 0) return token
    back.splice(at, 1)
  }
  return null
}

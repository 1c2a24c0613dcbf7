import type { FactKind } from "../fidelity.ts"
import type { Document, Token } from "../text/document.ts"
import type { Span } from "../text/span.ts"

/** Something that a source states, with the ways in which other words could state it again. */
export interface Claim {
  readonly kind: FactKind
  /** Where the source states it. */
  readonly span: Span
  /** Every place of a text that states it. The text is what readers are shown. */
  saidIn(text: string): readonly Span[]
  /** Whether its words, copied to a place of the text, still say the same there: "12" does not before "million". */
  holdsAt(text: string, copy: Span): boolean
  /** Whether it may be stated in another sentence of its block; a denial holds in its own alone. */
  readonly mayMove: boolean
}

/** A claim that any place of a text states that the pattern finds. It must be global; it is asked for when it is needed. */
export const claim = (kind: FactKind, span: Span, pattern: () => RegExp, mayMove: boolean): Claim => ({
  kind,
  span,
  saidIn: (text) => matches(text, pattern()),
  holdsAt: () => true,
  mayMove,
})

/** The stretches of a text that a global pattern finds. */
export const matches = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

/** Whole words or expressions, parted by "|", whatever their capitals. A blank stands for any white space. */
export const words = (alternatives: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.replaceAll(" ", "\\s+").replaceAll("'", "['’]")})(?![\\p{L}\\p{N}])`,
    "giu",
  )

/** A stretch of text as a pattern that finds just this. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")

/** The token at a place of a block; undefined where there is none. */
export function tokenAt({ sentences }: Document, offset: number): Token | undefined {
  const sentence = sentences.find(({ span }) => span.start <= offset && offset < span.end)
  return sentence?.tokens.find(({ span }) => span.start <= offset && offset < span.end)
}

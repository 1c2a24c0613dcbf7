import type { Span } from "../../engine/text/span.ts"

/** From a letter or digit to the last before a space or a dash: "don't", "3.5", "well-known". */
const WORD = /[\p{L}\p{N}](?:[^\s–—]*[\p{L}\p{M}\p{N}])?/gu

/** The words of a text as a voice tells them, in order; marks around a word are not part of it. */
export function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ start: index, end: index + word.length }))
}

/** Whether a voice would say anything of it. */
export const isSpoken = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Which word is at a place of the text, or next after it; -1 behind the last. */
export const wordAt = (words: readonly Span[], place: number): number =>
  words.findIndex(({ end }) => end > place)

/** A digit is spoken as a word of about five letters; a mark inside a sentence is a pause about as long. */
const SPOKEN_LENGTH = 5
const LONGER = /[\p{N}%$€£&,;:()–—]/gu

/** How much there is to say, in characters of ordinary words. */
export function effort(text: string): number {
  return text.length + (SPOKEN_LENGTH - 1) * (text.match(LONGER)?.length ?? 0)
}

import { effort, isSpoken } from "./words.ts"

/**
 * Chrome cuts an utterance of some voices off after about 15 seconds; the rest of them is for a voice that starts late.
 * The slowest voices of systems say about 120 words a minute, 11 characters a second, at rate 1.
 */
const SECONDS = 13
const SLOW = 11

/** The most that is given to a voice at once at a rate, in characters as `effort` counts them. */
export const longestPiece = (rate: number): number => SECONDS * SLOW * rate

const CONJUNCTION =
  /^(?:and|but|or|nor|so|yet|because|although|though|while|when|where|which|who|that|if|unless|until|since|after|before|as|than)\b/i

/** How far, as a share of a piece, a place may be from the best length and still beat a worse kind of place. */
const MARK = 0
const COMMA = 0.15
const BEFORE_CONJUNCTION = 0.35
const BETWEEN_WORDS = 0.7

/** Places where a text may be cut: after spaces, and after dashes that join no numbers. Never inside a word. */
const PLACE = /\s+|[–—]+(?!\p{N})\s*/gu

/**
 * The first piece of a sentence, or of what is left of one: none is longer than `longest`, as `effort` counts, unless it
 * is one word. Cuts are where a reader would breathe, if there are such places, and pieces are about equally long.
 */
export function firstPiece(text: string, longest: number): string {
  const whole = effort(text)
  if (whole <= longest) return text
  const best = whole / Math.ceil(whole / longest)
  let cut: number | null = null
  let least = Number.POSITIVE_INFINITY
  let length = 0
  let from = 0
  for (const { index, 0: gap } of text.matchAll(PLACE)) {
    const place = index + gap.length
    length += effort(text.slice(from, place))
    from = place
    if (length > longest && cut !== null) break
    // What has no word in it belongs to the next piece: a voice may never end with it.
    if (place === text.length || !isSpoken(text.slice(0, place))) continue
    const cost = Math.abs(length - best) / longest + kindOfPlace(text, index, gap, place)
    if (cost < least) {
      least = cost
      cut = place
    }
  }
  return cut === null ? text : text.slice(0, cut)
}

function kindOfPlace(text: string, index: number, gap: string, place: number): number {
  if (/[;:–—]/.test(text.charAt(index - 1) + gap)) return MARK
  if (text.charAt(index - 1) === ",") return COMMA
  return CONJUNCTION.test(text.slice(place, place + 10)) ? BEFORE_CONJUNCTION : BETWEEN_WORDS
}

import { mayEndSentence } from "./abbreviations.ts"
import type { RawToken } from "./tokenize.ts"

/** A run of tokens: from `first`, up to but not including `end`. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

const TERMINAL = /^(?:\.+|[!?]+|…+|。|！|？|।)$/u
const CLOSING = /^(?:["'”’»)\]}]|''|’’)$/u
const OPENING = /^(?:["'“‘«([{¿¡]|``|‘‘)$/u
const STARTS_LOW = /^\p{Ll}/u
const ABBREVIATION = /^\p{L}.*\.$/u
/** Common first words: after "in the U.S." they mean that a new sentence begins. */
const FIRST_WORDS = new Set(
  (
    "the a an this that these those he she it they we you i his her its their our your my in on at for from with by to as but and so if when while " +
    "after before since although though however what who why how there here one some many most all no not then now during under more"
  ).split(" "),
)

/** Longest sentence kept whole, in tokens; beyond it, what we read is a list or a page without punctuation. */
const LONGEST = 300

const startsSentence = (word: string): boolean => !STARTS_LOW.test(word)

/**
 * Groups the tokens of a text into sentences. Our own, not `Intl.Segmenter`, whose rules differ
 * between engines: the same text must be cut at the same places everywhere.
 */
export const segment = (text: string, tokens: readonly RawToken[]): TokenRange[] => {
  const out: TokenRange[] = []
  const word = (i: number): string => {
    const token = tokens[i]
    return token === undefined ? "" : text.slice(token.start, token.end)
  }
  const gap = (i: number): string => text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? text.length)
  let first = 0
  let depth = 0
  const close = (end: number) => {
    if (end > first) out.push({ first, end })
    first = end
    depth = 0
  }
  for (let i = 0; i < tokens.length; i++) {
    if (i < first) continue
    const token = word(i)
    if (token === "(" || token === "[") depth += 1
    else if (token === ")" || token === "]") depth = Math.max(0, depth - 1)
    if (/\n[^\S\n]*\n/.test(gap(i))) {
      close(i + 1)
      continue
    }
    if (i - first + 1 >= LONGEST) {
      close(i + 1)
      continue
    }
    const terminal = TERMINAL.test(token)
    const abbreviation = !terminal && token.length > 1 && ABBREVIATION.test(token)
    if (!terminal && !(abbreviation && mayEndSentence(token))) continue
    // Closing quotes, brackets and citation marks belong to the sentence that they follow.
    let last = i
    while (last + 1 < tokens.length) {
      const next = tokens[last + 1]
      if (next === undefined) break
      const touching = next.start === tokens[last]?.end
      const straight = touching || word(last + 1) === "''"
      if (next.note || (straight && (CLOSING.test(word(last + 1)) || TERMINAL.test(word(last + 1)))))
        last += 1
      else break
    }
    if (last + 1 >= tokens.length) continue
    if (gap(last) === "" && !tokens[last]?.note) continue
    let next = last + 1
    while (next < tokens.length - 1 && OPENING.test(word(next))) next += 1
    const following = word(next)
    if (abbreviation) {
      if (!FIRST_WORDS.has(following.toLowerCase()) || !startsSentence(following)) continue
    } else if (token === "." && last === i) {
      if (STARTS_LOW.test(following) && !/^i(?:phone|pad|pod|os)/i.test(following)) continue
      // Inside a list of references or a bracket: "(see p. 4)".
      if (depth > 0 && !startsSentence(following)) continue
    } else if (!startsSentence(following) || /^[,;:]$/.test(following)) {
      continue
    }
    close(last + 1)
  }
  close(tokens.length)
  return out
}

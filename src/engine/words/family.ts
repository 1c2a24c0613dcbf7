/** Endings that make a word of another: "happy" to "happily", "decide" to "decision". */
const ENDINGS: readonly (readonly [from: string, to: string])[] = [
  ["", "er"],
  ["", "or"],
  ["", "ly"],
  ["", "ful"],
  ["", "less"],
  ["", "ness"],
  ["", "ment"],
  ["", "able"],
  ["", "al"],
  ["", "ist"],
  ["", "ism"],
  ["", "ity"],
  ["", "ship"],
  ["", "ion"],
  ["", "ation"],
  ["e", "er"],
  ["e", "or"],
  ["e", "able"],
  ["e", "al"],
  ["e", "ion"],
  ["e", "ation"],
  ["e", "ity"],
  ["e", "ive"],
  ["", "ive"],
  ["y", "ily"],
  ["y", "iness"],
  ["y", "ier"],
  ["y", "ication"],
  ["y", "ist"],
  ["le", "ility"],
  ["le", "ly"],
  ["de", "sion"],
  ["d", "sion"],
  ["t", "ce"],
  ["t", "cy"],
  ["ce", "tial"],
  ["ic", "icity"],
  ["ize", "ization"],
]

/** The most words of a family that help a reader. */
const MOST = 4

/**
 * Words that belong to a word, "decision" to "decide" and back, of those that are known; shortest first, at most four.
 * Made by endings alone, so a few relatives are missed; the reader is shown only words that have an entry of their own.
 */
export function familyOf(word: string, isKnown: (word: string) => boolean): readonly string[] {
  if (!/^[a-z]{4,}$/.test(word)) return []
  const derived = (base: string): string[] =>
    ENDINGS.flatMap(([from, to]) =>
      base.endsWith(from) ? [base.slice(0, base.length - from.length) + to] : [],
    )
  const bases = ENDINGS.flatMap(([from, to]) =>
    word.endsWith(to) && word.length - to.length >= 3 ? [word.slice(0, -to.length) + from] : [],
  ).filter(isKnown)
  const family = new Set([...bases, ...[word, ...bases].flatMap(derived).filter(isKnown)])
  family.delete(word)
  return [...family].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST)
}

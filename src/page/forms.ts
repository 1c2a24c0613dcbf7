/** Letters of a word that its forms may have otherwise: "deny" in "denied", "flee" in "fled", "strive" in "strove". */
const CHANGING = 3

/** Letters by which a word is compared at most: of more there is no need. */
const LONGEST = 4

/**
 * Tells of words whether a form of them may stand in a text, by how they begin. It errs by saying yes too often; only
 * of everyday words such as "go" a form may be missed.
 */
export function formsIn(text: string): (word: string) => boolean {
  const beginnings = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(WORD))
    for (let length = 1; length <= LONGEST; length++) beginnings.add(word.slice(0, length))
  return (word) => {
    const [first] = word.toLowerCase().match(WORD) ?? []
    if (first === undefined) return true
    return beginnings.has(first.slice(0, Math.min(LONGEST, Math.max(1, first.length - CHANGING))))
  }
}

const WORD = /[\p{L}\p{N}]+/gu

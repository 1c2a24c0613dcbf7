import { inflect } from "../../engine/words/inflect.ts"

const TAGS = ["NNS", "VBZ", "VBD", "VBN", "VBG"] as const

/**
 * The forms in which terms may stand in a text, in small letters: those that the last word makes by rule, and the word
 * without a plural ending. That some are no words does no harm: they stand in no text.
 */
export function formsOf(terms: readonly string[]): string[] {
  const forms = terms.flatMap((term) => {
    const words = term.trim().toLowerCase().split(/\s+/)
    const last = words.pop() ?? ""
    if (last === "") return []
    const front = words.map((word) => `${word} `).join("")
    const bases = [last, last.replace(/ies$/, "y"), last.replace(/(?<![su])s$/, "")]
    return [last, ...bases.flatMap((base) => [base, ...TAGS.map((tag) => inflect(base, tag))])].map(
      (form) => front + form,
    )
  })
  return [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

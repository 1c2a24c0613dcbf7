import type { Term } from "../choose/terms.ts"
import type { Document } from "../text/document.ts"
import { inflect } from "../words/inflect.ts"
import { type Claim, claim, literal, matches, words } from "./claim.ts"

/** A protected term in every form. */
export interface Forms {
  readonly pattern: RegExp
  /** What its first word may be, in small letters. */
  readonly first: readonly string[]
}

/** Where a source says protected terms, in any form. */
export function termClaims(text: string, terms: readonly Forms[]): Claim[] {
  const small = text.toLowerCase()
  return terms
    .filter(({ first }) => first.some((form) => small.includes(form)))
    .flatMap(({ pattern }) => matches(text, pattern).map((span) => claim("term", span, () => pattern, true)))
}

const TAGS = ["NNS", "VBZ", "VBD", "VBN", "VBG", "JJR", "JJS"] as const

/**
 * The forms of a term: as it was typed, in its dictionary form, as that is inflected, and as the reader met it in the
 * article: `met` are the spellings of each dictionary form there. Null for a term without words.
 */
export function formsOf(term: Term, met: ReadonlyMap<string, ReadonlySet<string>>): Forms | null {
  if (term.length === 0) return null
  const parts = term.map((word, i) => {
    const inflected =
      i === term.length - 1 ? word.flatMap((base) => TAGS.map((tag) => inflect(base, tag))) : []
    return [...new Set([...word, ...inflected, ...word.flatMap((base) => [...(met.get(base) ?? [])])])]
  })
  const pattern = parts.map((forms) => `(?:${forms.map(literal).join("|")})`).join("\\s*")
  return { pattern: words(pattern), first: parts[0]! }
}

/** How the dictionary forms of some terms are spelled in some documents, all in small letters. */
export function spellingsIn(
  documents: readonly Document[],
  terms: readonly Term[],
): Map<string, Set<string>> {
  const met = new Map(terms.flat(2).map((base) => [base, new Set<string>()]))
  for (const { sentences } of documents) {
    for (const { tokens } of sentences) {
      for (const { lemma, text } of tokens) {
        met.get(lemma.toLowerCase())?.add(text.toLowerCase())
      }
    }
  }
  return met
}

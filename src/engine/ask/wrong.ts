import type { Entry } from "../words/entry.ts"
import { areApart } from "./apart.ts"
import { kindOf } from "./kind.ts"
import { nounsIn, type Place } from "./places.ts"

/** The wrong answers of a question. */
const WRONG = 3

/** What is known of nouns. */
export interface Knowledge {
  /** All meanings of a noun; empty where it has no entry. */
  entriesOf(noun: string): readonly Entry[]
  /** Whether it could stand nearly anywhere: "people", "way", "year". */
  isCommon(noun: string): boolean
}

/**
 * Other nouns of the article that could stand in a place by the rules of grammar and are surely wrong there; null where
 * there are too few. `entries` are the meanings of the noun of the place, `own` all its places.
 */
export function wrongFor(
  place: Place,
  entries: readonly Entry[],
  own: readonly Place[],
  places: readonly Place[],
  { entriesOf, isCommon }: Knowledge,
): string[] | null {
  const kind = kindOf(entries)
  const uses = new Set(own.map(({ use }) => use))
  // What stands beside the noun, or in the paragraph that is asked about, may fit as well as it does.
  const beside = new Set(
    [...place.document.sentences, ...own.map(({ sentence }) => sentence)].flatMap(nounsIn),
  )
  const fits = new Map<string, { readonly other: Place; readonly entries: readonly Entry[] }>()
  for (const other of places) {
    if (other.term === place.term || other.plural !== place.plural || fits.has(other.term)) continue
    if (other.words.length > 2 || other.described || !/^\p{Ll}/u.test(other.text)) continue
    const alike = place.plural || place.before === "the" || place.before === other.before
    if (!alike || beside.has(other.term) || isCommon(other.term)) continue
    if (places.some(({ term, use }) => term === other.term && uses.has(use))) continue
    const known = entriesOf(other.term)
    // Of a word without an entry nobody can tell whether it would fit as well.
    if (known.length === 0 || !areApart(entries, known)) continue
    // What is of the same kind might fit as well.
    const otherKind = kindOf(known)
    if (otherKind === null || otherKind === kind) continue
    fits.set(other.term, { other, entries: known })
  }
  const likeness = ({ entries }: { entries: readonly Entry[] }): number => entries[0]!.tier
  const wrong: { readonly other: Place; readonly entries: readonly Entry[] }[] = []
  for (const next of [...fits.values()].sort(
    (a, b) => likeness(b) - likeness(a) || (a.other.term < b.other.term ? -1 : 1),
  )) {
    if (wrong.length === WRONG) break
    if (wrong.every((one) => areApart(one.entries, next.entries))) wrong.push(next)
  }
  return wrong.length < WRONG ? null : wrong.map(({ other }) => other.text)
}

import { children } from "../read/syntax.ts"
import type { Document, Sentence, Token } from "../text/document.ts"
import type { Entry } from "../words/entry.ts"
import { makesSenseAlone } from "./alone.ts"
import { areApart } from "./apart.ts"
import { questionOf } from "./choices.ts"
import { kindOf } from "./kind.ts"
import { type Noun, nounsOf } from "./nouns.ts"
import type { SuggestedQuestion } from "./suggested.ts"

/** What stands for the word that is left out. */
const GAP = "____"
const WRONG = 3

/** What is known of nouns. */
export interface Knowledge {
  /** All meanings of a noun; empty where it has no entry. */
  entriesOf(noun: string): readonly Entry[]
  /** Whether it could stand nearly anywhere: "people", "way", "year". */
  isCommon(noun: string): boolean
}

/** A noun of the article where it stands, with what tells in which places it could stand. */
interface Place extends Noun {
  readonly document: Document
  readonly term: string
  readonly text: string
  readonly plural: boolean
  /** What says which one is meant: "a"; "the", "its", "each"; nothing; or what tells nothing, as in "at risk". */
  readonly before: "a" | "the" | "nothing" | "unknown"
  /** What it hangs on, and how: another noun of the same place might fit. */
  readonly use: string
}

/** The nouns of an article, to be left out and to be put in. */
export const placesOf = (documents: readonly Document[]): Place[] =>
  documents.flatMap((document) =>
    document.english ? nounsOf(document).flatMap((noun) => placeOf(document, noun) ?? []) : [],
  )

function placeOf(document: Document, noun: Noun): Place | null {
  const { sentence, head, words, span } = noun
  const token = sentence.tokens[head]!
  if (token.relation === "compound" || token.relation === "flat") return null
  const first = head - words.length + 1
  const determiners = children(sentence, head, "det", "nmod:poss", "nummod").filter(
    ({ index }) => index < first,
  )
  return {
    ...noun,
    document,
    term: words.join(" ").toLowerCase(),
    text: document.block.text.slice(span.start, span.end),
    plural: token.xpos === "NNS",
    before: beforeOf(token, determiners),
    use: useOf(sentence, token),
  }
}

function beforeOf({ xpos, relation }: Token, determiners: readonly Token[]): Place["before"] {
  if (determiners.some(({ text }) => /^an?$/i.test(text))) return "a"
  if (determiners.length > 0) return "the"
  return xpos === "NNS" || /^(?:nsubj|obj)/.test(relation) ? "nothing" : "unknown"
}

const useOf = (sentence: Sentence, token: Token): string =>
  `${token.relation.split(":")[0]} ${sentence.tokens[token.head]?.lemma ?? ""}`

/**
 * A sentence of the article with a term left out, among other nouns of the article that could stand there; null where no
 * sentence is understood alone, or too few nouns are surely wrong.
 */
export function gapQuestion(
  term: string,
  places: readonly Place[],
  knowledge: Knowledge,
): SuggestedQuestion | null {
  const own = places.filter((place) => place.term === term.toLowerCase())
  const entries = meaningsOf(term.toLowerCase(), knowledge)
  if (kindOf(entries) === null) return null
  const fit = own
    .filter(isFit)
    .map((place) => ({ place, hints: hintsIn(place, knowledge) }))
    .filter(({ hints }) => hints > 0)
    .sort((a, b) => b.hints - a.hints)
  for (const { place } of fit) {
    const wrong = wrongFor(place, entries, own, places, knowledge)
    if (wrong === null) continue
    const { sentence, document, span } = place
    return questionOf({
      kind: "gap",
      prompt: promptOf(document.block.text, sentence, span),
      right: place.text,
      wrong,
      evidence: { block: document.block.id, span: sentence.span },
      term,
    })
  }
  return null
}

/** What a noun can mean: as a whole, or what it is a kind of. */
const meaningsOf = (term: string, { entriesOf }: Knowledge): readonly Entry[] => {
  const whole = entriesOf(term)
  return whole.length > 0 ? whole : entriesOf(term.split(" ").at(-1)!)
}

/** Other words of the sentence that say what it is about, up to four: without them any noun would do. */
const hintsIn = ({ sentence, words }: Place, { entriesOf }: Knowledge): number =>
  Math.min(
    4,
    new Set(
      nounsIn(sentence).filter(
        (noun) => !words.includes(noun) && entriesOf(noun).some(({ tier }) => tier > 1),
      ),
    ).size,
  )

/** Whether the sentence can be asked about: understood alone, the term in it once, not at its beginning. */
function isFit({ document, sentence, head, words, term }: Place): boolean {
  if (!/^(?:paragraph|item)$/.test(document.block.kind) || head - words.length + 1 === 0) return false
  if (!makesSenseAlone(sentence)) return false
  const last = term.split(" ").at(-1)!
  const again = sentence.tokens.filter(
    ({ lemma, text }) => lemma.toLowerCase() === last || text.toLowerCase() === last,
  )
  // A word beside it that belongs to it, "cell" in "cell wall", would need another gap.
  const compound = children(sentence, head, "compound", "flat").some(
    ({ index }) => index < head - words.length + 1,
  )
  // In a list anything fits.
  const listed = sentence.tokens[head]!.relation === "conj" || children(sentence, head, "conj").length > 0
  return again.length === 1 && !compound && !listed
}

function promptOf(
  source: string,
  { span: sentence }: Sentence,
  { start, end }: { start: number; end: number },
): string {
  const before = source
    .slice(sentence.start, start)
    .replace(/(?<![\p{L}\p{N}])(an?)(\s+)$/iu, (_, article: string, blank: string) => {
      const both = article[0] === "A" ? "A/An" : "a/an"
      return both + blank
    })
  return before + GAP + source.slice(end, sentence.end)
}

function wrongFor(
  place: Place,
  entries: readonly Entry[],
  own: readonly Place[],
  places: readonly Place[],
  { entriesOf, isCommon }: Knowledge,
): string[] | null {
  const kind = kindOf(entries)
  const uses = new Set(own.map(({ use }) => use))
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

/** What stands beside a term, or in the paragraph that is asked about, may fit as well as it does. */
const nounsIn = ({ tokens }: Sentence): string[] =>
  tokens.filter(({ upos }) => upos === "NOUN").map(({ lemma }) => lemma.toLowerCase())

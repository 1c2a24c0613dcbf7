import type { Term } from "../choose/terms.ts"
import { FACT_KINDS, type Fact, type Fidelity } from "../fidelity.ts"
import type { Leveled, LeveledArticle } from "../leveled.ts"
import type { Block } from "../text/block.ts"
import type { Document } from "../text/document.ts"
import { bySpan, contains, overlaps, type Span } from "../text/span.ts"
import type { Claim } from "./claim.ts"
import { hedgeClaims } from "./hedges.ts"
import { linksKept } from "./links.ts"
import { nameClaims } from "./names.ts"
import { negationClaims } from "./negations.ts"
import { numberClaims } from "./numbers.ts"
import { quotationClaims } from "./quotations.ts"
import { createShown, type Shown } from "./shown.ts"
import { formsOf, spellingsIn, termClaims } from "./terms.ts"

/** Reports what an article at a step keeps of its source, from what readers are shown. */
export type Report = (article: LeveledArticle, terms: readonly Term[]) => Fidelity

/**
 * The report is the proof that nothing was lost, so it shares no list and no judgement with rules and checks. What the
 * source states is found with its parse; what the text states is found in its words alone. `read` gives the document of
 * a block, which it should remember.
 */
export function createReport(read: (block: Block) => Document): Report {
  const known = new WeakMap<Block, readonly Claim[]>()
  const claimsOf = (block: Block): readonly Claim[] => {
    const claims = known.get(block) ?? claimsIn(read(block))
    known.set(block, claims)
    return claims
  }
  return ({ blocks }, terms) => {
    const documents = blocks.map(({ block }) => read(block))
    const met = spellingsIn(documents, terms)
    const forms = terms.flatMap((term) => formsOf(term, met) ?? [])
    return {
      facts: blocks.flatMap((leveled, i) => {
        const claims = [...termClaims(leveled.block.text, forms), ...claimsOf(leveled.block)]
        return factsOf(
          leveled,
          claims,
          documents[i]!.sentences.map(({ span }) => span),
        )
      }),
    }
  }
}

/** What a block states, but for protected terms. Of a text that is not English only what needs no reading. */
const claimsIn = (document: Document): Claim[] => [
  ...(document.english
    ? [...nameClaims(document), ...negationClaims(document), ...hedgeClaims(document)]
    : []),
  ...numberClaims(document),
  ...quotationClaims(document.block),
]

/** The facts of a block in reading order. */
function factsOf(leveled: Leveled, claims: readonly Claim[], sentences: readonly Span[]): Fact[] {
  const { block, text } = leveled
  const unchanged = text === block.text
  const kept = unchanged ? claims.map(() => true) : judge(claims, createShown(leveled, sentences))
  const links = linksKept(leveled)
  const whole = { start: 0, end: block.text.length }
  const facts: Omit<Fact, "block">[] = [
    ...claims.map(({ kind, span }, i) => ({ kind, span, kept: kept[i]! })),
    ...block.anchors.map((span, i) => ({ kind: "link" as const, span, kept: links[i]! })),
    ...(block.text.trim() === ""
      ? []
      : [{ kind: "paragraph" as const, span: whole, kept: text.trim() !== "" }]),
  ]
  return facts
    .map((fact) => ({ block: block.id, ...fact }))
    .sort((a, b) => bySpan(a.span, b.span) || FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind))
}

/**
 * Which claims the text still makes. Those whose words were copied stand; each of the others must find new words that
 * state it, and no two the same: two denials in the source need two in the text.
 */
function judge(claims: readonly Claim[], shown: Shown): boolean[] {
  const kept = claims.map(({ span, holdsAt }) => {
    const copy = shown.copyOf(span)
    return copy !== null && holdsAt(shown.text, copy)
  })
  const taken = claims.map((): Span[] => [])
  const takeUp = (claim: Claim, within: Span): boolean => {
    const mine = claims.flatMap((other, i) => (other.kind === claim.kind ? taken[i]! : []))
    const found = claim
      .saidIn(shown.text)
      .find(
        (place) =>
          contains(within, place) && shown.isNew(place) && !mine.some((span) => overlaps(span, place)),
      )
    if (found) taken[claims.indexOf(claim)]!.push(found)
    return found !== undefined
  }
  const everywhere = { start: 0, end: shown.text.length }
  for (const nearby of [true, false]) {
    for (const [i, claim] of claims.entries()) {
      if (kept[i] || !(nearby || claim.mayMove)) continue
      kept[i] = takeUp(claim, nearby ? shown.around(claim.span) : everywhere)
    }
  }
  return kept
}

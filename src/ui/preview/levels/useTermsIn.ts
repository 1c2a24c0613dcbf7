import { useRef } from "react"
import { same } from "../../../app/same.ts"
import type { Fact } from "../../../engine/fidelity.ts"
import type { Span } from "../../../engine/text/span.ts"

export type TermsIn = ReadonlyMap<string, readonly Span[]>

/** Where words to keep stand, in every form, by block. A block whose words stay where they were keeps its list. */
export function useTermsIn(facts: readonly Fact[]): TermsIn {
  const known = useRef<{ readonly of: readonly Fact[]; readonly terms: TermsIn }>(null)
  if (known.current?.of !== facts)
    known.current = { of: facts, terms: termsIn(facts, known.current?.terms ?? new Map()) }
  return known.current.terms
}

/** The same of the facts alone; `before` has the lists that are kept where they say the same. */
export function termsIn(facts: readonly Fact[], before: TermsIn): TermsIn {
  const terms = new Map<string, Span[]>()
  for (const { kind, block, span } of facts) {
    if (kind !== "term") continue
    const spans = terms.get(block)
    if (spans) spans.push(span)
    else terms.set(block, [span])
  }
  return new Map(
    [...terms].map(([block, spans]) => {
      const old = before.get(block)
      return [block, old && same(old, spans) ? old : spans]
    }),
  )
}

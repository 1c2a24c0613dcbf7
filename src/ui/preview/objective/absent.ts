import type { Fact } from "../../../engine/fidelity.ts"
import type { Block } from "../../../engine/text/block.ts"
import { slice } from "../../../engine/text/span.ts"

/**
 * The terms that stand nowhere in the article, in no form. `facts` tell where the engine has found terms, but not which.
 * Where it has found a form that looks like none of them ("mice"), none is called absent: it may be any.
 */
export function absentTerms(
  terms: readonly string[],
  blocks: readonly Block[],
  facts: readonly Fact[],
): string[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const found = new Set(
    facts.flatMap(({ kind, block, span }) =>
      kind === "term" ? [slice(texts.get(block) ?? "", span).toLowerCase()] : [],
    ),
  )
  if ([...found].some((form) => !terms.some((term) => alike(term.toLowerCase(), form)))) return []
  return terms.filter((term) => ![...found].some((form) => alike(term.toLowerCase(), form)))
}

/** Units by which a form of a word may differ from it at the end: "study", "studies". */
const ENDING = 3

/** Whether one may be a form of the other: word by word the same beginning. */
function alike(term: string, form: string): boolean {
  const [words, others] = [term.trim().split(/[\s-]+/), form.trim().split(/[\s-]+/)]
  return words.length === others.length && words.every((word, at) => sameBeginning(word, others[at]!))
}

function sameBeginning(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  const needed = Math.max(Math.min(shorter, 2), shorter - ENDING)
  return one.slice(0, needed) === other.slice(0, needed)
}

import { clash } from "../choose/choose.ts"
import type { Verdict } from "../decisions.ts"
import type { Prepared } from "../level.ts"
import type { Refusal } from "../leveled.ts"
import { editOf, type Proposal } from "../rules/rule.ts"
import type { Step } from "../step.ts"
import type { Block } from "../text/block.ts"
import { slice } from "../text/span.ts"

/** Id of a person in refusals, where a check would have its own. */
export const TEACHER = "teacher"

/**
 * A block without the proposals that a person refuses, and with those marked that they want taken. Checks, and what the
 * article is about, have spoken before: what they refused is no proposal any more, and nobody can accept it.
 */
export function obeyVerdicts(prepared: Prepared, verdicts: readonly Verdict[]): Prepared {
  if (verdicts.length === 0) return prepared
  const { block } = prepared.document
  const refused: Refusal[] = []
  const wishes: { readonly proposal: Proposal; readonly verdict: Verdict; readonly from: Step }[] = []
  const sentences = prepared.sentences.map(({ sentence, proposals }) => ({
    sentence,
    proposals: proposals.filter((proposal) => {
      const verdict = verdictOn(block, proposal, verdicts)
      if (verdict?.verdict === "refuse") {
        refused.push({ edit: editOf(proposal), by: TEACHER, why: whyRefused(verdict) })
        return false
      }
      if (verdict && verdict.from !== null) wishes.push({ proposal, verdict, from: verdict.from })
      return true
    }),
  }))
  wishes.sort(({ verdict: a }, { verdict: b }) => outweighs(verdicts, b, a))
  const accepted = new Map(wishes.map(({ proposal, from }) => [proposal, from]))
  return { ...prepared, sentences, accepted, refused: [...prepared.refused, ...refused] }
}

/** The verdict that counts for a proposal; null when none speaks of it. */
function verdictOn(block: Block, proposal: Proposal, verdicts: readonly Verdict[]): Verdict | null {
  const { rule, span } = proposal
  const words = slice(block.text, span).toLowerCase()
  const speaking = verdicts.filter(
    ({ rule: of, words: some, at }) =>
      of === rule &&
      (some === null || some.toLowerCase() === words) &&
      (at === null || (at.block === block.id && at.span.start === span.start && at.span.end === span.end)),
  )
  return speaking.sort((a, b) => outweighs(verdicts, b, a))[0] ?? null
}

const particularity = ({ at, words }: Verdict): number => (at !== null ? 2 : words !== null ? 1 : 0)

/** Above zero where the first counts more: it is more particular, or as particular and later. */
const outweighs = (verdicts: readonly Verdict[], one: Verdict, other: Verdict): number =>
  particularity(one) - particularity(other) || verdicts.indexOf(one) - verdicts.indexOf(other)

function whyRefused({ at, words }: Verdict): string {
  if (at !== null) return "The teacher refused this change."
  return words !== null
    ? `The teacher refused this change of “${words}”.`
    : "The teacher refused all changes of this kind."
}

/**
 * What a person wants taken in a sentence at a step: what they wanted at the step above, and what they want from here on,
 * the weightiest first, as far as it goes together with that and with what the engine chose for the step above.
 */
export function wishedAt(
  source: string,
  proposals: readonly Proposal[],
  accepted: ReadonlyMap<Proposal, Step>,
  step: Step,
  above: { readonly chosen: readonly Proposal[]; readonly wished: readonly Proposal[] },
): readonly Proposal[] {
  const wished = [...above.wished]
  for (const [proposal, from] of accepted) {
    if (from !== step || !proposals.includes(proposal)) continue
    const stands = [...above.chosen, ...wished]
    if (goesWith(source, stands, proposal)) wished.push(proposal)
  }
  return wished
}

/** Whether a proposal can be made together with others of its sentence. */
export const goesWith = (source: string, others: readonly Proposal[], proposal: Proposal): boolean =>
  others.every((other) => other === proposal || !clash(source, other, proposal))

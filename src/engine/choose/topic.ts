import type { Prepared } from "../level.ts"
import type { Refusal } from "../leveled.ts"
import { editOf, type Proposal } from "../rules/rule.ts"
import type { Document } from "../text/document.ts"

/** From how many times on a noun that stands in an article is one that it speaks of. */
const OFTEN = 3
/** The share of its places in which such a noun must be replaceable, or it is replaced in none. */
const NEARLY_ALL = 0.75

/**
 * What an article is about keeps its name. A noun of a heading is not replaced below it; and a noun that comes up again
 * and again is replaced nearly everywhere or nowhere, so that a reader does not look for a second thing. Verbs and
 * adjectives name no thing: they are free. `headings` are those of the whole article.
 */
export function keepTopics(prepared: readonly Prepared[], headings: readonly Document[]): Prepared[] {
  const inHeadings = new Set(headings.flatMap(nounsOf))
  const standing = new Map<string, number>()
  for (const noun of prepared.flatMap(({ document }) => nounsOf(document))) {
    standing.set(noun, (standing.get(noun) ?? 0) + 1)
  }
  const replaced = new Map<string, number>()
  for (const noun of prepared.flatMap(proposalsOf).map(nounOf)) {
    if (noun !== null) replaced.set(noun, (replaced.get(noun) ?? 0) + 1)
  }
  const why = (proposal: Proposal): string | null => {
    const noun = nounOf(proposal)
    if (noun === null) return null
    if (inHeadings.has(noun)) return `“${noun}” stands in a heading: it is what the article is about.`
    const times = standing.get(noun) ?? 0
    return times >= OFTEN && (replaced.get(noun) ?? 0) < NEARLY_ALL * times
      ? `“${noun}” comes ${times} times and cannot be replaced everywhere.`
      : null
  }
  return prepared.map((one) => {
    const refused: Refusal[] = []
    const sentences = one.sentences.map(({ sentence, proposals }) => ({
      sentence,
      proposals: proposals.filter((proposal) => {
        const reason = why(proposal)
        if (reason !== null) refused.push({ edit: editOf(proposal), by: "topic", why: reason })
        return reason === null
      }),
    }))
    return refused.length === 0 ? one : { ...one, sentences, refused: [...one.refused, ...refused] }
  })
}

const nounsOf = ({ sentences }: Document): string[] =>
  sentences.flatMap(({ tokens }) => tokens.filter(({ upos }) => upos === "NOUN").map(({ lemma }) => lemma))

const proposalsOf = ({ sentences }: Prepared): Proposal[] =>
  sentences.flatMap(({ proposals }) => [...proposals])

const nounOf = ({ need }: Proposal): string | null => (need.kind === "word" ? need.noun : null)

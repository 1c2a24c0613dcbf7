import { children, finiteOf, objectOf, rootOf } from "../read/syntax.ts"
import type { Sentence, Token } from "../text/document.ts"
import { inflect } from "../words/inflect.ts"
import { finalMark, isComma, lastOf, mayBeParted, SURE, wordsBetween } from "./clause.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "result-clause"

/** Verbs whose subject after a comma is the whole event before it. */
const RESULT =
  /^(?:allow|boost|cause|enable|ensure|force|help|improve|increase|lead|mean|prevent|prompt|raise|reduce|result|trigger)$/

/** These tell a result only with a complement: "making it easier", "leaving many homeless". */
const CHANGE = /^(?:leave|make)$/

/** How the verb of the result stands in the time of the main verb; null where that is not sure. */
function resultForm({ xpos, lemma, relation }: Token): ((verb: string) => string) | null {
  if (relation === "aux" && lemma === "have" && xpos !== "VBD") return (verb) => `has ${inflect(verb, "VBN")}`
  if (xpos === "VBD") return (verb) => inflect(verb, "VBD")
  if (xpos === "VBZ" || xpos === "VBP") return (verb) => inflect(verb, "VBZ")
  return lemma === "will" ? (verb) => `will ${verb}` : null
}

/** Whether the object gets a complement: "it easier", "many people homeless". */
const isChange = (sentence: Sentence, verb: number): boolean => {
  const object = objectOf(sentence, verb)
  return (
    object > verb &&
    children(sentence, verb, "xcomp").some(
      ({ index, upos }) => index > object && /^(?:ADJ|NOUN|VERB)$/.test(upos),
    )
  )
}

export default {
  id,
  name: "Tells a result in its own sentence",
  rationale:
    "“…, causing floods” hides who did what. “This caused floods” says that the whole event did. Only verbs that " +
    "always speak of a result are split off.",
  *propose(sentence): Generator<Proposal> {
    const { tokens } = sentence
    const root = rootOf(sentence)
    if (!mayBeParted(sentence, root)) return
    if (children(sentence, root, "conj").length > 0) return
    const finite = tokens[finiteOf(sentence, root)]!
    const form = resultForm(finite)
    if (form === null) return
    const end = finalMark(sentence)!.index
    for (const verb of children(sentence, root, "advcl")) {
      if (verb.xpos !== "VBG" || verb.confidence < SURE) continue
      const changes = CHANGE.test(verb.lemma) && isChange(sentence, verb.index)
      if (!changes && !RESULT.test(verb.lemma)) continue
      const comma = tokens[verb.index - 1]
      if (
        !isComma(comma) ||
        lastOf(sentence, verb.index) + 1 !== end ||
        wordsBetween(sentence, verb.index, end) < 3
      )
        continue
      // "leading the group", "resulting from": only "leading to" and "resulting in" tell a result.
      const needs = { lead: "to", result: "in" }[verb.lemma]
      const clause =
        /^(?:ensure|mean)$/.test(verb.lemma) && children(sentence, verb.index, "ccomp").length > 0
      if (needs ? tokens[verb.index + 1]!.text !== needs : objectOf(sentence, verb.index) < 0 && !clause)
        continue
      yield {
        span: { start: comma!.span.start, end: verb.span.end },
        insert: [`. This ${form(verb.lemma)}`],
        rule: id,
        reason: "The result now has its own sentence.",
        need: { kind: "length" },
      }
    }
  },
  examples: [
    {
      before: "Heavy rain fell on the hills for three days, causing floods in the valley.",
      after: "Heavy rain fell on the hills for three days. This caused floods in the valley.",
    },
    {
      before: "The new bridge joins the two halves of the city, making it easier to reach the port.",
      after: "The new bridge joins the two halves of the city. This makes it easier to reach the port.",
    },
    { keep: "She spent the winter in the kitchen, making bread.", because: "she made it; it is no result" },
    { keep: "She stood at the window, watching the rain.", because: "she did both; it is no result" },
    { keep: "The rain causing the floods fell on Monday.", because: "the words tell which rain is meant" },
  ],
} satisfies Rule

import { children, finiteOf, objectOf, rootOf } from "../read/syntax.ts"
import { inflect } from "../words/inflect.ts"
import { finalMark, isComma, lastOf, mayBeParted, SURE, wordsBetween } from "./clause.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "result-clause"

/** Verbs whose subject after a comma is the whole event before it. */
const RESULT = /^(?:allow|cause|force|enable|prompt|trigger|lead|result)$/

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
    if (!/^VB[DZP]$/.test(finite.xpos)) return
    const end = finalMark(sentence)!.index
    for (const verb of children(sentence, root, "advcl")) {
      if (verb.xpos !== "VBG" || !RESULT.test(verb.lemma) || verb.confidence < SURE) continue
      const comma = tokens[verb.index - 1]
      if (
        !isComma(comma) ||
        lastOf(sentence, verb.index) + 1 !== end ||
        wordsBetween(sentence, verb.index, end) < 3
      )
        continue
      // "leading the group", "resulting from": only "leading to" and "resulting in" tell a result.
      const needs = { lead: "to", result: "in" }[verb.lemma]
      if (needs ? tokens[verb.index + 1]!.text !== needs : objectOf(sentence, verb.index) < 0) continue
      yield {
        span: { start: comma!.span.start, end: verb.span.end },
        insert: [`. This ${inflect(verb.lemma, finite.xpos === "VBD" ? "VBD" : "VBZ")}`],
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
    { keep: "She stood at the window, watching the rain.", because: "she did both; it is no result" },
    { keep: "The rain causing the floods fell on Monday.", because: "the words tell which rain is meant" },
  ],
} satisfies Rule

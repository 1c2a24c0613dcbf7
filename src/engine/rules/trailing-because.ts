import { children, finiteOf, isNegated, rootOf } from "../read/syntax.ts"
import {
  finalMark,
  firstOf,
  isComma,
  isFullClause,
  lastOf,
  mayBeParted,
  SURE,
  wordsBetween,
} from "./clause.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "trailing-because"

export default {
  id,
  name: "Gives a reason its own sentence",
  rationale:
    "A long reason at the end of a long sentence is easier on its own. “This is because” keeps the link.",
  *propose(sentence): Generator<Proposal> {
    const { tokens } = sentence
    const root = rootOf(sentence)
    if (!mayBeParted(sentence, root)) return
    // "He did not leave because he was ill" may mean that he left for another reason.
    if (isNegated(sentence, root)) return
    if (children(sentence, root, "conj").length > 0) return
    const finite = tokens[finiteOf(sentence, root)]!
    if (!/^VB[DPZ]$/.test(finite.xpos)) return
    for (const clause of children(sentence, root, "advcl")) {
      const first = firstOf(sentence, clause.index)
      const mark = tokens[first]!
      const end = finalMark(sentence)!.index
      if (mark.text !== "because" || clause.confidence < SURE || lastOf(sentence, clause.index) + 1 !== end)
        continue
      if (!isFullClause(sentence, clause.index)) continue
      const before = tokens[first - 1]!
      // "partly because", "in part because", "only because": the reason is weighed.
      if (
        before.upos === "ADV" ||
        /^(?:part|measure|extent)$/.test(before.lemma) ||
        wordsBetween(sentence, 0, first) < 8 ||
        wordsBetween(sentence, first + 1, end) < 4
      )
        continue
      // "This was because it was necessary …" says little with many words.
      if (/^(?:it|there)$/.test(tokens[first + 1]!.text)) continue
      yield {
        span: { start: isComma(before) ? before.span.start : before.span.end, end: mark.span.end },
        insert: [`. This ${finite.xpos === "VBD" ? "was" : "is"} because`],
        rule: id,
        reason: "The reason now has its own sentence.",
        need: { kind: "length" },
      }
    }
  },
  examples: [
    {
      before: "The museum moved its oldest paintings to the cellar because the roof was not safe.",
      after: "The museum moved its oldest paintings to the cellar. This was because the roof was not safe.",
    },
    {
      keep: "The council was formed because the old one had failed.",
      because: "the first half would say nothing new",
    },
    {
      keep: "He did not leave the old town because he was ill.",
      because: "what is denied would no longer be clear",
    },
    {
      keep: "The teacher says the birds leave early because the lake dries out.",
      because: "the reason is part of what is said",
    },
  ],
} satisfies Rule

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

const id = "trailing-while"

/** How the second sentence says what the word said: at the same time, or by contrast. */
const RELATION: Readonly<Record<string, string>> = { while: "Meanwhile,", whereas: "But" }

export default {
  id,
  name: "Splits before a closing “while” or “whereas”",
  rationale:
    "After a comma, “while” and “whereas” set a second whole statement beside the first. “Meanwhile” leaves open, as " +
    "“while” does, whether the two are at the same time or in contrast.",
  *propose(sentence): Generator<Proposal> {
    const { tokens } = sentence
    const root = rootOf(sentence)
    if (!mayBeParted(sentence, root)) return
    if (isNegated(sentence, root)) return
    if (children(sentence, root, "conj").length > 0) return
    // What is always so has no time: "Meanwhile" would say that it happens now.
    const timeless =
      /^(?:VB[ZP]|MD)$/.test(tokens[finiteOf(sentence, root)]!.xpos) && tokens[root]!.xpos !== "VBG"
    const end = finalMark(sentence)!.index
    for (const clause of children(sentence, root, "advcl")) {
      const first = firstOf(sentence, clause.index)
      const relation = RELATION[tokens[first]!.text]
      if (!relation || (timeless && relation === RELATION["while"])) continue
      if (!isComma(tokens[first - 1]) || clause.confidence < SURE) continue
      if (lastOf(sentence, clause.index) + 1 !== end || !isFullClause(sentence, clause.index)) continue
      if (wordsBetween(sentence, 0, first) < 5 || wordsBetween(sentence, first + 1, end) < 4) continue
      yield {
        span: { start: tokens[first - 1]!.span.start, end: tokens[first]!.span.end },
        insert: [`. ${relation}`],
        rule: id,
        reason: "Two statements are easier to read one at a time.",
        need: { kind: "length" },
      }
    }
  },
  examples: [
    {
      before:
        "The northern farms had plenty of water that summer, while the southern farms lost their crops.",
      after:
        "The northern farms had plenty of water that summer. Meanwhile, the southern farms lost their crops.",
    },
    {
      keep: "She sang while she washed the cups.",
      because: "without a comma the two belong closely together",
    },
    {
      keep: "Most letters arrive within two days, while large parcels take a week or more.",
      because: "it is a contrast of what is always so",
    },
    {
      keep: "He said the north had water that summer, while the south had none.",
      because: "both halves are his words",
    },
  ],
} satisfies Rule

import { children, rootOf, subjectOf } from "../read/syntax.ts"
import {
  finalMark,
  firstOf,
  isComma,
  isFullClause,
  isStatement,
  lastOf,
  SHORTEST,
  SURE,
  wordsBetween,
} from "./clause.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "fronted-clause"

/** How the second sentence says what the first word said. */
const RELATION: Readonly<Record<string, string>> = {
  although: "But",
  though: "But",
  because: "Because of this,",
}

export default {
  id,
  name: "Splits after an opening “although” or “because”",
  rationale:
    "The reader meets “although” before knowing what it is about. Two sentences say the same in the same order; " +
    "“But” or “Because of this” keeps how they belong together.",
  *propose(sentence): Generator<Proposal> {
    const { tokens } = sentence
    const root = rootOf(sentence)
    if (!isStatement(sentence) || !isFullClause(sentence, root)) return
    for (const clause of children(sentence, root, "advcl")) {
      const mark = children(sentence, clause.index, "mark")[0]
      const relation = mark && RELATION[mark.lemma.toLowerCase()]
      const opening = /^even$/i.test(tokens[0]!.text) ? 1 : 0
      if (
        !relation ||
        clause.confidence < SURE ||
        mark.index !== opening ||
        firstOf(sentence, clause.index) !== 0
      )
        continue
      const last = lastOf(sentence, clause.index)
      const comma = tokens[last + 1]
      if (!isComma(comma) || !isFullClause(sentence, clause.index)) continue
      // "Although …, when …, …": the comma may not be the one where the opening ends.
      const inside = tokens.slice(opening + 1, last + 3)
      if (inside.some(({ upos, xpos }) => upos === "SCONJ" || xpos === "WRB")) continue
      if (tokens[last + 2]!.upos === "CCONJ") continue
      // Commas of a list inside are no such doubt.
      if (
        inside.some((token) => isComma(token) && token !== comma && tokens[token.head]?.relation !== "conj")
      )
        continue
      if (children(sentence, root, "conj", "parataxis", "ccomp").length > 0) continue
      const end = finalMark(sentence)!.index
      if (wordsBetween(sentence, 1, last + 1) < SHORTEST || wordsBetween(sentence, last + 2, end) < SHORTEST)
        continue
      // "Although he was tired, Tom went on": "he" would come before the name in a sentence of its own.
      const early = tokens
        .slice(0, last)
        .some(
          ({ upos, text }) =>
            upos === "PRON" && /^(?:he|she|it|they|his|her|its|their|him|them)$/i.test(text),
        )
      // "Though it is not required, it would be kind to …": the second "it" is not the first.
      if (
        early &&
        /^it$/i.test(tokens[subjectOf(sentence, root)]?.text ?? "") &&
        tokens[root]!.upos === "ADJ"
      )
        continue
      if (early && tokens[subjectOf(sentence, root)]?.upos !== "PRON") continue
      yield {
        span: { start: tokens[0]!.span.start, end: comma!.span.end },
        insert: [{ start: tokens[opening + 1]!.span.start, end: tokens[last]!.span.end }, `. ${relation}`],
        rule: id,
        reason: `“${tokens[opening]!.text}” makes the reader wait. Two sentences say the same.`,
        need: { kind: "length" },
      }
    }
  },
  examples: [
    {
      before: "Although the road was closed for months, many people still used it.",
      after: "The road was closed for months. But many people still used it.",
    },
    {
      before: "Because the winter was very cold, the ships could not leave the harbor.",
      after: "The winter was very cold. Because of this, the ships could not leave the harbor.",
    },
    {
      keep: "Although the prices vary from town to town, when a shop closes, it sells its goods cheaply.",
      because: "the opening may end at either comma",
    },
    { keep: "Although he was tired, Tom walked home.", because: "“he” would come before the name" },
    { keep: "When the rain stopped, the game went on.", because: "“when” ties the two times together" },
  ],
} satisfies Rule

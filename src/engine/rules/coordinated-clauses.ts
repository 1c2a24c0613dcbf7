import { children, rootOf } from "../read/syntax.ts"
import {
  finalMark,
  firstOf,
  isFullClause,
  mayBeParted,
  opensWide,
  SHORTEST,
  SURE,
  wordsBetween,
} from "./clause.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "coordinated-clauses"

/** Words that begin the second sentence; "and" is not needed there. */
const KEPT: Readonly<Record<string, string>> = { and: "", but: "But", so: "So", yet: "Yet" }

export default {
  id,
  name: "Splits two statements joined by “and”, “but”, “so”",
  rationale:
    "Two whole statements in one sentence can be read one after the other. The joining word stays where it says how " +
    "they belong together. The rule abstains in reported speech, conditions and choices.",
  *propose(sentence): Generator<Proposal> {
    const root = rootOf(sentence)
    if (!mayBeParted(sentence, root)) return
    const { tokens } = sentence
    // "For", "In 2012,": what stands before the first subject may hold for both statements.
    if (opensWide(sentence, root)) return
    // Three and more make a list, which would lose its "and".
    const joined = children(sentence, root, "conj")
    for (const second of joined.length === 1 ? joined : []) {
      const joint = children(sentence, second.index, "cc")[0]
      if (children(sentence, second.index, "conj").some(({ upos }) => upos === "VERB")) continue
      if (!joint || second.confidence < SURE || !isFullClause(sentence, second.index)) continue
      const kept = KEPT[joint.text.toLowerCase()]
      const first = firstOf(sentence, second.index)
      if (kept === undefined || joint.index !== first) continue
      // "what it is, what causes it, and how it ends" is a list of questions.
      if (/^W/.test(tokens[first + 1]!.xpos) || tokens[first + 1]!.upos === "SCONJ") continue
      const comma = /^[,;]$/.test(tokens[joint.index - 1]!.text)
      // "most handbags, wallets, and other goods are …": it may be the end of a list.
      const item = tokens.slice(Math.max(0, joint.index - 6), joint.index - 1)
      const lastComma = item.findLastIndex(({ text }) => text === ",")
      if (comma && lastComma >= 0 && !item.slice(lastComma).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos)))
        continue
      // "by 10 % – and they …": after another mark the full stop would stand beside it.
      if (!comma && tokens[joint.index - 1]!.upos === "PUNCT") continue
      const end = finalMark(sentence)!.index
      const shortest = comma ? SHORTEST : 2 * SHORTEST
      if (wordsBetween(sentence, 0, first) < shortest || wordsBetween(sentence, first + 1, end) < shortest)
        continue
      if (!comma && kept !== "") continue
      // "… because A has done X, and B has done Y": the last statement may go with the one before it.
      const between = children(sentence, root, "advcl", "ccomp", "acl").filter(({ index }) => index > root)
      if (between.some(({ index }) => !comma || isFullClause(sentence, index))) continue
      const start = tokens[joint.index - 1]!.span[comma ? "start" : "end"]
      yield {
        span: { start, end: kept === "" ? tokens[joint.index + 1]!.span.start : joint.span.end },
        insert: [`. ${kept}`],
        rule: id,
        reason: "Two statements are easier to read one at a time.",
        need: { kind: "length" },
      }
    }
  },
  examples: [
    {
      before: "The storm hit the coast on Monday, and many people left their homes.",
      after: "The storm hit the coast on Monday. Many people left their homes.",
    },
    {
      before: "The bridge was old, but the town had no money for a new one.",
      after: "The bridge was old. But the town had no money for a new one.",
    },
    { keep: "She said the bridge was old, and the town had no money.", because: "both halves are her words" },
    {
      keep: "If it rains, the river rises, and the road floods.",
      because: "the condition holds for both halves",
    },
    {
      keep: "It is the leather that most bags, belts, and other fine goods are made from.",
      because: "the comma ends a list",
    },
    { keep: "He likes apples and pears.", because: "these are not two statements" },
  ],
} satisfies Rule

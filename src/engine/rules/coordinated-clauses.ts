import { children, rootOf } from "../read/syntax.ts"
import type { Sentence } from "../text/document.ts"
import {
  finalMark,
  firstOf,
  isComma,
  isConditional,
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

/** What is set against the whole first half belongs to no clause inside it. */
const CONTRASTS = /^(?:But|Yet)$/

/** A shorter sentence, in words, reads better whole. */
const SHORTEST_WHOLE = 14

/** The confidence that a joint without a comma needs. */
const SURER = 0.6

/** Whether the subject of the clause begins at this token, with nothing in front of it. */
const opensWithSubject = (sentence: Sentence, clause: number, at: number): boolean =>
  children(sentence, clause, "nsubj", "expl").some(({ index }) => firstOf(sentence, index) === at)

export default {
  id,
  name: "Splits two statements joined by “and”, “but”, “so”",
  rationale:
    "Two whole statements in one sentence can be read one after the other. The joining word stays where it says how " +
    "they belong together. The rule abstains in reported speech, conditions and choices.",
  *propose(sentence): Generator<Proposal> {
    const root = rootOf(sentence)
    if (!mayBeParted(sentence, root) || opensWide(sentence, root)) return
    const { tokens } = sentence
    const joined = children(sentence, root, "conj")
    // Three and more without a word between them make a list, which would lose its "and".
    if (joined.length > 1 && joined.some(({ index }) => children(sentence, index, "cc").length === 0)) return
    const end = finalMark(sentence)!.index
    if (wordsBetween(sentence, 0, end) < SHORTEST_WHOLE) return
    for (const second of joined) {
      const joint = children(sentence, second.index, "cc")[0]
      const kept = joint && KEPT[joint.text.toLowerCase()]
      if (kept === undefined || second.confidence < SURE || !isFullClause(sentence, second.index)) continue
      // "at noon and in the evening provided you rest": no verb, a condition.
      if (second.text === "provided") continue
      const first = firstOf(sentence, second.index)
      if (joint!.index !== first) continue
      // "It rises if it rains, and the road floods": the condition may hold for both.
      if (!CONTRASTS.test(kept) && isConditional(sentence, first)) continue
      // "I could see why …, and I could see why …": what is said twice belongs together.
      const again = [1, 2].every(
        (i) => tokens[first + i]!.text.toLowerCase() === tokens[i - 1]!.text.toLowerCase(),
      )
      if (again && kept === "") continue
      // "…, but in a way that she found odd": the verb is that of a relative clause.
      const opening = tokens.slice(first + 1, children(sentence, second.index, "nsubj", "expl")[0]!.index)
      if (opening.some(({ text }) => /^(?:that|which|who|whom|whose)$/.test(text))) continue
      // "what it is, what causes it, and how it ends" is a list of questions.
      if (/^W/.test(tokens[first + 1]!.xpos)) continue
      const comma = /^[,;]$/.test(tokens[first - 1]!.text)
      // "most handbags, wallets, and other goods are …": it may be the end of a list.
      const item = tokens.slice(Math.max(0, first - 6), first - 1)
      const lastComma = item.findLastIndex(({ text }) => text === ",")
      if (comma && lastComma >= 0 && !item.slice(lastComma).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos)))
        continue
      // "by 10 % – and they …": after another mark the full stop would stand beside it.
      if (!comma && tokens[first - 1]!.upos === "PUNCT") continue
      const shortest = comma ? SHORTEST : 2 * SHORTEST
      if (wordsBetween(sentence, 0, first) < shortest || wordsBetween(sentence, first + 1, end) < shortest)
        continue
      // Without a comma only a subject right behind "and" is surely one: "the men and the women they met".
      // "…, and B is open by phone, which makes it slow": the end speaks of both.
      if (
        tokens.slice(first + 1, end).some(({ text, index }) => text === "which" && isComma(tokens[index - 1]))
      )
        continue
      // "At this stage A is reliable and B is able to": without a comma the opening holds for both.
      const opens = children(sentence, root, "nsubj", "expl").every(
        ({ index }) => firstOf(sentence, index) > 0,
      )
      if (!comma && kept === "" && opens) continue
      if (!comma && (second.confidence < SURER || !opensWithSubject(sentence, second.index, first + 1)))
        continue
      // "… because A has done X, and B has done Y": the last statement may go with the one before it.
      const between = children(sentence, root, "advcl", "ccomp", "acl").filter(
        ({ index }) => index > root && index < first,
      )
      if (between.some(({ index }) => !(comma && CONTRASTS.test(kept)) && isFullClause(sentence, index)))
        continue
      const start = tokens[first - 1]!.span[comma ? "start" : "end"]
      yield {
        span: { start, end: kept === "" ? tokens[first + 1]!.span.start : joint!.span.end },
        insert: [`. ${kept}`],
        rule: id,
        reason: "Two statements are easier to read one at a time.",
        need: { kind: "length" },
      }
    }
  },
  examples: [
    {
      before: "The storm hit the coast early on Monday morning, and many people left their homes.",
      after: "The storm hit the coast early on Monday morning. Many people left their homes.",
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

import { children, rootOf } from "../read/syntax.ts"
import type { Sentence, Token } from "../text/document.ts"
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

/** Where a second statement is joined to the first. */
interface Joint {
  /** The head of the second statement. */
  readonly second: Token
  /** The joining word. */
  readonly at: number
  /** How the second sentence begins: "But", or with its own first word. */
  readonly kept: string
  readonly comma: boolean
}

function* joints(sentence: Sentence, root: number): Generator<Joint> {
  const { tokens } = sentence
  const joined = children(sentence, root, "conj")
  // Three and more without a word between them make a list, which would lose its "and".
  if (joined.length > 1 && joined.some(({ index }) => children(sentence, index, "cc").length === 0)) return
  for (const second of joined) {
    const word = children(sentence, second.index, "cc")[0]
    const kept = word && KEPT[word.text.toLowerCase()]
    if (kept === undefined || second.confidence < SURE || !isFullClause(sentence, second.index)) continue
    // "at noon and in the evening provided you rest": no verb, a condition.
    if (second.text === "provided" || word!.index !== firstOf(sentence, second.index)) continue
    const before = tokens[word!.index - 1]!
    const comma = /^[,;]$/.test(before.text)
    // "by 10 % – and they …": after another mark the full stop would stand beside it.
    if (!comma && before.upos === "PUNCT") continue
    yield { second, at: word!.index, kept, comma }
  }
}

/** Whether what stands around the joint looks like a list, of things or of questions, and not like two statements. */
function isList({ tokens }: Sentence, { at, comma }: Joint): boolean {
  // "what it is, what causes it, and how it ends"
  if (/^W/.test(tokens[at + 1]!.xpos)) return true
  // "most handbags, wallets, and other goods are …"
  const item = tokens.slice(Math.max(0, at - 6), at - 1)
  const last = item.findLastIndex(({ text }) => text === ",")
  return comma && last >= 0 && !item.slice(last).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))
}

/** Whether something holds the two statements together, so that one alone would say more or less than both. */
function isBound(sentence: Sentence, root: number, { second, at, kept, comma }: Joint): boolean {
  const { tokens } = sentence
  const contrasts = CONTRASTS.test(kept)
  // "It rises if it rains, and the road floods": the condition may hold for both.
  if (!contrasts && isConditional(sentence, at)) return true
  // "I could see why …, and I could see why …": what is said twice belongs together.
  const alike = (i: number): boolean =>
    tokens[at + i]!.text.toLowerCase() === tokens[i - 1]!.text.toLowerCase()
  if (kept === "" && alike(1) && alike(2)) return true
  // "It is odd, but a red light helps": "it" points to what comes.
  if (/^it$/i.test(tokens[0]!.text) && tokens[root]!.upos === "ADJ" && wordsBetween(sentence, 0, at) < 8)
    return true
  // "…, but in a way that she found odd": the verb is that of a relative clause.
  const subject = children(sentence, second.index, "nsubj", "expl")[0]!
  if (tokens.slice(at + 1, subject.index).some(({ text }) => /^(?:that|wh(?:ich|om?|ose))$/.test(text)))
    return true
  // "…, and B is open by phone, which makes it slow": the end speaks of both.
  if (tokens.some(({ text, index }) => index > at && text === "which" && isComma(tokens[index - 1])))
    return true
  // "… because A has done X, and B has done Y": the last statement may go with the one before it.
  const between = children(sentence, root, "advcl", "ccomp", "acl").filter(
    ({ index }) => index > root && index < at,
  )
  return between.some(({ index }) => !(comma && contrasts) && isFullClause(sentence, index))
}

/** Without a comma only a subject right behind "and" is surely one, and what opens the sentence may hold for both halves. */
function isSure(sentence: Sentence, root: number, { second, at, kept, comma }: Joint): boolean {
  if (comma) return true
  const subjects = (head: number): number[] =>
    children(sentence, head, "nsubj", "expl").map(({ index }) => firstOf(sentence, index))
  if (kept === "" && !subjects(root).includes(0)) return false
  return second.confidence >= SURER && subjects(second.index).includes(at + 1)
}

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
    const end = finalMark(sentence)!.index
    if (wordsBetween(sentence, 0, end) < SHORTEST_WHOLE) return
    for (const joint of joints(sentence, root)) {
      const { at, kept, comma } = joint
      if (isList(sentence, joint) || isBound(sentence, root, joint) || !isSure(sentence, root, joint))
        continue
      const shortest = comma ? SHORTEST : 2 * SHORTEST
      if (wordsBetween(sentence, 0, at) < shortest || wordsBetween(sentence, at + 1, end) < shortest) continue
      yield {
        span: {
          start: tokens[at - 1]!.span[comma ? "start" : "end"],
          end: kept === "" ? tokens[at + 1]!.span.start : tokens[at]!.span.end,
        },
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

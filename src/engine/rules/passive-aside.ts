import type { Piece } from "../edit/edit.ts"
import {
  children,
  finiteOf,
  isContiguous,
  numberOf,
  rootOf,
  spanOf,
  subjectOf,
  subtree,
} from "../read/syntax.ts"
import type { Sentence, Token } from "../text/document.ts"
import { finalMark, firstOf, isComma, isStatement, lastOf, SURE, wordsBetween } from "./clause.ts"
import { subjectAgain } from "./name-again.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "passive-aside"

/** What was done once, whatever is so today. */
const EVENTS =
  /^(?:born|bought|built|conceived|created|designed|developed|discovered|elected|established|formed|founded|introduced|invented|launched|made|opened|painted|published|recorded|released|set|signed|written)$/

/** What is still so where the sentence speaks of today. */
const STATES =
  /^(?:based|called|considered|covered|equipped|filled|found|known|located|made|named|nicknamed|situated|surrounded)$/

/** "is" or "was" in the right number, or null where the time of the sentence does not tell. */
function being(sentence: Sentence, subject: number, { text }: Token): string | null {
  const finite = sentence.tokens[finiteOf(sentence, rootOf(sentence))]
  if (!finite) return null
  const plural = numberOf(sentence, subject) === "plural"
  if (EVENTS.test(text.toLowerCase()) || finite.xpos === "VBD") return plural ? "were" : "was"
  return /^VB[ZP]$/.test(finite.xpos) && STATES.test(text.toLowerCase()) ? (plural ? "are" : "is") : null
}

/** Whether from this token on only adverbs stand before the finite verb, and that is no clipped one: "it's". */
const leadsTo = ({ tokens }: Sentence, from: number, finite: Token): boolean =>
  !/^['’]/.test(finite.text) && tokens.slice(from, finite.index).every(({ upos }) => upos === "ADV")

/** A participle that may stand alone with "was": no "given that", "based on", "compared to". */
const isAside = ({ tokens }: Sentence, { index, text, xpos, confidence }: Token): boolean => {
  const word = text.toLowerCase()
  if (xpos !== "VBN" || confidence < SURE || !(EVENTS.test(word) || STATES.test(word))) return false
  return word !== "based" || /^(?:in|at)$/.test(tokens[index + 1]?.text ?? "")
}

export default {
  id,
  name: "Tells in its own sentence what was done",
  rationale:
    "“Founded in 1900, the town …” and “The town, founded in 1900, …” hold back what the sentence is about. Two sentences " +
    "say both. The rule abstains when it is not sure whether it “is” so or “was”.",
  *propose(sentence): Generator<Proposal> {
    const root = rootOf(sentence)
    if (!isStatement(sentence)) return
    const { tokens } = sentence
    const subject = subjectOf(sentence, root)
    const finite = tokens[finiteOf(sentence, root)]
    if (subject < 0 || !finite || subject > finite.index || tokens[subject]!.confidence < SURE) return
    const end = finalMark(sentence)!.index
    for (const participle of [...children(sentence, root, "advcl"), ...children(sentence, subject, "acl")]) {
      if (!isAside(sentence, participle)) continue
      const first = firstOf(sentence, participle.index)
      const last = lastOf(sentence, participle.index)
      const is = being(sentence, subject, participle)
      const again = subjectAgain(sentence, subject, last)
      if (!is || !again || first !== participle.index || wordsBetween(sentence, first, last + 1) < 3) continue
      if (
        !isComma(tokens[last + 1]) ||
        tokens
          .slice(first, last)
          .some((token) => isComma(token) && /^(?:VB|IN)/.test(tokens[token.index + 1]!.xpos))
      )
        continue
      const clause = { start: participle.span.start, end: tokens[last]!.span.end }
      if (first === 0) {
        const named = subtree(sentence, subject)
        if (
          named[0] !== last + 2 ||
          !isContiguous(named) ||
          named.length > 8 ||
          !leadsTo(sentence, named.at(-1)! + 1, finite)
        )
          continue
        if (named.some((i) => isComma(tokens[i])) || wordsBetween(sentence, named[0]!, end) < 5) continue
        const span = spanOf(sentence, named)!
        const small: Piece[] = [
          participle.text[0]!.toLowerCase(),
          { start: clause.start + 1, end: clause.end },
        ]
        yield {
          span: { start: clause.start, end: span.end },
          insert: [span, ` ${is} `, ...small, ". ", again],
          rule: id,
          reason: "What the sentence is about now comes first.",
          need: { kind: "length" },
        }
      } else if (isComma(tokens[first - 1]) && subtree(sentence, subject)[0] === 0 && last < finite.index) {
        // Only the noun right before the comma is surely the one that is meant.
        if (subject !== first - 2 || !leadsTo(sentence, last + 2, finite)) continue
        if (wordsBetween(sentence, last + 2, end) < 4) continue
        yield {
          span: { start: tokens[first - 1]!.span.start, end: tokens[last + 1]!.span.end },
          insert: [` ${is} `, clause, ". ", again],
          rule: id,
          reason:
            "A clause in the middle of a sentence is hard to hold in mind. It is now a sentence of its own.",
          need: { kind: "length" },
        }
      }
    }
  },
  examples: [
    {
      before: "Founded in 1900 by two brothers, the company now sells its bread in forty countries.",
      after: "The company was founded in 1900 by two brothers. It now sells its bread in forty countries.",
    },
    {
      before: "The old church, built in 1912 by the miners, stands on a hill above the town.",
      after: "The old church was built in 1912 by the miners. It stands on a hill above the town.",
    },
    {
      keep: "Based on these numbers, the town will close the school.",
      because: "the town is not based on numbers",
    },
    {
      keep: "The men, seen in the market on Monday, were never found.",
      because: "the verb is not one that surely stands alone",
    },
  ],
} satisfies Rule

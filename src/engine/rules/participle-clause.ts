import { auxiliariesOf, children, copulaOf, finiteOf, numberOf, rootOf, subjectOf } from "../read/syntax.ts"
import type { Sentence } from "../text/document.ts"
import { inflect } from "../words/inflect.ts"
import { finalMark, isComma, lastOf, mayBeParted, opensWide, SURE, wordsBetween } from "./clause.ts"
import { subjectAgain } from "./name-again.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "participle-clause"

/** What these verbs tell is an act of the subject, after or beside the first: "joining the army", "saying that …". */
const ACTS =
  /^(?:add|argue|ask|become|begin|build|buy|cite|claim|connect|describe|earn|explain|finish|join|live|move|note|offer|open|play|provide|publish|reach|return|say|score|sell|serve|settle|spend|start|stretch|study|suggest|teach|tell|travel|urge|use|visit|warn|win|work|write)$/

/** Those of them that are words of the subject: "saying that …". */
const SPEAKS = /^(?:say|add|argue|cite|claim|describe|explain|note|suggest|tell|urge|warn)$/

/** The verb as the subject does it, in the time of the main verb; null where that is not sure. */
function finiteForm(sentence: Sentence, root: number, subject: number, lemma: string): string | null {
  const { tokens } = sentence
  const finite = tokens[finiteOf(sentence, root)]
  if (!finite || (auxiliariesOf(sentence, root).length > 0 && !/^VBD$/.test(finite.xpos))) return null
  if (finite.xpos === "VBD") return inflect(lemma, "VBD")
  const plural = numberOf(sentence, subject) === "plural" || /^(?:I|you)$/i.test(tokens[subject]!.text)
  return /^VB[ZP]$/.test(finite.xpos) ? inflect(lemma, plural ? "VBP" : "VBZ") : null
}

export default {
  id,
  name: "Tells a second act in its own sentence",
  rationale:
    "“He left school, joining the army” hides who does what, and when. “He left school. He joined the army” says it. " +
    "Only verbs that surely tell an act of the subject are taken.",
  *propose(sentence): Generator<Proposal> {
    const root = rootOf(sentence)
    if (!mayBeParted(sentence, root) || opensWide(sentence, root)) return
    const { tokens } = sentence
    const subject = subjectOf(sentence, root)
    if (subject < 0 || children(sentence, root, "conj").length > 0) return
    const end = finalMark(sentence)!.index
    for (const verb of children(sentence, root, "advcl")) {
      const lemma = verb.lemma
      if (verb.xpos !== "VBG" || !ACTS.test(lemma) || verb.confidence < SURE) continue
      const comma = tokens[verb.index - 1]
      if (!isComma(comma) || verb.index < root || lastOf(sentence, verb.index) + 1 !== end) continue
      // With another subject in sight, or a second participle, it is not sure who acts.
      if (tokens.slice(root + 1, verb.index).some(({ relation }) => /^nsubj/.test(relation))) continue
      if (children(sentence, verb.index, "conj").length > 0) continue
      if (subjectOf(sentence, verb.index) >= 0 || auxiliariesOf(sentence, verb.index).length > 0) continue
      if (wordsBetween(sentence, 0, verb.index) < 5 || wordsBetween(sentence, verb.index, end) < 4) continue
      // "It is late, saying …": who is only something does not speak.
      if (SPEAKS.test(lemma) && copulaOf(sentence, root) >= 0) continue
      const form = finiteForm(sentence, root, subject, lemma)
      const again = subjectAgain(sentence, subject, verb.index)
      if (!form || !again) continue
      yield {
        span: { start: comma!.span.start, end: verb.span.end },
        insert: [". ", `${again} ${form}`],
        rule: id,
        reason: "Two things happen here. Each now has its own sentence.",
        need: { kind: "length" },
      }
    }
  },
  examples: [
    {
      before: "He left the small school in the spring of that year, joining the army a month later.",
      after: "He left the small school in the spring of that year. He joined the army a month later.",
    },
    {
      before: "The mayor closed the old bridge on Monday, saying that it was no longer safe.",
      after: "The mayor closed the old bridge on Monday. The mayor said that it was no longer safe.",
    },
    { keep: "The rain fell for three days, flooding the valley.", because: "it is the whole that did it" },
    {
      keep: "He built it by joining two old boats, using rope.",
      because: "the first half has no room for a second act",
    },
  ],
} satisfies Rule

import type { Piece } from "../edit/edit.ts"
import {
  auxiliariesOf,
  children,
  isContiguous,
  numberOf,
  rootOf,
  spanOf,
  subjectOf,
  subtree,
} from "../read/syntax.ts"
import type { Sentence } from "../text/document.ts"
import { inflect } from "../words/inflect.ts"
import { finalMark, isStatement, SURE } from "./clause.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "passive-agent"

const OBJECT_FORM: Readonly<Record<string, string>> = {
  he: "him",
  she: "her",
  they: "them",
  it: "it",
  you: "you",
}

/** Nouns that tell when, how or by how much after "by". */
const NO_DOER =
  /^(?:percent|%|point|dollar|euro|pound|year|month|week|day|night|hour|minute|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|car|bus|train|boat|plane|foot|hand|mail|email|phone|law|mistake|accident|default|nature|name|half|third|quarter|then|end|noon|midnight)$/i

/** Longest phrase, in words, that changes places: longer ones belong at the end of the sentence. */
const LONGEST = 7

/** A noun phrase that can change places: the tokens of one subtree without clauses, or null. */
function phrase(sentence: Sentence, head: number, leave: readonly number[] = []): number[] | null {
  const words = subtree(sentence, head).filter((i) => !leave.includes(i))
  if (!isContiguous(words) || words.length > LONGEST) return null
  const sound = words.every(
    (i) =>
      !/^(?:acl|advcl|appos|parataxis|conj|cc|punct|dep)/.test(sentence.tokens[i]!.relation) || i === head,
  )
  return sound ? words : null
}

export default {
  id,
  name: "Says who does what",
  rationale:
    "“The dog was found by the girl” makes the reader turn the sentence around. The rule turns it when the doer is " +
    "named and both phrases are short; it leaves passives without a doer as they are.",
  *propose(sentence): Generator<Proposal> {
    const { tokens } = sentence
    const verb = rootOf(sentence)
    if (!isStatement(sentence) || tokens[verb]?.xpos !== "VBN") return
    const [be, ...more] = auxiliariesOf(sentence, verb)
    const subject = subjectOf(sentence, verb)
    if (
      be === undefined ||
      more.length > 0 ||
      !/^(?:is|are|was|were)$/.test(tokens[be]!.text) ||
      be !== verb - 1
    )
      return
    const agent = children(sentence, verb, "obl:agent", "obl").find(
      ({ index }) =>
        index > verb && tokens[verb + 1]?.text === "by" && subtree(sentence, index)[0] === verb + 1,
    )
    if (subject !== be - 1 && (subtree(sentence, subject).at(-1) ?? -1) !== be - 1) return
    if (
      !agent ||
      agent.confidence < SURE ||
      tokens[verb]!.confidence < 0.5 ||
      tokens[subject]!.confidence < SURE
    )
      return
    const doer = phrase(sentence, agent.index, [verb + 1])
    const done = phrase(sentence, subject)
    const end = finalMark(sentence)!.index
    if (!doer || !done || done[0] !== 0 || doer.at(-1)! + 1 !== end) return
    // "by Monday", "by car", "by 3 percent" name no doer.
    if (!/^(?:NOUN|PROPN)$/.test(agent.upos) || NO_DOER.test(agent.lemma)) return
    if (
      agent.upos === "NOUN" &&
      children(sentence, agent.index, "det", "nmod:poss", "amod").length === 0 &&
      numberOf(sentence, agent.index) !== "plural"
    )
      return
    const pronoun =
      tokens[subject]!.upos === "PRON" ? OBJECT_FORM[tokens[subject]!.text.toLowerCase()] : undefined
    if (tokens[subject]!.upos === "PRON" && !pronoun) return
    const past = /^w/.test(tokens[be]!.text)
    const form = past ? "VBD" : numberOf(sentence, agent.index) === "plural" ? "VBP" : "VBZ"
    const first = tokens[0]!
    const span = spanOf(sentence, done)!
    // A common word that opened the sentence loses its capital on its way to the end.
    const lower: Piece[] = pronoun
      ? [pronoun]
      : first.upos === "PROPN" || !/^\p{Lu}/u.test(first.text)
        ? [span]
        : [first.text[0]!.toLowerCase(), { start: span.start + 1, end: span.end }]
    const front = spanOf(sentence, doer)!
    const name = first.text
    if (name.length < 2 && first.upos !== "DET") return
    yield {
      span: { start: span.start, end: front.end },
      insert: [front, ` ${inflect(tokens[verb]!.lemma, form)} `, ...lower],
      rule: id,
      reason: "Now the sentence says first who does it.",
      need: { kind: "construction", from: 2 },
    }
  },
  examples: [
    { before: "The lost dog was found by two girls.", after: "Two girls found the lost dog." },
    { before: "The old song was written by her grandmother.", after: "Her grandmother wrote the old song." },
    { keep: "The house was finished by March.", because: "March did not finish it" },
    { keep: "The house was built of stone.", because: "nobody is named who built it" },
  ],
} satisfies Rule

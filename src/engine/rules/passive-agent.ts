import type { Piece } from "../edit/edit.ts"
import {
  auxiliariesOf,
  children,
  isContiguous,
  isNegated,
  numberOf,
  rootOf,
  spanOf,
  subjectOf,
  subtree,
} from "../read/syntax.ts"
import type { Sentence } from "../text/document.ts"
import { inflect } from "../words/inflect.ts"
import { finalMark, isComma, isStatement, SURE } from "./clause.ts"
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
  /^(?:percent|%|point|dollar|euro|pound|year|month|week|day|night|hour|minute|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|car|bus|train|boat|plane|foot|hand|mail|email|phone|law|mistake|accident|default|nature|name|half|third|quarter|then|end|noon|midnight|means|stage|way|method|use|degree|force|chance|feature|species|virtue|default|turn)$/i

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

/** The verb as the doer does it, "found" for "was found" and "has found" for "has been found"; null when not sure. */
function active(sentence: Sentence, verb: number, plural: boolean): string | null {
  const { tokens } = sentence
  const helpers = auxiliariesOf(sentence, verb).map((index) => tokens[index]!)
  const [first, second] = helpers
  const { lemma } = tokens[verb]!
  if (!first || helpers.length > 2 || helpers.at(-1)!.lemma !== "be") return null
  if (!second) {
    if (!/^(?:is|are|was|were)$/.test(first.text)) return null
    return inflect(lemma, /^w/.test(first.text) ? "VBD" : plural ? "VBP" : "VBZ")
  }
  if (second.text === "been" && /^(?:has|have|had)$/.test(first.text))
    return `${first.text === "had" ? "had" : plural ? "have" : "has"} ${inflect(lemma, "VBN")}`
  return second.text === "be" && /^(?:will|would|can|could|may|might|must|should)$/.test(first.text)
    ? `${first.text} ${lemma}`
    : null
}

/** Adverbs that stress one word of the sentence: in another place they stress another. */
const STRESSES = /^(?:also|only|even|just|mainly|mostly|largely|partly|not|never)$/i

/** A year or a day: "in 1912", "on Monday". Any other phrase behind the doer may belong to the doer alone. */
const TIME =
  /^(?:1\d{3}|20\d{2}|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** Whether the sentence is over behind the doer, or a time follows. */
const goesOn = ({ tokens }: Sentence, at: number, end: number): boolean =>
  at === end || (/^(?:in|on)$/.test(tokens[at]!.text) && TIME.test(tokens[at + 1]?.text ?? ""))

export default {
  id,
  name: "Says who does what",
  rationale:
    "“The dog was found by the girl” makes the reader turn the sentence around. The rule turns it when the doer is " +
    "named and both phrases are short; it leaves passives without a doer as they are.",
  *propose(sentence): Generator<Proposal> {
    const { tokens } = sentence
    const verb = rootOf(sentence)
    if (!isStatement(sentence) || tokens[verb]?.xpos !== "VBN" || isNegated(sentence, verb)) return
    if (children(sentence, verb, "conj", "ccomp", "xcomp", "parataxis", "compound:prt").length > 0) return
    const subject = subjectOf(sentence, verb)
    const agent = children(sentence, verb, "obl:agent", "obl").find(
      ({ index }) =>
        index > verb && tokens[verb + 1]?.text === "by" && subtree(sentence, index)[0] === verb + 1,
    )
    if (subject < 0 || !agent || agent.confidence < SURE) return
    if (tokens[verb]!.confidence < 0.5 || tokens[subject]!.confidence < SURE) return
    const doer = phrase(sentence, agent.index, [verb + 1])
    const done = phrase(sentence, subject)
    if (!doer || !done || !goesOn(sentence, doer.at(-1)! + 1, finalMark(sentence)!.index)) return
    // "by Monday", "by car", "by 3 percent" name no doer.
    if (!/^(?:NOUN|PROPN)$/.test(agent.upos) || NO_DOER.test(agent.lemma)) return
    const plural = numberOf(sentence, agent.index) === "plural"
    const bare = children(sentence, agent.index, "det", "nmod:poss", "amod").length === 0
    if (agent.upos === "NOUN" && bare && !plural) return
    // Between the subject and the verb only helping verbs, and adverbs that come along.
    const between = tokens.slice(done.at(-1)! + 1, verb)
    const adverbs = between.filter(({ upos }) => upos === "ADV")
    if (adverbs.some(({ text }) => STRESSES.test(text))) return
    // "It was lit by the moon": what "it" is would come after what happens; only a name is worth that.
    if (tokens[subject]!.upos === "PRON" && agent.upos !== "PROPN") return
    // "hired by firms at all levels": what stands behind the doer may belong to the deed.
    const beside = children(sentence, agent.index, "nmod")
      .filter(({ relation }) => relation === "nmod")
      .map(({ index }) => children(sentence, index, "case"))
    if (beside.some((cases) => !cases.some(({ text }) => text === "of"))) return
    // "The rules are made by their owners": "their" would come before what it stands for.
    if (doer.some((i) => /^(?:its|their)$/i.test(tokens[i]!.text))) return
    if (!between.every(({ upos }) => /^(?:AUX|ADV)$/.test(upos)) || adverbs.length > 1) return
    // What a sentence begins with stays there: "In 1990, the law was signed by …".
    const opening = tokens.slice(0, done[0])
    if (opening.length > 0 && !isComma(opening.at(-1))) return
    const does = active(sentence, verb, plural)
    const pronoun =
      tokens[subject]!.upos === "PRON" ? OBJECT_FORM[tokens[subject]!.text.toLowerCase()] : undefined
    if (!does || (tokens[subject]!.upos === "PRON" && !pronoun)) return
    const span = spanOf(sentence, done)!
    const front = spanOf(sentence, doer)!
    const first = tokens[done[0]!]!
    // A common word that opened the sentence loses its capital on its way to the end.
    const small: Piece[] = pronoun
      ? [pronoun]
      : first.upos === "PROPN" || opening.length > 0 || !/^\p{Lu}/u.test(first.text)
        ? [span]
        : first.text.length > 1
          ? [first.text[0]!.toLowerCase(), { start: span.start + 1, end: span.end }]
          : []
    if (small.length === 0) return
    const adverb = adverbs[0] ? `${adverbs[0].text} ` : ""
    yield {
      span: { start: span.start, end: front.end },
      insert: [front, ` ${adverb}${does} `, ...small],
      rule: id,
      reason: "Now the sentence says first who does it.",
      need: { kind: "construction", from: 2 },
    }
  },
  examples: [
    { before: "The lost dog was found by two girls.", after: "Two girls found the lost dog." },
    { before: "The old song was written by her grandmother.", after: "Her grandmother wrote the old song." },
    {
      before: "The old law was openly criticized by several doctors in 2014.",
      after: "Several doctors openly criticized the old law in 2014.",
    },
    {
      keep: "The new law was criticized by several doctors in the capital.",
      because: "the doctors may be those of the capital",
    },
    { keep: "The house was finished by March.", because: "March did not finish it" },
    { keep: "The house was built of stone.", because: "nobody is named who built it" },
  ],
} satisfies Rule

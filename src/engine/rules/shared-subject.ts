import {
  auxiliariesOf,
  children,
  copulaOf,
  finiteOf,
  isFiniteForm,
  isNegated,
  numberOf,
  rootOf,
  subjectOf,
} from "../read/syntax.ts"
import type { Sentence, Token } from "../text/document.ts"
import {
  finalMark,
  firstOf,
  isComma,
  isConditional,
  mayBeParted,
  opensWide,
  SURE,
  wordsBetween,
} from "./clause.ts"
import { inside, subjectAgain } from "./name-again.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "shared-subject"

/** "went out and bought", "sat and waited": with these verbs the two are one action. */
const ONE_ACTION = /^(?:go|come|try|sit|stand|lie|turn|get|wait|stop|stay|run|rush|return)$/

const WHOLE: Readonly<Record<string, string>> = { "'ve": "have", "’ve": "have" }

/**
 * The helping verbs that the second verb shares with the first, with a space behind: "was " for "was changed in May and
 * signed in June"; empty when it shares none, null when that is not sure.
 */
function sharedHelpers(sentence: Sentence, root: number, second: Token): string | null {
  const { tokens } = sentence
  const own = auxiliariesOf(sentence, second.index).length > 0 || copulaOf(sentence, second.index) >= 0
  const helpers = auxiliariesOf(sentence, root).map((index) => tokens[index]!)
  if (own) return ""
  if (helpers.length === 0)
    return isFiniteForm(second) && (second.xpos === tokens[root]!.xpos || copulaOf(sentence, root) >= 0)
      ? ""
      : null
  if (second.xpos !== tokens[root]!.xpos || isNegated(sentence, root)) return null
  const words = helpers.map(({ text }) => WHOLE[text.toLowerCase()] ?? text.toLowerCase())
  // "You may edit a copy and check it": what is only allowed or possible is so for the two together.
  return words.every(
    (word) => /^[a-z]+$/.test(word) && !/^(?:do|does|did|can|may|might|could|should|must)$/.test(word),
  )
    ? `${words.join(" ")} `
    : null
}

/** The second verb, the word that joins it to the first, and how its sentence begins: "But ", or with the subject. */
interface Joint {
  readonly second: Token
  readonly at: number
  readonly kept: string
}

/** The joint of two verbs with one subject; three and more make a list, which would lose its "and". */
function jointOf(sentence: Sentence, root: number): Joint | null {
  const { tokens } = sentence
  const [second, ...more] = children(sentence, root, "conj")
  if (second?.upos !== "VERB" || more.length > 0 || second.confidence < SURE) return null
  const word = children(sentence, second.index, "cc")[0]
  const kept = word && { and: "", but: "But " }[word.text.toLowerCase()]
  if (kept === undefined || subjectOf(sentence, second.index) >= 0) return null
  if (firstOf(sentence, second.index) !== word!.index) return null
  const mark = tokens[word!.index - 1]!
  if (mark.upos === "PUNCT" && !isComma(mark) && mark.text !== ")") return null
  // "..., and more was expected": what stands before the verb may be its subject after all.
  const lead = tokens.slice(word!.index + 1, second.index)
  return lead.every(({ upos }) => /^(?:ADV|AUX|PART)$/.test(upos)) ? { second, at: word!.index, kept } : null
}

/** Whether something holds the two acts together, so that one alone would say more or less than both. */
function isBound(sentence: Sentence, root: number, subject: number, { second, at }: Joint): boolean {
  const { tokens } = sentence
  // "It has good lights and has more room": said twice, the same verb is a list.
  if (isConditional(sentence, at) || second.lemma === tokens[root]!.lemma) return true
  // "It costs little, but don't wait": a verb of another number is told to the reader.
  const finite = tokens[finiteOf(sentence, second.index)]
  const singular = numberOf(sentence, subject) === "singular" && !/^(?:I|you)$/i.test(tokens[subject]!.text)
  if (finite?.xpos === "VBP" && singular) return true
  // "some plants, some gloves and made plans": a list without its "and" goes on.
  const list = tokens.slice(root + 1, at)
  if (list.slice(0, -1).some(isComma) && !list.some(({ relation }) => relation === "cc")) return true
  // "a worm now and then": the "and" joins two adverbs, not the verbs.
  return tokens[at - 1]!.upos === "ADV" && tokens[at + 1]!.upos === "ADV"
}

/** Whether each verb has an object or a place of its own: "washed and dried the cups" shares one. */
function ownsBoth(sentence: Sentence, root: number, { second, at }: Joint): boolean {
  const owned = (verb: number): number[] =>
    children(sentence, verb, "obj", "obl", "xcomp", "ccomp", "advmod").map(({ index }) => index)
  const first =
    sentence.tokens[root]!.upos !== "VERB" || owned(root).some((index) => index > root && index < at)
  return first && owned(second.index).some((index) => index > second.index)
}

/** Whether another verb stands between two tokens, whose subject may be that of the second verb too. */
const hasVerb = ({ tokens }: Sentence, from: number, before: number, helped: boolean): boolean =>
  tokens
    .slice(from, before)
    .some(
      (token) =>
        !/^(?:aux|cop)/.test(token.relation) &&
        (isFiniteForm(token) || /^nsubj/.test(token.relation) || (helped && token.upos === "VERB")),
    )

/** Two short sentences with one subject would be choppier than the one that joins them. */
function isLong(sentence: Sentence, { at }: Joint): boolean {
  const before = wordsBetween(sentence, 0, at)
  const behind = wordsBetween(sentence, at + 1, finalMark(sentence)!.index)
  return before >= 6 && behind >= 5 && before + behind >= 14
}

export default {
  id,
  name: "Splits two things that one subject does",
  rationale:
    "When one subject does two things in a long sentence, the second can be told in a sentence of its own that names " +
    "the subject again. The rule abstains when the two verbs share an object or a condition.",
  *propose(sentence): Generator<Proposal> {
    const root = rootOf(sentence)
    if (!mayBeParted(sentence, root) || opensWide(sentence, root)) return
    const { tokens } = sentence
    const subject = subjectOf(sentence, root)
    const joint = jointOf(sentence, root)
    if (subject < 0 || !joint || ONE_ACTION.test(tokens[root]!.lemma) || !isLong(sentence, joint)) return
    if (isBound(sentence, root, subject, joint) || !ownsBoth(sentence, root, joint)) return
    const { second, at, kept } = joint
    const helpers = sharedHelpers(sentence, root, second)
    if (helpers === null) return
    const helped = helpers !== ""
    if (hasVerb(sentence, subject + 1, root, helped) || hasVerb(sentence, root + 1, at, helped)) return
    const again = subjectAgain(sentence, subject, at)
    if (!again) return
    const mark = tokens[at - 1]!
    yield {
      span: { start: isComma(mark) ? mark.span.start : mark.span.end, end: tokens[at + 1]!.span.start },
      insert: [". ", `${kept === "" ? again : kept + inside(sentence, subject, again)} ${helpers}`],
      rule: id,
      reason: "Two things happen here. Each now has its own sentence.",
      need: { kind: "length" },
    }
  },
  examples: [
    {
      before: "The company opened a factory in the north and hired two hundred people from the region.",
      after: "The company opened a factory in the north. It hired two hundred people from the region.",
    },
    {
      keep: "The bird caught a worm for her young now and then and carried one home to the nest.",
      because: "“now and then” belongs together",
    },
    {
      keep: "The nurse washed and dried the cups in the small kitchen.",
      because: "the verbs share an object",
    },
    {
      before: "The old law was changed by the council in May and signed by the king a week later.",
      after: "The old law was changed by the council in May. It was signed by the king a week later.",
    },
    {
      before: "A stranger opened the back door one night and took the money from the kitchen table.",
      after: "A stranger opened the back door one night. The stranger took the money from the kitchen table.",
    },
    {
      keep: "You may change a copy of the old file and check it with another program.",
      because: "what is allowed is the two together",
    },
    {
      keep: "The number of visitors doubled within a year and reached two million.",
      because: "“the number” alone would say too little",
    },
  ],
} satisfies Rule

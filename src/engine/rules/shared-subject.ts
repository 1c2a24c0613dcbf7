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
    if (subject < 0 || ONE_ACTION.test(tokens[root]!.lemma)) return
    // Three and more make a list, which would lose its "and".
    const joined = children(sentence, root, "conj")
    for (const second of joined.length === 1 ? joined : []) {
      const joint = children(sentence, second.index, "cc")[0]
      const kept = joint && { and: "", but: "But " }[joint.text.toLowerCase()]
      if (kept === undefined || second.confidence < SURE || second.upos !== "VERB") continue
      if (subjectOf(sentence, second.index) >= 0 || firstOf(sentence, second.index) !== joint!.index) continue
      // "It has good lights and has more room": said twice, the same verb is a list.
      if (isConditional(sentence, joint!.index) || second.lemma === tokens[root]!.lemma) continue
      // "It costs little, but don't wait": a verb of another number is told to the reader.
      const finite = tokens[finiteOf(sentence, second.index)]
      if (
        finite?.xpos === "VBP" &&
        numberOf(sentence, subject) === "singular" &&
        !/^(?:I|you|we|they)$/i.test(tokens[subject]!.text)
      )
        continue
      // "some plants, some gloves and made plans": a list without its "and" goes on.
      const list = tokens.slice(root + 1, joint!.index)
      if (list.slice(0, -1).some(isComma) && !list.some(({ relation }) => relation === "cc")) continue
      const helpers = sharedHelpers(sentence, root, second)
      if (helpers === null) continue
      // "a worm now and then": the "and" joins two adverbs, not the verbs.
      if (tokens[joint!.index - 1]!.upos === "ADV" && tokens[joint!.index + 1]!.upos === "ADV") continue
      // "..., and more was expected": what stands before the verb may be its subject after all.
      const lead = tokens.slice(joint!.index + 1, second.index)
      if (!lead.every(({ upos }) => /^(?:ADV|AUX|PART)$/.test(upos))) continue
      // Each verb needs its own object or place: "washed and dried the cups" shares one.
      const owns = (verb: number): boolean =>
        children(sentence, verb, "obj", "obl", "xcomp", "ccomp", "advmod").some(
          ({ index }) => index > verb && (verb !== root || index < joint!.index),
        )
      const end = finalMark(sentence)!.index
      // With another verb in between, the second verb may belong to that one's subject.
      const between = (from: number, before: number): boolean =>
        tokens
          .slice(from, before)
          .some(
            (token) =>
              token.relation !== "aux" &&
              token.relation !== "aux:pass" &&
              token.relation !== "cop" &&
              (isFiniteForm(token) ||
                /^nsubj/.test(token.relation) ||
                (helpers !== "" && token.upos === "VERB")),
          )
      if (between(subject + 1, root) || between(root + 1, joint!.index)) continue
      if (!owns(second.index) || (tokens[root]!.upos === "VERB" && !owns(root))) continue
      // Two short sentences with one subject would be choppier than the one that joins them.
      const [before, behind] = [
        wordsBetween(sentence, 0, joint!.index),
        wordsBetween(sentence, joint!.index + 1, end),
      ]
      if (before < 6 || behind < 5 || before + behind < 14) continue
      const again = subjectAgain(sentence, subject, joint!.index)
      if (!again) continue
      const mark = tokens[joint!.index - 1]!
      if (mark.upos === "PUNCT" && !isComma(mark) && mark.text !== ")") continue
      yield {
        span: {
          start: isComma(mark) ? mark.span.start : mark.span.end,
          end: tokens[joint!.index + 1]!.span.start,
        },
        insert: [". ", `${kept === "" ? again : kept + inside(sentence, subject, again)} ${helpers}`],
        rule: id,
        reason: "Two things happen here. Each now has its own sentence.",
        need: { kind: "length" },
      }
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

import {
  auxiliariesOf,
  children,
  copulaOf,
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
  nameAgain,
  opensWide,
  SURE,
  wordsBetween,
} from "./clause.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "shared-subject"

/** What is counted or measured by these is told by what follows "of": "the number" alone would say too little. */
const MEASURES =
  /^(?:number|majority|minority|rest|lot|part|portion|kind|type|sort|range|series|group|pair|half|third|quarter|amount|percent|percentage|share|one|most|some|all|none|each|many)$/

/** The words for the subject of the second sentence: short, and sure to mean the same. */
function subjectAgain(sentence: Sentence, subject: number): string | null {
  const { tokens } = sentence
  const head = tokens[subject]!
  if (MEASURES.test(head.lemma) && head.upos !== "PRON") return null
  const again = nameAgain(sentence, subject)?.join("")
  // "A stranger ... The stranger"
  const known = again?.replace(/^This /, "The ")
  if (known && !known.startsWith("These ")) return known
  // "Farmers ... They": only while nothing else in sight could be meant.
  if (head.upos !== "NOUN" || numberOf(sentence, subject) !== "plural") return null
  const others = tokens.some(({ xpos, index }) => index !== subject && /^NNP?S$|^PRP/.test(xpos))
  return others ? null : "They"
}

/** "went out and bought", "sat and waited": with these verbs the two are one action. */
const ONE_ACTION = /^(?:go|come|try|sit|stand|lie|turn|get|wait|stop|stay|run|rush|return)$/

const WHOLE: Readonly<Record<string, string>> = { "'ve": "have", "’ve": "have", "'ll": "will", "’ll": "will" }

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
  return words.every((word) => /^[a-z]+$/.test(word) && word !== "do") ? `${words.join(" ")} ` : null
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
      if (isConditional(sentence, joint!.index)) continue
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
      if (wordsBetween(sentence, 0, joint!.index) < 5 || wordsBetween(sentence, joint!.index + 1, end) < 4)
        continue
      const again = subjectAgain(sentence, subject)
      if (!again) continue
      const small =
        again === "I" || (tokens[subject]!.upos === "PROPN" && !again.startsWith("The "))
          ? again
          : again[0]!.toLowerCase() + again.slice(1)
      const before = tokens[joint!.index - 1]!
      if (before.upos === "PUNCT" && !isComma(before) && before.text !== ")") continue
      yield {
        span: {
          start: isComma(before) ? before.span.start : before.span.end,
          end: tokens[joint!.index + 1]!.span.start,
        },
        insert: [". ", `${kept === "" ? again : kept + small} ${helpers}`],
        rule: id,
        reason: "Two things happen here. Each now has its own sentence.",
        need: { kind: "length" },
      }
    }
  },
  examples: [
    {
      before: "The company opened a factory in the north and hired two hundred people from the region.",
      after:
        "The company opened a factory in the north. The company hired two hundred people from the region.",
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
      before: "The law was changed in May and signed by the king a week later.",
      after: "The law was changed in May. The law was signed by the king a week later.",
    },
    {
      before: "A stranger opened the door one night and took the money from the table.",
      after: "A stranger opened the door one night. The stranger took the money from the table.",
    },
    {
      keep: "The number of visitors doubled within a year and reached two million.",
      because: "“the number” alone would say too little",
    },
  ],
} satisfies Rule

import {
  auxiliariesOf,
  children,
  isFiniteForm,
  isPassive,
  numberOf,
  rootOf,
  subjectOf,
} from "../read/syntax.ts"
import type { Sentence } from "../text/document.ts"
import {
  finalMark,
  firstOf,
  isComma,
  mayBeParted,
  nameAgain,
  opensWide,
  SURE,
  wordsBetween,
} from "./clause.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "shared-subject"

/** The words for the subject of the second sentence: short, and sure to mean the same. */
function subjectAgain(sentence: Sentence, subject: number): string | null {
  const again = nameAgain(sentence, subject)?.join("")
  if (again && !/^Th(?:is|ese) /.test(again)) return again
  // "Farmers ... They": only while nothing else in sight could be meant.
  const head = sentence.tokens[subject]!
  if (head.upos !== "NOUN" || numberOf(sentence, subject) !== "plural") return null
  const others = sentence.tokens.some(({ xpos, index }) => index !== subject && /^NNP?S$|^PRP/.test(xpos))
  return others ? null : "They"
}

/** "went out and bought", "sat and waited": with these verbs the two are one action. */
const ONE_ACTION = /^(?:go|come|try|sit|stand|lie|turn|get|wait|stop|stay|run|rush|return)$/

export default {
  id,
  name: "Splits two things that one subject does",
  rationale:
    "When one subject does two things in a long sentence, the second can be told in a sentence of its own that names " +
    "the subject again. The rule abstains when the two verbs share a helping verb, an object or a condition.",
  *propose(sentence): Generator<Proposal> {
    const root = rootOf(sentence)
    if (!mayBeParted(sentence, root)) return
    if (isPassive(sentence, root)) return
    const { tokens } = sentence
    if (opensWide(sentence, root)) return
    if (!isFiniteForm(tokens[root]!) || auxiliariesOf(sentence, root).length > 0) return
    const subject = subjectOf(sentence, root)
    if (ONE_ACTION.test(tokens[root]!.lemma)) return
    // Three and more make a list, which would lose its "and".
    const joined = children(sentence, root, "conj")
    for (const second of joined.length === 1 ? joined : []) {
      const joint = children(sentence, second.index, "cc")[0]
      const kept = joint && { and: "", but: "But " }[joint.text.toLowerCase()]
      if (kept === undefined || second.confidence < SURE || second.xpos !== tokens[root]!.xpos) continue
      if (subjectOf(sentence, second.index) >= 0 || firstOf(sentence, second.index) !== joint!.index) continue
      // "a worm now and then": the "and" joins two adverbs, not the verbs.
      if (tokens[joint!.index - 1]!.upos === "ADV" && tokens[joint!.index + 1]!.upos === "ADV") continue
      // Each verb needs its own object or place: "washed and dried the cups" shares one.
      const owns = (verb: number): boolean =>
        children(sentence, verb, "obj", "obl", "xcomp", "advmod").some(
          ({ index }) => index > verb && (verb !== root || index < joint!.index),
        )
      const end = finalMark(sentence)!.index
      // With another finite verb in between, the second verb may belong to that one's subject.
      const between = (from: number, before: number): boolean =>
        tokens.slice(from, before).some((token) => isFiniteForm(token) || /^nsubj/.test(token.relation))
      if (between(subject + 1, root) || between(root + 1, joint!.index)) continue
      if (!owns(root) || !owns(second.index)) continue
      if (wordsBetween(sentence, 0, joint!.index) < 6 || wordsBetween(sentence, joint!.index + 1, end) < 5)
        continue
      const again = subjectAgain(sentence, subject)
      if (!again) continue
      const small =
        tokens[subject]!.upos === "PROPN" && !again.startsWith("The ")
          ? again
          : again[0]!.toLowerCase() + again.slice(1)
      const before = tokens[joint!.index - 1]!
      yield {
        span: { start: isComma(before) ? before.span.start : before.span.end, end: joint!.span.end },
        insert: [`. ${kept === "" ? again : kept + (again === "I" ? again : small)}`],
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
      keep: "The law was changed in May and signed by the king a week later.",
      because: "the verbs share “was”",
    },
    {
      keep: "A stranger came into the room one night and took the money from the table.",
      because: "“A stranger” cannot be named again briefly",
    },
  ],
} satisfies Rule

import { finiteOf } from "../read/syntax.ts"
import type { Sentence } from "../text/document.ts"
import { finalMark, holdsTogether, wordsBetween } from "./clause.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "semicolon"

/** Whether a finite verb with its own subject stands in these tokens, outside relative and adverbial clauses. */
const isWhole = (sentence: Sentence, from: number, before: number): boolean =>
  sentence.tokens.some(
    ({ relation, head, index }) =>
      /^nsubj|^expl/.test(relation) &&
      index >= from &&
      index < before &&
      head >= from &&
      head < before &&
      !/^(?:acl|advcl)/.test(sentence.tokens[head]!.relation) &&
      finiteOf(sentence, head) >= from &&
      finiteOf(sentence, head) < before &&
      finiteOf(sentence, head) > index,
  )

export default {
  id,
  name: "Makes two sentences of a semicolon or colon",
  rationale:
    "A semicolon or colon between two whole statements can be a full stop. Lists, and what is quoted after a colon, " +
    "are left alone.",
  *propose(sentence): Generator<Proposal> {
    const { tokens } = sentence
    const marks = tokens.filter(({ text }) => text === ";" || text === ":")
    const end = finalMark(sentence)
    const [mark] = marks
    if (!mark || marks.length > 1 || end?.text !== ".") return
    const at = mark.index
    const next = tokens[at + 1]!
    if (!isWhole(sentence, 0, at) || !isWhole(sentence, at + 1, end.index)) return
    if (holdsTogether(sentence) || wordsBetween(sentence, 0, at) < 3) return
    if (/^(?:and|or|nor|which|who|that)$/i.test(next.text) || /^W/.test(next.xpos)) return
    // A speech mark begins somebody's words; after a colon a capital begins a title.
    if (/^[“"‘']/.test(next.text) || (mark.text === ":" && !/^\p{Ll}/u.test(next.text))) return
    yield {
      span: mark.span,
      insert: ["."],
      rule: id,
      reason: "Two statements are easier to read one at a time.",
      need: { kind: "length" },
    }
  },
  examples: [
    {
      before: "The old mill closed in spring; most workers found jobs in the city.",
      after: "The old mill closed in spring. Most workers found jobs in the city.",
    },
    {
      before: "The farmers had a simple problem: they could not sell their milk in the city.",
      after: "The farmers had a simple problem. They could not sell their milk in the city.",
    },
    {
      keep: "They visited Rome, Italy; Paris, France; and Bonn, Germany.",
      because: "the semicolons make a list",
    },
    {
      keep: "The town is proud of one man: the poet of the valley, who was born there in the winter of 1564.",
      because: "the second half has its verb in a relative clause only",
    },
    { keep: "The sign was clear: “We close at noon.”", because: "the second half is quoted" },
    {
      keep: "The plan was simple; too simple, perhaps.",
      because: "the second half is no statement of its own",
    },
  ],
} satisfies Rule

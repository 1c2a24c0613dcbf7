import { finiteOf } from "../read/syntax.ts"
import type { Sentence } from "../text/document.ts"
import { finalMark, firstOf, holdsTogether, isConditional, SHORTEST, wordsBetween } from "./clause.ts"
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

/** What has words of its own, which a colon opens. */
const SAYS =
  /^(?:advice|answer|argument|claim|lesson|message|motto|offer|pitch|promise|question|rule|slogan|theory|thought|warning)$/

/** Whether the first noun phrase from this token on is the subject of a finite verb. */
const opensWithSubject = (sentence: Sentence, from: number): boolean =>
  sentence.tokens.some(
    ({ relation, head, index }) =>
      /^nsubj|^expl/.test(relation) &&
      index >= from &&
      firstOf(sentence, index) === from &&
      finiteOf(sentence, head) > index,
  )

/** A dash between spaces, or a long one without: "were right – they", "were right—they". */
const isDash = ({ tokens }: Sentence, index: number): boolean => {
  const { text, span } = tokens[index]!
  if (/^(?:—|--)$/.test(text)) return true
  return (
    /^[–-]$/.test(text) &&
    tokens[index - 1]?.span.end !== span.start &&
    tokens[index + 1]?.span.start !== span.end
  )
}

export default {
  id,
  name: "Makes two sentences of a semicolon, colon or dash",
  rationale:
    "A semicolon, colon or dash between two whole statements can be a full stop. Lists, asides between two dashes, " +
    "and what is quoted after a colon are left alone.",
  *propose(sentence): Generator<Proposal> {
    const { tokens } = sentence
    const marks = tokens.filter(({ text, index }) => /^[;:]$/.test(text) || isDash(sentence, index))
    const end = finalMark(sentence)
    const [mark] = marks
    if (!mark || marks.length > 1 || end?.text !== ".") return
    const at = mark.index
    const dash = !/^[;:]$/.test(mark.text)
    const kept = dash ? { but: "But ", yet: "Yet ", so: "So ", and: "" }[tokens[at + 1]!.text] : undefined
    const next = tokens[kept === undefined ? at + 1 : at + 2]!
    if (!isWhole(sentence, 0, at) || !isWhole(sentence, next.index, end.index)) return
    if (
      wordsBetween(sentence, 0, at) < 3 ||
      (dash && wordsBetween(sentence, next.index, end.index) < SHORTEST)
    )
      return
    // A figure does not begin a sentence.
    if (/^\p{N}/u.test(next.text)) return
    // "— the first time that's happened": a noun with a clause is no statement.
    if (dash && tokens.slice(next.index, next.index + 5).some(({ relation }) => relation === "acl:relcl"))
      return
    // "and this is why:" points forward.
    if (mark.text === ":" && /^(?:why|how|this|these|following|follows)$/i.test(tokens[at - 1]!.text)) return
    // "The pitch was simple: we'll do it all": what follows is said in it.
    if (mark.text === ":" && tokens.slice(0, at).some(({ lemma }) => SAYS.test(lemma))) return
    // Before a colon or a dash a condition or a choice may hold for both halves.
    if (mark.text !== ";" && (holdsTogether(sentence) || isConditional(sentence, at))) return
    if (/^(?:and|or|no|nor|which|who|that|while|whereas)$/i.test(next.text) || /^W/.test(next.xpos)) return
    // Behind a dash a statement is surely one only where its subject comes first: "– it is …", "– the town was …".
    if (dash && !opensWithSubject(sentence, next.index)) return
    // A speech mark begins somebody's words; after a colon a capital begins a title.
    if (/^[“"‘']/.test(next.text) || (mark.text === ":" && !/^\p{Ll}/u.test(next.text))) return
    const before = tokens[at - 1]!
    yield {
      span: dash ? { start: before.span.end, end: next.span.start } : mark.span,
      insert: [dash ? `. ${kept ?? ""}` : "."],
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
      before: "The first bridge was never finished – the money had run out by the end of the year.",
      after: "The first bridge was never finished. The money had run out by the end of the year.",
    },
    {
      keep: "The bridge – it was never finished – stood there for years.",
      because: "between two dashes stands an aside",
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

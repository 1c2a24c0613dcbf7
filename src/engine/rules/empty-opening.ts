import type { Proposal, Rule } from "./rule.ts"

const id = "empty-opening"

/** Openings that say nothing of the matter and weigh it in no way: no "likely", no "clear", no name. */
const OPENING =
  /^(?:it (?:is|should be|must be) (?:(?:important|interesting|worth|useful) (?:to note|noting|to remember|remembering|to mention|mentioning)|(?:noted|remembered|mentioned)) that )/i

export default {
  id,
  name: "Drops an empty opening",
  rationale: "“It should be noted that” adds words and no meaning. What follows is already a whole sentence.",
  *propose(sentence, { document }): Generator<Proposal> {
    const text = document.block.text.slice(sentence.span.start, sentence.span.end)
    const opening = OPENING.exec(text)?.[0]
    if (!opening || text.endsWith("?")) return
    const { start, end } = sentence.span
    yield {
      span: { start, end },
      insert: [{ start: start + opening.length, end }],
      rule: id,
      reason: `“${opening.trim()}” says nothing about the subject.`,
      need: { kind: "construction", from: 4 },
    }
  },
  examples: [
    { before: "It is important to note that the lake is not deep.", after: "The lake is not deep." },
    { keep: "It is likely that the lake is deep.", because: "“likely” tells how sure it is" },
    { keep: "The teacher said it should be noted that the lake is deep.", because: "it is somebody's word" },
  ],
} satisfies Rule

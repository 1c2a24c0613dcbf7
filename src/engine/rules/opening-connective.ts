import type { WordLevel } from "../step.ts"
import { isComma } from "./clause.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "opening-connective"

interface Plain {
  readonly word: string
  readonly level: WordLevel
}

/** Joining words before a comma, and a plain one that says the same; those without a comma of their own stand bare. */
const PLAIN: Readonly<Record<string, Plain>> = {
  additionally: { word: "Also,", level: "B2" },
  consequently: { word: "As a result,", level: "B2" },
  conversely: { word: "On the other hand,", level: "C1" },
  furthermore: { word: "Also,", level: "B2" },
  hence: { word: "So", level: "C1" },
  however: { word: "But", level: "B1" },
  moreover: { word: "Also,", level: "B2" },
  nevertheless: { word: "Still,", level: "B2" },
  nonetheless: { word: "Still,", level: "C1" },
  therefore: { word: "So", level: "B1" },
  thus: { word: "So", level: "B2" },
}

export default {
  id,
  name: "Begins with a plain joining word",
  rationale:
    "“However,” and “Therefore,” tie a sentence to the one before it. “But” and “So” tie it just as well, and every " +
    "reader knows them. The tie itself always stays.",
  *propose({ tokens }): Generator<Proposal> {
    const [first, comma, next] = tokens
    const plain = first && PLAIN[first.text.toLowerCase()]
    if (!plain || !isComma(comma) || !next || /^(?:but|so|and|also|still|yet)$/i.test(next.text)) return
    // "So, also, …" would stumble; and a sentence that has the word already says it twice.
    const word = plain.word.toLowerCase().replace(",", "")
    if (tokens.slice(2, 10).some(({ text }) => text.toLowerCase() === word)) return
    yield {
      span: { start: first.span.start, end: comma!.span.end },
      insert: [plain.word],
      rule: id,
      reason: `“${plain.word.replace(",", "")}” says the same as “${first.text}” in a plainer word.`,
      need: { kind: "word", level: plain.level, to: "A1", longer: false, noun: null },
    }
  },
  examples: [
    {
      before: "However, the old bridge was still in use.",
      after: "But the old bridge was still in use.",
    },
    {
      before: "Furthermore, the water was too cold for the fish.",
      after: "Also, the water was too cold for the fish.",
    },
    { keep: "However hard they tried, the door stayed shut.", because: "here the word says how hard" },
    { keep: "Thus ended the long war.", because: "here the word says in what way" },
  ],
} satisfies Rule

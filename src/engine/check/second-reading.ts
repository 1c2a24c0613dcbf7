import { apply, shift } from "../edit/apply.ts"
import { mend } from "../mend/mend.ts"
import { finiteOf, isFiniteForm, rootOf, subjectOf } from "../read/syntax.ts"
import type { Sentence } from "../text/document.ts"
import { brought, type Check } from "./check.ts"

/** Whether it stands on its own: a subject, then its finite verb, then a full stop. */
function stands(sentence: Sentence): boolean {
  const root = rootOf(sentence)
  const finite = sentence.tokens[finiteOf(sentence, root)]
  const subject = subjectOf(sentence, root)
  const there = sentence.tokens.findIndex(({ relation, head }) => relation === "expl" && head === root)
  return finite !== undefined && isFiniteForm(finite) && (subject >= 0 || there >= 0)
}

/** Whether every bracket and speech mark that opens in the sentence closes in it. */
const isBalanced = ({ tokens }: Sentence): boolean =>
  PAIRS.every(([open, close]) => {
    const opened = tokens.filter(({ text }) => text === open).length
    return open === close ? opened % 2 === 0 : opened === tokens.filter(({ text }) => text === close).length
  })

const PAIRS: readonly (readonly [string, string])[] = [
  ["(", ")"],
  ["[", "]"],
  ["“", "”"],
  ['"', '"'],
]

export default {
  id: "second-reading",
  name: "The result reads as sentences",
  rationale:
    "After a sentence is split or turned, the result is read again from scratch. Unless every new sentence has its " +
    "own subject and verb, the edit is dropped.",
  refuse(edit, { document: { block }, sentence, read }) {
    const splits = brought(edit).includes(".")
    if (!splits && edit.insert.length < 2) return null
    const { start, end } = sentence.span
    const source = block.text.slice(start, end)
    const { sentences } = read(apply(source, mend(source, [shift(edit, -start)])).text)
    if (splits && sentences.length < 2) return "The result does not read as two sentences."
    if (splits && !sentences.every(isBalanced)) return "It would part brackets or speech marks."
    return sentences.every(stands) ? null : "A part of the result would not stand on its own."
  },
  examples: [
    { text: "The sun rose early, and the farmers went to work.", words: ", and", by: ".", refused: false },
    { text: "The dog, and not the big cat, sang.", words: ", and", by: ".", refused: true },
  ],
} satisfies Check

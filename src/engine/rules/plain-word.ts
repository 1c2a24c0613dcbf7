import type { Rule } from "./rule.ts"
import { proposeSwaps } from "./swaps.ts"

export default {
  id: "plain-word",
  name: "Plain words for rare ones",
  rationale:
    "A rare word stops a reader even where everything around it is easy. It is replaced only when the sentence " +
    "tells which sense is meant and a plain word fits the same place. In articles about programming, where everyday " +
    "words are terms, it is only explained.",
  propose: (sentence, context) =>
    context.programming ? [] : proposeSwaps("plain-word", sentence, context, (words) => words === 1),
  examples: [
    { before: "The shop will commence work on Monday.", after: "The shop will begin work on Monday." },
    { before: "She utilized a small tool.", after: "She used a small tool." },
    { keep: "He addressed the letter.", because: "the sense that has plain words is not the one meant" },
  ],
} satisfies Rule

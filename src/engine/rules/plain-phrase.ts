import type { Rule } from "./rule.ts"
import { proposeSwaps } from "./swaps.ts"

export default {
  id: "plain-phrase",
  name: "Plain words for long phrases",
  rationale:
    "Official and bookish phrases take many words to say little. They are replaced as a whole, so that no part of " +
    "an idiom is changed alone.",
  propose: (sentence, context) => proposeSwaps("plain-phrase", sentence, context, (words) => words > 1),
  examples: [
    { before: "They left early in order to catch the train.", after: "They left early to catch the train." },
    { before: "Prior to the match, it rained.", after: "Before the match, it rained." },
    { keep: "The tall plants stood in a row in order of size.", because: "“in order of” is another phrase" },
  ],
} satisfies Rule

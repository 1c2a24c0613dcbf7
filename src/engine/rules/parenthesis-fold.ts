import { wordsBetween } from "./clause.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "parenthesis-fold"

/**
 * How an aside begins that only gives examples. Any other may tell
 * what the word before it means ("mitosis (division of the nucleus)") or say more than it seems to.
 */
const ADDS = /^(?:such as|like|including|e\.g\.?|for (?:example|instance))\b/i

/** From how many words on a list of examples is folded. */
const LONG_LIST = 9

/** Stands for a folded aside; the reader can open it. */
export const FOLD = "(…)"

export default {
  id,
  name: "Folds an aside in brackets",
  rationale:
    "A list of examples in brackets breaks the sentence in two. At low steps it waits behind a mark until the reader opens it. " +
    "Asides with names, numbers or other facts are never folded.",
  *propose(sentence): Generator<Proposal> {
    const { tokens } = sentence
    const open = tokens.findIndex(({ text }) => text === "(")
    const close = tokens.findIndex(({ text }, i) => text === ")" && i > open)
    // A sentence that begins with its aside, or has an aside inside another, is left alone.
    if (open < 1 || close < open + 4 || !ADDS.test(`${tokens[open + 1]!.text} ${tokens[open + 2]!.text}`))
      return
    if (tokens.slice(open + 1, close).some(({ text }) => text === "(")) return
    // A few examples help; a long list of them is what stands in the way.
    if (wordsBetween(sentence, open + 1, close) < LONG_LIST) return
    yield {
      span: { start: tokens[open]!.span.start, end: tokens[close]!.span.end },
      insert: [FOLD],
      rule: id,
      reason: "An aside is folded here. Open it to read it.",
      need: { kind: "aside", from: 2 },
    }
  },
  examples: [
    {
      before:
        "The animals (such as frogs, toads, small birds, fish, flies and big snails) live near the pond.",
      after: "The animals (…) live near the pond.",
    },
    {
      keep: "The animals (such as frogs and small birds) live near the pond.",
      because: "a few examples help",
    },
    { keep: "The frogs (about forty of them) live near the pond.", because: "the aside holds a number" },
    { keep: "The band (led by Ana Ruiz) played all night.", because: "the aside holds a name" },
    {
      keep: "The cells then begin mitosis (division of the nucleus).",
      because: "the aside says what the word means",
    },
    {
      keep: "Put a line below it (for those who cannot hear well).",
      because: "the aside says what it is for",
    },
    { keep: "The song (live) is long.", because: "an aside of a word or two is no hindrance" },
  ],
} satisfies Rule

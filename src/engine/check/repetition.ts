import { type Check, gained, lost } from "./check.ts"

/** How many words to each side are near enough for a repeated word to be heard. */
const NEAR = 14

/** Short words that are heard when they come twice; others tie the sentence together. */
const HEARD =
  /^(?:act|add|aid|aim|ask|big|buy|cut|end|get|job|law|new|old|own|pay|put|run|say|see|set|try|use|war|win)$/

/** "studied" beside "studies": two forms of one longer word. */
const isKin = (word: string, lemma: string): boolean =>
  lemma.length > 4 && word.slice(0, lemma.length - 1) === lemma.slice(0, -1)

export default {
  id: "repetition",
  name: "No word twice in a row",
  rationale:
    "A plain word that already stands beside the gap would read as a slip: “big, big house”, “help help”.",
  refuse(edit, { sentence }) {
    const words = gained(edit).filter((word) => word.length > 3 || HEARD.test(word))
    const out = lost(edit, sentence)
    const first = out[0]
    const last = out.at(-1)
    if (!first || !last || edit.insert.length > 1) return null
    const near = sentence.tokens.filter(
      ({ index }) =>
        (index < first.index && index >= first.index - NEAR) ||
        (index > last.index && index <= last.index + NEAR),
    )
    const twice = near.find(({ text, lemma }) =>
      words.some((word) => word === text.toLowerCase() || word === lemma || isKin(word, lemma)),
    )
    return twice ? `“${twice.text}” already stands beside it.` : null
  },
  examples: [
    { text: "Few studies have examined it.", words: "examined", by: "studied", refused: true },
    {
      text: "They tried all day in an attempt to win.",
      words: "in an attempt to",
      by: "to try to",
      refused: true,
    },
    { text: "They aid and help the poor.", words: "aid", by: "help", refused: true },
    {
      text: "They aid the poor, and in the next year the other towns of the valley help.",
      words: "aid",
      by: "help",
      refused: false,
    },
  ],
} satisfies Check

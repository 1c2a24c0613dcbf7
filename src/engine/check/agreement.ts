import { type Check, gained, lost } from "./check.ts"

const ONE = /^(?:an?|this|that|each|every|another|one|either|neither)$/
const MANY = /^(?:these|those|many|several|few|both|various)$/

/** Plural by its spelling; words such as "news", "series" and those in -ss, -us, -is are not. */
const looksPlural = (word: string): boolean =>
  /^(?:people|children|men|women|feet|teeth|mice)$/.test(word) ||
  (/s$/.test(word) && !/(?:ss|us|is|news|series|means|species|lens|gas)$/.test(word))

export default {
  id: "agreement",
  name: "Words around a change still agree",
  rationale:
    "“These” needs a plural noun and “a” a singular one, and a subject keeps the number that its verb has.",
  refuse(edit, { sentence }) {
    const out = lost(edit, sentence)
    const noun = out.findLast(({ upos }) => upos === "NOUN")
    const last = gained(edit).at(-1)
    if (!noun || !last || edit.insert.length > 1 || out.at(-1) !== noun) return null
    // "by no means" is no noun phrase: only a noun with what belongs to it has a number.
    if (!out.every(({ upos }) => /^(?:NOUN|ADJ|PUNCT)$/.test(upos))) return null
    const plural = noun.xpos === "NNS"
    if (looksPlural(last) === plural) return null
    const determiner = sentence.tokens[out[0]!.index - 1]?.text.toLowerCase() ?? ""
    if (plural ? MANY.test(determiner) : ONE.test(determiner))
      return `“${determiner} ${last}” does not agree.`
    return /^nsubj/.test(noun.relation) ? "The verb would no longer agree." : null
  },
  examples: [
    { text: "They bought this equipment here.", words: "equipment", by: "tools", refused: true },
    { text: "They bought the equipment here.", words: "equipment", by: "tools", refused: false },
    { text: "They bought these dwellings here.", words: "dwellings", by: "homes", refused: false },
  ],
} satisfies Check

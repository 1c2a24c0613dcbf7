import { type Check, missing } from "./check.ts"

export default {
  id: "names",
  name: "Names stay",
  rationale: "A name, or any word written with a capital inside a sentence, is never changed or dropped.",
  refuse(edit, { sentence }) {
    const isCapital = (index: number): boolean => /^\p{Lu}\p{Ll}/u.test(sentence.tokens[index]?.text ?? "")
    const name = missing(
      edit,
      sentence,
      ({ text, upos, index }) =>
        (upos === "PROPN" && /\p{Lu}/u.test(text)) ||
        /\p{Lu}.*\p{Lu}/u.test(text) ||
        (index > 0 && /^\p{Lu}/u.test(text) && text !== "I") ||
        // "Beneficial Ownership Report": capitals side by side make a title, at the beginning too.
        (index === 0 && isCapital(0) && isCapital(1) && sentence.tokens[1]!.upos !== "PROPN"),
    )
    return name && `“${name.text}” may be a name.`
  },
  examples: [
    { text: "They met in the Grand Hall.", words: "Grand", by: "big", refused: true },
    { text: "They met in the grand hall.", words: "grand", by: "big", refused: false },
    { text: "NATO agreed to it.", words: "NATO agreed", by: "They said yes", refused: true },
    { text: "Beneficial Ownership is reported.", words: "Beneficial", by: "Helpful", refused: true },
    { text: "Maria, who sings, left.", words: "Maria, who sings,", by: "Maria sings. Maria", refused: false },
  ],
} satisfies Check

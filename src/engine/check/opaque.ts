import { type Check, lost } from "./check.ts"

export default {
  id: "opaque",
  name: "Code, formulas, addresses and marks stay",
  rationale:
    "Code, formulas, web addresses, citation marks and anything else that is not running text is never changed.",
  refuse(edit, { sentence }) {
    const mark = lost(edit, sentence).find(
      ({ opaque, text, upos }) => opaque || upos === "SYM" || /^\[\d+\]$|:\/\/|@|^www\./.test(text),
    )
    return mark ? `“${mark.text}” is not running text.` : null
  },
  examples: [
    { text: "The claim [4] is old.", words: "claim [4] is", by: "claim is", refused: true },
    { text: "The claim [4] is old.", words: "old", by: "aged", refused: false },
    { text: "Write to info@example.org today.", words: "info@example.org", by: "us", refused: true },
  ],
} satisfies Check

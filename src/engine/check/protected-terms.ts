import { type Check, leavesAlone } from "./check.ts"

export default {
  id: "protected-terms",
  name: "Protected words stay",
  rationale: "The words that a lesson is about are kept in every form, at every step.",
  refuse(edit, { document, protected: terms }) {
    const term = terms.find((span) => !leavesAlone(edit, span))
    return term ? `“${document.block.text.slice(term.start, term.end)}” is protected.` : null
  },
  examples: [
    { text: "Cells utilize energy.", words: "utilize", by: "use", protect: ["utilize"], refused: true },
    { text: "Cells utilized energy.", words: "utilized", by: "used", protect: ["utilize"], refused: true },
    { text: "Cells utilize energy.", words: "utilize", by: "use", protect: ["energy"], refused: false },
  ],
} satisfies Check

import { type Check, gained, lost } from "./check.ts"

const NEGATIVE =
  /^(?:not|n['’]t|no|none|nobody|nothing|nowhere|never|neither|nor|without|cannot|hardly|barely|scarcely|rarely|seldom|few|little|unless|except|lack|lacks|lacked|lacking|absence|fail|fails|failed|failing|deny|denies|denied|refuse|refuses|refused)$/i

/** "n't" and "no" deny as "not" does; what counts is that as many denials go in as come out. */
export default {
  id: "negation",
  name: "Negation stays",
  rationale: "What the source denies stays denied, and nothing else comes to be denied.",
  refuse(edit, { sentence }) {
    const out = lost(edit, sentence).filter(({ text }) => NEGATIVE.test(text)).length
    const back = gained(edit).filter((word) => NEGATIVE.test(word) || /n['’]t$/.test(word)).length
    if (out > back) return "A “not” would be lost."
    // One word may say in itself what the new words spell out ("absent": "not there"), two may not.
    return back > out + 1 ? "The new words deny what the old ones do not." : null
  },
  examples: [
    { text: "They did not abandon it.", words: "not abandon", by: "keep", refused: true },
    { text: "They did not abandon it.", words: "abandon", by: "leave", refused: false },
    { text: "In the absence of rain it dried.", words: "In the absence of", by: "Without", refused: false },
    { text: "Few people came.", words: "Few people", by: "People", refused: true },
  ],
} satisfies Check

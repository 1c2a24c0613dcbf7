import { type Check, gained, lost } from "./check.ts"

/** Words of one row say the same of how sure, how many or how often; a word may only be replaced within its row. */
const ROWS: readonly (readonly string[])[] = [
  [
    "may",
    "might",
    "could",
    "perhaps",
    "possibly",
    "maybe",
    "possible",
    "potentially",
    "potential",
    "conceivably",
  ],
  ["can"],
  ["would"],
  ["should", "ought", "supposed"],
  ["must", "have", "has", "had", "obliged", "required"],
  ["probably", "likely", "unlikely", "presumably"],
  ["about", "approximately", "roughly", "around", "circa", "some", "estimated", "estimate"],
  ["almost", "nearly", "virtually", "practically", "close"],
  [
    "seem",
    "seems",
    "seemed",
    "appear",
    "appears",
    "appeared",
    "apparently",
    "seemingly",
    "looks",
    "look",
    "looked",
  ],
  [
    "suggest",
    "suggests",
    "suggested",
    "indicate",
    "indicates",
    "indicated",
    "imply",
    "implies",
    "implied",
    "hint",
    "hints",
    "hinted",
  ],
  [
    "claim",
    "claims",
    "claimed",
    "allege",
    "alleges",
    "alleged",
    "allegedly",
    "reportedly",
    "supposedly",
    "reported",
    "said",
    "says",
    "say",
  ],
  ["believe", "believes", "believed", "think", "thinks", "thought"],
  [
    "all",
    "every",
    "each",
    "entire",
    "entirely",
    "whole",
    "completely",
    "totally",
    "fully",
    "wholly",
    "full",
    "complete",
    "total",
  ],
  ["most", "mostly", "mainly", "largely", "predominantly", "primarily", "majority", "chiefly", "principally"],
  ["many", "numerous", "much", "countless", "myriad", "multiple"],
  ["several", "various", "different"],
  ["some", "certain"],
  ["few"],
  ["only", "solely", "exclusively", "merely", "just", "purely", "sole", "single"],
  ["often", "frequently", "repeatedly", "commonly", "regularly", "frequent", "common", "again"],
  ["usually", "generally", "typically", "normally", "usual", "typical", "normal", "ordinarily"],
  ["sometimes", "occasionally", "occasional"],
  ["always", "constantly", "continually", "invariably", "all"],
  ["least"],
  ["more"],
  ["less", "fewer"],
  ["up"],
  ["over", "above"],
  ["under", "below"],
  ["enough", "sufficient", "sufficiently", "adequate"],
  ["partly", "partially", "somewhat", "slightly", "relatively", "fairly", "rather", "quite"],
]

const rowsOf = (word: string): number[] => ROWS.flatMap((row, i) => (row.includes(word) ? [i] : []))

/** In other uses these do not hedge: "have" as a helping verb, "up" and "over" as particles, "about" as "on". */
const HEDGES_ONLY_AS: Readonly<Record<string, RegExp>> = {
  have: /^$/,
  has: /^$/,
  had: /^$/,
  up: /^$/,
  close: /^ADV$/,
  over: /^ADV$/,
  above: /^ADV$/,
  under: /^ADV$/,
  below: /^ADV$/,
  about: /^ADV$/,
  around: /^ADV$/,
  some: /^DET$/,
  can: /^AUX$/,
  may: /^AUX$/,
  just: /^ADV$/,
  look: /^VERB$/,
  looks: /^VERB$/,
  looked: /^VERB$/,
  say: /^$/,
  single: /^$/,
  whole: /^$/,
  different: /^$/,
  common: /^$/,
  normal: /^$/,
  full: /^$/,
  complete: /^ADJ$/,
  estimate: /^VERB$/,
  reported: /^$/,
  potential: /^ADJ$/,
  required: /^$/,
  hint: /^VERB$/,
  multiple: /^ADJ$/,
  appear: /^$/,
  appears: /^$/,
  appeared: /^$/,
  total: /^$/,
  only: /^ADV$/,
}

/** Whether a new word carries in its ending what "more" or "most" said. */
const graded = (word: string, back: readonly string[]): boolean =>
  (word === "more" && back.some((other) => /[a-z]{2}er$/.test(other))) ||
  (word === "most" && back.some((other) => /[a-z]{2}est$/.test(other)))

/** Behind their verb these make another verb of it: "came about", "took over". */
const PARTICLES = /^(?:about|around|over|above|under|below)$/

export default {
  id: "hedges",
  name: "Hedges and amounts stay",
  rationale:
    "“May”, “about”, “most”, “often”, “only” say how sure, how many, how often. They stay as strong as they are.",
  refuse(edit, { sentence }) {
    const back = gained(edit)
    for (const { text, upos, index, head } of lost(edit, sentence)) {
      const word = text.toLowerCase()
      if (PARTICLES.test(word) && head === index - 1 && sentence.tokens[head]?.upos === "VERB") continue
      if (HEDGES_ONLY_AS[word] && !HEDGES_ONLY_AS[word].test(upos)) continue
      // "more costly" to "dearer": the ending says it.
      if (graded(word, back)) continue
      const rows = rowsOf(word)
      if (rows.length > 0 && !back.some((other) => rowsOf(other).some((row) => rows.includes(row)))) {
        return `“${text}” says how sure, how many or how often.`
      }
    }
    return null
  },
  examples: [
    { text: "It may possibly rain.", words: "may possibly rain", by: "will rain", refused: true },
    { text: "Approximately half of it was left.", words: "Approximately", by: "About", refused: false },
    { text: "It occurs frequently here.", words: "frequently", by: "often", refused: false },
    { text: "It was more costly than that.", words: "more costly", by: "dearer", refused: false },
    { text: "It was more costly than that.", words: "more costly", by: "dear", refused: true },
    { text: "Most people agreed with it.", words: "Most people", by: "People", refused: true },
    { text: "The change came about in May.", words: "came about", by: "happened", refused: false },
    { text: "The trip took about a week.", words: "took about", by: "took", refused: true },
    { text: "They have gone away now.", words: "have gone", by: "went", refused: false },
  ],
} satisfies Check

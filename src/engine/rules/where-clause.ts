import { children } from "../read/syntax.ts"
import type { Sentence, Token } from "../text/document.ts"
import {
  finalMark,
  firstOf,
  isComma,
  isFullClause,
  isStatement,
  lastOf,
  SURE,
  wordsBetween,
} from "./clause.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "where-clause"

const PLACE =
  /^(?:airport|apartment|area|bay|beach|building|café|cafe|camp|capital|castle|cave|cellar|center|centre|church|city|clinic|coast|college|colony|community|continent|country|county|court|desert|district|factory|farm|field|forest|fort|gallery|garden|gym|hall|harbor|harbour|hill|home|hospital|hotel|house|island|jail|kitchen|lab|laboratory|lake|land|library|mall|market|mine|monastery|mosque|mountain|museum|neighborhood|neighbourhood|north|northeast|northwest|ocean|office|palace|park|plant|port|prison|province|region|resort|restaurant|river|room|sea|school|settlement|shelter|shop|shore|site|south|southeast|southwest|square|stadium|state|station|store|street|studio|suburb|temple|territory|theater|theatre|town|university|valley|village|west|east|woods|workshop|zone|zoo)$/

/** A name, or "in the town", "at his school": "in surgery" and "known as fission" are no places. */
function isPlace(sentence: Sentence, { index, upos, lemma, relation }: Token): boolean {
  if (!/^(?:obl|nmod|flat)/.test(relation)) return false
  if (upos === "PROPN") return true
  const at = children(sentence, index, "case").some(({ text }) =>
    /^(?:in|at|to|into|near|on|from|inside)$/.test(text),
  )
  return (
    upos === "NOUN" && PLACE.test(lemma) && at && children(sentence, index, "det", "nmod:poss").length > 0
  )
}

export default {
  id,
  name: "Tells what happened at a place in its own sentence",
  rationale:
    "“He moved to Rome, where he met …” goes on after the sentence seems to be over. “There, he met …” says the same. " +
    "The rule abstains when the place is not the word right before the comma.",
  *propose(sentence): Generator<Proposal> {
    if (!isStatement(sentence)) return
    const { tokens } = sentence
    const end = finalMark(sentence)!.index
    for (const { index: where, text, head: verb, confidence } of tokens) {
      const place = tokens[where - 2]
      if (text !== "where" || !isComma(tokens[where - 1]) || confidence < SURE || verb <= where) continue
      if (!place || !isPlace(sentence, place)) continue
      if (firstOf(sentence, verb) !== where || lastOf(sentence, verb) + 1 !== end) continue
      if (!isFullClause(sentence, verb) || children(sentence, verb, "conj").length > 0) continue
      if (wordsBetween(sentence, 0, where) < 4 || wordsBetween(sentence, where + 1, end) < 3) continue
      yield {
        span: { start: tokens[where - 1]!.span.start, end: tokens[where]!.span.end },
        insert: [". There,"],
        rule: id,
        reason: "What happened there now has its own sentence.",
        need: { kind: "length" },
      }
    }
  },
  examples: [
    {
      before: "The young painter moved to the old harbor town, where he opened a small shop.",
      after: "The young painter moved to the old harbor town. There, he opened a small shop.",
    },
    {
      keep: "The list led him to a good decision, where he kept his money.",
      because: "a decision is no place",
    },
    { keep: "They asked where he had opened the shop.", because: "“where” asks for the place" },
    { keep: "The town where he opened the shop is old.", because: "the words tell which town is meant" },
  ],
} satisfies Rule

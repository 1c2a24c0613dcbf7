import type { Document } from "../text/document.ts"
import { isSpokenFor } from "../words/cues.ts"
import type { Entry } from "../words/entry.ts"
import type { Found, Lexicon } from "../words/lexicon.ts"
import { areApart, givesAway } from "./apart.ts"
import { questionOf } from "./choices.ts"
import { kindOf } from "./kind.ts"
import type { SuggestedQuestion } from "./suggested.ts"

/** A word of the article whose meaning there is sure, with all its meanings. */
export interface Known {
  readonly document: Document
  readonly found: Found
  readonly sense: Entry
  readonly entries: readonly Entry[]
}

/** The words of an article whose meaning is sure, each once, in reading order. */
export function knownWords(documents: readonly Document[], lexicon: Lexicon): Known[] {
  const known = new Map<string, Known>()
  for (const document of documents) {
    if (!document.english) continue
    for (const found of document.sentences.flatMap((sentence) => lexicon.find(sentence))) {
      const { headword, sense } = found
      if (!sense || !(headword.senses.length === 1 || isSpokenFor(sense.cues, found))) continue
      const key = `${headword.pos} ${headword.words.join(" ")}`
      if (!known.has(key)) known.set(key, { document, found, sense, entries: headword.senses })
    }
  }
  return [...known.values()]
}

/** Wrong answers beside the right one. */
const WRONG = 3

/**
 * What a word means here, among meanings of other words of the article; null where that would be no good question.
 * `isNoun`: it stands in the article as a noun, so that what it means as a verb is not asked.
 */
export function meaningQuestion(
  term: string,
  known: readonly Known[],
  isNoun: boolean,
): SuggestedQuestion | null {
  const asked = known.find(
    ({ sense }) => sense.headword === term.toLowerCase() && (!isNoun || sense.pos === "noun"),
  )
  if (!asked) return null
  const { definition, pos } = asked.sense
  if (givesAway(term, definition)) return null
  const kind = kindOf([asked.sense])
  const likeness = ({ sense }: Known): number =>
    (kindOf([sense]) === kind ? 4 : 0) +
    (isOne(sense.definition) === isOne(definition) ? 2 : 0) +
    sense.tier -
    Math.abs(sense.definition.length - definition.length) / 20
  const wrong: Known[] = []
  for (const other of known.toSorted(
    (a, b) => likeness(b) - likeness(a) || (a.sense.headword < b.sense.headword ? -1 : 1),
  )) {
    if (wrong.length === WRONG) break
    if (other.sense.pos !== pos || other === asked || givesAway(term, other.sense.definition)) continue
    if ([asked, ...wrong].every((one) => areApart(one.entries, other.entries))) wrong.push(other)
  }
  if (wrong.length < WRONG) return null
  // A person among things needs no reading.
  if (kind === "person" && !wrong.some(({ sense }) => kindOf([sense]) === kind)) return null
  const { sentence } = asked.found
  return questionOf({
    kind: "meaning",
    prompt: `What does “${term}” mean in this text?`,
    right: definition,
    wrong: wrong.map(({ sense }) => sense.definition),
    evidence: { block: asked.document.block.id, span: sentence.span },
    term,
  })
}

/** Whether a definition names one thing, "a measure", or something that is not counted, "the state of". */
const isOne = (definition: string): boolean => /^an? /.test(definition)

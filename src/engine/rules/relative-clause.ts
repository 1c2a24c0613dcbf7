import type { Piece } from "../edit/edit.ts"
import {
  children,
  copulaOf,
  finiteOf,
  isContiguous,
  isFiniteForm,
  isNegated,
  isPassive,
  numberOf,
  rootOf,
  subjectOf,
  subtree,
} from "../read/syntax.ts"
import type { Sentence } from "../text/document.ts"
import type { Span } from "../text/span.ts"
import { finalMark, isComma, isStatement, lastOf, SHORTEST, SURE, wordsBetween, wordsOf } from "./clause.ts"
import { familyName, nameAgain, subjectAgain } from "./name-again.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "relative-clause"
const reason =
  "A clause in the middle of a sentence is hard to hold in mind. It is now a sentence of its own."

/** "He won, which surprised everyone": what these verbs say is said of the whole, not of the last noun. */
const SAID_OF_THE_WHOLE =
  /^(?:cause|lead|allow|force|result|prompt|trigger|surprise|shock|please|anger|upset|worry|annoy|delight|delay|disappoint)$/

/** What these verbs say may be said of the last noun or of the whole. */
const SAID_OF_EITHER =
  /^(?:make|help|let|suggest|show|explain|prove|raise|leave|bring|give|include|seem|appear|happen|concern|require|take|cost|reflect|indicate|create|add|enable|prevent|stop|could|would|can|may|might|will)$/

/** A shorter main clause, in words, reads well with its relative clause: "The outsole has lugs, which grip." */
const SHORTEST_MAIN = 7

/** After a main clause of so many words a name may be said again at once. */
const LONG_MAIN = 12

const SAYING = /^(?:say|tell|add|explain|write|ask)$/

const HEDGED = /^(?:believe|think|allege|allegedly|apparently|reportedly|supposedly|claim|suspect|assume)$/

/** A clause behind a time speaks of what happened then: "in March, which aimed to …". */
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|day|week|month|year|time|hour|minute|moment|morning|evening|century|decade)s?$/i

/** The words of a relative clause that a comma sets off: "who" or "which" as subject, then its verb phrase. */
interface Relative {
  readonly noun: number
  readonly pronoun: number
  readonly verb: number
  readonly last: number
  readonly who: boolean
}

function* relatives(sentence: Sentence): Generator<Relative> {
  const { tokens } = sentence
  for (const { index: pronoun, text, head: verb, relation, confidence } of tokens) {
    if (!/^(?:who|which)$/.test(text) || !/^nsubj/.test(relation) || confidence < SURE) continue
    // Only the noun right before the comma is surely the one that is meant, whatever the parser hangs the clause on.
    const noun = pronoun - 2
    if (!isComma(tokens[pronoun - 1]) || !/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? "")) continue
    if (TIME.test(tokens[noun]!.text)) continue
    // "types of PTO, who is eligible, and …": capitals all over name no person.
    if (text === "who" && /^\p{Lu}{2,}$/u.test(tokens[noun]!.text)) continue
    // "which it did not", "which experts regard": another word than the pronoun is the subject.
    const next = tokens[pronoun + 1]!
    if (!/^(?:VERB|AUX|ADV)$/.test(next.upos) || /^['’]/.test(next.text)) continue
    if (next.upos === "VERB" && isFiniteForm(tokens[pronoun + 2]!)) continue
    const words = wordsOf(sentence, verb)
    if (!isContiguous(words) || words[0] !== pronoun) continue
    if (children(sentence, verb, "conj", "parataxis").length > 0) continue
    const finite = finiteOf(sentence, verb)
    if (
      finite < 0 ||
      finite - pronoun > 2 ||
      wordsBetween(sentence, pronoun, words.at(-1)! + 1) < SHORTEST + 1
    )
      continue
    // "took the notice, which was signed by her, to the king": the end may belong to the main verb.
    const endsElsewhere = words.some((i) => isComma(tokens[i]) && tokens[i + 1]?.upos === "ADP")
    if (endsElsewhere) continue
    if (!agrees(sentence, noun, finite) || !isOnlyOne(sentence, noun, finite)) continue
    yield { noun, pronoun, verb, last: words.at(-1)!, who: text === "who" }
  }
}

function agrees(sentence: Sentence, noun: number, finite: number): boolean {
  const { text, xpos } = sentence.tokens[finite]!
  const plural = numberOf(sentence, noun) === "plural"
  if (xpos === "VBZ" || /^was$/i.test(text)) return !plural
  return !(xpos === "VBP" || /^were$/i.test(text)) || plural
}

/** The nouns that this one stands behind: "town" and "mayor" of "the mayor of a town in the valley". */
function* nounsAbove({ tokens }: Sentence, noun: number): Generator<number> {
  for (let token = tokens[noun]!; /^(?:nmod|conj|appos)/.test(token.relation); token = tokens[token.head]!)
    yield token.head
}

/** Whether the verb can only belong to this noun: those it stands behind have another number. */
const isOnlyOne = (sentence: Sentence, noun: number, finite: number): boolean =>
  [...nounsAbove(sentence, noun)].every(
    (above) => !agrees(sentence, above, finite) && sentence.tokens[noun]!.relation !== "conj",
  )

/** "It" or "They" for the last thing of a sentence whose subject is "we" or "you" and so cannot be meant; null elsewhere. */
function pronounAfter(sentence: Sentence, noun: number, who: boolean): string | null {
  const subject = sentence.tokens[subjectOf(sentence, rootOf(sentence))]
  if (who || !subject || !/^(?:I|you|we|he|she)$/i.test(subject.text)) return null
  return numberOf(sentence, noun) === "plural" ? "They" : "It"
}

const proposal = (span: Span, insert: readonly Piece[]): Proposal => ({
  span,
  insert,
  rule: id,
  reason,
  need: { kind: "length" },
})

/** ", which means that …" at the end is said of all that stands before it, whatever noun the comma follows. */
function* meanings(sentence: Sentence): Generator<Proposal> {
  const { tokens } = sentence
  const end = finalMark(sentence)!.index
  for (const { index, text, relation, head, confidence } of tokens) {
    const verb = tokens[head]
    if (text !== "which" || !/^nsubj/.test(relation) || confidence < SURE || head !== index + 1) continue
    if (
      !isComma(tokens[index - 1]) ||
      !/^(?:means|meant)$/.test(verb!.text) ||
      lastOf(sentence, head) + 1 !== end
    )
      continue
    if (wordsBetween(sentence, 0, index) < SHORTEST_MAIN || wordsBetween(sentence, index, end) < SHORTEST + 1)
      continue
    yield proposal({ start: tokens[index - 1]!.span.start, end: tokens[index]!.span.end }, [". ", "This"])
  }
}

/** How the noun of a clause is named again, and whether that would say the same name twice in a row: "Howitt. Howitt is …". */
function naming(sentence: Sentence, { noun, who }: Relative): { again: string; echoes: boolean } | null {
  const full = nameAgain(sentence, noun)
  if (!full) return null
  const isName = sentence.tokens[noun]!.upos === "PROPN"
  const again = isName && who ? familyName(full) : full
  return { again, echoes: isName && again === full }
}

/** The subject of the second sentence where the clause stands behind the subject of the first; null where it is not sure. */
function middleSubject(sentence: Sentence, relative: Relative): string | null {
  const { tokens } = sentence
  const { noun, last, who } = relative
  // "But Ana, who sings, won": what the opening word joins must stay together.
  if (tokens[0]!.upos === "CCONJ") return null
  if (wordsBetween(sentence, last + 2, finalMark(sentence)!.index) < SHORTEST) return null
  // Both sentences have the same subject: a thing is "It" in the second, whatever its name.
  if (!who && numberOf(sentence, noun) === "singular") return "It"
  const { again, echoes } = naming(sentence, relative)!
  return echoes || tokens[noun]!.upos !== "PROPN" ? subjectAgain(sentence, noun, last + 1) : again
}

/** The subject of the second sentence where the clause ends the first; null where it is not sure what the clause is about. */
function endSubject(sentence: Sentence, relative: Relative): string | null {
  const { tokens } = sentence
  const { noun, pronoun, verb, who } = relative
  const { again, echoes } = naming(sentence, relative)!
  const head = tokens[noun]!
  // "…, said Howitt, who is a doctor": a mere speaker is not told more of.
  const above = tokens[head.head]
  if (who && above && above.index < noun && SAYING.test(above.lemma)) return null
  const whole = !who && numberOf(sentence, noun) === "singular"
  const name = head.upos === "PROPN"
  if (whole && !name && copulaOf(sentence, verb) >= 0) return null
  const verbs = [tokens[finiteOf(sentence, verb)]!.lemma, tokens[verb]!.lemma]
  const active = !who && !isPassive(sentence, verb)
  if (active && verbs.some((lemma) => SAID_OF_EITHER.test(lemma) || lemma === "mean")) return null
  if (active && verbs.some((lemma) => SAID_OF_THE_WHOLE.test(lemma))) {
    // "assessments, which delayed the start": the form of the verb does not tell which is meant.
    return whole ? "This" : null
  }
  // "£50 in one night, which doubles …": only an object, or a noun that is named as known, is surely meant.
  const known = name || head.relation === "obj" || /^(?:The|His|Her|Its|Their|Our|My|Your) /.test(again)
  if (whole && !known) return null
  // "It is InvestingZone, which …": what the sentence names last, and is about, is "it".
  if (name && !who && head.relation === "root") return "It"
  if (echoes && wordsBetween(sentence, 0, pronoun) < LONG_MAIN) return null
  return pronounAfter(sentence, noun, who) ?? again
}

export default {
  id,
  name: "Splits off “who” and “which” clauses",
  rationale:
    "A clause set off by commas only adds to what the sentence says, so it can stand alone. The rule abstains when " +
    "it is not sure which word the clause is about.",
  *propose(sentence): Generator<Proposal> {
    if (!isStatement(sentence)) return
    const { tokens } = sentence
    // What is only believed or said would stand as a fact in a sentence of its own.
    if (tokens.some(({ lemma }) => HEDGED.test(lemma))) return
    const end = finalMark(sentence)!.index
    const root = rootOf(sentence)
    yield* meanings(sentence)
    for (const relative of relatives(sentence)) {
      const { noun, pronoun, last } = relative
      const again = naming(sentence, relative)?.again
      // "You need no pumps, which cost money": what is denied is not there to be told more of.
      if (!again || (isNegated(sentence, root) && /^Th(?:is|ese) /.test(again))) continue
      const { start } = tokens[pronoun - 1]!.span
      const next = tokens[last + 1]!
      if (isComma(next) && subtree(sentence, noun)[0] === 0 && subjectOf(sentence, root) === noun) {
        const subject = middleSubject(sentence, relative)
        const clause = { start: tokens[pronoun]!.span.end, end: tokens[last]!.span.end }
        if (subject) yield proposal({ start, end: next.span.end }, [clause, ". ", subject])
      } else if (last + 1 === end && wordsBetween(sentence, 0, pronoun) >= SHORTEST_MAIN) {
        const subject = endSubject(sentence, relative)
        if (subject) yield proposal({ start, end: tokens[pronoun]!.span.end }, [". ", subject])
      }
    }
  },
  examples: [
    {
      before: "The river, which flows through four countries, reaches the sea in the north.",
      after: "The river flows through four countries. It reaches the sea in the north.",
    },
    {
      before: "On the second day the children met a carpenter, who showed them the old tools.",
      after: "On the second day the children met a carpenter. This carpenter showed them the old tools.",
    },
    {
      before: "The young team lost the most important match, which surprised many people in the town.",
      after: "The young team lost the most important match. This surprised many people in the town.",
    },
    {
      before:
        "The old bridge is closed until the end of March, which means that the bus takes an hour longer.",
      after: "The old bridge is closed until the end of March. This means that the bus takes an hour longer.",
    },
    {
      keep: "The people who live here are old.",
      because: "without a comma the clause tells which people are meant",
    },
    {
      keep: "The city was proud of the old harbor, which gave it a place in the world.",
      because: "it is not sure what gave it a place",
    },
    { keep: "Did the mayor, who lives here, win?", because: "a question cannot be split" },
  ],
} satisfies Rule

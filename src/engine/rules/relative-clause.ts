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
    yield { noun, pronoun, verb, last: words.at(-1)! }
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
    yield {
      span: { start: tokens[index - 1]!.span.start, end: tokens[index]!.span.end },
      insert: [". ", "This"],
      rule: id,
      reason,
      need: { kind: "length" },
    }
  }
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
    const denied = isNegated(sentence, rootOf(sentence))
    yield* meanings(sentence)
    for (const { noun, pronoun, verb, last } of relatives(sentence)) {
      const full = nameAgain(sentence, noun)?.join("")
      if (!full) continue
      const isName = tokens[noun]!.upos === "PROPN"
      const who = tokens[pronoun]!.text === "who"
      const again = isName && who ? familyName(full) : full
      // "Howitt. Howitt is …": the same name is not said twice in a row.
      const echoes = isName && again === full
      // "You need no pumps, which cost money": what is denied is not there to be told more of.
      if (denied && /^Th(?:is|ese) /.test(again)) continue
      const comma = tokens[pronoun - 1]!
      const next = tokens[last + 1]
      const clause = { start: tokens[pronoun]!.span.end, end: tokens[last]!.span.end }
      const root = rootOf(sentence)
      if (isComma(next) && subtree(sentence, noun)[0] === 0 && subjectOf(sentence, root) === noun) {
        // "But Ana, who sings, won": what the opening word joins must stay together.
        if (tokens[0]!.upos === "CCONJ") continue
        if (wordsBetween(sentence, last + 2, end) < SHORTEST) continue
        // Both sentences have the same subject: a thing is "It" in the second, whatever its name.
        const thing = !who && numberOf(sentence, noun) === "singular"
        const subject = thing ? "It" : echoes || !isName ? subjectAgain(sentence, noun, last + 1) : again
        if (!subject) continue
        yield {
          span: { start: comma.span.start, end: next!.span.end },
          insert: [clause, ". ", subject],
          rule: id,
          reason,
          need: { kind: "length" },
        }
      } else if (last + 1 === end && wordsBetween(sentence, 0, pronoun) >= SHORTEST_MAIN) {
        // "…, said Howitt, who is a doctor": a mere speaker is not told more of.
        const verbAbove = tokens[tokens[noun]!.head]
        if (
          who &&
          verbAbove &&
          verbAbove.index < noun &&
          /^(?:say|tell|add|explain|write|ask)$/.test(verbAbove.lemma)
        )
          continue
        const which = !who
        const whole = which && numberOf(sentence, noun) === "singular"
        const name = tokens[noun]!.upos === "PROPN"
        if (whole && !name && copulaOf(sentence, verb) >= 0) continue
        const verbs = [tokens[finiteOf(sentence, verb)]!.lemma, tokens[verb]!.lemma]
        const active = which && !isPassive(sentence, verb)
        if (active && verbs.some((lemma) => SAID_OF_EITHER.test(lemma) || lemma === "mean")) continue
        const effect = active && verbs.some((lemma) => SAID_OF_THE_WHOLE.test(lemma))
        // "assessments, which delayed the start": the form of the verb does not tell which is meant.
        if (effect && !whole) continue
        const ofTheWhole = effect && whole
        // "£50 in one night, which doubles …": only an object, or a noun that is named as known, is surely meant.
        const known =
          name || tokens[noun]!.relation === "obj" || /^(?:The|His|Her|Its|Their|Our|My|Your) /.test(again)
        if (whole && !ofTheWhole && !known) continue
        // "It is InvestingZone, which …": what the sentence names last, and is about, is "it".
        const named = name && which && tokens[noun]!.relation === "root"
        if (echoes && !ofTheWhole && !named && wordsBetween(sentence, 0, pronoun) < LONG_MAIN) continue
        const subject = ofTheWhole ? "This" : named ? "It" : (pronounAfter(sentence, noun, who) ?? again)
        yield {
          span: { start: comma.span.start, end: tokens[pronoun]!.span.end },
          insert: [". ", subject],
          rule: id,
          reason,
          need: { kind: "length" },
        }
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

import { children, finiteOf, isFiniteForm, numberOf, rootOf, subjectOf, subtree } from "../read/syntax.ts"
import type { Sentence, Token } from "../text/document.ts"
import { isNamedThing, PERSON } from "../words/person.ts"
import { finalMark, isComma, isStatement, SURE, wordsBetween, wordsOf } from "./clause.ts"
import { familyName, nameAgain } from "./name-again.ts"
import type { Proposal, Rule } from "./rule.ts"

const id = "apposition"
const reason = "Who or what is meant is now told in a sentence of its own."

/** Who is quoted is presented as the one he or she is now. */
const SAYING =
  /^(?:say|tell|add|explain|note|warn|argue|write|report|claim|believe|think|state|describe|call)$/

/** "is", "was", or null where the time of the sentence does not tell. */
function being(sentence: Sentence, name: number, what: Token): string | null {
  const { tokens } = sentence
  const own = tokens[name]!.head
  const verb = own >= 0 && finiteOf(sentence, own) >= 0 ? own : rootOf(sentence)
  const finite = tokens[finiteOf(sentence, verb)]
  // "Nelson Mandela, the leader of ..., has died"
  if (!finite || tokens[verb]!.lemma === "die") return null
  if (/^VB[ZP]$/.test(finite.xpos) || (finite.xpos === "VBD" && SAYING.test(tokens[verb]!.lemma))) return "is"
  return finite.xpos === "VBD" && PERSON.test(what.lemma) ? "was" : null
}

/** Whether somebody's words end with the name: "…, said Ana Ruiz, a teacher" breaks off if it is parted. */
const isSpeaker = ({ tokens }: Sentence, name: number): boolean => {
  const verb = tokens[tokens[name]!.head]
  return verb !== undefined && verb.index < name && SAYING.test(verb.lemma)
}

/** A name and the noun phrase with an article that stands behind it, "Lima" and "the capital of Peru". */
interface Pair {
  readonly name: number
  readonly noun: Token
  readonly first: number
  readonly last: number
}

function* pairs(sentence: Sentence): Generator<Pair> {
  const { tokens } = sentence
  for (const noun of tokens) {
    const name = noun.head
    if (noun.relation !== "appos" || tokens[name]!.upos !== "PROPN" || noun.upos !== "NOUN") continue
    if (noun.confidence < SURE || numberOf(sentence, noun.index) !== "singular") continue
    if (children(sentence, name, "conj", "cc", "appos").length > 1 || tokens[name]!.relation === "conj")
      continue
    const words = wordsOf(sentence, noun.index)
    const first = words[0]!
    if (!isComma(tokens[first - 1]) || !/^(?:an?|the|one)$/i.test(tokens[first]!.text)) continue
    if (words.at(-1)! - first !== words.length - 1 || wordsBetween(sentence, first, words.at(-1)! + 1) < 3)
      continue
    // "the largest town in the north, armed with …": behind a comma the main clause may go on.
    if (words.some((i) => isComma(tokens[i]) && !/^W/.test(tokens[i + 1]!.xpos))) continue
    yield { name, noun, first, last: words.at(-1)! }
  }
}

export default {
  id,
  name: "Tells in its own sentence who somebody is",
  rationale:
    "“Lima, the capital of Peru, …” makes the reader hold a name while its explanation goes by. The rule abstains when the " +
    "name is not right before the comma, and when it is not sure whether it “is” so or “was”.",
  *propose(sentence): Generator<Proposal> {
    if (!isStatement(sentence)) return
    const { tokens } = sentence
    const root = rootOf(sentence)
    const end = finalMark(sentence)!.index
    for (const { name, noun, first, last } of pairs(sentence)) {
      const is = being(sentence, name, noun)
      const full = nameAgain(sentence, name)
      const again =
        full && (PERSON.test(noun.lemma) ? familyName(full) : isNamedThing(noun.lemma) ? "It" : full)
      const before = tokens[first - 2]!
      // Only a bare name right before the comma is surely the one that is explained: "Sue Green, of Saga, a business".
      if (!is || !again || before.upos !== "PROPN" || !(before.index === name || before.head === name))
        continue
      if (children(sentence, name, "nmod").length > 0) continue
      const comma = tokens[first - 1]!
      const explained = { start: tokens[first]!.span.start, end: tokens[last]!.span.end }
      const next = tokens[last + 1]
      if (isComma(next) && subjectOf(sentence, root) === name && subtree(sentence, name)[0] === 0) {
        // What follows the second comma must be the verb: "Ana, the mayor, and Tom" is a list.
        const verb = tokens.slice(last + 2).find(({ upos }) => upos !== "ADV")
        if (!verb || !isFiniteForm(verb) || finiteOf(sentence, root) !== verb.index) continue
        if (wordsBetween(sentence, last + 2, end) < 4) continue
        yield {
          span: { start: comma.span.start, end: next!.span.end },
          insert: [` ${is} `, explained, ". ", again],
          rule: id,
          reason,
          need: { kind: "length" },
        }
      } else if (last + 1 === end && wordsBetween(sentence, 0, first) > 4 && !isSpeaker(sentence, name)) {
        yield {
          span: { start: comma.span.start, end: tokens[first]!.span.start },
          insert: [". ", `${again} ${is} `],
          rule: id,
          reason,
          need: { kind: "length" },
        }
      }
    }
  },
  examples: [
    {
      before: "Maria Santos, a doctor from the capital, opened a small clinic in the village.",
      after: "Maria Santos was a doctor from the capital. Santos opened a small clinic in the village.",
    },
    {
      before: "The best known of these rivers is the Amazon, the largest river in South America.",
      after: "The best known of these rivers is the Amazon. It is the largest river in South America.",
    },
    {
      keep: "Kiruna, a town in the north of Sweden, was moved to another place.",
      because: "it may still be a town, so neither “is” nor “was” is sure",
    },
    { keep: "Ana, the mayor of the town, and Tom sang at the party.", because: "two people sang" },
  ],
} satisfies Rule

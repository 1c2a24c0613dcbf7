import { children, finiteOf, plainRelation, subtree } from "../read/syntax.ts"
import type { Sentence, Token } from "../text/document.ts"

/*
 * What the rules that split sentences share. A split makes two sentences that a reader could have
 * met in print: each with its own subject and finite verb, in the order in which things were said.
 */

/** The confidence in its arcs below which no clause is split off: a wrong arc makes a wrong sentence. */
export const SURE = 0.4

/** The shortest clause, in words, that is worth a sentence of its own. */
export const SHORTEST = 3

/** The mark that ends the sentence (full stop, question mark), or null when it has none. */
export function finalMark(sentence: Sentence): Token | null {
  let last = sentence.tokens.length - 1
  while (last > 0 && /^[”’"')\]]+$/.test(sentence.tokens[last]!.text)) last--
  const token = sentence.tokens[last]
  return token && /^[.!?…]+$/.test(token.text) ? token : null
}

/** Whether the sentence is a statement without a colon: no question, no list. What stands in brackets or speech marks is kept whole by the checks. */
export const isStatement = (sentence: Sentence): boolean =>
  finalMark(sentence)?.text === "." && !sentence.tokens.some(({ text }) => text === ":")

/** Whether the head is a finite clause that the parser is sure of, with a subject of its own before the verb. */
export function isFullClause(sentence: Sentence, head: number): boolean {
  const subject = children(sentence, head, "nsubj", "expl").find(
    ({ index }) => index < head || sentence.tokens[head]!.upos !== "VERB",
  )
  const finite = finiteOf(sentence, head)
  return subject !== undefined && finite >= 0 && subject.index < finite && subject.confidence >= SURE
}

/** Pairs of words that tie two halves into one thought: "either ... or", "not only ... but". */
const PAIRS = /^(?:either|neither|nor|lest)$/i

/** Whether the sentence offers a choice between clauses, or a pair of words holds its halves together: it is not split. */
export const holdsTogether = ({ tokens }: Sentence): boolean =>
  tokens.some(
    ({ text, index, head }) =>
      PAIRS.test(text) ||
      (/^only$/i.test(text) && /^not$/i.test(tokens[index - 1]?.text ?? "")) ||
      (/^or$/i.test(text) && /^(?:VERB|AUX)$/.test(tokens[head]?.upos ?? "")),
  )

const CONDITION = /^(?:if|unless|whether|until|once|provided|whenever|when|where|wherever)$/i

/** Whether a condition is named before the token: what follows may hold only under it. */
export const isConditional = ({ tokens }: Sentence, before = tokens.length): boolean =>
  tokens.slice(0, before).some(({ text, upos }) => CONDITION.test(text) && /^(?:SCONJ|ADV)$/.test(upos))

/** How many words (not marks) stand from one token up to another. */
export const wordsBetween = (sentence: Sentence, from: number, before: number): number =>
  sentence.tokens.slice(from, before).filter(({ upos }) => upos !== "PUNCT").length

/** The tokens of a subtree, in order, without the marks that set it off at either end. */
export function wordsOf(sentence: Sentence, index: number): number[] {
  const words = subtree(sentence, index)
  const isMark = (i: number | undefined): boolean => i !== undefined && sentence.tokens[i]!.upos === "PUNCT"
  while (words.length > 1 && isMark(words[0])) words.shift()
  while (words.length > 1 && isMark(words.at(-1))) words.pop()
  return words
}

/** First word of a subtree. */
export const firstOf = (sentence: Sentence, index: number): number => wordsOf(sentence, index)[0] ?? index

/** Last word of a subtree. */
export const lastOf = (sentence: Sentence, index: number): number => wordsOf(sentence, index).at(-1) ?? index

export const isComma = (token: Token | undefined): boolean => token?.text === ","

/** How often, or in which cases: what words like these open is not always so. */
const SOMETIMES =
  /^(?:sometimes|often|usually|generally|normally|typically|occasionally|rarely|mostly|once|maybe|perhaps|most|some|many|select|certain|each|every|case|cases)$/i

/** Where what stands before the subject ends. */
function openingEnd(sentence: Sentence, root: number): number {
  const subject = children(sentence, root, "nsubj", "expl")[0]
  return subject ? firstOf(sentence, subject.index) : 0
}

/** Whether something stands before the subject that limits the whole sentence: "Sometimes", "In most cases", "For ... " as a reason. */
export function opensWide(sentence: Sentence, root: number): boolean {
  return sentence.tokens.slice(0, openingEnd(sentence, root)).some(
    ({ upos, text, index }) =>
      SOMETIMES.test(text) ||
      (index === 0 && /^for$/i.test(text) && upos !== "ADP") ||
      // "By checking twice, we save time and get it right": the means are those of both.
      (index === 0 && /^by$/i.test(text) && sentence.tokens[1]?.xpos === "VBG"),
  )
}

/** Whether what the clause says is somebody's word or thought, so that a part cut loose would become ours. */
export const isReported = (sentence: Sentence, head: number): boolean =>
  children(sentence, head, "ccomp", "parataxis").length > 0 ||
  plainRelation(sentence.tokens[head]!) === "ccomp"

/** How sure the author is: what is only said so, or likely, is so for all that follows. */
const GUESSED =
  /^(?:reportedly|allegedly|apparently|supposedly|probably|presumably|possibly|perhaps|maybe|likely)$/i

/** Whether the main clause is a whole statement, said by the author under no condition, so that parts of it may stand alone. */
export const mayBeParted = (sentence: Sentence, root: number): boolean =>
  isStatement(sentence) &&
  !holdsTogether(sentence) &&
  !children(sentence, root, "advmod").some(({ text }) => GUESSED.test(text)) &&
  isFullClause(sentence, root) &&
  // "The man was ill, the agency said": with two subjects the parser was not sure whose verb it is.
  children(sentence, root, "nsubj", "expl").length === 1 &&
  !isReported(sentence, root) &&
  !isConditional(sentence, openingEnd(sentence, root)) &&
  // "As you move up, it tightens, and it grows"
  !(/^as$/i.test(sentence.tokens[0]!.text) && sentence.tokens[0]!.relation === "mark")

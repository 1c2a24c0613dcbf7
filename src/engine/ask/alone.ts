import { finiteOf, rootOf, subjectOf } from "../read/syntax.ts"
import type { Sentence, Token } from "../text/document.ts"

/** Words with which a sentence takes up the one before it. */
const TAKES_UP =
  /^(?:and|but|or|so|yet|nor|because|however|therefore|thus|then|also|consequently|hence|additionally|overall|indeed|nonetheless|instead|meanwhile|moreover|furthermore|nevertheless|still|besides|otherwise|similarly|likewise|finally|first|second|third|next|later|afterwards|soon|this|that|these|those|such|he|she|it|they|we|i|you|his|her|its|their|our|my|your|there|here|both|either|neither|another|others|one|ones|some|many|most|for example|for instance|if|after|before|when|while)$/i
/** Words that point at something outside the sentence. */
const POINTS =
  /^(?:this|these|those|such|here|former|latter|above|below|following|i|me|my|we|us|our|you|your|today|yesterday|tomorrow|else|same|however|also|too|instead|therefore|thus|said|says)$/i
const HE = /^(?:he|him|his|she|her|hers)$/i
const IT = /^(?:it|its|they|them|their|theirs)$/i

/** Words in a sentence to be understood alone: fewer say too little, more are too much. */
const FEWEST = 8
const MOST = 25

/** Whether a sentence can be understood without its text: it names what it speaks of, and takes up nothing. */
export function makesSenseAlone(sentence: Sentence): boolean {
  const { tokens } = sentence
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const first = tokens[0]?.text ?? ""
  if (words.length < FEWEST || words.length > MOST || tokens.at(-1)?.text !== ".") return false
  if (TAKES_UP.test(first) || !/^\p{Lu}/u.test(first)) return false
  if (tokens.some(({ text, opaque }) => opaque || MARK.test(text))) return false
  const root = rootOf(sentence)
  if (subjectOf(sentence, root) < 0 || finiteOf(sentence, root) < 0) return false
  return tokens.every((token) => !POINTS.test(token.text) && isNamed(token, tokens, root))
}

/** Speech, asides, lists, code. */
const MARK = /^[“”"«»()[\]:;•*…|]$|[_$<>={}\\/#@]|\p{L}\.\p{L}|\.{2}/u

/** Whether something before a pronoun in its sentence can be what it means: "it" before the verb takes up another sentence. */
function isNamed({ text, index }: Token, tokens: readonly Token[], root: number): boolean {
  const before = tokens.slice(0, index)
  if (HE.test(text)) return before.some(({ upos, relation }) => upos === "PROPN" && /^nsubj/.test(relation))
  if (IT.test(text)) return index > root && before.some(({ relation }) => /^nsubj/.test(relation))
  return true
}

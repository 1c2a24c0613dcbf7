import { agentOf, auxiliariesOf, children, isPassive, objectOf, subjectOf } from "../read/syntax.ts"
import type { Sentence, Token } from "../text/document.ts"

/** What a cue looks at. CONTRIBUTING.md says what each means to a writer of entries. */
export type CueKind =
  | "always"
  | "obj"
  | "subj"
  | "prep"
  | "comp"
  | "head"
  | "mod"
  | "of"
  | "near"
  | "prev"
  | "next"
  | "voice"
  | "num"
  | "place"

/** Something that a sentence has or has not: `obj:company,land`. */
export interface Sign {
  readonly kind: CueKind
  readonly words: readonly string[]
}

/** Signs that together tell a sense, `prev:be+next:of`, or with `!` speak against it. */
export interface Cue {
  readonly signs: readonly Sign[]
  readonly against: boolean
}

const KINDS: readonly string[] = [
  "obj",
  "subj",
  "prep",
  "comp",
  "head",
  "mod",
  "of",
  "near",
  "prev",
  "next",
  "voice",
  "num",
  "place",
] satisfies CueKind[]

/** Words that stand for what is no word: where a sentence begins, and a comma. */
const START = "START"
const COMMA = "COMMA"

/** The values of cues that take no other words. */
const VALUES: Readonly<Partial<Record<string, readonly string[]>>> = {
  comp: ["that", "to", "ing", "wh"],
  voice: ["active", "passive"],
  num: ["sing", "plur"],
  place: ["attributive", "predicative"],
}

/** Words of a cue are in small letters, but for the two that stand for no word. */
const isCueWord = (kind: string, word: string): boolean =>
  VALUES[kind]?.includes(word) ?? (word === word.toLowerCase() || word === START || word === COMMA)

/** Parses the cues column. @throws SyntaxError for an unknown or empty cue, an unknown value, a word with a capital. */
export function parseCues(text: string): Cue[] {
  if (text === "") return []
  return text.split(" ").map((cue) => {
    const against = cue.startsWith("!")
    const signs = (against ? cue.slice(1) : cue).split("+").map((sign): Sign => {
      if (sign === "*" && !against) return { kind: "always", words: [] }
      const [kind, list, ...rest] = sign.split(":")
      if (!KINDS.includes(kind!) || !list || rest.length > 0) throw new SyntaxError(`unreadable cue “${cue}”`)
      const words = list.split(",")
      const wrong = words.find((word) => !isCueWord(kind!, word))
      if (wrong !== undefined) throw new SyntaxError(`“${wrong}” is no word for the cue “${kind}:”`)
      return { kind: kind as CueKind, words }
    })
    return { signs, against }
  })
}

const formatSign = ({ kind, words }: Sign): string => (kind === "always" ? "*" : `${kind}:${words.join(",")}`)

export const formatCues = (cues: readonly Cue[]): string =>
  cues.map(({ signs, against }) => (against ? "!" : "") + signs.map(formatSign).join("+")).join(" ")

/** Where a headword stands in its sentence: tokens from `start` up to and without `end`, governed from `head`. */
export interface Place {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly head: number
}

/** Passive, the short form after a noun included: "measures intended to help". */
export function isPassiveForm(sentence: Sentence, verb: number): boolean {
  const { xpos, relation, head } = sentence.tokens[verb]!
  if (isPassive(sentence, verb)) return true
  if (xpos !== "VBN") return false
  if (auxiliariesOf(sentence, verb).length > 0 || subjectOf(sentence, verb) >= 0) return false
  // "are washed and reused"
  if (relation === "conj") return isPassive(sentence, head)
  return /^(?:acl|advcl)/.test(relation)
}

/** The nouns after "by", one of which may be the agent though the parser does not say so. */
const byPhrases = (sentence: Sentence, verb: number): Token[] =>
  children(sentence, verb, "obl").filter((noun) =>
    children(sentence, noun.index, "case").some(({ lemma }) => lemma === "by"),
  )

/** What a verb acts on: its object, or in the passive its subject or the noun it follows. */
function actedOn(place: Place): Token | undefined {
  const { sentence, head: verb } = place
  if (!isPassiveForm(sentence, verb)) {
    const object = sentence.tokens[objectOf(sentence, verb)]
    // "headed off a strike": behind a particle the object may be taken for something looser.
    return object ?? (sentence.tokens[place.end - 1]!.xpos === "RP" ? governed(place)[0] : undefined)
  }
  const subject = sentence.tokens[subjectOf(sentence, verb)]
  return (
    subject ??
    (sentence.tokens[verb]!.relation.startsWith("acl")
      ? sentence.tokens[sentence.tokens[verb]!.head]
      : undefined)
  )
}

/** The nouns behind an expression that no other preposition than its own ties to its verb: "changes" of "brought about changes". */
const governed = ({ sentence, head, start, end }: Place): Token[] =>
  end - start < 2
    ? []
    : children(sentence, head, "obl").filter(
        (noun) =>
          noun.index >= end &&
          children(sentence, noun.index, "case").every(({ index }) => index > start && index < end),
      )

/** Whether the cues select their sense here: one speaks for it and none against it. */
export const selects = (cues: readonly Cue[], place: Place): boolean =>
  cues.some((cue) => !cue.against && matchesAll(cue, place)) &&
  !cues.some((cue) => cue.against && matchesAll(cue, place))

/** Whether something in the sentence speaks for a sense, not only that it is the usual one. */
export const isSpokenFor = (cues: readonly Cue[], place: Place): boolean =>
  cues.some(
    (cue) => !cue.against && cue.signs.some(({ kind }) => kind !== "always") && matchesAll(cue, place),
  )

const matchesAll = ({ signs }: Cue, place: Place): boolean => signs.every((sign) => matches(sign, place))

function matches({ kind, words }: Sign, place: Place): boolean {
  const { sentence, start, end, head } = place
  const token = sentence.tokens[head]!
  const has = (other: Token | undefined): boolean =>
    other !== undefined &&
    (words.includes(other.lemma.toLowerCase()) || words.includes(other.text.toLowerCase()))
  const at = (index: number): Token | undefined => sentence.tokens[index]
  switch (kind) {
    case "always":
      return true
    case "obj": {
      const object = actedOn(place)
      return (
        (words.includes("any") && object !== undefined) ||
        (words.includes("none") && !object) ||
        has(object) ||
        governed(place).some(has)
      )
    }
    case "subj":
      return isPassiveForm(sentence, head)
        ? has(at(agentOf(sentence, head))) || byPhrases(sentence, head).some(has)
        : has(at(subjectOf(sentence, head)))
    case "prep":
      // What a phrase belongs to is the parser's weakest point; that it follows at once says enough.
      return (
        (at(end)?.xpos === "IN" && has(at(end))) ||
        children(sentence, head, "obl", "nmod").some((noun) =>
          children(sentence, noun.index, "case").some(has),
        )
      )
    case "comp":
      return words.some((sort) => hasComplement(place, sort))
    case "head":
      return has(describedBy(sentence, token))
    case "mod":
      return children(sentence, head, "amod", "compound", "advmod", "nummod", "det", "nmod:poss").some(has)
    case "of":
      return children(sentence, head, "nmod", "obl").some(
        (noun) => has(noun) && children(sentence, noun.index, "case").some(({ lemma }) => lemma === "of"),
      )
    case "near":
      return sentence.tokens.some((other) => (other.index < start || other.index >= end) && has(other))
    case "prev":
      return has(at(start - 1)) || (start === 0 && words.includes(START)) || isComma(at(start - 1), words)
    case "next":
      return has(at(end)) || isComma(at(end), words)
    case "voice":
      return words.includes(isPassiveForm(sentence, head) ? "passive" : "active")
    case "num":
      return words.includes(/^NNP?S$/.test(token.xpos) ? "plur" : "sing")
    case "place":
      return words.includes(standsBefore(token) ? "attributive" : "predicative")
  }
}

const isComma = (token: Token | undefined, words: readonly string[]): boolean =>
  token?.text === "," && words.includes(COMMA)

/** Whether the word stands before the noun that it describes. */
const standsBefore = ({ relation, head, index }: Token): boolean =>
  relation === "amod" || (relation === "compound" && head > index)

/** The noun that an adjective describes, and the one that a modifying noun belongs to. */
function describedBy(sentence: Sentence, token: Token): Token | undefined {
  const head = sentence.tokens[token.head]
  if (token.upos !== "ADJ" || token.relation === "amod") return head
  // "simple and wholesome food"
  if (token.relation === "conj" && head?.relation === "amod") return sentence.tokens[head.head]
  // "the food is wholesome", "the food remained wholesome"
  return sentence.tokens[subjectOf(sentence, token.relation === "xcomp" ? token.head : token.index)]
}

/** Whether the word takes a that-clause, a to-infinitive, an -ing clause or a wh-clause. */
function hasComplement({ sentence, head, end }: Place, sort: string): boolean {
  const next = sentence.tokens[end]
  // A clause that follows at once belongs here, whatever it was hung on.
  if (sort === "to" && next?.xpos === "TO") return true
  if (sort === "that" && next?.lemma === "that" && next.relation === "mark") return true
  // "prompted families to move", "told the family that …": the clause may hang on the object.
  const onObject = children(sentence, objectOf(sentence, head), "acl").filter(
    ({ index }) =>
      sort === "to" ||
      (sort === "that" && children(sentence, index, "mark").some(({ lemma }) => lemma === "that")),
  )
  const clauses = [...children(sentence, head, "ccomp", "xcomp", "acl", "csubj", "advcl"), ...onObject]
  return clauses.some((clause) => {
    if (clause.index < end) return false
    const marks = children(sentence, clause.index, "mark", "nsubj", "obj", "advmod").filter(
      ({ index }) => index < clause.index,
    )
    switch (sort) {
      case "to":
        return marks.some(({ xpos }) => xpos === "TO")
      case "ing":
        return clause.xpos === "VBG" && clause.index - end < 3
      case "wh":
        return next !== undefined && /^W/.test(next.xpos)
      default:
        return next?.text.toLowerCase() === "that" || marks.some(({ lemma }) => lemma === "that")
    }
  })
}

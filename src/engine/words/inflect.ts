import { DEGREES, DOUBLING, INVARIABLE, NOUNS, VERBS } from "./forms.ts"

/** Penn Treebank tags of the forms that we can make. */
export type FormTag =
  | "VBZ"
  | "VBD"
  | "VBN"
  | "VBG"
  | "VB"
  | "VBP"
  | "NNS"
  | "NN"
  | "JJR"
  | "JJS"
  | "RBR"
  | "RBS"

/** For each irregular word its forms; each the one to write, then others to read. */
const table = (rows: string): ReadonlyMap<string, readonly (readonly string[])[]> =>
  new Map(
    rows
      .trim()
      .split("\n")
      .map((row) => {
        const [base, ...forms] = row.split(" ")
        return [base!, forms.map((form) => form.split("/"))]
      }),
  )
export const IRREGULAR_VERBS = table(VERBS)
export const IRREGULAR_NOUNS = table(NOUNS)
export const IRREGULAR_DEGREES = table(DEGREES)

/** Prefixes under which an irregular word keeps its forms: "rewrite", "grandchild", "policeman". */
const irregular = (
  forms: ReadonlyMap<string, readonly (readonly string[])[]>,
  lemma: string,
  shortest: number,
): { front: string; forms: readonly (readonly string[])[] } | undefined => {
  const whole = forms.get(lemma)
  if (whole !== undefined) return { front: "", forms: whole }
  if (REGULAR.has(lemma)) return undefined
  const hyphen = lemma.lastIndexOf("-") + 1
  if (hyphen > 0) {
    const last = forms.get(lemma.slice(hyphen))
    return last === undefined ? undefined : { front: lemma.slice(0, hyphen), forms: last }
  }
  for (let cut = 2; cut <= lemma.length - shortest; cut++) {
    const found = forms.get(lemma.slice(cut))
    if (found !== undefined) return { front: lemma.slice(0, cut), forms: found }
  }
  return undefined
}

/** They look like an irregular word with a prefix, but are not. */
const REGULAR = new Set("behave misbehave belay belie delay deride relay".split(" "))

const VERB_PREFIX = /^(?:re|un|out|over|under|mis|fore|with|up|pre|co|inter|de|dis|be)$/
const NOUN_FRONT_KEEPS = new Set([
  "man",
  "woman",
  "child",
  "foot",
  "tooth",
  "mouse",
  "wife",
  "life",
  "leaf",
  "shelf",
  "fish",
  "craft",
  "person",
  "goose",
  "half",
  "self",
  "knife",
  "wolf",
  "loaf",
  "fly",
])
const NO_MAN = /^(?:hu|ger|ro|sha|otto|norm|tali|cay|cai|talis|le|or|mus|sul)$/

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word)
const HARD_CH = /(?:stomach|monarch|patriarch|matriarch|epoch|eunuch|tech)$/

const vowelGroups = (word: string): number => (word.match(/[aeiouy]+/g) ?? []).length

/** Whether the last consonant is doubled before -ed, -ing, -er: after one short stressed vowel. */
const doubles = (word: string): boolean => {
  if (
    !/(?:[^aeiou]|^|qu)[aeiouy][bdfgklmnprstvz]$/.test(word) ||
    /[aeiou]{2}[a-z]$/.test(word.replace("qu", "q"))
  )
    return false
  if (vowelGroups(word) === 1) return true
  if (DOUBLING.has(word)) return true
  // Compounds of a short verb: "unplug", "babysit", "hiphop".
  return (
    /(?:[a-z]{2}(?:plug|sit|set|chop|drop|skip|trip|stop|step|jog|shop|ship(?<=airship|reship)|whip|flop|cut|put|let|run|hit|nap|snap|trap|wrap|zip|pin|tag|log|plan))$/.test(
      word,
    ) && !/(?:worship|develop|envelop|gallop|limit|visit|deposit|inhabit)/.test(word)
  )
}

const withS = (lemma: string): string => {
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`
  if (HARD_CH.test(lemma)) return `${lemma}s`
  if (/[^z]z$/.test(lemma) && vowelGroups(lemma) === 1 && /[^aeiou][aeiou]z$/.test(lemma))
    return `${lemma}zes`
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

const withEd = (lemma: string): string => {
  if (lemma.endsWith("e")) return `${lemma}d`
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ied`
  if (/[aeiou]c$/.test(lemma) && vowelGroups(lemma) > 1) return `${lemma}ked`
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`
}

const withIng = (lemma: string): string => {
  if (
    /^(?:be|see|flee|agree|free|guarantee|decree|oversee|foresee|referee|knee|pee)$/.test(lemma) ||
    /(?:ee|oe|ye)$/.test(lemma)
  )
    return `${lemma}ing`
  if (/^(?:singe|tinge|binge|swinge|whinge)$/.test(lemma)) return `${lemma}ing`
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`
  if (lemma.endsWith("e")) return `${lemma.slice(0, -1)}ing`
  if (/[aeiou]c$/.test(lemma) && vowelGroups(lemma) > 1) return `${lemma}king`
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`
}

/** Words that have no singular keep their s: "earnings", "clothes". A single s after a, i, o, u or s is another matter: "gas", "bus". */
const PLURAL_ALREADY = /(?:[^aiousy]|ie)s$/
const SINGULAR_IN_S = /^(?:lens|yes|summons|bias)$/

const plural = (lemma: string): string => {
  if (INVARIABLE.has(lemma) || (PLURAL_ALREADY.test(lemma) && !SINGULAR_IN_S.test(lemma))) return lemma
  const found = irregular(IRREGULAR_NOUNS, lemma, 3)
  if (found !== undefined) {
    const base = lemma.slice(found.front.length)
    const keeps =
      found.front === "" ||
      found.front.endsWith("-") ||
      (NOUN_FRONT_KEEPS.has(base) && !(base === "man" && NO_MAN.test(found.front)))
    if (keeps) return found.front + found.forms[0]![0]!
  }
  if (/sis$/.test(lemma) && lemma.length > 5) return `${lemma.slice(0, -2)}es`
  return withS(lemma)
}

const verbForm = (lemma: string, place: 0 | 1): string => {
  const found = irregular(IRREGULAR_VERBS, lemma, 3)
  if (
    found !== undefined &&
    (found.front === "" || found.front.endsWith("-") || VERB_PREFIX.test(found.front))
  ) {
    return found.front + found.forms[place]![0]!
  }
  return withEd(lemma)
}

const SHORT_ENDINGS = /(?:[^aeiou]y|ow|le|er|et|ple|tle|ble)$/
const NEVER_GRADED = /(?:ous|ful|less|ive|ing|ed|al|ic|ant|ent|ble|ish|ary|ory|ward|id)$/

/** -er and -est for short words, more and most for long ones. */
const graded = (lemma: string, place: 0 | 1): string => {
  if (/^(?:more|most|less|least|better|best|worse|worst|further|furthest|lesser)$/.test(lemma)) return lemma
  const found = IRREGULAR_DEGREES.get(lemma)
  if (found !== undefined) return found[place]![0]!
  const groups = vowelGroups(lemma.replace(/e$/, ""))
  const long =
    groups > 2 ||
    (groups === 2 &&
      (NEVER_GRADED.test(lemma)
        ? !/^(?:noble|able|stupid|solid|humble)$/.test(lemma)
        : !SHORT_ENDINGS.test(lemma) &&
          !/^(?:quiet|common|pleasant|handsome|cruel|stupid|polite|remote|severe|sincere|mature|secure|obscure|profound)$/.test(
            lemma,
          )))
  if (
    long ||
    (/ly$/.test(lemma) &&
      !/^(?:early|ugly|holy|silly|lively|lovely|lonely|friendly|deadly|costly|likely|ghostly|curly|oily|jolly|hilly|chilly|kindly|elderly|homely|sickly)$/.test(
        lemma,
      ))
  )
    return `${place === 0 ? "more" : "most"} ${lemma}`
  const ending = place === 0 ? "er" : "est"
  if (lemma.endsWith("e")) return lemma + ending.slice(1)
  if (endsInConsonantY(lemma))
    return (
      lemma.slice(0, -1) + (/^(?:shy|sly|dry|wry|spry)$/.test(lemma) && lemma !== "dry" ? "y" : "i") + ending
    )
  return /(?:[^aeiou]|^|qu)[aeiou][bdgmnpt]$/.test(lemma) && vowelGroups(lemma) === 1
    ? lemma + lemma.at(-1)! + ending
    : lemma + ending
}

const BE: { readonly [tag: string]: string } = {
  VB: "be",
  VBP: "are",
  VBZ: "is",
  VBD: "was",
  VBN: "been",
  VBG: "being",
}

/** The form of a lower-case dictionary word that a Penn tag asks for. "be" gives are, is, was: see `agree` for the rest. */
export const inflect = (lemma: string, xpos: FormTag): string => {
  if (lemma === "be") return BE[xpos] ?? lemma
  switch (xpos) {
    case "VB":
    case "VBP":
    case "NN":
      return lemma
    case "VBZ":
      if (lemma === "have") return "has"
      if (/^(?:do|go|undergo|undo|redo|overdo|outdo|forgo|veto|echo|torpedo|embargo)$/.test(lemma))
        return `${lemma}es`
      return withS(lemma)
    case "VBD":
      return verbForm(lemma, 0)
    case "VBN":
      return verbForm(lemma, 1)
    case "VBG":
      return withIng(lemma)
    case "NNS":
      return plural(lemma)
    case "JJR":
    case "RBR":
      return graded(lemma, 0)
    case "JJS":
    case "RBS":
      return graded(lemma, 1)
  }
}

/** Person and number of a subject: "I" is first, "you" and plurals are many, all else is one. */
export type Subject = "first" | "one" | "many"

/** The finite form of a verb for its subject: agree("be", "many", "past") is "were". */
export const agree = (lemma: string, subject: Subject, tense: "present" | "past"): string => {
  if (tense === "past") return lemma === "be" ? (subject === "many" ? "were" : "was") : inflect(lemma, "VBD")
  if (lemma === "be") return subject === "first" ? "am" : subject === "many" ? "are" : "is"
  return inflect(lemma, subject === "one" ? "VBZ" : "VBP")
}

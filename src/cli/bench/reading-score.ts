import type { Reader, Reading } from "../../engine/read/index.ts"
import { type FormTag, inflect } from "../../engine/words/inflect.ts"
import type { GoldSentence, GoldWord } from "./conllu.ts"

/** How many of how many. */
export interface Count {
  right: number
  all: number
}
/** Found rightly, in the gold, in the answer: enough for an F1. */
export interface Found {
  right: number
  gold: number
  given: number
}

/** How well a reader reads sentences whose words are given, its own tags and trees against the corpus's. */
export interface Scores {
  readonly upos: Count
  readonly xpos: Count
  readonly uas: Count
  /** Head and relation right, subtypes left out (the CoNLL 2018 way; punctuation counts). */
  readonly las: Count
  /** Singular or plural of nouns, past or present of finite verbs, form of verbs (base, finite, participle ...), degree. */
  readonly features: Readonly<Record<"number" | "tense" | "verb form" | "degree", Count>>
  readonly passive: Found
  /** Lemmas of words whose part of speech is right, by part of speech; typing errors left out, letter case does not count. */
  readonly lemmas: ReadonlyMap<string, Count>
  /** By relation, without subtype but for those that rewriting asks for. */
  readonly relations: ReadonlyMap<string, Found>
  /** How far confidence and truth differ on average over twenty bins of confidence, 0 to 1. */
  readonly confidenceError: number
  /** Arcs with a confidence above 0.9. */
  readonly sure: Count
}

const SUBTYPES = /^(?:aux:pass|nsubj:pass|acl:relcl|obl:agent|nmod:poss|compound:prt)$/
const plain = (relation: string): string => relation.split(":")[0]!
const BINS = 20
const newCount = (): Count => ({ right: 0, all: 0 })

const feature = (word: GoldWord, name: string): string | undefined =>
  new RegExp(`(?:^|\\|)${name}=(\\w+)`).exec(word.features)?.[1]

/** What our tag says of a feature, as the corpus names it; undefined where the tag says nothing. */
const SAID: Readonly<
  Record<
    keyof Scores["features"],
    (word: GoldWord, xpos: string) => readonly [gold: string, ours: string] | null
  >
> = {
  number: (word, xpos) =>
    /^(?:NOUN|PROPN)$/.test(word.upos) && /^(?:Sing|Plur)$/.test(feature(word, "Number") ?? "")
      ? [feature(word, "Number")!, /^NN\w*S$/.test(xpos) ? "Plur" : "Sing"]
      : null,
  tense: (word, xpos) =>
    feature(word, "VerbForm") === "Fin" && feature(word, "Tense") !== undefined
      ? [feature(word, "Tense")!, xpos === "VBD" ? "Past" : /^VB[ZP]$/.test(xpos) ? "Pres" : ""]
      : null,
  "verb form": (word, xpos) =>
    word.upos === "VERB" || word.upos === "AUX"
      ? [
          feature(word, "VerbForm") ?? "",
          { VB: "Inf", VBG: word.features.includes("Ger") ? "Ger" : "Part", VBN: "Part" }[xpos] ?? "Fin",
        ]
      : null,
  degree: (word, xpos) =>
    word.upos === "ADJ" && feature(word, "Degree") !== undefined
      ? [feature(word, "Degree")!, { JJR: "Cmp", JJS: "Sup" }[xpos] ?? "Pos"]
      : null,
}

const isPassive = (readings: readonly Reading[], at: number): boolean =>
  readings[at]!.xpos === "VBN" &&
  readings.some((reading) => reading.head === at && reading.relation === "aux:pass")

const isGoldPassive = (sentence: GoldSentence, at: number): boolean =>
  sentence.some((word) => word.head === at && word.relation === "aux:pass")

export const scoreReader = (reader: Reader, sentences: readonly GoldSentence[]): Scores => {
  const scores = {
    upos: newCount(),
    xpos: newCount(),
    uas: newCount(),
    las: newCount(),
    features: { number: newCount(), tense: newCount(), "verb form": newCount(), degree: newCount() },
    passive: { right: 0, gold: 0, given: 0 },
    sure: newCount(),
  }
  const lemmas = new Map<string, Count>()
  const relations = new Map<string, Found>()
  const bins = Array.from({ length: BINS }, () => ({ sum: 0, right: 0 }))
  const tally = (count: Count, right: boolean): void => {
    count.all += 1
    if (right) count.right += 1
  }
  const found = (name: string): Found => {
    const key = SUBTYPES.test(name) ? name : plain(name)
    const row = relations.get(key) ?? { right: 0, gold: 0, given: 0 }
    relations.set(key, row)
    return row
  }
  for (const sentence of sentences) {
    const readings = reader.readWords(sentence.map((word) => word.form))
    for (const [i, word] of sentence.entries()) {
      const { lemma, upos, xpos, head, relation, confidence } = readings[i]!
      const hangs = head === word.head
      tally(scores.upos, upos === word.upos)
      tally(scores.xpos, xpos === word.xpos)
      tally(scores.uas, hangs)
      tally(scores.las, hangs && plain(relation) === plain(word.relation))
      for (const [name, said] of Object.entries(SAID)) {
        const pair = said(word, xpos)
        if (pair !== null) tally(scores.features[name as keyof Scores["features"]], pair[0] === pair[1])
      }
      const [passive, goldPassive] = [isPassive(readings, i), isGoldPassive(sentence, i)]
      if (passive) scores.passive.given += 1
      if (goldPassive) scores.passive.gold += 1
      if (passive && goldPassive) scores.passive.right += 1
      if (word.lemma !== "_" && !/Typo|Abbr|Style/.test(word.features) && upos === word.upos) {
        const row = lemmas.get(upos) ?? newCount()
        lemmas.set(upos, row)
        tally(row, lemma.toLowerCase() === word.lemma.toLowerCase())
      }
      const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!
      bin.sum += confidence
      if (hangs) bin.right += 1
      if (confidence > 0.9) tally(scores.sure, hangs)
      found(word.relation).gold += 1
      found(relation).given += 1
      if (hangs && relation === word.relation) found(relation).right += 1
    }
  }
  const confidenceError =
    bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / Math.max(1, scores.upos.all)
  return { ...scores, lemmas, relations, confidenceError }
}

const INFLECTED = /^(?:VBZ|VBD|VBN|VBG|NNS|JJR|JJS)$/

/** How often `inflect` makes the form that the corpus has from its lemma and tag, by tag. Typing errors and names are left out. */
export const scoreInflection = (sentences: readonly GoldSentence[]): ReadonlyMap<string, Count> => {
  const out = new Map<string, Count>()
  for (const word of sentences.flat()) {
    const form = word.form.toLowerCase()
    if (!INFLECTED.test(word.xpos) || !/^[a-z]+$/.test(form) || word.lemma === "_") continue
    if (/Typo|Abbr|Style/.test(word.features) || word.upos === "PROPN") continue
    if (word.upos === "AUX" && !/^(?:be|have|do)$/.test(word.lemma)) continue
    const row = out.get(word.xpos) ?? newCount()
    out.set(word.xpos, row)
    row.all += 1
    const made = inflect(word.lemma.toLowerCase(), word.xpos as FormTag)
    if (made === form || (word.lemma === "be" && form === "were")) row.right += 1
  }
  return out
}

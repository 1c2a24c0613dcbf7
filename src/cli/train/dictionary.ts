import { readFileSync } from "node:fs"
import { type FormTag, inflect } from "../../engine/words/inflect.ts"

/** The tags a dictionary may know a word by. */
export const DICTIONARY_TAGS = [
  "NN",
  "NNS",
  "VB",
  "VBZ",
  "VBD",
  "VBN",
  "VBG",
  "JJ",
  "JJR",
  "JJS",
  "RB",
  "NNP",
] as const

type DictionaryTag = (typeof DICTIONARY_TAGS)[number]

/** By lower-case form how often it has each tag in the dictionary's own sample texts, plus one. */
export type Dictionary = ReadonlyMap<string, ReadonlyMap<DictionaryTag, number>>

const FORMS: { readonly [pos: string]: readonly (DictionaryTag & FormTag)[] } = {
  noun: ["NN" as DictionaryTag & FormTag, "NNS"],
  verb: ["VB" as DictionaryTag & FormTag, "VBZ", "VBD", "VBN", "VBG"],
  adjective: ["JJR", "JJS"],
  adverb: [],
}
const FILES = { noun: "noun", verb: "verb", adjective: "adj", adverb: "adv" } as const
/** The parts of speech by the first digit of a sense key; 5 is a satellite adjective. */
const KINDS = ["", "noun", "verb", "adjective", "adverb", "adjective"]

const linesOf = (path: string): string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "))

/** How often WordNet's sample texts have each lemma of each part of speech, by "lemma pos". */
const sampleCounts = (folder: string): Map<string, number> => {
  const out = new Map<string, number>()
  for (const line of linesOf(`${folder}/index.sense`)) {
    const [sense, , , count] = line.split(" ")
    const [lemma, place] = sense!.split("%")
    const key = `${lemma} ${KINDS[Number(place![0])]}`
    out.set(key, (out.get(key) ?? 0) + Number(count))
  }
  return out
}

/** The words of WordNet's nouns, letter case kept. */
const nounsOf = (folder: string): string[] =>
  linesOf(`${folder}/data.noun`).flatMap((line) => {
    const cells = line.split(" ")
    return cells.slice(4, 4 + 2 * Number.parseInt(cells[3]!, 16)).filter((_, i) => i % 2 === 0)
  })

/** Reads the folder of WordNet 3.1's files; inflected forms are made by our own rules. Throws when a file is missing. */
export const readDictionary = (folder: string): Dictionary => {
  const counts = new Map<string, Map<DictionaryTag, number>>()
  const add = (form: string, tag: DictionaryTag, count: number): void => {
    const word = form.toLowerCase()
    if (!/^[a-z][a-z'.-]*$/.test(word)) return
    const own = counts.get(word) ?? new Map<DictionaryTag, number>()
    counts.set(word, own)
    own.set(tag, Math.max(own.get(tag) ?? 0, count))
  }
  const nouns = nounsOf(folder)
  for (const word of nouns) if (/^[A-Z]/.test(word)) add(word, "NNP", 1)
  const common = new Set(nouns.filter((word) => !/^[A-Z]/.test(word)))
  const samples = sampleCounts(folder)
  for (const [pos, file] of Object.entries(FILES)) {
    for (const line of linesOf(`${folder}/index.${file}`)) {
      const lemma = line.split(" ")[0]!
      if (!/^[a-z][a-z'.-]*$/.test(lemma) || (pos === "noun" && !common.has(lemma))) continue
      const count = 1 + (samples.get(`${lemma} ${pos}`) ?? 0)
      if (pos === "adjective") add(lemma, "JJ", count)
      if (pos === "adverb") add(lemma, "RB", count)
      for (const tag of FORMS[pos]!) add(inflect(lemma, tag), tag, count)
    }
  }
  return counts
}

/** What the network is told of a word: for each tag whether the dictionary has it and its share of all. Zeros for an unknown word. */
export const dictionaryNumbers = (dictionary: Dictionary, word: string): number[] => {
  const own = dictionary.get(word)
  const all = [...(own?.values() ?? [])].reduce((sum, count) => sum + count, 0)
  return [
    ...DICTIONARY_TAGS.map((tag) => (own?.has(tag) ? 1 : 0)),
    ...DICTIONARY_TAGS.map((tag) => (own?.get(tag) ?? 0) / Math.max(1, all)),
  ]
}

import { mkdirSync, writeFileSync } from "node:fs"
import { FEATURES, featuresOf, wordSign } from "../../engine/read/features.ts"
import type { GoldSentence } from "../bench/conllu.ts"
import { type Dictionary, dictionaryNumbers } from "./dictionary.ts"
import type { Example } from "./examples.ts"

/** Vectors of words, the commonest word first. */
export interface Vectors {
  readonly words: readonly string[]
  readonly vectorOf: (word: string) => readonly number[]
  readonly size: number
}

/** Everything the network's trainer reads, and what the model needs of it besides the weights. */
export interface Corpus {
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  /** Signs that have a row in the table, ascending. */
  readonly signs: Uint32Array
}

/** How often a sign must be seen in the training part to get a row of its own: words, other signs. */
const SEEN = { word: 2, other: 3 }

const coarse = (name: string): string => name.split(/[ :]/)[0]!
const kindsOf = (names: readonly string[]): string[] => [...new Set(names.map(coarse))]
/** What stands in the arrays where there is no answer. */
const OPEN = -1

/** A word as the trainer sees it. */
interface Row {
  readonly form: string
  readonly tag: number
  /** Number of the part of speech, or `OPEN`: learnt from where the tag is open. */
  readonly kind: number
  /** 0 for the root, else the head's place from 1. */
  readonly head: number
  readonly relation: number
}

/** Writes `folder` for `network.py`. The examples are a part of their own. `words` is how many of the commonest words of the vectors get a row. */
export const writeCorpus = (
  folder: string,
  parts: { readonly train: readonly GoldSentence[]; readonly [dev: string]: readonly GoldSentence[] },
  examples: readonly Example[],
  vectors: Vectors,
  dictionary: Dictionary,
  sizes: Readonly<Record<string, number>>,
  words: number,
): Corpus => {
  const all = parts.train.flat()
  const tags = [...new Set(all.map((word) => `${word.upos} ${word.xpos}`))].sort()
  const relations = [...new Set(all.map((word) => word.relation))].sort()

  // Which signs get a row, and from which word a row gets what is known of the word beforehand.
  const seen = new Map<number, number>()
  const ofWords = new Set<number>()
  const wordOf = new Map<number, string>()
  const forms = [...all.map(({ form }) => form), ...examples.flatMap((example) => example.forms)]
  for (const form of forms) {
    ofWords.add(wordSign(form))
    for (const sign of featuresOf(form)) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  }
  const chosen = new Set<number>()
  for (const [sign, count] of seen)
    if (count >= (ofWords.has(sign) ? SEEN.word : SEEN.other)) chosen.add(sign)
  for (const word of vectors.words.slice(0, words)) chosen.add(wordSign(word))
  for (const word of [...vectors.words, ...dictionary.keys(), ...forms.map((form) => form.toLowerCase())]) {
    const sign = wordSign(word)
    if (chosen.has(sign) && !wordOf.has(sign)) wordOf.set(sign, word)
  }
  const signs = Uint32Array.from(chosen).sort()
  const rowOf = new Map([...signs].map((sign, row) => [sign, row]))

  const width = vectors.size + dictionaryNumbers(dictionary, "").length
  const external = new Float32Array((signs.length + 1) * width)
  signs.forEach((sign, row) => {
    const word = wordOf.get(sign)
    if (word !== undefined)
      external.set([...vectors.vectorOf(word), ...dictionaryNumbers(dictionary, word)], row * width)
  })

  mkdirSync(folder, { recursive: true })
  const write = (name: string, data: Uint8Array | Int32Array | Float32Array): void =>
    writeFileSync(`${folder}/${name}`, data)
  write("external.f32", external)
  const none = signs.length + 1
  const tagKinds = kindsOf(tags)
  const goldRows = (sentence: GoldSentence): Row[] =>
    sentence.map(({ form, upos, xpos, head, relation }) => ({
      form,
      tag: tags.indexOf(`${upos} ${xpos}`),
      kind: OPEN,
      head: head + 1,
      relation: Math.max(0, relations.indexOf(relation)),
    }))
  const exampleRows = ({ forms, at, upos }: Example): Row[] =>
    forms.map((form, i) => ({
      form,
      tag: OPEN,
      kind: i === at ? tagKinds.indexOf(upos) : OPEN,
      head: OPEN,
      relation: OPEN,
    }))
  const written: [string, Row[][]][] = [
    ...Object.entries(parts).map(([name, gold]): [string, Row[][]] => [name, gold.map(goldRows)]),
    ["examples", examples.map(exampleRows)],
  ]
  for (const [name, sentences] of written) {
    const flat = sentences.flat()
    const numbers = (kind: string, values: readonly number[]): void =>
      write(`${name}.${kind}.i32`, Int32Array.from(values))
    const rows = new Int32Array(flat.length * FEATURES)
    flat.forEach(({ form }, i) => {
      rows.set(
        featuresOf(form).map((sign) => rowOf.get(sign) ?? none),
        i * FEATURES,
      )
    })
    write(`${name}.rows.i32`, rows)
    numbers(
      "lengths",
      sentences.map((sentence) => sentence.length),
    )
    for (const column of ["tag", "kind", "head", "relation"] as const)
      numbers(
        column,
        flat.map((row) => row[column]),
      )
  }
  writeFileSync(
    `${folder}/corpus.json`,
    JSON.stringify({
      sizes,
      rows: signs.length + 1,
      coarseTags: tags.map((tag) => tagKinds.indexOf(coarse(tag))),
      coarseRelations: relations.map((name) => kindsOf(relations).indexOf(coarse(name))),
    }),
  )
  return { tags, relations, signs }
}

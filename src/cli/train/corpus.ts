import { mkdirSync, writeFileSync } from "node:fs"
import { FEATURES, featuresOf, wordSign } from "../../engine/read/features.ts"
import type { GoldSentence } from "./conllu.ts"
import { type Dictionary, dictionaryNumbers } from "./dictionary.ts"

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
const coarseNumbers = (names: readonly string[]): number[] => {
  const kinds = [...new Set(names.map(coarse))]
  return names.map((name) => kinds.indexOf(coarse(name)))
}

/** Writes `folder` for `network.py`. `words` is how many of the commonest words of the vectors get a row. */
export const writeCorpus = (
  folder: string,
  parts: { readonly train: readonly GoldSentence[]; readonly [dev: string]: readonly GoldSentence[] },
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
  const wordOf = new Map<number, string>()
  for (const { form } of all) {
    featuresOf(form).forEach((sign, i) => seen.set(sign, (seen.get(sign) ?? 0) + (i === 0 ? SEEN.other : SEEN.word)))
  }
  const chosen = new Set([...seen].filter(([, count]) => count >= SEEN.word * SEEN.other).map(([sign]) => sign))
  for (const word of vectors.words.slice(0, words)) chosen.add(wordSign(word))
  for (const word of [...vectors.words, ...dictionary.keys(), ...all.map(({ form }) => form.toLowerCase())]) {
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
  const write = (name: string, data: Uint8Array | Int32Array | Float32Array): void => writeFileSync(`${folder}/${name}`, data)
  write("external.f32", external)
  const none = signs.length + 1
  for (const [name, sentences] of Object.entries(parts)) {
    const flat = sentences.flat()
    const numbers = (kind: string, values: Iterable<number>): void =>
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
    numbers(
      "tags",
      flat.map((word) => tags.indexOf(`${word.upos} ${word.xpos}`)),
    )
    numbers(
      "heads",
      flat.map((word) => word.head + 1),
    )
    numbers(
      "relations",
      flat.map((word) => Math.max(0, relations.indexOf(word.relation))),
    )
  }
  writeFileSync(
    `${folder}/corpus.json`,
    JSON.stringify({
      sizes,
      rows: signs.length + 1,
      coarseTags: coarseNumbers(tags),
      coarseRelations: coarseNumbers(relations),
    }),
  )
  return { tags, relations, signs }
}

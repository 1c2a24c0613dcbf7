import { readFileSync } from "node:fs"
import { type Engine, createEngine, type Resources, WORD_TABLES } from "../engine/index.ts"

const assets = new URL("../../assets/", import.meta.url)

/** The shipped files, read from disk. */
export const loadResources = (): Resources => ({
  model: new Uint8Array(readFileSync(new URL("model/english.bin", assets))),
  words: Object.fromEntries(
    WORD_TABLES.map((name) => [name, readFileSync(new URL(`words/${name}.tsv`, assets), "utf8")]),
  ),
})

/** The engine over the shipped files. */
export const loadEngine = (): Engine => createEngine(loadResources())

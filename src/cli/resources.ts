import { readdirSync, readFileSync } from "node:fs"
import { createEngine, type Engine, type Resources } from "../engine/index.ts"

const assets = new URL("../../assets/", import.meta.url)

const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, assets)))

/** The shipped files, read from disk. */
export const loadResources = (): Resources => ({
  model: bytes("model/english.bin"),
  kernel: bytes("model/kernel.wasm"),
  words: Object.fromEntries(
    readdirSync(new URL("words/", assets))
      .filter((file) => file.endsWith(".tsv"))
      .map((file) => [file.slice(0, -".tsv".length), readFileSync(new URL(`words/${file}`, assets), "utf8")]),
  ),
})

/** The engine over the shipped files. */
export const loadEngine = (): Engine => createEngine(loadResources())

import { createEngine, TABLES } from "../../engine/index.ts"

/** Milliseconds to fetch the engine's files from `root`, and from there to a ready engine. */
export async function start(root: string): Promise<[fetch: number, create: number]> {
  const get = (path: string): Promise<Response> => fetch(new URL(path, root))
  const bytes = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer())
  const begun = performance.now()
  const [model, kernel, ...tables] = await Promise.all([
    bytes("model/english.bin"),
    bytes("model/kernel.wasm"),
    ...TABLES.map(async (name) => [name, await (await get(`words/${name}.tsv`)).text()] as const),
  ])
  const fetched = performance.now()
  createEngine({ model, kernel, words: Object.fromEntries(tables) })
  return [fetched - begun, performance.now() - fetched]
}

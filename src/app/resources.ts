import { type Resources, TABLES } from "../engine/index.ts"

/** Fetches the extension's own data files. `root` is any address of the extension, such as the worker's own. */
export async function fetchResources(root: string): Promise<Resources> {
  const fetchBytes = async (path: string) => new Uint8Array(await (await fetchFile(root, path)).arrayBuffer())
  const [model, kernel, ...tables] = await Promise.all([
    fetchBytes("/model/english.bin"),
    fetchBytes("/model/kernel.wasm"),
    ...TABLES.map(async (name) => {
      const file = await fetchFile(root, `/words/${name}.tsv`)
      return [name, await file.text()] as const
    }),
  ])
  return { model, kernel, words: Object.fromEntries(tables) }
}

async function fetchFile(root: string, path: string): Promise<Response> {
  const missing = `A file of Foothold is missing (${path}). Installing Foothold again may help.`
  const file = await fetch(new URL(path, root)).catch(() => null)
  if (!file?.ok) throw new Error(missing)
  return file
}

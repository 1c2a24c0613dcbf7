import { fetchResources } from "../../app/resources.ts"
import { createEngine } from "../../engine/index.ts"

/** Milliseconds to fetch the engine's files from `root`, and from there to a ready engine. */
export async function start(root: string): Promise<[fetch: number, create: number]> {
  const begun = performance.now()
  const resources = await fetchResources(root)
  const fetched = performance.now()
  createEngine(resources)
  return [fetched - begun, performance.now() - fetched]
}

import { createEngine, TABLES } from "../../engine/index.ts"
import { STEPS } from "../../engine/step.ts"
import { findInCopy } from "../../page/find.ts"
import { createSession } from "../../page/session.ts"

/** What it took to go from step to step, in milliseconds. */
export interface Switching {
  /** Of each switch, from asking to the last mark: our own work with the layout that it forces. */
  readonly times: readonly number[]
  /** Of each task that the browser calls long: 50 and more. */
  readonly long: readonly number[]
  readonly changes: number
}

/** Levels the page it runs in with the engine whose files are at `root`, then goes from step to step. */
export async function switchSteps(root: string, rounds: number): Promise<Switching> {
  const get = (path: string): Promise<Response> => fetch(new URL(path, root))
  const bytes = async (path: string) => new Uint8Array(await (await get(path)).arrayBuffer())
  const tables = TABLES.map(async (name) => [name, await (await get(`words/${name}.tsv`)).text()] as const)
  const engine = createEngine({
    model: await bytes("model/english.bin"),
    kernel: await bytes("model/kernel.wasm"),
    words: Object.fromEntries(await Promise.all(tables)),
  })
  const session = createSession({
    document,
    find: (copy) => findInCopy(copy, document),
    async engine(blocks) {
      return {
        steps: engine
          .level(blocks, { steps: STEPS })
          .map(({ step, blocks }) => ({ step, edits: blocks.map(({ edits }) => edits) })),
        glosses: engine.explain(blocks),
        english: engine.isEnglish(blocks),
      }
    },
    patience: { still: 0, most: 0 },
  })
  await session.show(1)
  await session.settled()
  const { changes } = session.state()
  const rest = () => new Promise((done) => setTimeout(done, 100))
  await rest()
  const long: number[] = []
  const observer = new PerformanceObserver((list) =>
    long.push(...list.getEntries().map(({ duration }) => duration)),
  )
  observer.observe({ type: "longtask" })
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const step of [...STEPS, null]) {
      const began = performance.now()
      await session.show(step)
      await session.settled()
      times.push(performance.now() - began)
      await rest()
    }
  }
  observer.disconnect()
  session.destroy()
  return { times, long, changes }
}

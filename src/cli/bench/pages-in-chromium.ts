import { STEPS } from "../../engine/step.ts"
import type { Block } from "../../engine/text/block.ts"
import { findInCopy } from "../../page/find.ts"
import type { PageLevels } from "../../page/levels.ts"
import { createSession } from "../../page/session.ts"
import { standIn } from "./pages-stand-in.ts"

/** What became of one page. */
export interface Outcome {
  readonly identical: boolean
  readonly refusal: string | null
  readonly blocks: number
  /** Changes shown, all steps together. */
  readonly changes: number
  /** Changes that no range in the page stands for. */
  readonly unplaced: number
  /** Milliseconds of the longest task, as the browser tells them: 0 if none was over 50. */
  readonly longest: number
  /** Milliseconds until the first step was shown, waiting for quiet not counted. */
  readonly first: number
  /** The same to go from one step to the next. */
  readonly next: number
}

/** The stand-in, block by block: the engine proper works in another thread, so its time is not the page's. */
async function aside(blocks: readonly Block[]): Promise<PageLevels> {
  const parts: PageLevels[] = []
  for (const block of blocks) {
    await new Promise((done) => setTimeout(done, 0))
    parts.push(await standIn([block]))
  }
  return {
    steps: STEPS.map((step, at) => ({ step, edits: parts.flatMap(({ steps }) => steps[at]!.edits) })),
    glosses: parts.flatMap(({ glosses }) => glosses),
    english: parts.flatMap(({ english }) => english),
  }
}

const bytes = (): string => {
  const shadows = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot.innerHTML] : [],
  )
  return [document.documentElement.outerHTML, ...shadows].join("\n")
}

/** Shows every step of the page it runs in, by a stand-in for the engine, and gives it back. */
export async function tryPage(): Promise<Outcome> {
  let longest = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  })
  observer.observe({ type: "longtask" })
  const before = bytes()
  const session = createSession({
    document,
    engine: aside,
    find: (copy) => findInCopy(copy, document),
    patience: { still: 0, most: 0 },
  })
  let changes = 0
  let unplaced = 0
  const times: number[] = []
  let refusal: string | null = null
  for (const step of STEPS) {
    await new Promise((done) => setTimeout(done, 0))
    const began = performance.now()
    refusal = (await session.show(step)).refusal
    await session.settled()
    times.push(performance.now() - began)
    if (refusal) break
    const shown = session.changes()
    changes += shown.length
    if (step === 3) unplaced = shown.filter((change) => change.ranges().length === 0).length
  }
  // The browser tells of a long task only after it.
  await new Promise((done) => setTimeout(done, 30))
  observer.disconnect()
  const blocks = (await session.article())?.blocks.length ?? 0
  await session.show(null)
  const identical = bytes() === before
  session.destroy()
  return { identical, refusal, blocks, changes, unplaced, longest, first: times[0] ?? 0, next: times[1] ?? 0 }
}

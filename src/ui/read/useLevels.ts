import { startTransition, useEffect, useRef, useState } from "react"
import { type InPlace, levelsWith } from "../../app/lesson/level.ts"
import type { Block } from "../../engine/text/block.ts"
import { type BlockLevels, batches, createLevels, type Levels } from "../../page/levels.ts"

export interface KnownLevels {
  /** All steps of a block; null while they are on their way. */
  readonly of: (block: Block) => BlockLevels | null
  readonly working: boolean
  readonly failed: boolean
  readonly retry: () => void
}

/**
 * All steps of all blocks, the first of the text first. `staying` are the words that no step may change; null while they
 * are not known; `lesson` is what a teacher has decided. When either changes, the levels at hand stay until the new ones are there.
 */
export function useLevels(
  blocks: readonly Block[],
  staying: readonly string[] | null,
  lesson: InPlace | null,
): KnownLevels {
  const [shelf, setShelf] = useState<{ readonly now: Levels | null; readonly before: Levels | null }>({
    now: null,
    before: null,
  })
  const [working, setWorking] = useState(true)
  const [failed, setFailed] = useState(false)
  /** Counts up to ask again after a failure. */
  const [attempt, setAttempt] = useState(0)
  const last = useRef<Levels>(null)
  const protect = staying?.join("\n") ?? null

  useEffect(() => {
    if (protect === null) return
    let over = false
    const words = protect === "" ? [] : protect.split("\n")
    const levels = createLevels((some) => levelsWith(lesson, some, words))
    const before = last.current
    setWorking(true)
    setFailed(false)
    const all = async () => {
      for (const batch of batches(blocks, ({ text }) => text)) {
        await levels.ask(batch)
        if (over) return
        last.current = levels
        // A long text is a lot to draw: in a transition the page stays responsive meanwhile.
        startTransition(() => setShelf({ now: levels, before }))
      }
    }
    all()
      .catch(() => !over && setFailed(true))
      .finally(() => !over && setWorking(false))
    return () => {
      over = true
    }
  }, [blocks, protect, lesson, attempt])

  const { now, before } = shelf
  return {
    of: (block) => now?.of(block) ?? before?.of(block) ?? null,
    working,
    failed,
    retry: () => setAttempt((attempt) => attempt + 1),
  }
}

/** Whether most of the text that is known is not English. */
export function isForeign({ of }: KnownLevels, blocks: readonly Block[]): boolean {
  const known = blocks.map(of).filter((levels) => levels !== null)
  return known.filter(({ english }) => !english).length * 2 > known.length
}

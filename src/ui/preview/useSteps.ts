import { startTransition, useEffect, useRef, useState } from "react"
import { ask } from "../../app/messages.ts"
import type { LeveledArticle } from "../../engine/leveled.ts"
import type { Step } from "../../engine/step.ts"
import type { Block } from "../../engine/text/block.ts"
import type { Levels } from "./columns.ts"

interface Shelf {
  /** What the levels on it were made from. */
  readonly blocks: readonly Block[]
  readonly protect: readonly string[]
  readonly levels: Levels
}

/**
 * The article at some steps. Steps at hand are not asked for again; while new ones are on their
 * way the old ones stay in sight.
 */
export function useSteps(blocks: readonly Block[], steps: readonly Step[], protect: readonly string[]) {
  const [shelf, setShelf] = useState<Shelf>({ blocks, protect, levels: new Map() })
  const [error, setError] = useState<string | null>(null)
  /** Counts up to ask again after an error. */
  const [attempt, setAttempt] = useState(0)
  const turn = useRef(0)

  const current = shelf.blocks === blocks && shelf.protect === protect
  const missing = steps.filter((step) => !current || !shelf.levels.has(step))
  const wanted = missing.join()
  useEffect(() => {
    if (wanted === "") return
    const mine = ++turn.current
    const asked = wanted.split(",").map((step) => Number(step) as Step)
    setError(null)
    ask("engine/article", { blocks, steps: asked, protect }).then(
      (articles) => {
        // A long article is a lot to draw: in a transition the page stays responsive meanwhile.
        if (mine === turn.current)
          startTransition(() => setShelf((shelf) => put(shelf, { blocks, protect }, articles)))
      },
      (error: Error) => {
        if (mine === turn.current) setError(error.message)
      },
    )
  }, [blocks, protect, wanted, attempt])

  return {
    levels: shelf.blocks === blocks ? shelf.levels : NONE,
    working: wanted !== "" && error === null,
    error,
    retry: () => setAttempt((attempt) => attempt + 1),
  }
}

const NONE: Levels = new Map()

function put(shelf: Shelf, of: Omit<Shelf, "levels">, articles: readonly LeveledArticle[]): Shelf {
  const same = shelf.blocks === of.blocks && shelf.protect === of.protect
  const fresh = articles.map((article) => [article.step, article] as const)
  return { ...of, levels: new Map([...(same ? shelf.levels : []), ...fresh]) }
}

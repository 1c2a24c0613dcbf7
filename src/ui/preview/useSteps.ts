import { startTransition, useEffect, useRef, useState } from "react"
import { ask, type DeskStep } from "../../app/messages.ts"
import { same as isSame } from "../../app/same.ts"
import type { Decisions } from "../../engine/decisions.ts"
import { apply } from "../../engine/edit/apply.ts"
import type { Fact } from "../../engine/fidelity.ts"
import { STEPS, type Step } from "../../engine/step.ts"
import type { Block } from "../../engine/text/block.ts"
import type { DeskArticle, Levels } from "./columns.ts"

/** What levels are made from. */
interface Basis {
  readonly blocks: readonly Block[]
  readonly protect: readonly string[]
  readonly decisions: Decisions
}

interface Shelf {
  readonly of: Basis
  readonly levels: Levels
}

/**
 * The article at all steps: first those that are looked at, then the others. What was there before stays in sight until the
 * new comes. Each part of `basis` is to be the same value as long as it says the same.
 */
export function useSteps(basis: Basis, looked: readonly Step[]) {
  const { blocks, protect, decisions } = basis
  const [shelf, setShelf] = useState<Shelf>({ of: basis, levels: NONE })
  const latest = useRef(shelf)
  latest.current = shelf
  const [error, setError] = useState<string | null>(null)
  /** Counts up to ask again after an error. */
  const [attempt, setAttempt] = useState(0)
  const turn = useRef(0)
  const first = useRef(looked)
  first.current = looked

  useEffect(() => {
    const mine = ++turn.current
    const of = { blocks, protect, decisions }
    const fetch = async () => {
      setError(null)
      const rest = STEPS.filter((step) => !first.current.includes(step))
      for (const steps of [first.current.slice(0, 1), first.current.slice(1), rest]) {
        if (steps.length === 0) continue
        const answer = await ask("engine/article", { ...of, steps })
        const articles: DeskArticle[] = []
        for (const step of answer) {
          // A long article is a lot of work: whoever types gets a turn between its steps.
          await aTurnForOthers()
          if (mine !== turn.current) return
          articles.push(articleOf(of, step, latest.current))
        }
        // As a transition it is drawn without holding up the page.
        startTransition(() => setShelf((shelf) => put(shelf, of, articles)))
      }
    }
    fetch().catch((error: Error) => {
      if (mine === turn.current) setError(error.message)
    })
  }, [blocks, protect, decisions, attempt])

  const fresh = shelf.of.blocks === blocks && shelf.of.protect === protect && shelf.of.decisions === decisions
  const ready = fresh ? [...shelf.levels.values()].filter(({ of }) => of === shelf.of).length : 0
  const newest = [...shelf.levels.values()].find(({ of }) => of === shelf.of)
  return {
    levels: shelf.of.blocks === blocks ? shelf.levels : NONE,
    /** What every step must keep, where it stands in the source; none before the first step is there. */
    facts: newest?.fidelity.facts ?? NO_FACTS,
    /** How many of the five steps are made of what is decided now. */
    ready,
    working: ready < STEPS.length && error === null,
    error,
    retry: () => setAttempt((attempt) => attempt + 1),
  }
}

const NONE: Levels = new Map()
const NO_FACTS: readonly Fact[] = []

const aTurnForOthers = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Puts new steps on the shelf. Old ones of the same text stay until theirs come. */
function put(shelf: Shelf, of: Basis, articles: readonly DeskArticle[]): Shelf {
  const old = shelf.of.blocks === of.blocks ? shelf.levels : NONE
  return { of, levels: new Map([...old, ...articles.map((article) => [article.step, article] as const)]) }
}

/** The step as an article. Blocks that are as they were on the shelf are the same values, so that nobody draws them anew. */
function articleOf(of: Basis, step: DeskStep, shelf: Shelf): DeskArticle {
  const before = shelf.of.blocks === of.blocks ? shelf.levels.get(step.step) : undefined
  const blocks = step.blocks.map((leveled, index) => {
    const block = of.blocks[index]!
    const old = before?.blocks[index]
    if (old && isSame(old.edits, leveled.edits) && isSame(old.refused, leveled.refused)) return old
    return { block, ...leveled, faults: [], ...apply(block.text, leveled.edits) }
  })
  return { ...step, blocks, of }
}

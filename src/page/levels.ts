import type { Edit } from "../engine/edit/edit.ts"
import type { Mode, Step } from "../engine/step.ts"
import type { Block } from "../engine/text/block.ts"
import type { PageGloss } from "./taught.ts"
import { wordsIn } from "./units.ts"

/** What the engine answers about some blocks: all steps, block by block. */
export interface PageLevels {
  readonly steps: readonly { readonly step: Step; readonly edits: readonly (readonly Edit[])[] }[]
  readonly glosses: readonly (readonly PageGloss[])[]
  /** False for each block that is not English and is left alone. */
  readonly english: readonly boolean[]
}

/** Why nothing can be shown. */
export type Refusal = "not-article" | "not-english" | "too-short" | "failed"

/** What the page shows now. */
export interface State {
  readonly phase: "idle" | "working" | "showing" | "refused"
  /** Null while the original is shown. */
  readonly step: Step | null
  readonly mode: Mode
  /** Changes shown at the step; in explain mode, the words that are marked. */
  readonly changes: number
  readonly refusal: Refusal | null
}

/** All steps of one block. */
export interface BlockLevels {
  readonly edits: ReadonlyMap<Step, readonly Edit[]>
  readonly glosses: readonly PageGloss[]
  readonly english: boolean
}

/** Asks for each block once, however often the page makes it anew. */
export interface Levels {
  /** What is known of a block. */
  of(block: Block): BlockLevels | null
  /** Asks for those that are not known, and resolves when they are. */
  ask(blocks: readonly Block[]): Promise<void>
  /** Forgets what is known of some texts: they are to be asked for again. */
  forget(wanted: (text: string) => boolean): void
}

/** Words asked for at once: about what the engine levels while a reader reads the first lines. */
const BATCH = 1500

/** Parts blocks into batches of about equal work, in order. */
export function batches<T>(items: readonly T[], textOf: (item: T) => string, most = BATCH): T[][] {
  const parts: T[][] = []
  let words = most
  for (const item of items) {
    const own = wordsIn(textOf(item))
    if (words + own > most) {
      parts.push([])
      words = 0
    }
    parts.at(-1)!.push(item)
    words += own
  }
  return parts
}

// Every block is looked up each time that something more is written.
const keys = new WeakMap<Block, string>()

/** The same text with the same inline elements has the same levels, wherever it stands. */
function keyOf(block: Block): string {
  const { kind, text, opaque, anchors } = block
  const key = keys.get(block) ?? JSON.stringify([kind, text, opaque, anchors])
  keys.set(block, key)
  return key
}

/** Levels of blocks, asked from `engine` and kept for as long as the page lives. */
export function createLevels(engine: (blocks: readonly Block[]) => Promise<PageLevels>): Levels {
  const known = new Map<string, { readonly text: string; readonly levels: BlockLevels }>()
  /** What was to be forgotten, in order: some of it may be on its way still. */
  const forgotten: ((text: string) => boolean)[] = []

  const ask = async (blocks: readonly Block[]): Promise<void> => {
    const unknown = [...new Map(blocks.map((block) => [keyOf(block), block])).values()].filter(
      (block) => !known.has(keyOf(block)),
    )
    if (unknown.length === 0) return
    const since = forgotten.length
    const { steps, glosses, english } = await engine(unknown)
    const isStale = ({ text }: Block): boolean => forgotten.slice(since).some((wanted) => wanted(text))
    for (const [at, block] of unknown.entries()) {
      if (isStale(block)) continue
      known.set(keyOf(block), {
        text: block.text,
        levels: {
          edits: new Map(steps.map(({ step, edits }) => [step, edits[at] ?? []])),
          glosses: glosses[at] ?? [],
          english: english[at] ?? true,
        },
      })
    }
    await ask(unknown.filter(isStale))
  }

  return {
    of: (block) => known.get(keyOf(block))?.levels ?? null,
    ask,
    forget(wanted) {
      forgotten.push(wanted)
      for (const [key, { text }] of known) if (wanted(text)) known.delete(key)
    },
  }
}

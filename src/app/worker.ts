import type { Engine } from "../engine/index.ts"
import type { LeveledArticle } from "../engine/leveled.ts"
import { STEPS } from "../engine/step.ts"
import type { Block } from "../engine/text/block.ts"
import { interning } from "./intern.ts"
import type { Answer, Ask, EngineName, PageLevels, Work } from "./messages.ts"

/** What goes to the worker, and what comes back. */
export interface Job {
  readonly id: number
  readonly work: Work
}
export type Done =
  | { readonly id: number; readonly answer: Answer<EngineName> }
  | { readonly id: number; readonly error: string }

/** The part of a worker's global scope that is needed here. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<Job>) => void) | null
  postMessage(done: Done): void
}

/** The part of the engine that jobs are for. */
export type Levelling = Pick<
  Engine,
  "level" | "explain" | "isEnglish" | "review" | "fidelity" | "terms" | "questions"
>

/** Answers jobs with an engine that is started by the first one. A start that failed is tried again by the next job. */
export function serve(scope: WorkerScope, start: () => Promise<Levelling>): void {
  let started: Promise<Levelling> | null = null
  const engine = () => {
    started ??= start().catch((error: unknown) => {
      started = null
      throw error
    })
    return started
  }
  const intern = interning()
  scope.onmessage = ({ data: { id, work } }) => {
    engine()
      .then((engine) => answerWork(engine, interned(work, intern)))
      .then(
        (answer) => scope.postMessage({ id, answer }),
        (error: unknown) =>
          scope.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
      )
  }
}

/** The same work on blocks that the engine may have read before. */
function interned(work: Work, intern: (block: Block) => Block): Work {
  if ("blocks" in work.what) {
    return { ...work, what: { ...work.what, blocks: work.what.blocks.map(intern) } } as Work
  }
  return { ...work, what: { ...work.what, block: intern(work.what.block) } } as Work
}

/** Words of a page that are levelled before other jobs get their turn. */
const BATCH_WORDS = 1500

export async function answerWork(engine: Levelling, work: Work): Promise<Answer<EngineName>> {
  if (work.name === "engine/page") return levelPage(engine, work.what)
  if (work.name === "engine/explain") return engine.explain(work.what.blocks)
  if (work.name === "engine/english") return engine.isEnglish(work.what.blocks)
  if (work.name === "engine/review") {
    const { block, span, text, protect } = work.what
    return engine.review(block, span, text, protect)
  }
  if (work.name === "engine/terms") return engine.terms(work.what.blocks, work.what.title)
  if (work.name === "engine/questions") return engine.questions(work.what.blocks, work.what.terms)
  const { blocks, steps, protect, decisions } = work.what
  return engine.level(blocks, { steps, protect, decisions }).map((article) => ({
    ...article,
    blocks: article.blocks.map(({ edits, refused }) => ({ edits, refused })),
    fidelity: engine.fidelity(article, protect),
  }))
}

async function levelPage(
  engine: Levelling,
  { blocks, protect, decisions }: Ask<"engine/page">,
): Promise<PageLevels> {
  const articles: LeveledArticle[] = []
  const glosses: PageLevels["glosses"][number][] = []
  const english: boolean[] = []
  for (const batch of inBatches(blocks, BATCH_WORDS)) {
    if (english.length > 0) await aTurnForOthers()
    articles.push(...engine.level(batch, { steps: STEPS, protect, decisions, article: blocks }))
    glosses.push(...engine.explain(batch, blocks))
    english.push(...engine.isEnglish(batch))
  }
  const steps = STEPS.map((step) => {
    const parts = articles.filter((article) => article.step === step)
    return {
      step,
      edits: parts.flatMap((part) => part.blocks.map((block) => block.edits)),
      reached: parts.every((part) => part.reached),
    }
  })
  return { steps, glosses, english }
}

/** Blocks in order, in groups of about so many words. A block is never cut. */
export function inBatches(blocks: readonly Block[], words: number): Block[][] {
  const batches: Block[][] = []
  let room = 0
  for (const block of blocks) {
    if (room <= 0) {
      batches.push([])
      room = words
    }
    batches.at(-1)!.push(block)
    room -= block.text.split(/\s+/).length
  }
  return batches
}

const aTurnForOthers = () => new Promise<void>((resolve) => setTimeout(resolve))

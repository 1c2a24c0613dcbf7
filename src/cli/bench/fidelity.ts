import { createHash } from "node:crypto"
import type { Engine } from "../../engine/index.ts"
import type { Leveled, LeveledArticle } from "../../engine/leveled.ts"
import { STEPS, type Step } from "../../engine/step.ts"
import type { Block } from "../../engine/text/block.ts"
import type { Span } from "../../engine/text/span.ts"
import type { Article } from "./corpora.ts"
import { type FactKind, type Loss, lossesBetween, occurrences } from "./facts.ts"

/** A fact lost in one block at one step, with all that is needed to see why. */
export interface Finding extends Loss {
  readonly corpus: string
  readonly article: string
  readonly block: string
  readonly step: Step
  /** Rules whose edits the block took. */
  readonly rules: readonly string[]
  readonly source: string
  readonly output: string
}

/** Words that a teacher might protect in an article. */
const TERMS = 5
/** Stretches that stand for links, in each block. */
const LINKS = 2

/** The article with stand-ins for links, and words to protect: both chosen by hash, so the same in every run. */
export function armed(article: Article): {
  readonly blocks: readonly Block[]
  readonly terms: readonly string[]
} {
  const words = new Set(
    article.blocks.flatMap(({ text }) => text.match(/(?<![\p{L}’'-])\p{Ll}{4,}(?![\p{L}’'-])/gu) ?? []),
  )
  const terms = [...words].sort(byHash(article.id)).slice(0, TERMS)
  return { terms, blocks: article.blocks.map((block) => ({ ...block, anchors: linksOf(block, article.id) })) }
}

function linksOf({ text, id }: Block, seed: string): Span[] {
  const words = [...text.matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const picked = words
    .map((_, i) => i)
    .sort((a, b) => (hash(`${seed} ${id} ${a}`) < hash(`${seed} ${id} ${b}`) ? -1 : 1))
    .slice(0, LINKS)
    .sort((a, b) => a - b)
    .map((i) => ({ start: words[i]!.start, end: words[Math.min(i + (i % 3), words.length - 1)]!.end }))
  return picked.filter(({ start }, i) => i === 0 || start >= picked[i - 1]!.end)
}

/** Every loss of an article at every step. `plain` was levelled as it is, `guarded` with links and protected words. */
export function findLosses(
  article: Article,
  engine: Engine,
): { readonly plain: readonly LeveledArticle[]; readonly findings: Finding[] } {
  const { blocks, terms } = armed(article)
  const plain = engine.level(article.blocks, { steps: STEPS })
  const guarded = engine.level(blocks, { steps: STEPS, protect: terms })
  const findings = [
    ...plain.flatMap((level) =>
      findingsAt(article, level, ({ block, text }) => lossesBetween(block.text, text)),
    ),
    ...guarded.flatMap((level) =>
      findingsAt(article, level, (leveled) => [...lostTerms(leveled, terms), ...lostLinks(leveled)]),
    ),
  ]
  return { plain, findings }
}

function findingsAt(
  article: Article,
  level: LeveledArticle,
  losses: (leveled: Leveled) => readonly Loss[],
): Finding[] {
  const place = { corpus: article.corpus, article: article.id, step: level.step }
  const missing = article.blocks.length - level.blocks.filter(({ text }) => text.trim() !== "").length
  const paragraphs: Finding[] =
    missing === 0
      ? []
      : [
          {
            ...place,
            kind: "paragraph",
            fact: "",
            before: article.blocks.length,
            after: article.blocks.length - missing,
            block: "",
            rules: [],
            source: "",
            output: "",
          },
        ]
  return level.blocks
    .flatMap((leveled): Finding[] =>
      losses(leveled).map((loss) => ({
        ...place,
        ...loss,
        block: leveled.block.id,
        rules: [...new Set(leveled.edits.map(({ rule }) => rule))],
        source: leveled.block.text,
        output: leveled.text,
      })),
    )
    .concat(paragraphs)
}

/** Protected words that stand less often than in the source, whatever their capitals. */
function lostTerms({ block, text }: Leveled, terms: readonly string[]): Loss[] {
  return terms.flatMap((fact) => {
    const before = occurrences(block.text.toLowerCase(), fact)
    const after = occurrences(text.toLowerCase(), fact)
    return after < before ? [{ kind: "term" as const, fact, before, after }] : []
  })
}

/** Links whose text is gone, cut in two or out of order. */
function lostLinks({ block, text, runs }: Leveled): Loss[] {
  const places = block.anchors.map((anchor) =>
    runs.filter(({ source, edit }) => {
      const span = source ?? edit?.span
      return (
        span !== undefined &&
        span.start < anchor.end &&
        span.end > anchor.start &&
        (source !== null || inside(span, anchor))
      )
    }),
  )
  return block.anchors.flatMap((anchor, i) => {
    const mine = places[i]!
    const output = mine.map((run) => text.slice(run.output.start, run.output.end)).join("")
    const last = places[i - 1]?.at(-1)
    const whole = output.trim() !== "" && (!last || last.output.start <= mine[0]!.output.start)
    return whole
      ? []
      : [{ kind: "link" as const, fact: block.text.slice(anchor.start, anchor.end), before: 1, after: 0 }]
  })
}

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

const hash = (text: string): string => createHash("sha256").update(text).digest("hex")
const byHash =
  (seed: string) =>
  (a: string, b: string): number =>
    hash(seed + a) < hash(seed + b) ? -1 : 1

export const FACT_KINDS: readonly FactKind[] = [
  "name",
  "number",
  "unit",
  "negation",
  "quotation",
  "term",
  "link",
  "paragraph",
  "hedge",
  "quantity",
]

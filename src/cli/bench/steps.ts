import { addCounts, type Counts, createCounter, NO_COUNTS } from "../../engine/grade/count.ts"
import { FEWEST_WORDS } from "../../engine/grade/index.ts"
import type { LeveledArticle } from "../../engine/leveled.ts"
import { LIMITS, STEPS, type Step } from "../../engine/step.ts"
import type { Tables } from "../../engine/words/difficulty.ts"

/** What became of a set of articles at one step. Shares are of articles, 0 to 1. */
export interface StepFigures {
  readonly step: Step | "source"
  readonly articles: number
  readonly fleschKincaid: number
  readonly wordsPerSentence: number
  /** Words that are not on the Dale-Chall list, of all words. */
  readonly hardWords: number
  /** Words of the output to words of the source. */
  readonly length: number
  readonly editsPer100Words: number
  readonly folded: number
  /** Flesch-Kincaid at or under the top of the step's band. */
  readonly inBand: number
  /** The engine says that no sentence stands above the step. */
  readonly reached: number
  /** Articles long enough to be graded that are harder here than at the step above (the source for step 5), by measure. */
  readonly rises: {
    readonly fleschKincaid: number
    readonly wordsPerSentence: number
    readonly hardWords: number
  }
}

interface Seen {
  readonly counts: Counts
  readonly edits: number
  readonly folded: number
  readonly reached: boolean
}

/** Collects articles one by one, so that none has to be kept. */
export function collectSteps(tables: Tables) {
  const count = createCounter(tables)
  const countAll = (texts: readonly string[]): Counts => texts.map(count).reduce(addCounts, NO_COUNTS)
  const articles: ReadonlyMap<Step | "source", Seen>[] = []
  return {
    add(levels: readonly LeveledArticle[]) {
      const [first] = levels
      const source = countAll(first!.blocks.map(({ block }) => block.text))
      if (source.words === 0) return
      const seen = new Map<Step | "source", Seen>([
        ["source", { counts: source, edits: 0, folded: 0, reached: false }],
      ])
      for (const { step, blocks, folded, reached } of levels) {
        const edits = blocks.reduce(
          (sum, block) => sum + block.edits.filter(({ rule }) => rule !== "mend").length,
          0,
        )
        seen.set(step, {
          counts: countAll(blocks.map(({ text }) => text)),
          edits,
          folded: folded.length,
          reached,
        })
      }
      articles.push(seen)
    },
    figures: (): StepFigures[] =>
      (["source", ...STEPS] as const).map((step, i, all) =>
        figuresAt(articles, step, i > 0 ? all[i - 1]! : null),
      ),
  }
}

function figuresAt(
  articles: readonly ReadonlyMap<Step | "source", Seen>[],
  step: Step | "source",
  above: Step | "source" | null,
): StepFigures {
  const here = articles.map((seen) => seen.get(step)!)
  const source = articles.map((seen) => seen.get("source")!)
  const total = (list: readonly Seen[], pick: (seen: Seen) => number): number =>
    list.reduce((sum, seen) => sum + pick(seen), 0)
  const words = total(here, ({ counts }) => counts.words)
  const share = (test: (seen: Seen) => boolean): number => here.filter(test).length / here.length
  const rises = (measure: (counts: Counts) => number): number =>
    above === null
      ? 0
      : articles.filter((seen) => {
          const [own, other] = [seen.get(step)!.counts, seen.get(above)!.counts]
          return other.words >= FEWEST_WORDS && measure(own) > measure(other) + 1e-9
        }).length
  return {
    step,
    articles: articles.length,
    fleschKincaid: total(here, ({ counts }) => fleschKincaid(counts)) / here.length,
    wordsPerSentence: words / total(here, ({ counts }) => counts.sentences),
    hardWords: total(here, ({ counts }) => counts.difficult) / words,
    length: words / total(source, ({ counts }) => counts.words),
    editsPer100Words: (100 * total(here, ({ edits }) => edits)) / total(source, ({ counts }) => counts.words),
    folded: total(here, ({ folded }) => folded),
    inBand:
      step === "source" ? 0 : share(({ counts }) => fleschKincaid(counts) <= LIMITS[step].fleschKincaid[1]),
    reached: share(({ reached }) => reached),
    rises: {
      fleschKincaid: rises(fleschKincaid),
      wordsPerSentence: rises(({ words, sentences }) => words / sentences),
      hardWords: rises(({ difficult, words }) => difficult / words),
    },
  }
}

/** Kincaid et al. 1975. */
const fleschKincaid = ({ words, sentences, syllables }: Counts): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59

import { suggestQuestions } from "./ask/questions.ts"
import { createStandings } from "./ask/standing.ts"
import type { SuggestedQuestion, SuggestedTerm } from "./ask/suggested.ts"
import { suggestTerms } from "./ask/terms.ts"
import { termOf } from "./choose/terms.ts"
import { keepTopics } from "./choose/topic.ts"
import { showDecided } from "./decide/shown.ts"
import { obeyVerdicts } from "./decide/verdicts.ts"
import { type Decisions, NO_DECISIONS, type Warning } from "./decisions.ts"
import type { Fidelity } from "./fidelity.ts"
import type { Grade } from "./grade/grade.ts"
import { createGrader, type Gauge, type Grader } from "./grade/index.ts"
import { above, type Choice, chooseAll, finish, type Prepared, prepare, type Shown } from "./level.ts"
import type { Gloss, LeveledArticle } from "./leveled.ts"
import { createReader } from "./read/index.ts"
import { isAboutProgramming } from "./read/programming.ts"
import { createReport } from "./report/report.ts"
import { review } from "./review.ts"
import { FOLD } from "./rules/parenthesis-fold.ts"
import type { Proposal } from "./rules/rule.ts"
import { LIMITS, STEPS, type Step } from "./step.ts"
import type { Block } from "./text/block.ts"
import type { Document } from "./text/document.ts"
import { remembering } from "./text/remember.ts"
import { bySpan, type Span, slice } from "./text/span.ts"
import { createBands, createWordDifficulty } from "./words/difficulty.ts"
import { createExplain } from "./words/gloss.ts"
import { createLexicon } from "./words/lexicon.ts"
import { notesOf } from "./words/notes.ts"
import { fitSwaps } from "./words/swap.ts"

/** What the engine works from: files, as they are. */
export interface Resources {
  /** `assets/model/english.bin`, used in place. */
  readonly model: Uint8Array
  /** `assets/model/kernel.wasm`. */
  readonly kernel: Uint8Array
  /** The tables of `assets/words/`, by file name without ending. */
  readonly words: Readonly<Record<string, string>>
}

export interface LevelOptions {
  readonly steps: readonly Step[]
  /** Words of the lesson, as the teacher typed them: kept in every form, at every step. */
  readonly protect?: readonly string[]
  /** The whole article, where the blocks are only a part of it: its subject and its headings count for the part. */
  readonly article?: readonly Block[]
  /** What a person has decided. What speaks of other blocks than these says nothing here. */
  readonly decisions?: Decisions | undefined
}

/** Text in, edits out. Never throws because of a text; the same input always gives the same output. */
export interface Engine {
  /** The article at each of the steps, in the order asked for. */
  level(blocks: readonly Block[], options: LevelOptions): LeveledArticle[]
  /**
   * The words of each block with their meanings, abbreviations with what they stand for, and who a pronoun means.
   * `article` is the whole, where the blocks are only a part of it.
   */
  explain(blocks: readonly Block[], article?: readonly Block[]): Gloss[][]
  /** What an article at a step keeps of its source; `protect` as it was levelled with. */
  fidelity(article: LeveledArticle, protect: readonly string[]): Fidelity
  /** Terms that a lesson on an article may be about, the likeliest first, at most twelve. `title` may be empty. */
  terms(blocks: readonly Block[], title: string): SuggestedTerm[]
  /** Questions about terms that the article answers, at most two a term, the same whatever the step. */
  questions(blocks: readonly Block[], terms: readonly string[]): SuggestedQuestion[]
  /** For each block, whether it is English: others are left alone. */
  isEnglish(blocks: readonly Block[]): boolean[]
  /**
   * Plain words that fit in place of the word or expression that a span covers, as they would stand there, best first,
   * whatever the step. Empty when no entry covers just that span or nothing tells which sense is meant.
   */
  swaps(text: string, span: Span): string[]
  /**
   * What the checks say of somebody's own words for a stretch of a block. Nothing of words that are empty or the same as
   * the source, nor of a stretch that the block does not have.
   */
  review(block: Block, span: Span, text: string, protect: readonly string[]): Warning[]
  /** How hard a text is. Blank lines part its paragraphs. */
  grade(text: string): Grade
}

/** The tables that hold word entries; the others are of formats of their own. */
export const WORD_TABLES: readonly string[] = ["adjectives", "adverbs", "nouns", "phrases", "verbs"]

/** Every table that the engine needs. */
export const TABLES: readonly string[] = [
  ...WORD_TABLES,
  "difficulty",
  "families",
  "frequency",
  "pictures",
  "syllables",
]

/** Protected terms that are remembered as they were read: as many as one reader may have, and a few lessons. */
const MOST_TERMS = 10_000

/** @throws SyntaxError or RangeError when a resource is broken; the message says which. */
export function createEngine(resources: Resources): Engine {
  const reader = createReader(resources)
  const lexicon = createLexicon(WORD_TABLES.map((name) => resources.words[name] ?? missingTable(name)))
  const grader = createGrader(resources.words)
  const explain = createExplain(
    lexicon,
    {
      pictures: resources.words["pictures"] ?? missingTable("pictures"),
      families: resources.words["families"] ?? missingTable("families"),
    },
    createWordDifficulty(resources.words),
  )
  const read = (text: string): Document =>
    reader.read({ id: "", kind: "paragraph", text, opaque: [], anchors: [] })
  const term = remembering(
    MOST_TERMS,
    (word: string) => word,
    (word) => termOf(read(word)),
  )
  const readAll = remember((block: Block) => reader.read(block))
  const report = createReport(readAll)
  const bandOf = createBands(resources.words)
  const standings = createStandings(lexicon, bandOf)

  return {
    level(blocks, { steps, protect = [], article = blocks, decisions = NO_DECISIONS }) {
      const terms = protect.map(term)
      const programming = isAboutProgramming(article.map(({ text }) => text))
      const prepared = keepTopics(
        blocks.map((block) => prepare(readAll(block), terms, { lexicon, read, programming })),
        article.filter(({ kind }) => kind === "heading").map(readAll),
      ).map((one) => obeyVerdicts(one, decisions.verdicts))
      const wanted = prepared.map(chooseAll)
      const levels = nest(prepared, wanted, grader).map((levels, i) =>
        showDecided(prepared[i]!, wanted[i]!, levels, decisions),
      )
      const documents = prepared.map(({ document }) => document)
      const before = grader.grade(documents)
      return steps.map((step) => {
        const shown = levels.map((block) => block.get(step)!)
        const standing = prepared.flatMap((one, i) => above(one, shown[i]!, step))
        const leveled = shown.map(({ leveled }) => leveled)
        const after = leveled.every(({ edits }) => edits.length === 0)
          ? before
          : grader.gradeRewritten(
              documents,
              leveled.map(({ text }) => text),
            )
        const grade = after.measures.find(({ id }) => id === "flesch-kincaid")?.value ?? null
        return {
          step,
          blocks: leveled,
          reached: standing.length === 0 && (grade === null || grade <= LIMITS[step].fleschKincaid[1]),
          above: standing,
          folded: leveled.flatMap(({ block, edits }) =>
            edits.filter(({ insert }) => insert[0] === FOLD).map(({ span }) => slice(block.text, span)),
          ),
          grade: { before, after },
        }
      })
    },
    explain: (blocks, article = blocks) => {
      const documents = blocks.map(readAll)
      const notes = notesOf(
        documents,
        article.map(({ text }) => text),
      )
      return documents.map((document, i) =>
        [...explain(document), ...notes[i]!].sort((a, b) => bySpan(a.span, b.span)),
      )
    },
    fidelity: (article, protect) => report(article, protect.map(term)),
    terms: (blocks, title) => suggestTerms(blocks.map(readAll), read(title), standings),
    questions: (blocks, terms) => suggestQuestions(blocks.map(readAll), terms, lexicon, bandOf),
    isEnglish: (blocks) => blocks.map((block) => readAll(block).english),
    swaps: (text, { start, end }) =>
      read(text)
        .sentences.flatMap((sentence) => lexicon.find(sentence))
        .flatMap((found) => fitSwaps(found, lexicon, text))
        .filter(({ span }) => span.start === start && span.end === end)
        .map((fitted) => fitted.text),
    review: (block, span, text, protect) => review(readAll(block), span, text, protect.map(term), read),
    grade: (text) => grader.grade(text.split(/\n\s*\n/).map(read)),
  }
}

const missingTable = (name: string): never => {
  throw new RangeError(`The word table “${name}” is missing.`)
}

/** Remembers the answer for each block as long as the block lives, so that levels and meanings of one page read it once. */
function remember(read: (block: Block) => Document): (block: Block) => Document {
  const known = new WeakMap<Block, Document>()
  return (block) => {
    const document = known.get(block) ?? read(block)
    known.set(block, document)
    return document
  }
}

/**
 * Every step of every block as the engine chooses, so that no step is harder than the one above it. Each step keeps the
 * edits of the one above; where its own, all in all, would raise the Flesch-Kincaid grade or make
 * sentences longer ("ensure" to "make sure", in a text without a long sentence), those that add
 * words are left out. A text that is too short to be graded is not weighed: there one long name decides.
 */
function nest(
  prepared: readonly Prepared[],
  wanted: readonly ReadonlyMap<Step, Choice>[],
  { gauge }: Grader,
): ReadonlyMap<Step, Shown>[] {
  const levels = prepared.map(() => new Map<Step, Shown>())
  let upper: readonly Shown[] | null = null
  let bar = gauge(prepared.map(({ document }) => document.block.text))
  for (const step of STEPS) {
    const take = (allow: (proposal: Proposal) => boolean): Shown[] =>
      prepared.map((one, i) => {
        const kept = upper?.[i]?.taken ?? []
        const { chosen } = wanted[i]!.get(step)!
        const taken = chosen.filter((proposal) => kept.includes(proposal) || allow(proposal))
        return { taken, own: [], locked: false, leveled: finish(one, taken) }
      })
    const gaugeOf = (chosen: readonly Shown[]): Gauge | null =>
      gauge(chosen.map(({ leveled }) => leveled.text))
    let chosen = take(() => true)
    if (isHarder(gaugeOf(chosen), bar)) chosen = take((proposal) => !lengthens(proposal))
    if (isHarder(gaugeOf(chosen), bar)) chosen = take(() => false)
    for (const [i, block] of chosen.entries()) levels[i]!.set(step, block)
    bar = gaugeOf(chosen)
    upper = chosen
  }
  return levels
}

const isHarder = (one: Gauge | null, other: Gauge | null): boolean =>
  one !== null &&
  other !== null &&
  (one.fleschKincaid > other.fleschKincaid || one.wordsPerSentence > other.wordsPerSentence)

const lengthens = ({ need }: Proposal): boolean => need.kind === "word" && need.longer

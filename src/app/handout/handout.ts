import type { Gloss, LeveledArticle } from "../../engine/leveled.ts"
import { STEPS, type Step } from "../../engine/step.ts"
import { type InlineMark, layoutOf, type Piece } from "../../page/layout.ts"
import { sourceOf, withoutFolders } from "../lesson/key.ts"
import type { Group, GroupSupports, Lesson, Question, Source } from "../lesson/lesson.ts"
import type { PlacedLesson } from "../lesson/place.ts"
import type { PageArticle } from "../messages.ts"
import { createMeanings, type HandoutMeaning, noteSpots, wordSpots } from "./meanings.ts"
import { formsOf } from "./terms.ts"

/**
 * One run of a block at a step: a stretch of the author's text, or new words with the stretch that they stand for. It is
 * short because a page of several steps holds thousands of them.
 */
export type HandoutRun =
  | readonly [start: number, end: number]
  | readonly [words: string, start: number, end: number]

/**
 * Something in a block that can be opened: a stretch of the author's text, the place of what it means in the meanings, and
 * the hardest step at which it is marked, or null for every step and the original too. Short as a run is, and for its reason.
 */
export type HandoutSpot = readonly [start: number, end: number, meaning: number, from: Step | null]

/** A block of the article at all steps. */
export interface HandoutBlock {
  /** As its author wrote it. */
  readonly text: string
  readonly marks: readonly InlineMark[]
  /** By which a class names the paragraph, the same at every step; null for headings. */
  readonly number: number | null
  readonly spots: readonly HandoutSpot[]
  /** At which step it reads otherwise than at the next harder one, and how. */
  readonly steps: Readonly<Partial<Record<Step, readonly HandoutRun[]>>>
}

/** A question as it is handed out. */
export interface HandoutQuestion extends Pick<Question, "id" | "kind" | "prompt" | "choices"> {
  /** Place of the right choice; null where there is none, or nothing is to be chosen. */
  readonly right: number | null
  /** The teacher's answer in words; null in copies for pupils. */
  readonly answer: string | null
  /** Numbers of the paragraphs that answer it, in order. */
  readonly paragraphs: readonly number[]
}

/** All that one copy of an article holds. Plain data; a page that is handed out carries it. */
export interface Handout {
  /** Its address is empty for a text that comes from no page of the web. */
  readonly source: Source
  readonly lang: string
  readonly dir: "ltr" | "rtl"
  /** What pupils see of the group that it is for; empty for everyone. */
  readonly group: string
  /** What the lesson wants its readers to learn; empty where nobody has said. */
  readonly goal: string
  /** Null where the text begins with its title. */
  readonly heading: string | null
  readonly pieces: readonly Piece[]
  readonly blocks: readonly HandoutBlock[]
  readonly meanings: readonly HandoutMeaning[]
  /** The words to keep in each of their forms, in small letters. */
  readonly terms: readonly string[]
  readonly questions: readonly HandoutQuestion[]
  /** The steps that it may be read at, hardest first. The original is always there too. */
  readonly steps: readonly Step[]
  /** What is shown first; null for the original. */
  readonly first: Step | null
  readonly supports: GroupSupports
  /** Whether it has the teacher's answers. */
  readonly teacher: boolean
  /** By their numbers in the outline, as data addresses; those that are missing show their alternative text. */
  readonly pictures: Readonly<Record<number, string>>
}

/** What a copy is made from. */
export interface HandoutSource {
  readonly article: PageArticle
  readonly lesson: Lesson
  readonly placed: PlacedLesson
  /** The steps at hand. Of a group's steps those that are missing are left out. */
  readonly steps: ReadonlyMap<Step, LeveledArticle>
  /** Words with their meanings, block by block; nothing where they are not known. */
  readonly glosses: readonly (readonly Gloss[])[]
  /** Null for everyone, at all the steps at hand. */
  readonly group: Group | null
  readonly teacher: boolean
  readonly pictures: Readonly<Record<number, string>>
}

const EVERY_SUPPORT: GroupSupports = { listen: true, explain: true, translate: true }

export function handoutOf(source: HandoutSource): Handout {
  const { article, lesson, placed, group, teacher, pictures } = source
  const layout = layoutOf(article)
  const supports = group?.supports ?? EVERY_SUPPORT
  const steps = stepsOf(source)
  const meanings = createMeanings()
  const terms = formsOf(lesson.terms.map(({ term }) => term))
  const explained = formsOf(lesson.terms.filter(({ explain }) => explain).map(({ term }) => term))
  const blocks = article.blocks.map(({ id, text }, at): HandoutBlock => {
    const glosses = source.glosses[at] ?? []
    return {
      text,
      marks: layout.marks[at] ?? [],
      number: layout.numbers[at] ?? null,
      spots: [
        ...noteSpots(
          placed.notes.filter(({ block }) => block === id),
          text,
          meanings,
        ),
        ...wordSpots(glosses, text, explained, supports.explain, meanings),
      ],
      steps: group?.mode === "explain" ? {} : runsOf(source.steps, steps, at),
    }
  })
  const numbers = new Map(article.blocks.map(({ id }, at) => [id, layout.numbers[at] ?? null]))
  return {
    source: withoutFolders(sourceOf(article)),
    lang: article.lang ?? "en",
    dir: article.dir,
    group: group?.name ?? "",
    goal: lesson.objective.text.trim(),
    heading: layout.title,
    pieces: stepwise(layout.pieces, layout.title === null),
    blocks,
    meanings: meanings.all(),
    terms,
    questions: placed.questions.map(({ question, evidence }) =>
      questionOf(
        question,
        evidence.flatMap(({ block }) => numbers.get(block) ?? []),
        teacher,
      ),
    ),
    steps,
    first: group ? (steps.find((step) => step <= group.first) ?? null) : (steps[0] ?? null),
    supports,
    teacher,
    pictures,
  }
}

/** The steps that are at hand and that the group may read, hardest first. */
function stepsOf({ steps, group }: Pick<HandoutSource, "steps" | "group">): Step[] {
  return STEPS.filter(
    (step) => steps.has(step) && (!group || (group.easiest <= step && step <= group.hardest)),
  )
}

function runsOf(
  levels: ReadonlyMap<Step, LeveledArticle>,
  steps: readonly Step[],
  at: number,
): Partial<Record<Step, readonly HandoutRun[]>> {
  const all: Partial<Record<Step, readonly HandoutRun[]>> = {}
  let harder = ""
  for (const step of steps) {
    const leveled = levels.get(step)?.blocks[at]
    if (!leveled) continue
    const runs = leveled.runs.map(
      ({ source, output, edit }): HandoutRun =>
        source
          ? [source.start, source.end]
          : [leveled.text.slice(output.start, output.end), edit!.span.start, edit!.span.end],
    )
    const own = leveled.text === leveled.block.text ? "" : JSON.stringify(runs)
    if (own !== harder) all[step] = runs
    harder = own
  }
  return all
}

function questionOf(question: Question, paragraphs: readonly number[], teacher: boolean): HandoutQuestion {
  const { id, kind, prompt, choices, answer } = question
  return {
    id,
    kind,
    prompt,
    choices,
    right: kind === "choice" && typeof answer === "number" ? answer : null,
    answer: teacher && typeof answer === "string" ? answer : null,
    paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b),
  }
}

type Level = Extract<Piece, { kind: "heading" }>["level"]

/** The same pieces, with headings that below the title go down by one at a time: so they can be walked through. */
function stepwise(pieces: readonly Piece[], titled: boolean): Piece[] {
  let last: Level = 1
  return pieces.map((piece, at) => {
    if (piece.kind !== "heading" || (at === 0 && titled)) return piece
    last = Math.min(Math.max(piece.level, 2), last + 1, 6) as Level
    return { ...piece, level: last }
  })
}

import { type Handout, type HandoutSource, handoutOf } from "../../../src/app/handout/handout.ts"
import { placeLesson } from "../../../src/app/lesson/place.ts"
import { loadEngine } from "../../../src/cli/resources.ts"
import type { LeveledArticle } from "../../../src/engine/leveled.ts"
import { STEPS, type Step } from "../../../src/engine/step.ts"
import type { Block } from "../../../src/engine/text/block.ts"
import { FERRY, GROUP, LESSON } from "./ferry.ts"

const engine = loadEngine()
const protect = LESSON.terms.map(({ term }) => term)

/** All steps of some blocks. */
export const stepsOf = (blocks: readonly Block[]): ReadonlyMap<Step, LeveledArticle> =>
  new Map(engine.level(blocks, { steps: STEPS, protect }).map((leveled) => [leveled.step, leveled]))

const STEPS_OF_FERRY = stepsOf(FERRY.blocks)
export const GLOSSES = engine.explain(FERRY.blocks)

/** A copy of the article for the group, with whatever is to be otherwise. */
export const ferryHandout = (other: Partial<HandoutSource> = {}): Handout =>
  handoutOf({
    article: FERRY,
    lesson: LESSON,
    placed: placeLesson(LESSON, FERRY.blocks),
    steps: STEPS_OF_FERRY,
    glosses: GLOSSES,
    group: GROUP,
    teacher: false,
    pictures: {},
    ...other,
  })

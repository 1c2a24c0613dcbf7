import { createContext, useContext } from "react"
import type { Lesson } from "../../app/lesson/lesson.ts"
import type { Anchors, PlacedLesson } from "../../app/lesson/place.ts"
import type { PageArticle } from "../../app/messages.ts"
import type { BlockSpan } from "../../engine/decisions.ts"
import type { Fact } from "../../engine/fidelity.ts"
import type { Column, Levels } from "./columns.ts"
import type { LessonDesk } from "./useLesson.ts"

/** What every part of the desk works on. */
export interface DeskState {
  readonly article: PageArticle
  /** Whether most of it is not English, so that no step changes it. */
  readonly foreign: boolean
  readonly anchors: Anchors
  readonly lesson: Lesson
  /** Changes the lesson; see `LessonDesk`. */
  readonly change: LessonDesk["change"]
  /** The lesson in this article. */
  readonly placed: PlacedLesson
  /** The steps at hand; while new ones are on their way, those of before. */
  readonly levels: Levels
  /** What every step must keep, where it stands in the source; none before the first step is there. */
  readonly facts: readonly Fact[]
  /** How many of the five steps are made of what is decided now. */
  readonly ready: number
  readonly working: boolean
  /** Shows a place of the article among the levels, with the focus on it. */
  readonly goTo: (place: BlockSpan, column?: Column) => void
  /** The place that was asked for last; `turn` tells two of the same apart. Null before the first. */
  readonly goal: (BlockSpan & { readonly column: Column | null; readonly turn: number }) | null
}

const Context = createContext<DeskState | null>(null)
export const DeskProvider = Context.Provider

/** The desk that a part stands on. */
export const useDesk = (): DeskState => useContext(Context)!

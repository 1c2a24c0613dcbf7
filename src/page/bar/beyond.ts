import type { Mode, Step } from "../../engine/step.ts"
import type { Offer } from "../offer.ts"
import type { PageSentence } from "../sentences.ts"
import type { WordSeen } from "../words.ts"

/** What is kept for the reader beyond this page. */
export interface Memory {
  /** The reader has picked this in the bar. */
  picked(step: Step | null, mode: Mode): void
  /** Whether a choice is kept for this site; null where a page belongs to no site. */
  remembered(): Promise<boolean | null>
  remember(on: boolean, step: Step | null, mode: Mode): void
  /** Where the bar stands, and whether it is folded to a button. */
  bar(): BarPlace
  placed(place: BarPlace): void
  /** Which words copying takes. */
  copies(): "original" | "adapted"
}

/** Top or bottom, and start, middle or end, of the window. */
export type Dock = "top-start" | "top" | "top-end" | "bottom-start" | "bottom" | "bottom-end"

export interface BarPlace {
  readonly dock: Dock
  readonly folded: boolean
}

/** The reader's own words. */
export interface WordDesk {
  /** What the reader has said of a word; null for most. */
  statusOf(headword: string): "known" | "learning" | null
  lookedUp(word: WordSeen): void
  add(word: WordSeen): Promise<void>
  know(word: WordSeen, known: boolean): Promise<void>
  /** Never changes a word again, in any of its forms, on any page. */
  keep(word: string): Promise<void>
}

/** "none": the device has no voice of its own. */
export type AloudState = "silent" | "speaking" | "paused" | "none" | "failed"

/** Reading aloud. */
export interface Aloud {
  state(): AloudState
  /** 1 is the voice's own speed. */
  rate(): number
  /** A step faster (1) or slower (-1). */
  pace(by: 1 | -1): void
  /** From a sentence, or with null from the first in view. */
  play(from: PageSentence | null): void
  pause(): void
  resume(): void
  stop(): void
  /** One word. "silent" once it was said. */
  say(word: string): Promise<"silent" | "none" | "failed">
}

/** What a teacher has set for this page. Without any everything is offered, and there is no lesson. */
export interface LessonDesk {
  offer(): Offer
  lesson(): PageLesson | null
  /** The reader is in a group, or with null in none: then all steps are offered. Shows what that group begins with. */
  join(group: string | null): Promise<void>
  /** Reads on without the lesson. */
  leave(): Promise<void>
}

/** A lesson as the bar tells of it. */
export interface PageLesson {
  /** What readers are to learn; empty where the teacher has not said. */
  readonly objective: string
  readonly questions: number
  /** The groups that the reader may be in; fewer than two leave nothing to choose. */
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  /** Id of the reader's own; null where none is chosen. */
  readonly group: string | null
  /** What the teacher has written for sentences that are gone from the page, or that the page cannot take. */
  readonly misfits: readonly { readonly quote: string; readonly text: string }[]
}

/** The extension's own pages that the bar leads to; "questions" is the reading view at its questions. */
export type OwnPage = "read" | "questions" | "sidepanel" | "options"

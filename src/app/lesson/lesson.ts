import type { RuleId } from "../../engine/edit/edit.ts"
import type { Mode, Step } from "../../engine/step.ts"
import type { Block } from "../../engine/text/block.ts"
import type { Span } from "../../engine/text/span.ts"

/*
 * What a teacher decides about an article. Nothing here holds the article's text: a decision finds its place again by the
 * sentence that it is about, wherever that stands, as long as the sentence is the same.
 */

/** A sentence of the author's text, found again by what it says. A paragraph is found by its first sentence. */
export interface Anchor {
  /** Hash of the sentence. */
  readonly hash: string
  /** Which of those that read the same, from 0. */
  readonly nth: number
  /** How it begins, at most 40 units, for people. */
  readonly quote: string
  /**
   * Where others read the same: hash of the sentence before it, empty for the first of the text. It tells them apart when
   * some come or go. Absent for a sentence that stood there once.
   */
  readonly after?: string
}

/** What the lesson wants its readers to learn. */
export interface Objective {
  readonly text: string
  /** Code of a standard, "RI.5.2"; empty for none. */
  readonly code: string
}

/** A word that the lesson is about: it is kept in every form at every step, and if wished explained where it stands. */
export interface LessonTerm {
  readonly term: string
  readonly explain: boolean
}

/** What the teacher says of changes that rules make: see `Verdict` of the engine. */
export interface ChangeChoice {
  readonly verdict: "refuse" | "accept"
  readonly rule: RuleId
  readonly words: string | null
  /** The change's span in its sentence (it may reach beyond it); null for everywhere. */
  readonly at: (Anchor & { readonly span: Span }) | null
  /** For "accept": the hardest step that takes the change; null leaves that to the engine. */
  readonly from: Step | null
}

/** A sentence in the teacher's own words, at one step. */
export interface OwnSentence {
  readonly at: Anchor
  readonly step: Step
  readonly text: string
  /** Who wrote it; empty when nobody said. */
  readonly by: string
  /** Ids of the checks whose warnings the teacher has overruled. */
  readonly overruled: readonly string[]
}

/** Steps of which a paragraph is not shown: it stands there as at the next harder one. All five lock it to the original. */
export interface ParagraphChoice {
  readonly at: Anchor
  readonly hidden: readonly Step[]
}

/** What the teacher tells pupils about some words of a sentence. */
export interface LessonNote {
  readonly at: Anchor
  /** The words in the sentence; null for the whole sentence. */
  readonly span: Span | null
  readonly text: string
}

/** A question; the same at every step. */
export interface Question {
  readonly id: string
  /** "open" is answered in one's own words, "choice" by one of `choices`. */
  readonly kind: "open" | "choice"
  readonly prompt: string
  readonly choices: readonly string[]
  /** Place of the right choice, or an answer as the teacher would give it; null where there is none. */
  readonly answer: number | string | null
  /** The sentences that answer it. */
  readonly evidence: readonly Anchor[]
}

/** Everything that a teacher has decided about one article. */
export interface Lesson {
  readonly objective: Objective
  readonly terms: readonly LessonTerm[]
  readonly changes: readonly ChangeChoice[]
  readonly own: readonly OwnSentence[]
  readonly paragraphs: readonly ParagraphChoice[]
  readonly notes: readonly LessonNote[]
  readonly questions: readonly Question[]
}

export const NO_LESSON: Lesson = {
  objective: { text: "", code: "" },
  terms: [],
  changes: [],
  own: [],
  paragraphs: [],
  notes: [],
  questions: [],
}

/** Helps that a teacher may switch off for an assignment. */
export interface GroupSupports {
  readonly listen: boolean
  /** Meanings of words, and the mode that marks them. */
  readonly explain: boolean
  /** Whether the browser may offer to translate the text. */
  readonly translate: boolean
}

/** What a group reads: a step to begin with, and how far it may go from there. `easiest <= first <= hardest`. */
export interface Group {
  readonly id: string
  /** What pupils see of it: a neutral name. */
  readonly name: string
  readonly easiest: Step
  readonly first: Step
  readonly hardest: Step
  readonly mode: Mode
  readonly supports: GroupSupports
}

/** A group as the teacher's own device knows it. */
export interface RosterGroup extends Group {
  /** Names or initials. They leave the device only where the teacher says so for one pack. */
  readonly pupils: readonly string[]
}

/** Which text a lesson is about. */
export interface Source {
  /** Empty for pasted text and files. */
  readonly url: string
  readonly title: string
  readonly byline: string | null
  readonly lang: string | null
  readonly fingerprint: Fingerprint
}

/** Tells whether a text is still the same. */
export interface Fingerprint {
  /** Hash of the whole text. */
  readonly hash: string
  readonly sentences: number
}

/** What a teacher hands out: a lesson, the text it is about, and for whom. */
export interface Pack {
  readonly source: Source
  readonly lesson: Lesson
  /** `pupils` is empty unless the teacher wished otherwise. */
  readonly groups: readonly RosterGroup[]
}

/** A pack in force for a reader: what bar and reading view follow. */
export interface Assignment {
  readonly pack: Pack
  /** The reader's group; null when the pack has none, or the reader has not said which yet. */
  readonly group: Group | null
}

/** A lesson as the teacher's desk keeps it. */
export interface Draft {
  readonly source: Source
  readonly lesson: Lesson
}

/** Under which name drafts and packs are kept: the address without fragment and tracking, or the text's own mark. */
export type LessonKey = string

/** What must be known of a text to place a lesson in it. */
export interface Readable {
  readonly url: string
  readonly title: string
  readonly byline: string | null
  readonly lang: string | null
  readonly blocks: readonly Block[]
}

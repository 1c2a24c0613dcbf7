import type { Edit } from "../engine/edit/edit.ts"
import type { Mode, Step } from "../engine/step.ts"
import type { Block } from "../engine/text/block.ts"
import type { PageCopy } from "./copy.ts"
import type { Found } from "./found.ts"
import type { PageLevels, State } from "./levels.ts"
import type { Change, GlossSpot, Live } from "./live.ts"
import type { Look } from "./look.ts"
import type { TextPoint } from "./marks.ts"
import type { Choice } from "./offer.ts"
import type { Outline } from "./outline.ts"
import type { PageGloss } from "./taught.ts"
import type { Unwritten } from "./unwritten.ts"
import type { Patience } from "./watch.ts"

/** The article as the page found it. */
export interface Article {
  readonly url: string
  readonly title: string
  readonly byline: string | null
  readonly lang: string | null
  /** Which way most of its text runs. */
  readonly dir: "ltr" | "rtl"
  readonly blocks: readonly Block[]
  /** Share of the page's visible words that lie in the article, 0 to 1. */
  readonly coverage: number
  /** How the page lays it out; null where only the text is known. */
  readonly outline: Outline | null
}

export interface SessionOptions {
  readonly document: Document
  /** Levels of some blocks: all five steps at once. Asked once for each text. */
  readonly engine: (blocks: readonly Block[]) => Promise<PageLevels>
  /** Told whenever the state or the changes shown are others than before. */
  readonly onState?: (state: State) => void
  /** Finds the article in a copy of the page: `findInCopy`, here or in another place that has a DOM. */
  readonly find: (copy: PageCopy) => Found | Promise<Found>
  /** Whether the reader has said that a word is known: it is not marked. */
  readonly isKnown?: (headword: string) => boolean
  /** What is shown to a reader who asks for a step in a mode, where not all are offered. */
  readonly within?: (choice: Choice) => Choice
  readonly look?: Look
  readonly patience?: Patience
}

/** A place in the article that was pointed at. */
export interface Pointed {
  readonly live: Live
  readonly point: TextPoint
}

/** Everything about one page: what is shown, what was changed, and the way back. */
export interface Session {
  /** Shows a step, or the original (null). Resolves when the part in view is written. */
  show(step: Step | null, mode?: Mode): Promise<State>
  /** The original if a step is shown; else the step last shown here, or the given one if none was. */
  toggle(otherwise?: { readonly step: Step; readonly mode: Mode }): Promise<State>
  state(): State
  /** The article's blocks as the author wrote them; null if the page holds none. */
  article(): Promise<Article | null>
  /** A picture of the article's outline, as a data address; null where the browser keeps it from us. */
  picture(number: number): Promise<string | null>
  /** The changes shown now, in reading order. */
  changes(): Change[]
  /** Those that were put back at this step. */
  undone(): { readonly id: string; readonly block: Block; readonly edit: Edit; ranges(): Range[] }[]
  /** The words that are marked in explain mode, in reading order. */
  glosses(): GlossSpot[]
  /** The words that a teacher wants looked at, block by block; they are marked at every step, in both modes. */
  noted(): GlossSpot[]
  /** The sentences in own words that the page cannot take at this step; none where the original is shown. */
  unwritten(): readonly Unwritten[]
  /** Puts the original words of one change back. */
  undo(id: string): void
  redo(id: string): void
  /** Whether changes, or in explain mode hard words, are marked in the text. */
  mark(on: boolean): void
  /** Marks one change or word as the one that is looked at; null for none. */
  focus(spot: { ranges(): Range[] } | null): void
  /** The block under a point of the window, and the place in its text. */
  at(x: number, y: number): Pointed | null
  /** The block that holds a text node of the page. */
  blockAt(node: Text): Live | undefined
  /** The article's blocks as they stand now, in reading order. */
  live(): readonly Live[]
  /** The words of a block with their meanings, as far as they are known. */
  glossesIn(block: Block): readonly PageGloss[]
  /** The words that are hard at a step, wherever they stand, known ones among them; asks for what is not known yet. */
  hardWords(step: Step): Promise<GlossSpot[]>
  /** Levels anew what has to do with some words: whether they may be changed, or are marked, is otherwise than before. */
  reconsider(words: readonly string[]): Promise<void>
  /** Levels all anew, and begins with a choice, or with null where the reader is: a lesson has come, or has gone. */
  renew(first: Choice | null): Promise<void>
  /** Marks text for as long as it is read aloud. */
  markAloud(sentence: readonly Range[], word: readonly Range[]): void
  /** Resolves when nothing is left to be asked or written. */
  settled(): Promise<void>
  /** Gives the page back and lets go of it. */
  destroy(): void
}

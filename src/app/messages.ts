import { browser } from "wxt/browser"
import type { SuggestedQuestion, SuggestedTerm } from "../engine/ask/suggested.ts"
import type { Decisions, Warning } from "../engine/decisions.ts"
import type { Edit } from "../engine/edit/edit.ts"
import type { Fidelity } from "../engine/fidelity.ts"
import type { Gloss, Leveled, LeveledArticle } from "../engine/leveled.ts"
import type { Mode, Step } from "../engine/step.ts"
import type { Block } from "../engine/text/block.ts"
import type { Span } from "../engine/text/span.ts"
import type { Article } from "../page/contract.ts"
import type { PageCopy } from "../page/copy.ts"
import type { Found } from "../page/found.ts"
import type { Refusal as PageRefusal, State as PageState } from "../page/levels.ts"
import type { Offer } from "../page/offer.ts"
import type { Assignment, Draft, LessonKey, RosterGroup, Source } from "./lesson/lesson.ts"
import type { Place } from "./places.ts"
import type { Settings, SettingsChange } from "./settings.ts"
import type { ArticleWord, MyWord, WordChange } from "./words/word.ts"

/** What the page needs of one step: the edits, block by block. It applies them itself. */
export interface PageStep {
  readonly step: Step
  readonly edits: readonly (readonly Edit[])[]
  readonly reached: boolean
}

export interface PageLevels {
  readonly steps: readonly PageStep[]
  /** Hard words with their meanings, block by block. */
  readonly glosses: readonly (readonly Gloss[])[]
  /** False for each block that is not English and is left alone. */
  readonly english: readonly boolean[]
}

export type { PageRefusal, PageState }

/** The article of a page, or of pasted text. */
export interface PageArticle extends Article {
  /** In a private window nothing of it is kept that the reader has not asked to keep. */
  readonly isPrivate?: boolean
  /** For what address to ask for a pack: with a fragment that carries one. The article's own where that is not said. */
  readonly packs?: string
}

/**
 * A step with the report of what it keeps, for the teacher's desk. Of a block only what was decided crosses; its text and
 * runs are made again from the edits (`leveledOf`).
 */
export interface DeskStep extends Omit<LeveledArticle, "blocks"> {
  readonly blocks: readonly Pick<Leveled, "edits" | "refused">[]
  readonly fidelity: Fidelity
}

/** What a reader has chosen to see: a step in one of the two modes. */
export interface PageChoice {
  readonly step: Step
  readonly mode: Mode
}

/** What a teacher has set for a page, for those who show steps of it. */
export interface PageTask {
  readonly offer: Offer
  /** Whether the reader has still to say which group is theirs. */
  readonly isOpen: boolean
}

/** The hard words of the page's article, and the step whose marks they are. */
export interface PageWords {
  readonly url: string
  readonly title: string
  readonly step: Step
  readonly words: readonly ArticleWord[]
}

/** The extension's own pages that can be opened for a tab; "questions" is the reading view at its questions. */
export type OwnPage = "read" | "questions" | "preview" | "sidepanel" | "options" | "help"

/**
 * Every message of the extension: who asks, what for, what comes back.
 * "engine/*" is answered by the background, which hands it on to the engine's home as "home/work";
 * "finder/*" likewise as "home/find";
 * "page/*" is answered by the content script of the tab it is sent to;
 * all others by the background, which alone writes to the storage.
 */
export interface Messages {
  /** All steps of some blocks, from the page. */
  "engine/page": {
    ask: { blocks: readonly Block[]; protect: readonly string[]; decisions?: Decisions | undefined }
    answer: PageLevels
  }
  /** Some steps of an article with everything about them, for the teacher's desk. */
  "engine/article": {
    ask: {
      blocks: readonly Block[]
      steps: readonly Step[]
      protect: readonly string[]
      decisions?: Decisions | undefined
    }
    answer: readonly DeskStep[]
  }
  /** For each block, whether it is English. It has the engine read them, so that their steps come sooner afterwards. */
  "engine/english": { ask: { blocks: readonly Block[] }; answer: readonly boolean[] }
  /** What the checks say of somebody's own words for a stretch of a block. */
  "engine/review": {
    ask: { block: Block; span: Span; text: string; protect: readonly string[] }
    answer: readonly Warning[]
  }
  /** Terms that a lesson on an article may be about, the likeliest first. */
  "engine/terms": { ask: { blocks: readonly Block[]; title: string }; answer: readonly SuggestedTerm[] }
  /** Questions about terms that the article itself answers. */
  "engine/questions": {
    ask: { blocks: readonly Block[]; terms: readonly string[] }
    answer: readonly SuggestedQuestion[]
  }
  /** Words of some blocks with their meanings. */
  "engine/explain": { ask: { blocks: readonly Block[] }; answer: readonly (readonly Gloss[])[] }
  /** Which texts of a copied page are its article. */
  "finder/article": { ask: PageCopy; answer: Found }
  "home/find": { ask: PageCopy; answer: Found }
  /** One ask for the engine, handed from the background to the document that holds it. */
  "home/work": { ask: Work; answer: Answer<EngineName> }
  /** Show a step, or the original (null). */
  "page/show": { ask: { step: Step | null; mode: Mode }; answer: PageState }
  /** The original if a step is shown; otherwise the step last shown on this page, or this choice if none was. */
  "page/toggle": { ask: PageChoice; answer: PageState }
  /** Puts the focus into the bar; where the original is shown, this choice first. */
  "page/focus": { ask: PageChoice; answer: null }
  "page/state": { ask: null; answer: PageState }
  /** What a teacher has set for the page; null where nobody has. */
  "page/lesson": { ask: null; answer: PageTask | null }
  "page/article": { ask: null; answer: PageArticle | null }
  /** One picture of the article, as a data address; null where the browser keeps it from us. */
  "page/picture": { ask: number; answer: string | null }
  "page/words": { ask: null; answer: PageWords | null }
  "settings/read": { ask: null; answer: Settings }
  "settings/change": { ask: SettingsChange; answer: Settings }
  "words/read": { ask: null; answer: readonly MyWord[] }
  /** The word as it is then; null when it is no longer there, or when many were added. */
  "words/change": { ask: WordChange; answer: MyWord | null }
  /** Where the reader is on a page, to go on there another time; null to forget it. */
  "place/keep": { ask: { url: string; place: Place | null }; answer: null }
  /** The teacher's draft for a text; null when there is none. */
  "lesson/read": { ask: LessonKey; answer: Draft | null }
  /** Keeps a draft, or with null, or where nothing is decided in it, forgets it. Rejects when there is no room for it. */
  "lesson/keep": { ask: { key: LessonKey; draft: Draft | null }; answer: null }
  "roster/read": { ask: null; answer: readonly RosterGroup[] }
  "roster/keep": { ask: readonly RosterGroup[]; answer: null }
  /** The pack in force for an address: one that its fragment carries, or the one that was opened last. */
  "pack/find": { ask: string; answer: Assignment | null }
  /** Keeps the pack of a file for its article. Rejects, and changes nothing, when the file is not one of ours. */
  "pack/open": { ask: string; answer: Source }
  /** The reader says which group is theirs, or with null gives the pack up. Null where no pack is in force then. */
  "pack/join": { ask: { url: string; group: string | null }; answer: Assignment | null }
  /** Forgets all that is kept. */
  "data/erase": { ask: null; answer: null }
  /** Puts all that a file carries in place of what is kept. Rejects, and changes nothing, when the file is not one of ours. */
  "data/import": { ask: string; answer: null }
  /** Opens a page of the extension for the tab that asks. */
  "own/open": { ask: OwnPage; answer: null }
}

export type MessageName = keyof Messages
export type EngineName = Extract<MessageName, `engine/${string}`>
export type PageName = Extract<MessageName, `page/${string}`>
export type Ask<N extends MessageName> = Messages[N]["ask"]
export type Answer<N extends MessageName> = Messages[N]["answer"]

/** An ask for the engine, with its name. */
export type Work = { readonly [N in EngineName]: { readonly name: N; readonly what: Ask<N> } }[EngineName]

/** The wire form. `error` carries a message for people; the text that was asked about is untouched. */
interface Envelope<N extends MessageName = MessageName> {
  readonly foothold: N
  readonly ask: Ask<N>
}
type Reply<N extends MessageName> = { readonly answer: Answer<N> } | { readonly error: string }

/** Asks the extension (background or engine). Rejects with the answerer's message. */
export async function ask<N extends MessageName>(name: N, what: Ask<N>): Promise<Answer<N>> {
  return open<N>(await browser.runtime.sendMessage({ foothold: name, ask: what } satisfies Envelope<N>))
}

/** Asks the content script of a tab. Rejects when none is there. */
export async function askPage<N extends PageName>(tabId: number, name: N, what: Ask<N>): Promise<Answer<N>> {
  const envelope = { foothold: name, ask: what } satisfies Envelope<N>
  return open<N>(await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }))
}

function open<N extends MessageName>(reply: unknown): Answer<N> {
  const { answer, error } = (reply ?? { error: "No answer." }) as { answer?: Answer<N>; error?: string }
  if (error !== undefined) throw new Error(error)
  return answer as Answer<N>
}

type Handlers = { readonly [N in MessageName]?: (what: Ask<N>, tabId: number | null) => Promise<Answer<N>> }

/** Answers the messages it has a handler for and leaves the others to other listeners. Returns its own undoing. */
export function answer(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
    const { foothold: name, ask: what } = (message ?? {}) as Partial<Envelope>
    const handle =
      name && (handlers[name] as ((what: unknown, tabId: number | null) => Promise<unknown>) | undefined)
    if (!handle) return undefined
    return handle(what, sender.tab?.id ?? null).then(
      (result) => ({ answer: result }) as Reply<MessageName>,
      (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
    )
  }
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  )
  return () => browser.runtime.onMessage.removeListener(listener as never)
}

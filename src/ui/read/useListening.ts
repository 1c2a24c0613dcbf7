import type { ReactNode } from "react"
import type { Span } from "../../engine/text/span.ts"

/** What is read aloud, as it stands in the reading view. */
export interface ReadingSurface {
  /** Places of the blocks that are shown, in reading order. */
  readonly blocks: () => readonly number[]
  /** The text of a block as it is shown now. */
  readonly textOf: (block: number) => string
  /** Marks where the voice is; null takes the mark away. */
  readonly highlight: (name: VoiceMark, at: { readonly block: number; readonly span: Span } | null) => void
}

/** CSS highlights; read.css says how each looks. */
export type VoiceMark = "foothold-sentence" | "foothold-word"

export interface Listening {
  /** Whether a click on a sentence starts there, instead of opening a card. */
  readonly on: boolean
  /** What stands in the toolbar. */
  readonly controls: ReactNode
  /** Starts at the sentence in which an offset of a block's shown text lies. */
  readonly startAt: (block: number, offset: number) => void
  /** Says one word or expression; null where the device has no voice for it. */
  readonly hear: ((words: string) => void) | null
}

const SILENT: Listening = { on: false, controls: null, startAt: () => {}, hear: null }

/** Reading aloud. Silent until a speaker is wired to it (src/app/listen/speaker.ts). */
export function useListening(_surface: ReadingSurface): Listening {
  return SILENT
}

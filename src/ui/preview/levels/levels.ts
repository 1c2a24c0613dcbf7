import { createContext, useContext } from "react"
import type { Span } from "../../../engine/text/span.ts"
import type { SentencePlace } from "./place.ts"
import type { LevelsView } from "./useLevelsView.ts"

/** What the parts of the levels view share. */
export interface LevelsState {
  readonly view: LevelsView
  /** Looks into a sentence. With `enter` the focus goes into the inspector, with `words` a note to these words is begun. */
  readonly open: (
    place: SentencePlace,
    how?: { readonly enter?: boolean; readonly words?: Span | null },
  ) => void
  /** Looks into no sentence any more; the focus goes back to the one that was. */
  readonly close: () => void
  /** Begins to write a sentence, with the focus in its text. */
  readonly rewrite: (place: SentencePlace) => void
  /** Puts the focus on a sentence. */
  readonly focus: (place: SentencePlace) => void
  /** Who writes; empty when they never said. Kept on the device for every article. */
  readonly initials: { readonly value: string; readonly set: (value: string) => void }
  /** Says something, for a live region. */
  readonly say: (text: string) => void
}

const Context = createContext<LevelsState | null>(null)
export const LevelsProvider = Context.Provider

/** The levels view that a part stands in. */
export const useLevelsState = (): LevelsState => useContext(Context)!

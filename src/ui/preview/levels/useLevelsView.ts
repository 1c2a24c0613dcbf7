import { useCallback, useMemo, useRef, useState } from "react"
import type { Step } from "../../../engine/step.ts"
import type { Span } from "../../../engine/text/span.ts"
import { type Column, FIRST_COLUMNS, stepsOf, toggleColumn } from "../columns.ts"
import { placeName, type SentencePlace } from "./place.ts"
import { useMedia } from "./useMedia.ts"
import { useUnsaved } from "./useUnsaved.ts"

/** Windows that are narrower than this show one step at first. */
const NARROW = "(max-width: 720px)"
/** From this width on the original stands beside a step without being asked for. */
const ROOMY = "(min-width: 900px)"

/**
 * How the levels are looked at: one step or several, the sentence that is looked into, and the sentences that are being
 * written. It outlives the view, so that nobody loses a half-written sentence by looking at something else.
 */
export interface LevelsView {
  readonly kind: "one" | "side"
  readonly setKind: (kind: "one" | "side") => void
  /** The column that is shown alone, or beside the original. */
  readonly shown: Column
  readonly setShown: (column: Column) => void
  readonly beside: boolean
  readonly setBeside: (on: boolean) => void
  /** Those that stand side by side. */
  readonly several: readonly Column[]
  readonly toggle: (column: Column) => void
  /** What is to be drawn now. */
  readonly columns: readonly Column[]
  /** Brings a column into sight. */
  readonly reveal: (column: Column) => void
  readonly selected: SentencePlace | null
  readonly select: (place: SentencePlace | null) => void
  /** Words of the selected sentence's block that a note is being begun to; null for none. */
  readonly noting: Span | null
  readonly note: (words: Span | null) => void
  /** Names of the places that are being written. */
  readonly writing: ReadonlySet<string>
  readonly write: (place: SentencePlace, on: boolean) => void
  /** What was typed at each of them so far. Typing changes it without drawing anything. */
  readonly typed: Map<string, string>
  /** The turn of the last goal that was gone to. */
  readonly reached: { current: number }
}

const FIRST_STEP: Step = 3

export function useLevelsView(): LevelsView {
  const roomy = useMedia(ROOMY)
  const [kind, setKind] = useState<LevelsView["kind"]>(() => (matchMedia(NARROW).matches ? "one" : "side"))
  const [shown, setShown] = useState<Column>(FIRST_STEP)
  const [wish, setBeside] = useState<boolean | null>(null)
  const [several, setSeveral] = useState(FIRST_COLUMNS)
  const [chosen, select] = useState<SentencePlace | null>(null)
  const [noting, note] = useState<Span | null>(null)
  const [writing, setWriting] = useState<ReadonlySet<string>>(new Set())
  const typed = useRef(new Map<string, string>()).current
  useUnsaved(typed)
  const reached = useRef(0)
  const beside = wish ?? roomy
  const columns = useMemo((): readonly Column[] => {
    if (kind === "side") return several
    return shown !== "original" && beside ? ["original", shown] : [shown]
  }, [kind, several, shown, beside])

  // Where its column has gone out of sight, the same sentence of one that is in sight is looked into.
  const selected = useMemo(
    () => chosen && (columns.includes(chosen.column) ? chosen : { ...chosen, column: columns.at(-1)! }),
    [chosen, columns],
  )

  const write = useCallback(
    (place: SentencePlace, on: boolean) => {
      const name = placeName(place)
      if (!on) typed.delete(name)
      setWriting((names) => {
        if (names.has(name) === on) return names
        return on ? new Set([...names, name]) : new Set([...names].filter((other) => other !== name))
      })
    },
    [typed],
  )
  const reveal = (column: Column) => {
    if (columns.includes(column)) return
    if (kind === "one") return setShown(column)
    setSeveral(withColumn(several, column))
  }
  return {
    kind,
    setKind,
    shown,
    setShown,
    beside,
    setBeside,
    several,
    toggle: (column) => setSeveral(toggleColumn(several, column)),
    columns,
    reveal,
    selected,
    select,
    noting,
    note,
    writing,
    write,
    typed,
    reached,
  }
}

/** Puts a column beside the others; where there is no room for one more, in place of the last step. */
function withColumn(columns: readonly Column[], column: Column): readonly Column[] {
  const more = toggleColumn(columns, column)
  if (more !== columns) return more
  const last = stepsOf(columns).at(-1)!
  return toggleColumn(
    columns.filter((other) => other !== last),
    column,
  )
}

import { useMemo, useState } from "react"
import type { PageArticle } from "../../app/messages.ts"
import { choiceFor, type Settings, type SettingsChange, siteOf } from "../../app/settings.ts"
import type { Mode, Step } from "../../engine/step.ts"
import { type Offer, within } from "../../page/offer.ts"
import { createShelf } from "./shown.ts"
import type { KnownLevels } from "./useLevels.ts"

const NONE: ReadonlySet<string> = new Set()

/** The step and the kind of help that the reader has chosen here, and every block as it shows with them. */
export function useShown(
  { blocks, url }: PageArticle,
  settings: Settings,
  levels: KnownLevels,
  known: ReadonlySet<string>,
  offer: Offer,
  onChange: (change: SettingsChange) => void,
) {
  const site = siteOf(url)
  const [first] = useState(() => within(offer, offer.first ?? choiceFor(settings, site)))
  const [step, setStep] = useState<Step | null>(first.step)
  const [mode, setMode] = useState<Mode>(first.mode)
  /** Names of the edits that were put back, by block. They stay put back at every step. */
  const [undone, setUndone] = useState<ReadonlyMap<number, ReadonlySet<string>>>(new Map())
  const [asWritten, setAsWritten] = useState<ReadonlySet<number>>(new Set())
  const shelf = useMemo(() => createShelf(blocks), [blocks])

  const shown = shelf(levels.of, (at) => ({
    step: asWritten.has(at) ? null : step,
    mode,
    undone: undone.get(at) ?? NONE,
    known,
  }))
  const keep = (step: Step, mode: Mode) => onChange({ picked: { step, mode }, site })

  return {
    step,
    mode,
    shown,
    asWritten,
    pickStep(next: Step | null) {
      setStep(next)
      setAsWritten(new Set())
      if (next !== null) keep(next, mode)
    },
    pickMode(next: Mode) {
      setMode(next)
      setAsWritten(new Set())
      keep(step ?? first.step, next)
    },
    /** Puts a change back, or uses it again. */
    turn: (block: number, name: string) =>
      setUndone((undone) => new Map(undone).set(block, toggled(undone.get(block) ?? NONE, name))),
    /** Shows a block as it was written, or at the step again. */
    turnWritten: (block: number) => setAsWritten((blocks) => toggled(blocks, block)),
  }
}

function toggled<T>(all: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(all)
  if (!next.delete(one)) next.add(one)
  return next
}

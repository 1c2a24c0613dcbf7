import { useMemo } from "react"
import { FACT_KINDS, type FactKind } from "../../../engine/fidelity.ts"
import { STEPS } from "../../../engine/step.ts"
import { t } from "../../t.ts"
import type { Levels } from "../columns.ts"
import { KIND_NAMES } from "./names.ts"
import { type Cell, type Tally, tallyOf } from "./tally.ts"

interface Props {
  readonly levels: Levels
  readonly working: boolean
  /** The number whose places are listed. */
  readonly cell: Cell | null
  readonly onPick: (cell: Cell, button: HTMLElement) => void
}

/** A table: what is counted, by step. Each number can be pressed. */
export function Kept({ levels, working, cell, onPick }: Props) {
  const tallies = useMemo(
    () => new Map([...levels].map(([step, { fidelity }]) => [step, tallyOf(fidelity.facts)])),
    [levels],
  )
  // There is as much to keep at every step.
  const [some] = tallies.values()
  const nameOf = (kind: FactKind) => t(KIND_NAMES[kind])
  return (
    <div className="frame">
      <table className="kept" aria-busy={working}>
        <thead>
          <tr>
            <th scope="col">{t("planKept")}</th>
            {STEPS.map((step) => (
              <th key={step} scope="col">
                {t("stepNumber", step)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FACT_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{nameOf(kind)}</th>
              {some?.[kind].all === 0 ? (
                <td colSpan={STEPS.length}>
                  <span className="soft">{t("planNone")}</span>
                </td>
              ) : (
                STEPS.map((step) => (
                  <td key={step} data-step={t("stepNumber", step)}>
                    <Count
                      name={`${nameOf(kind)} · ${t("stepNumber", step)}`}
                      tally={tallies.get(step)?.[kind] ?? null}
                      pressed={cell?.kind === kind && cell.step === step}
                      onPress={(button) => onPick({ kind, step }, button)}
                    />
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CountProps {
  readonly name: string
  /** Null until the step is made. */
  readonly tally: Tally | null
  readonly pressed: boolean
  readonly onPress: (button: HTMLElement) => void
}

function Count({ name, tally, pressed, onPress }: CountProps) {
  if (tally === null) return <span className="soft">…</span>
  const text = t("planOf", tally.kept, tally.all)
  return (
    <button
      type="button"
      className={tally.kept < tally.all ? "count lost" : "count"}
      aria-pressed={pressed}
      aria-label={`${name}: ${text}`}
      onClick={(event) => onPress(event.currentTarget)}
    >
      {text}
    </button>
  )
}

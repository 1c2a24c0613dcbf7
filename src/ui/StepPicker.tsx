import { useId } from "react"
import type { Step } from "../engine/step.ts"
import { STEPS } from "../engine/step.ts"
import { t } from "./t.ts"
import "./pickers.css"

interface Props {
  /** Null for the original. */
  readonly step: Step | null
  readonly onPick: (step: Step | null) => void
  /** Whether the original is offered beside the steps. */
  readonly original: boolean
  /** The steps to choose from, where not all are offered. */
  readonly steps?: readonly Step[]
  readonly disabled?: boolean
  /** One low row, for a toolbar. */
  readonly compact?: boolean
}

/** The steps as one row of a staircase: one radio group, moved through with the arrow keys. */
export function StepPicker(props: Props) {
  const { step, onPick, original, steps = STEPS, disabled = false, compact = false } = props
  const name = useId()
  const choices: readonly (Step | null)[] = original ? [null, ...steps] : steps
  return (
    <fieldset className={compact ? "steps compact" : "steps"} disabled={disabled}>
      <legend className="unseen">{t("steps")}</legend>
      <div className="stairs">
        {choices.map((choice) => (
          <label key={choice ?? 0} className={choice === null ? "stair original" : "stair"}>
            <input
              type="radio"
              className="cover"
              name={name}
              checked={choice === step}
              onChange={() => onPick(choice)}
              aria-label={choice === null ? t("originalLong") : t("stepNumber", choice)}
            />
            {!compact && (
              <span className="rise" style={{ height: `${6 + 5 * (choice ?? 6)}px` }} aria-hidden="true" />
            )}
            <span className="name" aria-hidden="true">
              {choice === null ? t("original") : choice}
            </span>
          </label>
        ))}
      </div>
      {!compact && (
        <div className="ends soft" aria-hidden="true">
          <span>{t(original ? "stepsEndWritten" : "stepsEndClose")}</span>
          <span>{t("stepsEndPlain")}</span>
        </div>
      )}
    </fieldset>
  )
}

import { useId } from "react"
import type { Mode } from "../engine/step.ts"
import { type Key, t } from "./t.ts"
import "./pickers.css"

interface Props {
  readonly mode: Mode
  readonly onPick: (mode: Mode) => void
  readonly disabled?: boolean
  /** One low row, for a toolbar. */
  readonly compact?: boolean
}

const MODES: readonly { readonly mode: Mode; readonly name: Key; readonly hint: Key }[] = [
  { mode: "simplify", name: "simplify", hint: "simplifyHint" },
  { mode: "explain", name: "explain", hint: "explainHint" },
]

/** Simplify or Explain: two equals, one radio group. */
export function ModePicker({ mode, onPick, disabled = false, compact = false }: Props) {
  const group = useId()
  return (
    <fieldset className={compact ? "modes compact" : "modes"} disabled={disabled}>
      <legend className="unseen">{t("mode")}</legend>
      {MODES.map((choice) => (
        <label key={choice.mode} className="mode">
          <input
            type="radio"
            className="cover"
            name={group}
            checked={choice.mode === mode}
            onChange={() => onPick(choice.mode)}
          />
          <span className="name">{t(choice.name)}</span>
          {!compact && <span className="hint soft">{t(choice.hint)}</span>}
        </label>
      ))}
    </fieldset>
  )
}

import type { ReactNode } from "react"
import type { Mode, Step } from "../../engine/step.ts"
import type { Offer } from "../../page/offer.ts"
import { ModePicker } from "../ModePicker.tsx"
import { StepPicker } from "../StepPicker.tsx"
import { t } from "../t.ts"

interface Props {
  readonly step: Step | null
  readonly mode: Mode
  readonly offer: Offer
  readonly onStep: (step: Step | null) => void
  readonly onMode: (mode: Mode) => void
  readonly listening: ReactNode
  readonly working: boolean
  /** Whether the panel with the look of the text is open, and its id. */
  readonly open: boolean
  readonly panel: string
  readonly onText: () => void
}

/** What is at hand while reading: the step, the kind of help, the look of the text, listening. */
export function Toolbar(props: Props) {
  const { step, mode, offer, onStep, onMode, listening, working, open, panel, onText } = props
  return (
    <header className="toolbar">
      <StepPicker step={step} steps={offer.steps} onPick={onStep} original compact />
      {offer.explain && <ModePicker mode={mode} onPick={onMode} compact />}
      <p className="working" role="status">
        {working && (
          <>
            <span className="busy-dot" aria-hidden="true" />
            <span className="unseen">{t("previewWorking")}</span>
          </>
        )}
      </p>
      <button
        type="button"
        id={`${panel}-button`}
        className="button text-button"
        aria-expanded={open}
        aria-controls={panel}
        onClick={onText}
      >
        <span aria-hidden="true" className="letters">
          A<small>A</small>
        </span>
        {t("readText")}
      </button>
      {offer.listen && listening}
    </header>
  )
}

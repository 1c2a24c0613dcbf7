import { useRef, useState } from "react"
import { STEPS, type Step } from "../../../engine/step.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { Kept } from "./Kept.tsx"
import { Places } from "./Places.tsx"
import { type Cell, type Truth, truthOf } from "./tally.ts"
import "./report.css"

/** What every step keeps of the text, counted and to be looked up. */
export function Report() {
  const { article, lesson, levels, ready, working } = useDesk()
  const asked = lesson.terms.length > 0
  const [cell, setCell] = useState<Cell | null>(null)
  const opener = useRef<HTMLElement>(null)
  const shown = cell && levels.get(cell.step)
  const close = () => {
    setCell(null)
    opener.current?.focus()
  }
  return (
    <div className="report">
      <p className="truth">{ready === STEPS.length && truthIn(truthOf(levels), asked).join(" ")}</p>
      <p className="working" role="status">
        {working && (
          <>
            <span className="busy-dot" aria-hidden="true" /> {t("planReportWorking", ready, STEPS.length)}
          </>
        )}
      </p>
      <Kept
        levels={levels}
        working={working}
        cell={cell}
        onPick={(next, button) => {
          opener.current = button
          setCell(next)
        }}
      />
      {cell && shown && (
        <Places key={`${cell.kind} ${cell.step}`} cell={cell} facts={shown.fidelity.facts} onClose={close} />
      )}
      {article.url !== "" && <p className="soft">{t("planCoverage", Math.round(article.coverage * 100))}</p>}
    </div>
  )
}

/** Said of all five steps, and only when all are there. */
function truthIn({ terms, losingTerms, losingOthers }: Truth, asked: boolean): string[] {
  const steps = (list: readonly Step[]) => list.map((step) => t("stepNumber", step)).join(", ")
  const aboutTerms = (): string => {
    if (!asked) return t("planTruthNoTerms")
    if (terms === 0) return t("planTruthTermsAbsent")
    return losingTerms.length > 0 ? t("planTruthTermsLost", steps(losingTerms)) : t("planTruthTerms")
  }
  if (losingOthers.length > 0)
    return asked
      ? [aboutTerms(), t("planTruthOthersLost", steps(losingOthers))]
      : [t("planTruthLost", steps(losingOthers)), aboutTerms()]
  return asked ? [aboutTerms(), t("planTruthOthers")] : [t("planTruthAll"), aboutTerms()]
}

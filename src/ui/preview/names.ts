import type { Measure } from "../../engine/grade/grade.ts"
import { LIMITS, STEPS, type Step } from "../../engine/step.ts"
import { t } from "../t.ts"
import type { Column } from "./columns.ts"

export const columnName = (column: Column): string =>
  column === "original" ? t("original") : t("stepNumber", column)

/** The grades that a teacher would expect to read a step. */
export const bandName = (step: Step): string => t("band", LIMITS[step].band.replace("-", "–"))

/** Id of our own estimate of how hard a text is. It is told as a band: it is no finer than that. */
export const ESTIMATE = "foothold-grade"

/** The step into whose band an estimate in grades falls: the hardest one whose first grade it reaches. */
export const stepOf = (estimate: number): Step =>
  STEPS.find((step) => Math.floor(estimate) >= Number.parseInt(LIMITS[step].band, 10)) ?? STEPS.at(-1)!

/** A measured value as people write it; a dash where the text cannot be judged. */
export function formatValue({ value, unit }: Measure): string {
  if (value === null) return "–"
  if (unit === "share") return `${(value * 100).toFixed(0)} %`
  const digits = unit === "difficulty" ? 2 : 1
  return value.toLocaleString(t("lang"), { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** Whether a measure is one of the readability formulas, rather than a part of what they count. */
export const isFormula = ({ unit }: Measure): boolean =>
  unit === "grade" || unit === "score" || unit === "years"

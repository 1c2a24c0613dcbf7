import type { Grade, Measure } from "../../../engine/grade/grade.ts"
import { LIMITS } from "../../../engine/step.ts"
import { t } from "../../t.ts"
import type { Column, Levels } from "../columns.ts"
import { bandName, columnName, ESTIMATE, formatValue, isFormula, stepOf } from "../names.ts"
import { measureName, unitName } from "./measure-name.ts"

interface Props {
  readonly columns: readonly Column[]
  readonly levels: Levels
}

const KINCAID = "flesch-kincaid"
/** Grades that stand with the components: our own, and the one whose bands the steps follow. */
const FOREMOST: readonly string[] = [ESTIMATE, KINCAID]

/** Id of the measures. */
export const MEASURES = "levels-measures"

/** The measures of every version: the parts of a text that make it hard, and apart from them the classic formulas. */
export function Measures({ columns, levels }: Props) {
  const before = [...levels.values()][0]?.grade.before
  const grades = columns.map(
    (column) => (column === "original" ? before : levels.get(column)?.grade.after) ?? null,
  )
  const known = grades.find((grade) => grade !== null)
  if (!known) return null
  const formulas = known.measures.filter((measure) => isFormula(measure) && !FOREMOST.includes(measure.id))
  const parts = known.measures.filter((measure) => !isFormula(measure))
  const foremost = known.measures.filter(({ id }) => FOREMOST.includes(id))
  return (
    <section id={MEASURES} className="measures" aria-label={t("measures")}>
      <div className="scroller">
        <table>
          <Head columns={columns} />
          <tbody>
            <tr>
              <th scope="row">{t("measureWords")}</th>
              {grades.map((grade, at) => (
                <td key={columns[at]}>{grade?.words ?? "–"}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t("measureSentences")}</th>
              {grades.map((grade, at) => (
                <td key={columns[at]}>{grade?.sentences ?? "–"}</td>
              ))}
            </tr>
            {[...parts, ...foremost].map((measure) => (
              <Line key={measure.id} measure={measure} columns={columns} grades={grades} />
            ))}
          </tbody>
        </table>
      </div>
      {formulas.length > 0 && (
        <details className="formulas">
          <summary>{t("formulas")}</summary>
          <p className="soft">{t("formulasHint")}</p>
          <div className="scroller">
            <table>
              <Head columns={columns} />
              <tbody>
                {formulas.map((measure) => (
                  <Line key={measure.id} measure={measure} columns={columns} grades={grades} />
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  )
}

function Head({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t("measure")}</th>
        {columns.map((column) => (
          <th key={column} scope="col">
            {columnName(column)}
            {column !== "original" && <span className="soft"> {bandName(column)}</span>}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** A caution that need be said only once: every version has it, or every version without a value and no other. */
function commonCaution(values: readonly (Measure | null)[]): string | null {
  const said = values.flatMap((value) => value?.caution ?? [])
  const isShared = said.every((caution) => caution === said[0])
  const isOfMissing = values.every((value) => !value?.caution || value.value === null)
  return isShared && (isOfMissing || said.length === values.length) ? (said[0] ?? null) : null
}

/** A value for the table: our own estimate is as wide as a band. */
const shownValue = (measure: Measure): string =>
  measure.id === ESTIMATE && measure.value !== null ? bandName(stepOf(measure.value)) : formatValue(measure)

interface LineProps {
  readonly measure: Measure
  readonly columns: readonly Column[]
  readonly grades: readonly (Grade | null)[]
}

function Line({ measure, columns, grades }: LineProps) {
  const values = grades.map((grade) => grade?.measures.find(({ id }) => id === measure.id) ?? null)
  const common = commonCaution(values)
  const [from, to] = measure.valid
  const name = measureName(measure.id)
  const unit = unitName(measure)
  return (
    <tr>
      <th scope="row">
        {name === null ? <span lang="en">{measure.name}</span> : name}
        {unit !== null && <span className="soft"> {unit}</span>}
        {isFormula(measure) && <span className="soft"> {t("measureValid", from, to)}</span>}
        {common && (
          <span className="caution" lang="en">
            {common}
          </span>
        )}
      </th>
      {values.map((value, at) => {
        const column = columns[at]!
        return (
          <td key={column}>
            {value ? shownValue(value) : "–"}
            {measure.id === KINCAID && column !== "original" && (
              <span className="soft band"> {t("measureBand", ...LIMITS[column].fleschKincaid)}</span>
            )}
            {!common && value?.caution && (
              <span className="caution" lang="en">
                {value.caution}
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

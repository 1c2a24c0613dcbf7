import { useMemo } from "react"
import type { Results } from "../../../app/lesson/answers.ts"
import { type AnswerCell, answersTable } from "../../../app/lesson/answers-table.ts"
import type { Question } from "../../../app/lesson/lesson.ts"
import { t } from "../../t.ts"
import { columnName } from "../names.ts"

interface Props {
  readonly questions: readonly Question[]
  readonly all: readonly Results[]
}

/** A row for each pupil, a column for each question. */
export function AnswersTable({ questions, all }: Props) {
  const rows = useMemo(() => answersTable(questions, all), [questions, all])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must scroll by keyboard too.
    <section className="scroller" tabIndex={0} aria-label={t("planResults")}>
      <table className="answers">
        <thead>
          <tr>
            <th scope="col">{t("planResultName")}</th>
            <th scope="col">{t("planResultGroup")}</th>
            <th scope="col">{t("steps")}</th>
            <th scope="col">{t("planResultRight")}</th>
            {questions.map(({ id, prompt }, at) => (
              <th key={id} scope="col" title={prompt}>
                <span className="prompt">
                  {at + 1}. {prompt}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ results: { name, group, step }, cells, right, of }, row) => (
            <tr key={row}>
              <th scope="row">{name || t("planResultNoName")}</th>
              <td>{group || "–"}</td>
              <td>{columnName(step ?? "original")}</td>
              <td>{of === 0 ? "–" : t("planOf", right, of)}</td>
              {cells.map((cell, at) => (
                <td key={questions[at]!.id}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ cell: { text, isRight } }: { readonly cell: AnswerCell }) {
  if (text === "") return <span className="soft">{t("planNoAnswer")}</span>
  if (isRight === null) return text
  return (
    <>
      <span
        className={isRight ? "mark" : "mark not-right"}
        role="img"
        aria-label={t(isRight ? "planIsRight" : "planIsWrong")}
      >
        {isRight ? "✓" : "✗"}
      </span>{" "}
      {text}
    </>
  )
}

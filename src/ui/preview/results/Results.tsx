import { useRef } from "react"
import { answersCsv } from "../../../app/lesson/answers-table.ts"
import { saveFile } from "../../save-file.ts"
import { t, tCount } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { AnswersTable } from "./AnswersTable.tsx"
import type { Answers } from "./useAnswers.ts"
import "./results.css"

/** What pupils have handed in, read from their files into one table. */
export function Results({ answers: { all, refused, open, clear } }: { readonly answers: Answers }) {
  const { lesson } = useDesk()
  const { questions } = lesson
  const input = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className="results">
      <p className="soft">{t("planResultsHint")}</p>
      <div className="results-acts">
        <button ref={button} type="button" className="button" onClick={() => input.current?.click()}>
          {t("planResultsOpen")}
        </button>
        {all.length > 0 && (
          <>
            <button
              type="button"
              className="button"
              onClick={() => saveFile("foothold-answers.csv", "text/csv", answersCsv(questions, all))}
            >
              {t("planResultsCsv")}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                clear()
                button.current?.focus()
              }}
            >
              {t("planResultsClear")}
            </button>
          </>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        onChange={({ target }) => {
          open([...(target.files ?? [])])
          // So that the same files can be picked again.
          target.value = ""
        }}
      />
      <p role="status" className="unseen">
        {all.length > 0 && tCount(all.length, "planResultsOne", "planResultsMany")}
      </p>
      {refused.length > 0 && (
        <div className="notice" role="alert">
          <ul>
            {refused.map(({ name, why }, at) => (
              <li key={at}>
                <strong>{name}</strong> {why}
              </li>
            ))}
          </ul>
        </div>
      )}
      {all.length > 0 && questions.length === 0 && <p>{t("planResultsNoQuestions")}</p>}
      {all.length > 0 && <AnswersTable questions={questions} all={all} />}
    </div>
  )
}

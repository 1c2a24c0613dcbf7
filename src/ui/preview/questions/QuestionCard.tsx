import { useId } from "react"
import type { Question } from "../../../app/lesson/lesson.ts"
import { LONGEST } from "../../../app/lesson/limits.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { TypedField } from "../TypedField.tsx"
import { Choices } from "./Choices.tsx"
import { asKind, changePart } from "./change-part.ts"
import { Evidence } from "./Evidence.tsx"

interface Props {
  readonly question: Question
  /** From 0. */
  readonly place: number
  readonly last: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One question, written where it stands. */
export function QuestionCard({ question, place, last, onMove, onRemove }: Props) {
  const { change } = useDesk()
  const { id, kind, prompt, answer } = question
  const number = place + 1
  const heading = useId()
  const put = (part: (question: Question) => Partial<Question>, topic?: string) =>
    change((lesson) => changePart(lesson, id, part), topic && `${topic} ${id}`)
  const mover = (by: -1 | 1, off: boolean) => (
    <button
      type="button"
      className={`button square move-${by === -1 ? "up" : "down"}`}
      aria-label={t(by === -1 ? "planQuestionUp" : "planQuestionDown", number)}
      aria-disabled={off}
      onClick={() => onMove(by)}
    >
      <span aria-hidden="true">{by === -1 ? "↑" : "↓"}</span>
    </button>
  )

  return (
    <article className="question" aria-labelledby={heading}>
      <div className="question-top">
        <h2 id={heading}>{t("planQuestion", number)}</h2>
        <Kinds kind={kind} number={number} onPick={(kind) => put((question) => asKind(question, kind))} />
        <span className="question-acts">
          {mover(-1, place === 0)}
          {mover(1, last)}
          <button
            type="button"
            className="button remove"
            aria-label={t("planQuestionRemove", number)}
            onClick={onRemove}
          >
            {t("planRemove")}
          </button>
        </span>
      </div>
      <TypedField
        grows
        bare
        label={t("planPrompt", number)}
        placeholder={t("planPromptPlaceholder")}
        value={prompt}
        longest={LONGEST.prompt}
        onTyped={(prompt) => put(() => ({ prompt }), "prompt")}
      />
      {kind === "choice" ? (
        <Choices question={question} number={number} onPut={put} />
      ) : (
        <TypedField
          grows
          label={t("planAnswer")}
          placeholder={t("planAnswerPlaceholder")}
          value={typeof answer === "string" ? answer : ""}
          longest={LONGEST.answer}
          onTyped={(text) => put(() => ({ answer: text === "" ? null : text }), "answer")}
        />
      )}
      <Evidence question={question} onPut={put} />
    </article>
  )
}

interface KindsProps {
  readonly kind: Question["kind"]
  readonly number: number
  readonly onPick: (kind: Question["kind"]) => void
}

/** In one's own words, or one of several: a radio group. */
function Kinds({ kind, number, onPick }: KindsProps) {
  const group = useId()
  return (
    <fieldset className="answer-kinds">
      <legend className="unseen">{t("planKindOfQuestion", number)}</legend>
      {(["open", "choice"] as const).map((each) => (
        <label key={each}>
          <input
            type="radio"
            className="cover"
            name={group}
            checked={kind === each}
            onChange={() => onPick(each)}
          />
          {t(each === "open" ? "planOpen" : "planChoice")}
        </label>
      ))}
    </fieldset>
  )
}

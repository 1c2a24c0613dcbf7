import { useId, useState } from "react"
import { LONGEST } from "../../app/lesson/limits.ts"
import type { PlacedQuestion } from "../../app/lesson/place.ts"
import { t } from "../t.ts"

interface Props {
  readonly question: PlacedQuestion["question"]
  /** Counted from 1. */
  readonly number: number
  /** What the reader has answered; undefined for nothing yet. */
  readonly given: number | string | null
  readonly onAnswer: (answer: number | string) => void
  /** The number of the paragraph that answers it, and the way there; null where there is none. */
  readonly evidence: { readonly number: number; readonly go: () => void } | null
}

/** One question: answered in own words, or by one of a few choices, which can be checked. */
export function QuestionField({ question, number, given, onAnswer, evidence }: Props) {
  const id = useId()
  const { kind, prompt, choices } = question
  if (kind === "choice")
    return (
      <fieldset className="question">
        <legend dir="auto">
          {number}. {prompt}
        </legend>
        {choices.map((choice, at) => (
          <label key={at} className="question-choice">
            <input type="radio" name={id} checked={given === at} onChange={() => onAnswer(at)} />
            <span dir="auto">{choice}</span>
          </label>
        ))}
        {typeof question.answer === "number" && (
          <Check
            // What was said of one choice does not hold for another.
            key={given}
            isRight={typeof given === "number" ? given === question.answer : null}
            evidence={evidence}
          />
        )}
      </fieldset>
    )
  return (
    <div className="question">
      <label htmlFor={id} dir="auto">
        {number}. {prompt}
      </label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        // Some browsers have spelling checked by a server: what a pupil writes stays here.
        spellCheck={false}
        maxLength={LONGEST.answer}
        value={typeof given === "string" ? given : ""}
        onChange={(event) => onAnswer(event.target.value)}
      />
    </div>
  )
}

interface CheckProps extends Pick<Props, "evidence"> {
  /** Null while nothing is chosen. */
  readonly isRight: boolean | null
}

/** Says on request whether a choice is right, and where to look again. It counts nothing. */
function Check({ isRight, evidence }: CheckProps) {
  const [asked, setAsked] = useState(false)
  const said = !asked ? null : isRight === null ? "lessonPick" : isRight ? "lessonRight" : "lessonNotYet"
  return (
    <div className="question-check">
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {t("lessonCheck")}
      </button>
      <p role="status">{said && t(said)}</p>
      {said === "lessonNotYet" && evidence && (
        <button type="button" className="link" onClick={evidence.go}>
          {t("lessonLook", evidence.number)}
        </button>
      )}
    </div>
  )
}

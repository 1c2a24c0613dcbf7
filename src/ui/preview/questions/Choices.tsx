import { useEffect, useId, useRef, useState } from "react"
import type { Question } from "../../../app/lesson/lesson.ts"
import { LONGEST, MOST } from "../../../app/lesson/limits.ts"
import { t } from "../../t.ts"
import { TypedField } from "../TypedField.tsx"
import { withoutChoice } from "./change-part.ts"

interface Props {
  readonly question: Question
  readonly number: number
  readonly onPut: (part: (question: Question) => Partial<Question>, topic?: string) => void
}

/** The choices of a question, and which of them is right. */
export function Choices({ question: { choices, answer }, number, onPut }: Props) {
  const group = useId()
  const list = useRef<HTMLUListElement>(null)
  /** The choice that is to have the focus once it is there. */
  const [aim, setAim] = useState<{ readonly place: number } | null>(null)
  useEffect(() => {
    if (!aim) return
    const inputs = list.current?.querySelectorAll<HTMLInputElement>("input[type=text]")
    inputs?.[Math.min(aim.place, inputs.length - 1)]?.focus()
  }, [aim])

  return (
    <fieldset className="choices">
      <legend>{t("planChoices")}</legend>
      <ul ref={list}>
        {choices.map((choice, at) => (
          // A choice is known by its place; its words may be empty or alike.
          <li key={at}>
            <label className="right">
              <input
                type="radio"
                name={group}
                aria-label={t("planRight", at + 1)}
                checked={answer === at}
                onChange={() => onPut(() => ({ answer: at }))}
              />
            </label>
            <TypedField
              bare
              label={t("planChoiceNumber", at + 1, number)}
              value={choice}
              longest={LONGEST.choice}
              onTyped={(text) =>
                onPut(({ choices }) => ({ choices: choices.with(at, text) }), `choice ${at}`)
              }
            />
            <button
              type="button"
              className="button square"
              aria-label={t("planChoiceRemove", at + 1, number)}
              onClick={() => {
                onPut((question) => withoutChoice(question, at))
                setAim({ place: at })
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {choices.length < MOST.choices && (
        <button
          type="button"
          className="link"
          onClick={() => {
            onPut(({ choices }) => ({ choices: [...choices, ""] }))
            setAim({ place: choices.length })
          }}
        >
          {t("planChoiceAdd")}
        </button>
      )}
    </fieldset>
  )
}

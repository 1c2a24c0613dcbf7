import { type KeyboardEvent, useId, useRef, useState } from "react"
import type { LessonTerm } from "../../../app/lesson/lesson.ts"
import { t } from "../../t.ts"

interface Props {
  readonly terms: readonly LessonTerm[]
  readonly onAdd: (terms: readonly string[]) => void
  readonly onRemove: (term: string) => void
  readonly onExplain: (term: string, explain: boolean) => void
}

/** Words that no step may change: the words the lesson is about. Enter or a comma adds one; each may be explained to readers. */
export function Terms({ terms, onAdd, onRemove, onExplain }: Props) {
  const [typed, setTyped] = useState("")
  const id = useId()
  const input = useRef<HTMLInputElement>(null)

  const add = (text: string) => {
    setTyped("")
    onAdd(text.split(","))
  }
  const remove = (term: string) => {
    onRemove(term)
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = terms.at(-1)
    if (event.key === "Enter") {
      event.preventDefault()
      add(typed)
    } else if (event.key === "Backspace" && typed === "" && last !== undefined) remove(last.term)
  }

  return (
    <div className="terms">
      <label htmlFor={id}>{t("termsLabel")}</label>
      <div className="chips">
        <ul aria-label={t("termsList")}>
          {terms.map(({ term, explain }) => (
            <li key={term} className="chip">
              <span lang="en">{term}</span>
              <button
                type="button"
                className="explain"
                aria-pressed={explain}
                aria-label={t("planExplainTerm", term)}
                title={t("planExplainHint")}
                onClick={() => onExplain(term, !explain)}
              >
                {t("explain")}
              </button>
              <button
                type="button"
                className="away"
                aria-label={t("termRemove", term)}
                onClick={() => remove(term)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <input
          id={id}
          ref={input}
          value={typed}
          placeholder={terms.length === 0 ? t("termsPlaceholder") : ""}
          autoComplete="off"
          onChange={(event) =>
            event.target.value.includes(",") ? add(event.target.value) : setTyped(event.target.value)
          }
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
      </div>
    </div>
  )
}

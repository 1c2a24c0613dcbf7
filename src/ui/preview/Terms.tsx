import { type KeyboardEvent, useId, useRef, useState } from "react"
import { t } from "../t.ts"

interface Props {
  readonly terms: readonly string[]
  readonly onAdd: (terms: readonly string[]) => void
  readonly onRemove: (term: string) => void
}

/** Words that no step may change: the words the lesson is about. Enter or a comma adds one. */
export function Terms({ terms, onAdd, onRemove }: Props) {
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
    } else if (event.key === "Backspace" && typed === "" && last !== undefined) remove(last)
  }

  return (
    <div className="terms">
      <label htmlFor={id}>{t("termsLabel")}</label>
      <div className="chips">
        <ul aria-label={t("termsList")}>
          {terms.map((term) => (
            <li key={term} className="chip">
              <span lang="en">{term}</span>
              <button type="button" aria-label={t("termRemove", term)} onClick={() => remove(term)}>
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

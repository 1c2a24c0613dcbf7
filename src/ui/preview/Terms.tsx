import { type KeyboardEvent, useId, useRef, useState } from "react"
import { t } from "../t.ts"

interface Props {
  readonly terms: readonly string[]
  readonly onChange: (terms: readonly string[]) => void
}

/** Words that no step may change: the words the lesson is about. Enter or a comma adds one. */
export function Terms({ terms, onChange }: Props) {
  const [typed, setTyped] = useState("")
  const id = useId()
  const input = useRef<HTMLInputElement>(null)

  const add = (text: string) => {
    const known = new Set(terms.map((term) => term.toLowerCase()))
    const fresh: string[] = []
    for (const term of text.split(",").map((term) => term.replace(/\s+/g, " ").trim())) {
      if (term === "" || known.has(term.toLowerCase())) continue
      known.add(term.toLowerCase())
      fresh.push(term)
    }
    setTyped("")
    if (fresh.length > 0) onChange([...terms, ...fresh])
  }
  const remove = (term: string) => {
    onChange(terms.filter((each) => each !== term))
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

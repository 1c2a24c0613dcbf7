import { type FormEvent, useEffect, useId, useRef, useState } from "react"
import { LONGEST_NAME } from "../../app/parse-settings.ts"
import { t } from "../t.ts"

interface Props {
  readonly name: string
  readonly isTaken: (name: string) => boolean
  readonly onRename: (name: string) => void
  readonly onCancel: () => void
}

/** A field in the profile's place. Enter saves, Escape leaves the name as it is. */
export function RenameProfile({ name, isTaken, onRename, onCancel }: Props) {
  const [typed, setTyped] = useState(name)
  const [trouble, setTrouble] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => input.current?.select(), [])

  const save = (event: FormEvent) => {
    event.preventDefault()
    const next = typed.trim()
    if (isTaken(next)) setTrouble(true)
    else if (next === "" || next === name) onCancel()
    else onRename(next)
  }
  return (
    <form className="line grow" onSubmit={save} onKeyDown={(event) => event.key === "Escape" && onCancel()}>
      <div className="field">
        <label htmlFor={id}>{t("optionsProfileName", name)}</label>
        <input
          id={id}
          ref={input}
          value={typed}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          aria-invalid={trouble}
          aria-describedby={`${id}-trouble`}
          onChange={(event) => {
            setTyped(event.target.value)
            setTrouble(false)
          }}
        />
        <p id={`${id}-trouble`} role="alert" className="trouble">
          {trouble && t("optionsProfileTaken")}
        </p>
      </div>
      <span className="row-actions">
        <button type="submit" className="button">
          {t("optionsSave")}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t("optionsCancel")}
        </button>
      </span>
    </form>
  )
}

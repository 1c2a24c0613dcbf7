import { type FormEvent, useId, useState } from "react"
import { LONGEST_NAME } from "../../app/parse-settings.ts"
import { t } from "../t.ts"

interface Props {
  /** Whether a profile has this name. */
  readonly isTaken: (name: string) => boolean
  readonly onKeep: (name: string) => void
}

/** A field for the name under which the way of reading of now is kept. */
export function NewProfile({ isTaken, onKeep }: Props) {
  const [typed, setTyped] = useState("")
  const [trouble, setTrouble] = useState(false)
  const id = useId()
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const name = typed.trim()
    if (name === "") return
    if (isTaken(name)) return setTrouble(true)
    setTyped("")
    onKeep(name)
  }
  return (
    <>
      <form className="line" onSubmit={keep}>
        <div className="field">
          <label htmlFor={id}>{t("optionsProfileNew")}</label>
          <input
            id={id}
            value={typed}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            placeholder={t("optionsProfileNewHint")}
            aria-invalid={trouble}
            aria-describedby={`${id}-trouble`}
            onChange={(event) => {
              setTyped(event.target.value)
              setTrouble(false)
            }}
          />
        </div>
        <button type="submit" className="button">
          {t("optionsSave")}
        </button>
      </form>
      <p id={`${id}-trouble`} role="alert" className="trouble">
        {trouble && t("optionsProfileTaken")}
      </p>
    </>
  )
}

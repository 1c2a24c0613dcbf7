import { useId, useRef, useState } from "react"
import { t } from "../../t.ts"
import { addPupils } from "./groups.ts"

interface Props {
  readonly pupils: readonly string[]
  readonly onPut: (change: (pupils: readonly string[]) => readonly string[]) => void
}

/** Names or initials of a group's pupils, as chips. Enter or a comma adds one. */
export function Pupils({ pupils, onPut }: Props) {
  const [typed, setTyped] = useState("")
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const add = (text: string) => {
    setTyped("")
    if (text.trim() !== "") onPut((pupils) => addPupils(pupils, text))
  }
  return (
    <div className="terms">
      <label htmlFor={id}>{t("planPupils")}</label>
      <div className="chips">
        <ul aria-label={t("planPupils")}>
          {pupils.map((pupil) => (
            <li key={pupil} className="chip">
              <span>{pupil}</span>
              <button
                type="button"
                aria-label={t("planPupilRemove", pupil)}
                onClick={() => {
                  onPut((pupils) => pupils.filter((other) => other !== pupil))
                  input.current?.focus()
                }}
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
          placeholder={pupils.length === 0 ? t("planPupilsPlaceholder") : ""}
          autoComplete="off"
          onChange={({ target }) => (target.value.includes(",") ? add(target.value) : setTyped(target.value))}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return
            event.preventDefault()
            add(typed)
          }}
          // A field of one line would run the lines of a pasted list together.
          onPaste={(event) => {
            const pasted = event.clipboardData.getData("text")
            if (!pasted.includes("\n")) return
            event.preventDefault()
            add(`${typed}${pasted}`)
          }}
          onBlur={() => add(typed)}
        />
      </div>
    </div>
  )
}

import { type FormEvent, useId, useRef, useState } from "react"
import { LONGEST_NAME, MOST_KEPT } from "../../app/parse-settings.ts"
import { type Key, t } from "../t.ts"
import { Section } from "./Section.tsx"
import type { Editing } from "./useEditing.ts"

/** Words that stay as they are on every page. Commas add several at once. */
export function KeptWords({ settings: { kept }, change }: Editing) {
  const [typed, setTyped] = useState("")
  const [trouble, setTrouble] = useState<Key | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  const add = (event: FormEvent) => {
    event.preventDefault()
    input.current?.focus()
    const fresh = unknown(typed, kept)
    const next = [...kept, ...fresh]
    if (fresh.some((word) => word.length > LONGEST_NAME)) return setTrouble("optionsKeptLong")
    if (next.length > MOST_KEPT) return setTrouble("optionsKeptFull")
    setTyped("")
    if (fresh.length > 0) change({ set: { kept: next } })
  }
  const remove = (word: string) => {
    change({ set: { kept: kept.filter((each) => each !== word) } })
    input.current?.focus()
  }

  return (
    <Section id="kept" hint={t("optionsKeptHint")}>
      <form className="line" onSubmit={add}>
        <div className="field">
          <label htmlFor={id}>{t("optionsKeptNew")}</label>
          <input
            id={id}
            ref={input}
            value={typed}
            autoComplete="off"
            placeholder={t("termsPlaceholder")}
            aria-invalid={trouble !== null}
            aria-describedby={`${id}-trouble`}
            onChange={(event) => {
              setTyped(event.target.value)
              setTrouble(null)
            }}
          />
        </div>
        <button type="submit" className="button">
          {t("optionsKeptAdd")}
        </button>
      </form>
      <p id={`${id}-trouble`} role="alert" className="trouble">
        {trouble && t(trouble)}
      </p>
      {kept.length > 0 && (
        <ul className="kept" aria-label={t("optionsKept")}>
          {kept.map((word) => (
            <li key={word}>
              <span lang="en">{word}</span>
              <button type="button" aria-label={t("termRemove", word)} onClick={() => remove(word)}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** The words of what was typed that are not among the known ones, each once. Capital letters make no other word. */
function unknown(typed: string, known: readonly string[]): string[] {
  const taken = new Set(known.map((word) => word.toLowerCase()))
  return typed
    .split(",")
    .map((word) => word.replace(/\s+/g, " ").trim())
    .filter((word) => word !== "" && !taken.has(word.toLowerCase()) && taken.add(word.toLowerCase()))
}

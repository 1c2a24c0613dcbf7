import { useId } from "react"
import { useTyped } from "./useTyped.ts"
import "./typed-field.css"

interface Props {
  readonly label: string
  readonly value: string
  readonly onTyped: (text: string) => void
  /** In UTF-16 units. */
  readonly longest: number
  readonly placeholder?: string
  /** A line under the field that says more. */
  readonly hint?: string
  /** Whether the field grows with its text; without it, it is one line. */
  readonly grows?: boolean
  /** Whether the label is there for screen readers only. */
  readonly bare?: boolean
}

/** A text field that keeps up with any typing: see `useTyped`. */
export function TypedField({ label, value, onTyped, longest, placeholder, hint, grows, bare }: Props) {
  const id = useId()
  const { text, type, handOn } = useTyped(value, onTyped)
  const field = {
    id,
    value: text,
    placeholder,
    maxLength: longest,
    autoComplete: "off",
    "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
    onBlur: handOn,
  }
  return (
    <div className="typed-field">
      <label htmlFor={id} className={bare ? "unseen" : undefined}>
        {label}
      </label>
      {grows ? (
        <span className="grows" data-text={text === "" ? placeholder : text}>
          <textarea rows={1} {...field} onChange={(event) => type(event.target.value)} />
        </span>
      ) : (
        <input type="text" {...field} onChange={(event) => type(event.target.value)} />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="soft">
          {hint}
        </p>
      )}
    </div>
  )
}

import { useId } from "react"

interface Props {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Something that is wanted or not. */
export function Tick({ label, hint, on, onChange }: Props) {
  const id = useId()
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={on}
        onChange={({ target }) => onChange(target.checked)}
        {...(hint !== undefined && { "aria-describedby": id })}
      />
      <span>
        {label}
        {hint !== undefined && (
          <small className="soft" id={id}>
            {hint}
          </small>
        )}
      </span>
    </label>
  )
}

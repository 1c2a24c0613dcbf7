import { type CSSProperties, useId } from "react"
import "./choice.css"

interface Props<T extends string> {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly name: string; readonly style?: CSSProperties }[]
  /** One of the options, or something else when none of them is chosen. */
  readonly value: string
  readonly onPick: (value: T) => void
}

/** One of a few: a radio group drawn as a row of pills. */
export function Choice<T extends string>({ label, options, value, onPick }: Props<T>) {
  const group = useId()
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <div className="choice-row">
        {options.map((option) => (
          <label key={option.value} className="choice-pill" style={option.style}>
            <input
              type="radio"
              className="cover"
              name={group}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

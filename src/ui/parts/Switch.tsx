import { Switch as Radix } from "radix-ui"
import { useId } from "react"
import "./parts.css"

interface Props {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Something that is on or off, at once. */
export function Switch({ label, on, onChange }: Props) {
  const id = useId()
  return (
    <label className="switch" htmlFor={id}>
      <span>{label}</span>
      <Radix.Root id={id} className="rail" checked={on} onCheckedChange={onChange}>
        <Radix.Thumb className="knob" />
      </Radix.Root>
    </label>
  )
}

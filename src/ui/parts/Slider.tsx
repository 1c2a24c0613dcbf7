import { Slider as Radix } from "radix-ui"
import { useId } from "react"
import "./parts.css"

interface Props {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value as people read it: "20 px". */
  readonly text: string
  readonly onChange: (value: number) => void
}

/** One number on a scale. */
export function Slider({ label, value, min, max, step, text, onChange }: Props) {
  const id = useId()
  return (
    <div className="slider">
      <span id={id}>{label}</span>
      <span className="value" aria-hidden="true">
        {text}
      </span>
      <Radix.Root
        className="track-root"
        value={[value]}
        min={min}
        max={max}
        step={step}
        onValueChange={([next]) => onChange(next!)}
      >
        <Radix.Track className="track">
          <Radix.Range className="fill" />
        </Radix.Track>
        <Radix.Thumb className="thumb" aria-labelledby={id} aria-valuetext={text} />
      </Radix.Root>
    </div>
  )
}

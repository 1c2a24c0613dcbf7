import { useId } from "react"

interface Props {
  readonly name: string
  /** What comes of it, in a few words. */
  readonly hint: string
  /** Off in name only: a press says why. */
  readonly off?: boolean
  readonly onPress: () => void
}

/** One way to hand out. */
export function Way({ name, hint, off = false, onPress }: Props) {
  const id = useId()
  return (
    <div className="way">
      <button type="button" className="button" aria-disabled={off} aria-describedby={id} onClick={onPress}>
        {name}
      </button>
      <p className="soft" id={id}>
        {hint}
      </p>
    </div>
  )
}

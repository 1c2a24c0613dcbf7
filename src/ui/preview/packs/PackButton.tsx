import { type RefObject, useRef } from "react"
import { t } from "../../t.ts"

interface Props {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onOpen: (file: File) => void
}

/** Picks the file of a pack. */
export function PackButton({ button, onOpen }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button ref={button} type="button" className="button" onClick={() => input.current?.click()}>
        {t("planPackOpen")}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) onOpen(file)
          // So that the same file can be picked again once it is mended.
          target.value = ""
        }}
      />
    </>
  )
}

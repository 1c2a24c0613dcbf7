import { useEffect } from "react"
import { t } from "../t.ts"

/** Something that has just happened, and the other way. */
export interface Told {
  readonly text: string
  readonly action: string
  readonly onAction: () => void
  readonly onClose: () => void
}

/** A line at the foot of the window. It is read out when it appears, and stays until the reader closes it. */
export function FootNote({ told }: { readonly told: Told | null }) {
  const onClose = told?.onClose
  useEffect(() => {
    if (!onClose) return
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && !event.defaultPrevented && onClose()
    addEventListener("keydown", onKey)
    return () => removeEventListener("keydown", onKey)
  }, [onClose])
  return (
    <div className="foot-note-place" role="status">
      {told && (
        <div className="foot-note">
          <span>{told.text}</span>
          <button type="button" className="link" onClick={told.onAction}>
            {told.action}
          </button>
          <button type="button" className="card-close" aria-label={t("close")} onClick={told.onClose}>
            ✕
          </button>
        </div>
      )}
    </div>
  )
}

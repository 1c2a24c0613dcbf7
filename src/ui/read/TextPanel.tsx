import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react"
import { t } from "../t.ts"

interface Props {
  readonly id: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The panel beside the text in which its look is set. The text stays in sight and changes at once. */
export function TextPanel({ id, onClose, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return
    event.preventDefault()
    onClose()
  }
  return (
    <aside id={id} className="text-panel" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <div className="text-panel-top">
        <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {t("readLook")}
        </h2>
        <button type="button" className="card-close" aria-label={t("close")} onClick={onClose}>
          ✕
        </button>
      </div>
      {children}
    </aside>
  )
}

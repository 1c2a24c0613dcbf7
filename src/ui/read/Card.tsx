import { Popover } from "radix-ui"
import { type ReactNode, useRef } from "react"
import { t } from "../t.ts"
import "./card.css"

interface Props {
  readonly label: string
  /** Where the words that it speaks of stand in the window now. */
  readonly place: () => DOMRect
  /** `back` is whether the focus goes back to where it came from. */
  readonly onClose: (back: boolean) => void
  readonly children: ReactNode
}

/** A small note beside a place in the text: a dialog that leaves the page usable. */
export function Card({ label, place, onClose, children }: Props) {
  const anchor = useRef({ getBoundingClientRect: place })
  anchor.current.getBoundingClientRect = place
  const content = useRef<HTMLDivElement>(null)
  const back = useRef(true)
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose(back.current)}>
      <Popover.Anchor virtualRef={anchor} />
      <Popover.Portal>
        <Popover.Content
          ref={content}
          className="card"
          aria-label={label}
          tabIndex={-1}
          align="start"
          sideOffset={8}
          collisionPadding={12}
          onOpenAutoFocus={(event) => {
            event.preventDefault()
            content.current?.focus({ preventScroll: true })
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onPointerDownOutside={() => {
            back.current = false
          }}
        >
          <button type="button" className="card-close" aria-label={t("close")} onClick={() => onClose(true)}>
            ✕
          </button>
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useRef,
} from "react"
import { HOLD, TREMBLE } from "../../page/bar/gestures.ts"
import { textAt } from "../../page/marks.ts"
import { blockOf, offsetOf } from "../../page/offsets.ts"

interface Acts {
  /** A marked word or change was pressed. */
  readonly onSpot: (block: number, name: string) => void
  /** Any other place in the text was pressed. */
  readonly onText: (block: number, offset: number) => void
  /** A sentence was held. */
  readonly onHold: (block: number, offset: number) => void
  /** Brings the line at this height of the window into focus; whether that is all that a press there does. */
  readonly isTaken: (y: number) => boolean
}

/** What presses and keys in the text ask for: one set of listeners for the whole text. */
export function useTextActs({ onSpot, onText, onHold, isTaken }: Acts) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const from = useRef({ x: 0, y: 0 })
  const held = useRef(false)
  const stop = () => clearTimeout(timer.current)
  useEffect(() => stop, [])

  const onPointerDown = (event: PointerEvent) => {
    stop()
    held.current = false
    const { clientX: x, clientY: y } = event
    if (event.button !== 0 || !blockFrom(event.target)) return
    from.current = { x, y }
    timer.current = setTimeout(() => {
      const at = placeAt(x, y)
      if (!at || isSelecting()) return
      held.current = true
      onHold(at.block, at.offset)
    }, HOLD)
  }
  const onPointerMove = ({ clientX, clientY }: PointerEvent) => {
    if (Math.hypot(clientX - from.current.x, clientY - from.current.y) > TREMBLE) stop()
  }
  const onClick = (event: MouseEvent) => {
    stop()
    const element = blockFrom(event.target)
    if (held.current) {
      held.current = false
      event.preventDefault()
      return
    }
    if (!element || isSelecting() || isTaken(event.clientY)) return
    const target = event.target as Element
    // A link stays a link; a change inside it is opened with the keyboard.
    if (target.closest("a[href]")) return
    const spot = target.closest<HTMLElement>("[data-spot]")
    if (spot) return onSpot(blockOf(element), spot.dataset.spot!)
    const at = placeAt(event.clientX, event.clientY)
    if (at) onText(at.block, at.offset)
  }
  const onFocus = ({ target }: FocusEvent) => {
    // What the keyboard comes to must not stay dimmed.
    if (!(target as Element).matches("[data-spot]:focus-visible")) return
    const { top, bottom } = (target as Element).getBoundingClientRect()
    isTaken((top + bottom) / 2)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const spot = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-spot]") : null
    const element = blockFrom(event.target)
    if (!spot || !element) return
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault()
      onSpot(blockOf(element), spot.dataset.spot!)
    }
    const isLeftToRight = getComputedStyle(element).direction === "ltr"
    const move = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0
    if (move === 0) return
    event.preventDefault()
    const stops = [...element.querySelectorAll<HTMLElement>("[data-spot][role=button]")]
    stops[stops.indexOf(spot) + (isLeftToRight ? move : -move)]?.focus()
  }
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: stop,
    onPointerCancel: stop,
    onClick,
    onFocus,
    onKeyDown,
  }
}

const blockFrom = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("[data-block]") : null

const isSelecting = (): boolean => getSelection()?.isCollapsed === false

/** The block under a point of the window, and the offset in its text. */
function placeAt(x: number, y: number): { readonly block: number; readonly offset: number } | null {
  const point = textAt(document, x, y)
  const element = point?.node.parentElement?.closest<HTMLElement>("[data-block]")
  return point && element
    ? { block: blockOf(element), offset: offsetOf(element, point.node, point.offset) }
    : null
}

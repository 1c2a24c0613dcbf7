import { textAt } from "../../../page/marks.ts"
import { blockOf, offsetOf } from "../../../page/offsets.ts"
import type { Sheet } from "./open.ts"

/** A word that can be opened, pressed in the text. */
export interface PressedSpot {
  readonly element: HTMLElement
  readonly block: number
  readonly spot: number
}

/**
 * Listens for words that are opened, by tap or by keyboard. Other text that is tapped is told to `onText`, which
 * says whether it took it: while the text is read aloud, reading goes on there.
 */
export function openSpots(
  { document, text }: Sheet,
  onSpot: (spot: PressedSpot) => void,
  onText: ((block: number, offset: number) => boolean) | null,
): void {
  const open = (element: HTMLElement) => {
    const block = element.closest<HTMLElement>("[data-block]")
    const first = block?.querySelector<HTMLElement>(`[data-spot="${element.dataset.spot}"]`)
    if (block && first) onSpot({ element: first, block: blockOf(block), spot: Number(element.dataset.spot) })
  }
  text.addEventListener("click", (event) => {
    const target = event.target as Element
    if (target.closest("a[href]") || getSelection()?.isCollapsed === false) return
    const point = textAt(document, event.clientX, event.clientY)
    const block = point?.node.parentElement?.closest<HTMLElement>("[data-block]")
    if (point && block && onText?.(blockOf(block), offsetOf(block, point.node, point.offset))) return
    const spot = target.closest<HTMLElement>("[data-spot]")
    if (spot) open(spot)
  })
  text.addEventListener("keydown", (event) => {
    const spot = (event.target as Element).closest<HTMLElement>("[data-spot]")
    const block = spot?.closest<HTMLElement>("[data-block]")
    if (!spot || !block) return
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault()
      return open(spot)
    }
    const isLeftToRight = getComputedStyle(block).direction === "ltr"
    const move = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0
    if (move === 0) return
    event.preventDefault()
    const stops = [...block.querySelectorAll<HTMLElement>("[role=button]")]
    const next = stops[stops.indexOf(spot) + (isLeftToRight ? move : -move)]
    if (!next) return
    spot.setAttribute("tabindex", "-1")
    next.setAttribute("tabindex", "0")
    next.focus()
  })
}

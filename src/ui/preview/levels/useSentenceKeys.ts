import { type KeyboardEvent, type MouseEvent, useRef } from "react"
import { useLevelsState } from "./levels.ts"
import { placeNamed, type SentencePlace } from "./place.ts"

/** How long a second click is waited for, in milliseconds. */
const SECOND_CLICK = 250

/**
 * Pointer and keys among the sentences of the table. Left and right go from sentence to sentence in a cell, up and down from
 * mark to mark; Enter looks into the sentence, F2 writes it, Escape looks away. While one is looked into, the inspector follows the keys.
 */
export function useSentenceKeys(onMenu: (block: number, button: HTMLElement) => void) {
  const { view, open, close, rewrite } = useLevelsState()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element
    const menu = target.closest<HTMLElement>("[data-menu]")
    if (menu) return onMenu(Number(menu.dataset.menu), menu)
    clearTimeout(waiting.current)
    const place = placeAt(target)
    if (!place) return
    if (event.detail === 0) return open(place, { enter: true })
    // The inspector takes room: it would move the words away from under a second click, which selects one. Who selects
    // words by dragging does not mean the sentence either.
    waiting.current = setTimeout(() => {
      if (getSelection()?.isCollapsed) open(place)
    }, SECOND_CLICK)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const place = placeAt(target)
    if (!place || event.ctrlKey || event.metaKey || event.altKey) return
    const isPick = target.matches(".pick")
    if (event.key === "F2" && place.column !== "original") rewrite(place)
    else if ((event.key === "Enter" || event.key === " ") && !isPick) open(place, { enter: true })
    else if (event.key === "Escape" && view.selected) close()
    else {
      const to = goal(event.key, target)
      if (to === null) return
      to?.focus()
      const next = to && placeAt(to)
      if (next && view.selected) open(next)
    }
    event.preventDefault()
  }
  return { onClick, onKeyDown }
}

/** The sentence that an element of the table stands in; null for what stands in none, or is being written. */
function placeAt(element: Element): SentencePlace | null {
  const name = element.closest<HTMLElement>("[data-place]")?.dataset.place
  return name === undefined ? null : placeNamed(name)
}

/** Where a key leads from an element; undefined where there is nothing more that way, null for other keys. */
function goal(key: string, from: HTMLElement): HTMLElement | null | undefined {
  const cell = from.closest(".words")
  if (!cell) return null
  const all = (selector: string) => [...cell.querySelectorAll<HTMLElement>(selector)]
  const picks = all(".pick")
  if (key === "Home") return picks[0]
  if (key === "End") return picks.at(-1)
  const along = key === "ArrowRight" || key === "ArrowLeft"
  if (!along && key !== "ArrowDown" && key !== "ArrowUp") return null
  const stops = along ? picks : all(".change,.note-mark")
  const isNext = key === "ArrowRight" || key === "ArrowDown"
  const way = isNext ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const those = stops.filter((stop) => from.compareDocumentPosition(stop) & way)
  return isNext ? those[0] : those.at(-1)
}

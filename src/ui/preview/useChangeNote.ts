import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from "react"

/** The change that is looked at: where its mark stands in the window, and which one it is. */
export interface Note {
  readonly column: string
  readonly block: number
  readonly edit: number
  readonly left: number
  readonly top: number
  readonly bottom: number
}

/** Time to move the pointer from a mark into its note, in milliseconds. */
const GRACE = 200

/** Shows a note beside the mark that is hovered, focused or pressed. Arrow keys go from mark to mark in a cell. */
export function useChangeNote() {
  const [note, setNote] = useState<Note | null>(null)
  const shown = useRef<HTMLElement>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)

  const stay = () => clearTimeout(leaving.current)
  const hideSoon = () => {
    stay()
    leaving.current = setTimeout(() => setNote(null), GRACE)
  }
  const show = (event: SyntheticEvent) => {
    const mark = markOf(event.target)
    if (!mark) return
    stay()
    shown.current = mark
    setNote(noteOf(mark))
  }

  useEffect(() => {
    if (!note) return
    const onKey = (event: globalThis.KeyboardEvent) => event.key === "Escape" && setNote(null)
    const onScroll = () => shown.current && setNote(noteOf(shown.current))
    addEventListener("keydown", onKey)
    addEventListener("scroll", onScroll, { passive: true })
    return () => {
      removeEventListener("keydown", onKey)
      removeEventListener("scroll", onScroll)
    }
  }, [note])

  const onKeyDown = (event: KeyboardEvent) => {
    const mark = markOf(event.target)
    if (!mark) return
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault()
      show(event)
    }
    const move = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0
    if (move === 0) return
    event.preventDefault()
    const marks = [...(mark.closest(".words")?.querySelectorAll<HTMLElement>(".change") ?? [])]
    marks[marks.indexOf(mark) + move]?.focus()
  }

  const handlers = {
    onPointerOver: show,
    onPointerOut: hideSoon,
    onFocus: show,
    onBlur: hideSoon,
    onClick: show,
    onKeyDown,
  }
  return { note, handlers, hide: hideSoon, stay }
}

function markOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-change]") : null
}

function noteOf(mark: HTMLElement): Note {
  const [column, block, edit] = mark.dataset.change!.split(" ")
  const { left, top, bottom } = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
  return { column: column!, block: Number(block), edit: Number(edit), left, top, bottom }
}

import { type SyntheticEvent, useEffect, useRef, useState } from "react"

/** The mark that is looked at: where it stands in the window, and what it is of. */
export interface Note {
  readonly mark: HTMLElement
  readonly left: number
  readonly top: number
  readonly bottom: number
}

/** Time to move the pointer from a mark into its note, in milliseconds. */
const GRACE = 200

/** Shows a note beside the mark that is hovered or focused. */
export function useChangeNote() {
  const [note, setNote] = useState<Note | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)

  const stay = () => clearTimeout(leaving.current)
  const hide = () => {
    stay()
    setNote(null)
  }
  const hideSoon = () => {
    stay()
    leaving.current = setTimeout(() => setNote(null), GRACE)
  }
  const show = (event: SyntheticEvent) => {
    const mark = event.target instanceof Element && event.target.closest<HTMLElement>(MARKS)
    if (!mark) return
    stay()
    setNote(noteOf(mark))
  }

  useEffect(() => {
    if (!note) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return
      event.stopPropagation()
      setNote(null)
    }
    const onScroll = () => setNote(noteOf(note.mark))
    addEventListener("keydown", onKey, { capture: true })
    addEventListener("scroll", onScroll, { passive: true })
    return () => {
      removeEventListener("keydown", onKey, { capture: true })
      removeEventListener("scroll", onScroll)
    }
  }, [note])

  const handlers = { onPointerOver: show, onPointerOut: hideSoon, onFocus: show, onBlur: hideSoon }
  return { note, handlers, hide, hideSoon, stay }
}

const MARKS = "[data-change],[data-note]"

function noteOf(mark: HTMLElement): Note {
  const { left, top, bottom } = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
  return { mark, left, top, bottom }
}

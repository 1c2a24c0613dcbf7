import { useEffect } from "react"
import type { LessonDesk } from "./useLesson.ts"

/** The keys of undo and redo, for the whole desk. Fields have their own. */
export function useUndoKeys({ undo, redo }: Pick<LessonDesk, "undo" | "redo">): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return
      const key = event.key.toLowerCase()
      const act = key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : null
      if (act === null) return
      event.preventDefault()
      act()
    }
    addEventListener("keydown", onKey)
    return () => removeEventListener("keydown", onKey)
  }, [undo, redo])
}

/** Kinds of inputs in which nothing is typed. */
const PRESSED = ["checkbox", "radio", "button", "range", "file"]

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !PRESSED.includes(target.type)) ||
  (target instanceof HTMLElement && target.isContentEditable)

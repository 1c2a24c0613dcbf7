import { copied } from "../clipboard.ts"
import { lookOf } from "../look.ts"
import type { Session } from "../session.ts"
import type { Memory } from "./beyond.ts"
import type { Say } from "./texts.ts"
import type { View } from "./view.ts"

/**
 * Copies from a page that shows a step: the author's words, unless the reader has chosen otherwise, so that no essay
 * quotes ours as theirs. The bar says which they were and offers the others.
 */
export function createCopying(
  document: Document,
  session: Session,
  t: Say,
  bar: View,
  memory: Memory,
): (event: ClipboardEvent) => void {
  const label = (text: string): string => `${text}\n\n(${t("copyLabel", document.location?.href ?? "")})`

  return (event) => {
    const selection = document.getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !event.clipboardData) return
    const both = copied(selection.getRangeAt(0), session.blockAt, lookOf(document))
    if (!both) return
    const texts = { original: both.original, adapted: label(both.adapted) }
    const taken = memory.copies()
    event.clipboardData.setData("text/plain", texts[taken])
    event.preventDefault()
    event.stopImmediatePropagation()
    tell(taken)

    function tell(which: keyof typeof texts): void {
      const other = which === "original" ? "adapted" : "original"
      bar.tell(t(which === "original" ? "copiedOriginal" : "copiedAdapted"), {
        name: t(other === "original" ? "copyOriginal" : "copyAdapted"),
        act() {
          write(document, texts[other])
          tell(other)
        },
      })
    }
  }
}

/** Puts a text on the clipboard. Pages that are not secure have no `navigator.clipboard`. */
function write(document: Document, text: string): void {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const view = document.defaultView!
  view.addEventListener("copy", put, { capture: true, once: true })
  document.execCommand("copy")
  view.removeEventListener("copy", put, { capture: true })
}

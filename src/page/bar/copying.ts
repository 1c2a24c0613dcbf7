import { withoutPack } from "../address.ts"
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
  const label = (text: string): string =>
    `${text}\n\n(${t("copyLabel", withoutPack(document.location?.href ?? ""))})`
  /** What the next copying is to take, whatever is selected. */
  let asked: string | null = null

  const put = (event: ClipboardEvent, text: string): void => {
    event.clipboardData!.setData("text/plain", text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  return (event) => {
    if (!event.clipboardData) return
    if (asked !== null) return put(event, asked)
    const selection = document.getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return
    const both = copied(selection.getRangeAt(0), session.blockAt, lookOf(document))
    if (!both) return
    const texts = { original: both.original, adapted: label(both.adapted) }
    const tell = (which: keyof typeof texts): void => {
      const other = which === "original" ? "adapted" : "original"
      bar.tell(t(which === "original" ? "copiedOriginal" : "copiedAdapted"), {
        name: t(other === "original" ? "copyOriginal" : "copyAdapted"),
        act() {
          // Pages that are not secure have no `navigator.clipboard`; this works in all of them.
          asked = texts[other]
          document.execCommand("copy")
          asked = null
          tell(other)
        },
      })
    }
    put(event, texts[memory.copies()])
    tell(memory.copies())
  }
}

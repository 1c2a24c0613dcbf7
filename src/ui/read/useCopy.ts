import { type ClipboardEvent, type RefObject, useState } from "react"
import type { Settings } from "../../app/settings.ts"
import { apply } from "../../engine/edit/apply.ts"
import { textsIn } from "../../page/offsets.ts"
import { t } from "../t.ts"
import { authorsWords, type Selected, shownWords } from "./copied.ts"

type Which = Settings["copies"]

/** A copy that was made, for the note about it. */
export interface Copied {
  readonly which: Which
  /** Copies the same words the other way. */
  readonly other: () => void
}

/**
 * Copying takes the author's words, or what is shown with a line that says so, as the reader has set it. Where both
 * are the same the browser copies as ever.
 */
export function useCopy(
  text: RefObject<HTMLElement | null>,
  which: Which,
  selectedOf: (block: number) => Omit<Selected, "span">,
  address: string,
) {
  const [copied, setCopied] = useState<Copied | null>(null)

  const onCopy = (event: ClipboardEvent) => {
    const selection = getSelection()
    if (!text.current || !selection || selection.rangeCount === 0) return
    const selected = textsIn(text.current, selection.getRangeAt(0)).map(({ block, text, span }) =>
      block === null ? { source: text, shown: apply(text, []), span } : { ...selectedOf(block), span },
    )
    const words = { original: authorsWords(selected), adapted: shownWords(selected) }
    if (words.original === words.adapted) return
    const labelled = { ...words, adapted: `${words.adapted}\n\n${label(address)}` }
    event.preventDefault()
    event.clipboardData.setData("text/plain", labelled[which])
    tell(which)

    function tell(which: Which) {
      const otherWay = which === "original" ? "adapted" : "original"
      setCopied({
        which,
        other: () => navigator.clipboard.writeText(labelled[otherWay]).then(() => tell(otherWay)),
      })
    }
  }
  return { onCopy, copied, forget: () => setCopied(null) }
}

/** What a copy of the adapted text ends with. */
const label = (address: string): string => (address === "" ? t("readAdapted") : t("copyLabel", address))

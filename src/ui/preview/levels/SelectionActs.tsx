import { type CSSProperties, type RefObject, useEffect, useState } from "react"
import { addTerm } from "../../../app/lesson/change.ts"
import { LONGEST } from "../../../app/lesson/limits.ts"
import { originOf } from "../../../engine/edit/apply.ts"
import { type Span, slice } from "../../../engine/text/span.ts"
import { offsetOf } from "../../../page/offsets.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { useLevelsState } from "./levels.ts"
import { placeNamed, type SentencePlace } from "./place.ts"

/** Words that were selected in a cell: where they stand in the window, and which words of the source they stand for. */
interface Selected {
  readonly place: SentencePlace
  readonly words: Span
  readonly left: number
  readonly top: number
}

const WIDTH = 280
const MARGIN = 12
const ABOVE = 48

/** What can be done with words that were selected in the text: a small bar above them. */
export function SelectionActs({ table }: { readonly table: RefObject<HTMLTableElement | null> }) {
  const { article, anchors, levels, change } = useDesk()
  const { open, say } = useLevelsState()
  const [selected, setSelected] = useState<Selected | null>(null)

  useEffect(() => {
    const find = (): Selected | null => {
      const selection = getSelection()
      const range = selection && selection.rangeCount > 0 && !selection.isCollapsed && selection.getRangeAt(0)
      if (!range) return null
      const cell = elementOf(range.startContainer)?.closest<HTMLElement>("[data-cell]")
      if (!cell || !table.current?.contains(cell) || !cell.contains(range.endContainer)) return null
      const { column, block: index } = placeNamed(`${cell.dataset.cell}-0`)
      const block = article.blocks[index]!
      const leveled = column === "original" ? null : levels.get(column)?.blocks[index]
      // Where a sentence is being written, or own words are on their way, the cell's text is not that of the step.
      if (cell.textContent !== (leveled?.text ?? block.text)) return null
      const shown = tidySpan(cell.textContent, {
        start: offsetOf(cell, range.startContainer, range.startOffset),
        end: offsetOf(cell, range.endContainer, range.endOffset),
      })
      if (shown === null) return null
      const words = leveled ? originOf(leveled.runs, shown) : shown
      const sentence = anchors.of(block.id).findLastIndex(({ span }) => span.start <= words.start)
      if (sentence < 0) return null
      const { left, top } = range.getBoundingClientRect()
      return { place: { column, block: index, sentence }, words, left, top }
    }
    const look = () => setSelected(find())
    const follow = () => setSelected((selected) => selected && find())
    const onChange = () => getSelection()?.isCollapsed && setSelected(null)
    addEventListener("pointerup", look)
    addEventListener("keyup", look)
    addEventListener("scroll", follow, { passive: true })
    document.addEventListener("selectionchange", onChange)
    return () => {
      removeEventListener("pointerup", look)
      removeEventListener("keyup", look)
      removeEventListener("scroll", follow)
      document.removeEventListener("selectionchange", onChange)
    }
  }, [article, anchors, levels, table])

  if (!selected) return null
  const { place, words, left, top } = selected
  const text = slice(article.blocks[place.block]!.text, words)
  const done = () => {
    getSelection()?.removeAllRanges()
    setSelected(null)
  }
  const style: CSSProperties = {
    left: Math.max(MARGIN, Math.min(left, innerWidth - WIDTH - MARGIN)),
    top: Math.max(MARGIN, top - ABOVE),
  }
  return (
    <div className="selection-acts" style={style} onPointerDown={(event) => event.preventDefault()}>
      {text.length <= LONGEST.term && (
        <button
          type="button"
          className="button"
          onClick={() => {
            change((lesson) => addTerm(lesson, text))
            say(t("deskKept", text))
            done()
          }}
        >
          {t("deskKeepWord")}
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => {
          open(place, { words })
          done()
        }}
      >
        {t("deskAddNote")}
      </button>
    </div>
  )
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)

/** A stretch of a text without white space at its ends; null where nothing is left. */
function tidySpan(text: string, { start, end }: Span): Span | null {
  const inside = text.slice(start, end)
  const length = inside.trim().length
  const from = start + inside.length - inside.trimStart().length
  return length === 0 ? null : { start: from, end: from + length }
}

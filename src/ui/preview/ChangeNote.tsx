import type { CSSProperties } from "react"
import { STEPS } from "../../engine/step.ts"
import { slice } from "../../engine/text/span.ts"
import { t } from "../t.ts"
import type { Levels } from "./columns.ts"
import type { Note } from "./useChangeNote.ts"

interface Props {
  readonly note: Note | null
  readonly levels: Levels
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
}

const WIDTH = 340
const MARGIN = 12

/** The original words of a change, and why they were changed. Read out when it appears. */
export function ChangeNote({ note, levels, onPointerEnter, onPointerLeave }: Props) {
  const step = STEPS.find((step) => String(step) === note?.column)
  const leveled = note && step ? levels.get(step)?.blocks[note.block] : undefined
  const edit = note && leveled?.edits[note.edit]
  return (
    <div role="status" className="note-place" onPointerEnter={onPointerEnter} onPointerLeave={onPointerLeave}>
      {note && leveled && edit && (
        <div className="note" style={placeOf(note)}>
          <p className="was">
            <span className="soft">{t("changeWas")}</span>{" "}
            <span lang="en">{slice(leveled.block.text, edit.span)}</span>
          </p>
          <p lang="en">{edit.reason}</p>
          <p className="soft rule">{t("changeRule", edit.rule.replaceAll("-", " "))}</p>
        </div>
      )}
    </div>
  )
}

/** Below the mark, or above it in the lower half of the window; always inside the window. */
function placeOf({ left, top, bottom }: Note): CSSProperties {
  const width = Math.min(WIDTH, innerWidth - 2 * MARGIN)
  const inside = Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))
  const vertical = bottom > innerHeight / 2 ? { bottom: innerHeight - top + 6 } : { top: bottom + 6 }
  return { left: inside, width, ...vertical }
}

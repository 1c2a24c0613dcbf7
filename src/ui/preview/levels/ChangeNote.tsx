import type { CSSProperties } from "react"
import { STEPS } from "../../../engine/step.ts"
import { slice } from "../../../engine/text/span.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { Reason } from "./Reason.tsx"
import { ruleName } from "./rule-name.ts"
import type { Note } from "./useChangeNote.ts"

interface Props {
  readonly note: Note | null
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
}

const WIDTH = 340
const MARGIN = 12

/** The original words of a change and why they were changed, or the note of a mark. Read out when it appears. */
export function ChangeNote({ note, onPointerEnter, onPointerLeave }: Props) {
  return (
    <div role="status" className="note-place" onPointerEnter={onPointerEnter} onPointerLeave={onPointerLeave}>
      {note && (
        <div className="note" style={placeOf(note)}>
          {note.mark.dataset.note === undefined ? (
            <Change name={note.mark.dataset.change ?? ""} />
          ) : (
            <Told at={Number(note.mark.dataset.note)} />
          )}
        </div>
      )}
    </div>
  )
}

function Change({ name }: { readonly name: string }) {
  const { levels } = useDesk()
  const [column, block, at] = name.split("-").map(Number)
  const step = STEPS.find((step) => step === column)
  const leveled = step && levels.get(step)?.blocks[block!]
  const edit = leveled?.edits[at!]
  if (!leveled || !edit) return null
  return (
    <>
      <p className="was">
        <span className="soft">{t("changeWas")}</span>{" "}
        <span lang="en">{slice(leveled.block.text, edit.span)}</span>
      </p>
      <Reason edit={edit} />
      <p className="soft rule">{t("changeRule", ruleName(edit.rule))}</p>
    </>
  )
}

function Told({ at }: { readonly at: number }) {
  const { placed } = useDesk()
  return (
    <p className="was">
      <span className="soft">{t("deskNote")}</span> {placed.notes[at]?.note.text}
    </p>
  )
}

/** Below the mark, or above it in the lower half of the window; always inside the window. */
function placeOf({ left, top, bottom }: Note): CSSProperties {
  const width = Math.min(WIDTH, innerWidth - 2 * MARGIN)
  const inside = Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))
  const vertical = bottom > innerHeight / 2 ? { bottom: innerHeight - top + 6 } : { top: bottom + 6 }
  return { left: inside, width, ...vertical }
}

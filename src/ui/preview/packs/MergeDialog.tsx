import { useId, useState } from "react"
import type { Lesson } from "../../../app/lesson/lesson.ts"
import { type Conflict, resolve } from "../../../app/lesson/merge.ts"
import { Dialog } from "../../parts/Dialog.tsx"
import { t } from "../../t.ts"
import { aboutOf, saidBy } from "./conflict-text.ts"
import type { PackState } from "./usePack.ts"

interface Props {
  readonly merging: Extract<PackState, { readonly at: "merging" }> | null
  readonly onClose: () => void
  readonly onMerged: (lesson: Lesson) => void
}

/** What two lessons say differently about the same thing, side by side. My own is chosen until the teacher says otherwise. */
export function MergeDialog({ merging, onClose, onMerged }: Props) {
  return (
    <Dialog title={t("planMergeTitle")} open={merging !== null} onClose={onClose}>
      {merging && (
        <Conflicts
          conflicts={merging.conflicts}
          onClose={onClose}
          onDone={(theirs) =>
            onMerged(theirs.reduce((lesson, one) => resolve(lesson, one, "theirs"), merging.lesson))
          }
        />
      )}
    </Dialog>
  )
}

interface ConflictsProps {
  readonly conflicts: readonly Conflict[]
  readonly onClose: () => void
  /** Called with those of which the other version was chosen. */
  readonly onDone: (theirs: readonly Conflict[]) => void
}

function Conflicts({ conflicts, onClose, onDone }: ConflictsProps) {
  const [theirs, setTheirs] = useState<ReadonlySet<Conflict>>(new Set())
  const choose = (conflict: Conflict, isTheirs: boolean) => {
    const next = new Set(theirs)
    if (isTheirs) next.add(conflict)
    else next.delete(conflict)
    setTheirs(next)
  }
  return (
    <>
      <p>{t("planMergeText", conflicts.length)}</p>
      <p className="all">
        <button type="button" className="link" onClick={() => setTheirs(new Set())}>
          {t("planMergeAllMine")}
        </button>
        <button type="button" className="link" onClick={() => setTheirs(new Set(conflicts))}>
          {t("planMergeAllTheirs")}
        </button>
      </p>
      {conflicts.map((conflict) => (
        <Choice
          key={`${conflict.kind} ${conflict.key}`}
          conflict={conflict}
          choice={theirs.has(conflict) ? "theirs" : "mine"}
          onPick={(choice) => choose(conflict, choice === "theirs")}
        />
      ))}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t("optionsCancel")}
        </button>
        <button
          type="button"
          className="button main"
          onClick={() => onDone(conflicts.filter((conflict) => theirs.has(conflict)))}
        >
          {t("planPackMerge")}
        </button>
      </div>
    </>
  )
}

interface ChoiceProps {
  readonly conflict: Conflict
  readonly choice: "mine" | "theirs"
  readonly onPick: (choice: "mine" | "theirs") => void
}

function Choice({ conflict, choice, onPick }: ChoiceProps) {
  const group = useId()
  return (
    <fieldset className="conflict">
      <legend>{aboutOf(conflict)}</legend>
      {(["mine", "theirs"] as const).map((side) => (
        <label key={side}>
          <input
            type="radio"
            className="cover"
            name={group}
            checked={choice === side}
            onChange={() => onPick(side)}
          />
          <strong>{t(side === "mine" ? "planMine" : "planTheirs")}</strong>
          {saidBy(conflict, side).map((line, at) => (
            <span key={at}>{line}</span>
          ))}
        </label>
      ))}
    </fieldset>
  )
}

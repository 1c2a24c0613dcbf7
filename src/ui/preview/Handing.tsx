import { lazy, Suspense, useEffect, useState } from "react"
import { offersClassroom } from "../../app/policy.ts"
import { STEPS } from "../../engine/step.ts"
import { t } from "../t.ts"
import type { Levels } from "./columns.ts"
import { useDesk } from "./desk.ts"
import type { Roster } from "./groups/useRoster.ts"

/** What makes files comes along only when something is handed out. */
const HandOut = lazy(async () => ({ default: (await import("../handout/HandOut.tsx")).HandOut }))

interface Props {
  readonly roster: Roster
  readonly onClose: () => void
}

/** The dialogue in which a lesson is handed out, once it has been fetched. */
export function Handing({ roster, onClose }: Props) {
  const { article, lesson, placed, levels, ready } = useDesk()
  const [mayShare, setMayShare] = useState(false)
  useEffect(() => {
    offersClassroom().then(setMayShare)
  }, [])
  return (
    <Suspense
      fallback={
        <p className="unseen" role="status">
          {t("previewWorking")}
        </p>
      }
    >
      <HandOut
        article={article}
        lesson={lesson}
        placed={placed}
        groups={roster.groups}
        // What was made of other decisions must not leave the desk.
        levels={ready === STEPS.length ? levels : NONE}
        mayShare={mayShare}
        onClose={onClose}
      />
    </Suspense>
  )
}

const NONE: Levels = new Map()

import { useEffect, useState } from "react"
import { STEPS } from "../../../engine/step.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"

/** Work that is done sooner is not spoken of, in milliseconds. */
const LONG = 1500

/** How far the steps are: for the eye at once, aloud only where it takes long, and then when it is done. */
export function Progress() {
  const { ready, working } = useDesk()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!working) return
    setLong(false)
    const timer = setTimeout(() => setLong(true), LONG)
    return () => clearTimeout(timer)
  }, [working])
  return (
    <>
      <p className="working" aria-hidden="true">
        {working && (
          <>
            <span className="busy-dot" /> {t("deskReady", ready, STEPS.length)}
          </>
        )}
      </p>
      <p role="status" className="unseen">
        {isLong && (working ? t("previewWorking") : t("deskAllReady"))}
      </p>
    </>
  )
}

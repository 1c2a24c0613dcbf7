import { useState } from "react"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { Coverage } from "./Coverage.tsx"
import { useLevelsState } from "./levels.ts"
import { MEASURES, Measures } from "./Measures.tsx"
import { Progress } from "./Progress.tsx"

const KEYS = "levels-keys"

/** What stands right over the columns: how to use them, how far they are, and on request the measures and the keys. */
export function Hints({ said }: { readonly said: string }) {
  const { levels } = useDesk()
  const { view } = useLevelsState()
  const [measured, setMeasured] = useState(false)
  const [keyed, setKeyed] = useState(false)
  return (
    <>
      <div className="hints">
        <p className="soft" id="changes-hint">
          {t("deskHint")}
        </p>
        <Coverage />
        <Progress />
        <div className="told-more">
          {levels.size > 0 && (
            <button
              type="button"
              className="disclose"
              aria-expanded={measured}
              aria-controls={measured ? MEASURES : undefined}
              onClick={() => setMeasured(!measured)}
            >
              {t("measures")}
            </button>
          )}
          <button
            type="button"
            className="disclose"
            aria-expanded={keyed}
            aria-controls={keyed ? KEYS : undefined}
            onClick={() => setKeyed(!keyed)}
          >
            {t("deskKeys")}
          </button>
        </div>
        <p role="status" className="unseen">
          {said}
        </p>
      </div>
      {keyed && (
        <p id={KEYS} className="keys soft">
          {t("deskKeysHint")}
        </p>
      )}
      {measured && levels.size > 0 && <Measures columns={view.columns} levels={levels} />}
    </>
  )
}

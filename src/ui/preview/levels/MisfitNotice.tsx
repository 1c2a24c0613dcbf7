import { fitting } from "../../../app/lesson/fitting.ts"
import type { Misfit } from "../../../app/lesson/place.ts"
import { t, tCount } from "../../t.ts"
import { useDesk } from "../desk.ts"

const KINDS = {
  change: "deskMisfitChange",
  own: "deskMisfitOwn",
  paragraph: "deskMisfitParagraph",
  note: "deskMisfitNote",
  evidence: "deskMisfitEvidence",
} as const satisfies Readonly<Record<Misfit["kind"], string>>

/** What was decided about sentences that are no longer in the text. It stays until the teacher takes it away. */
export function MisfitNotice() {
  const { anchors, placed, change } = useDesk()
  const { misfits } = placed
  if (misfits.length === 0) return null
  return (
    <div className="notice misfits">
      <details>
        <summary>{tCount(misfits.length, "deskMisfitsOne", "deskMisfitsMany")}</summary>
        <ul>
          {misfits.map(({ kind, quote, text }, at) => (
            <li key={at}>
              {t(KINDS[kind])} <q lang="en">{quote}</q>
              {text !== "" && <span className="soft"> {text}</span>}
            </li>
          ))}
        </ul>
      </details>
      <button type="button" className="button" onClick={() => change((lesson) => fitting(lesson, anchors))}>
        {t("deskMisfitsRemove")}
      </button>
    </div>
  )
}

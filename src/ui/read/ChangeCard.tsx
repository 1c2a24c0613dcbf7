import { slice } from "../../engine/text/span.ts"
import { beside, following } from "../../page/bar/excerpt.ts"
import { whyOf } from "../../page/bar/why.ts"
import { isFold, isOfWords } from "../../page/fit.ts"
import { t } from "../t.ts"
import type { ChangeSpot } from "./shown.ts"

interface Props {
  readonly spot: ChangeSpot
  /** The block as it was written. */
  readonly source: string
  /** Puts the author's words back, or uses the plain ones again. */
  readonly onTurn: () => void
  /** Keeps these words as they are from now on. */
  readonly onNever: (words: string) => void
}

/** What a change was, and why. */
export function ChangeCard({ spot: { edit, now }, source, onTurn, onNever }: Props) {
  const original = slice(source, edit.span)
  const folds = isFold(edit)
  const around = beside(source, edit.span, [original, ...(now === null ? [] : [now])])
  const pair = (name: string, words: string, kind: string) => (
    <>
      <dt>{name}</dt>
      <dd className={kind} lang="en">
        {!folds && <span className="soft">{around.before}</span>}
        {words}
        {!folds && <span className="soft">{following(words, around.after)}</span>}
      </dd>
    </>
  )
  const turn = now === null ? (folds ? "cardFoldAgain" : "cardAgain") : folds ? "cardOpen" : "cardPutBack"
  return (
    <>
      <dl>
        {now !== null && !folds && pair(t("cardNow"), now, "now")}
        {pair(t(folds && now !== null ? "cardFolded" : "cardOriginal"), original, "original")}
      </dl>
      {now !== null && !folds && <p className="why">{whyOf(t, edit)}</p>}
      <div className="acts">
        <button type="button" className="button" onClick={onTurn}>
          {t(turn)}
        </button>
        {isOfWords(edit) && (
          <button type="button" className="button" onClick={() => onNever(original)}>
            {t("cardKeep")}
          </button>
        )}
      </div>
    </>
  )
}

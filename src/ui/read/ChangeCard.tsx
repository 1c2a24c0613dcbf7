import { slice } from "../../engine/text/span.ts"
import { beside, following } from "../../page/bar/excerpt.ts"
import { whyOf } from "../../page/bar/why.ts"
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

/** More words than a term has: what was changed is a clause, and to keep that one always means nothing. */
const TERM = 3

/** What a change was, and why. */
export function ChangeCard({ spot: { edit, now }, source, onTurn, onNever }: Props) {
  const original = slice(source, edit.span)
  const isFold = edit.rule === "parenthesis-fold"
  const around = beside(source, edit.span, [original, ...(now === null ? [] : [now])])
  const pair = (name: string, words: string, kind: string) => (
    <>
      <dt>{name}</dt>
      <dd className={kind} lang="en">
        {!isFold && <span className="soft">{around.before}</span>}
        {words}
        {!isFold && <span className="soft">{following(words, around.after)}</span>}
      </dd>
    </>
  )
  const turn = now === null ? (isFold ? "cardFoldAgain" : "cardAgain") : isFold ? "cardOpen" : "cardPutBack"
  const isTerm = now !== null && !isFold && /^[\p{L}\p{N}'’ -]+$/u.test(original)
  return (
    <>
      <dl>
        {now !== null && !isFold && pair(t("cardNow"), now, "now")}
        {pair(t(isFold && now !== null ? "cardFolded" : "cardOriginal"), original, "original")}
      </dl>
      {now !== null && !isFold && <p className="why">{whyOf(t, edit)}</p>}
      <div className="acts">
        <button type="button" className="button" onClick={onTurn}>
          {t(turn)}
        </button>
        {isTerm && original.trim().split(/\s+/).length <= TERM && (
          <button type="button" className="button" onClick={() => onNever(original)}>
            {t("cardKeep")}
          </button>
        )}
      </div>
    </>
  )
}

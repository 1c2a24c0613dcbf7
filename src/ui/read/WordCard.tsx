import { useState } from "react"
import type { Said } from "../../app/listen/say.ts"
import type { MyWord } from "../../app/words/word.ts"
import type { PageGloss } from "../../page/taught.ts"
import { isToLearn } from "../../page/words.ts"
import { t } from "../t.ts"

interface Props {
  readonly gloss: PageGloss
  /** What the reader has said of the word; null for nothing yet. */
  readonly status: MyWord["status"] | null
  readonly onKnow: (known: boolean) => void
  readonly onAdd: () => void
  /** Null where listening is not offered. */
  readonly onHear: (() => Promise<Said>) | null
}

/** What a word means here, or can mean. */
export function WordCard({ gloss, status, onKnow, onAdd, onHear }: Props) {
  const [said, setSaid] = useState<Said>("silent")
  const { headword, meanings, sure, syllables, family, picture } = gloss
  const several = !sure && meanings.length > 1
  const Meaning = several ? "li" : "p"
  const items = meanings.map(({ definition, example, plain }) => (
    <Meaning key={definition} className="meaning">
      <span lang="en">{definition}</span>
      {plain !== null && (
        <span className="plain">
          {t("cardPlain")} <span lang="en">{plain}</span>
        </span>
      )}
      {example !== null && !several && (
        <span className="example">
          {t("cardExample")} <span lang="en">{example}</span>
        </span>
      )}
    </Meaning>
  ))
  return (
    <>
      <h2 lang="en">
        {headword}
        {picture !== null && (
          <span className="picture-sign" aria-hidden="true">
            {picture}
          </span>
        )}
      </h2>
      {/* The parts help the eye; a screen reader would spell them out. */}
      {syllables !== headword && (
        <p className="syllables" lang="en" aria-hidden="true">
          {syllables}
        </p>
      )}
      {!sure && <p className="soft">{t("cardCanMean")}</p>}
      {several ? <ul>{items}</ul> : <div>{items}</div>}
      {family.length > 0 && (
        <p className="family">
          {t("cardFamily")} <span lang="en">{family.join(", ")}</span>
        </p>
      )}
      <div className="acts">
        {onHear && (
          <button type="button" className="button" onClick={() => onHear().then(setSaid)}>
            {t("cardHear")}
          </button>
        )}
        {isToLearn(gloss) && (
          <>
            <button
              type="button"
              className="button"
              aria-pressed={status === "known"}
              onClick={() => onKnow(status !== "known")}
            >
              {t("cardKnow")}
            </button>
            <button
              type="button"
              className="button"
              aria-pressed={status === "learning"}
              disabled={status === "learning"}
              onClick={onAdd}
            >
              {t(status === "learning" ? "cardAdded" : "cardAdd")}
            </button>
          </>
        )}
      </div>
      {said !== "silent" && (
        <p role="alert" className="soft">
          {t(said === "none" ? "listenNone" : "listenFailed")}
        </p>
      )}
    </>
  )
}

import { useDeferredValue, useId, useMemo, useState } from "react"
import type { Question } from "../../../app/lesson/lesson.ts"
import { anchorKey } from "../../../app/lesson/natural-key.ts"
import { Dialog } from "../../parts/Dialog.tsx"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { withEvidence } from "./change-part.ts"
import { findSentences } from "./find-sentences.ts"

/** How many sentences are listed at first, and how many more each time. */
const SOME = 40

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly onPut: (part: (question: Question) => Partial<Question>) => void
}

/** A sentence of the article, to be found by its words or by its paragraph. */
export function SentencePicker({ open, onClose, onPut }: Props) {
  return (
    <Dialog title={t("planEvidenceChoose")} open={open} onClose={onClose}>
      <Sentences
        onPut={(part) => {
          onPut(part)
          onClose()
        }}
      />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t("optionsCancel")}
        </button>
      </div>
    </Dialog>
  )
}

function Sentences({ onPut }: Pick<Props, "onPut">) {
  const { article, anchors } = useDesk()
  const [typed, setTyped] = useState("")
  const [shown, setShown] = useState(SOME)
  const wanted = useDeferredValue(typed)
  const found = useMemo(() => findSentences(article.blocks, anchors, wanted), [article, anchors, wanted])
  const id = useId()
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t("planSearch")}</label>
        <input
          id={id}
          type="search"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setShown(SOME)
          }}
        />
      </div>
      <ul className="found-sentences">
        {found.slice(0, shown).map(({ anchor, text, paragraph }) => (
          <li key={anchorKey(anchor)}>
            <button
              type="button"
              className="found-sentence"
              onClick={() => onPut((question) => withEvidence(question, anchor))}
            >
              {paragraph !== null && <span className="soft">{t("paragraphNumber", paragraph)}</span>}
              <span lang="en">{text}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={found.length > 0 ? "unseen" : "soft"}>
        {found.length === 0 ? t("planSearchNone") : t("planSearchFound", found.length)}
      </p>
      {found.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + SOME)}>
          {t("planMore")}
        </button>
      )}
    </>
  )
}

import { useState } from "react"
import { sameAnchor } from "../../../app/lesson/change.ts"
import type { Anchor, Question } from "../../../app/lesson/lesson.ts"
import { MOST } from "../../../app/lesson/limits.ts"
import { anchorKey } from "../../../app/lesson/natural-key.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { SentencePicker } from "./SentencePicker.tsx"

interface Props {
  readonly question: Question
  readonly onPut: (part: (question: Question) => Partial<Question>) => void
}

/** The sentences of the article that answer a question. */
export function Evidence({ question: { evidence }, onPut }: Props) {
  const { article, anchors, goTo } = useDesk()
  const [picking, setPicking] = useState(false)
  const lineOf = (anchor: Anchor) => {
    const place = anchors.find(anchor)
    if (!place) return <span className="soft">{t("planEvidenceGone", anchor.quote)}</span>
    const text = article.blocks.find(({ id }) => id === place.block)!.text
    return (
      <button type="button" className="link" lang="en" onClick={() => goTo(place)}>
        {text.slice(place.span.start, place.span.end)}
      </button>
    )
  }
  return (
    <div className="evidence">
      {evidence.length > 0 && (
        <>
          <p>{t("planEvidence")}</p>
          <ul className="excerpts">
            {evidence.map((anchor) => (
              <li key={anchorKey(anchor)}>
                {lineOf(anchor)}
                <button
                  type="button"
                  className="button square"
                  aria-label={t("planEvidenceRemove", anchor.quote)}
                  onClick={() =>
                    onPut(({ evidence }) => ({
                      evidence: evidence.filter((other) => !sameAnchor(other, anchor)),
                    }))
                  }
                >
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {evidence.length < MOST.evidence && (
        <button type="button" className="link" onClick={() => setPicking(true)}>
          {t(evidence.length === 0 ? "planEvidenceChoose" : "planEvidenceAnother")}
        </button>
      )}
      <SentencePicker open={picking} onClose={() => setPicking(false)} onPut={onPut} />
    </div>
  )
}

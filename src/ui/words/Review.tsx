import { useRef, useState } from "react"
import type { MyWord, Remembered } from "../../app/words/word.ts"
import { t, tCount } from "../t.ts"
import { dueWords, type Learning, nextDue } from "./due.ts"
import type { OnChange } from "./on-change.ts"
import { ReviewCard } from "./ReviewCard.tsx"
import { whenDue } from "./when.ts"
import "./review.css"

interface Props {
  readonly words: readonly MyWord[]
  readonly now: number
  readonly onChange: OnChange
}

/** The words that are due, one at a time, as long as the reader likes. */
export function Review({ words, now, onChange }: Props) {
  const [phase, setPhase] = useState<"before" | "going" | "after">("before")
  const answering = useRef(false)
  const due = dueWords(words, now)
  const [current] = due

  const answer = async ({ headword }: Learning, remembered: Remembered) => {
    if (answering.current) return
    answering.current = true
    await onChange("", { kind: "review", headword, remembered })
    answering.current = false
    if (due.length === 1) setPhase("after")
  }

  if (current && phase === "going")
    return (
      <section className="review" aria-label={t("wordsReview")}>
        <p className="soft">{tCount(due.length, "wordsLeftOne", "wordsLeftMany")}</p>
        <ReviewCard
          key={`${current.headword} ${current.card.reps}`}
          word={current}
          now={now}
          onAnswer={(remembered) => answer(current, remembered)}
        />
        <button type="button" className="link" onClick={() => setPhase("before")}>
          {t("wordsStop")}
        </button>
      </section>
    )

  const next = nextDue(words)
  return (
    <section className="words-quiet" aria-label={t("wordsReview")}>
      {phase === "after" && !current && (
        <p className="large" ref={focus} tabIndex={-1}>
          {t("wordsDone")}
        </p>
      )}
      {current ? (
        <>
          <p className="large">{tCount(due.length, "wordsReadyOne", "wordsReadyMany")}</p>
          <button type="button" className="button main" onClick={() => setPhase("going")}>
            {t("wordsStart")}
          </button>
          <p className="soft keys-hint">{t("wordsKeys")}</p>
        </>
      ) : (
        <p>
          {next === null
            ? t("wordsNoneLearning")
            : t(phase === "after" ? "wordsNext" : "wordsNextDue", whenDue(next, now))}
        </p>
      )}
    </section>
  )
}

const focus = (element: HTMLElement | null) => element?.focus()

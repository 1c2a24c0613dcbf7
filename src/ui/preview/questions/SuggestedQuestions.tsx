import { useEffect, useRef, useState } from "react"
import type { Question } from "../../../app/lesson/lesson.ts"
import { ask } from "../../../app/messages.ts"
import type { SuggestedQuestion } from "../../../engine/ask/suggested.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { Excerpt } from "../Excerpt.tsx"
import { useSame } from "../useSame.ts"
import { fromSuggestion } from "./change-part.ts"

/** How many are offered at first, and how many more each time. */
const FEW = 5

/** Questions about the words to keep that the article itself answers, to be added with one press. */
export function SuggestedQuestions({ onAdd }: { readonly onAdd: (question: Question) => void }) {
  const { lesson, anchors, goTo } = useDesk()
  const suggested = useSuggestedQuestions()
  const [shown, setShown] = useState(FEW)
  const [added, setAdded] = useState<{ readonly place: number } | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const open = suggested.filter(({ prompt }) => !lesson.questions.some((other) => other.prompt === prompt))

  // What was added has left the list: the focus goes to the next, or to the heading when none is left.
  useEffect(() => {
    if (added === null) return
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>(".add") ?? [])]
    const next = buttons[Math.min(added.place, buttons.length - 1)] ?? heading.current
    next?.focus()
  }, [added])

  return (
    <section className="suggested-questions">
      <h2 ref={heading} tabIndex={-1}>
        {t("planSuggestedQuestions")}
      </h2>
      {open.length === 0 && (
        <p className="soft">{t(lesson.terms.length === 0 ? "planSuggestNoTerms" : "planSuggestNone")}</p>
      )}
      <ul ref={list}>
        {open.slice(0, shown).map((question, place) => (
          <li key={`${question.kind} ${question.prompt}`} className="suggested-question">
            <p className="prompt" lang="en">
              {question.prompt}
            </p>
            <ul className="offered" lang="en">
              {question.choices.map((choice, at) => (
                <li
                  key={at}
                  className={at === question.answer ? "offered-choice is-right" : "offered-choice"}
                >
                  {choice}
                  {at === question.answer && (
                    <span className="unseen" lang={t("lang")}>
                      {" "}
                      {t("planRightAnswer")}
                    </span>
                  )}
                </li>
              ))}
            </ul>
            <p className="soft from">
              <Excerpt place={question.evidence} onPress={() => goTo(question.evidence)} />
            </p>
            <button
              type="button"
              className="button add"
              aria-label={t("planSuggestedAdd", question.prompt)}
              onClick={() => {
                onAdd(fromSuggestion(crypto.randomUUID(), question, anchors))
                setAdded({ place })
              }}
            >
              {t("planAdd")}
            </button>
          </li>
        ))}
      </ul>
      {open.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + FEW)}>
          {t("planMore")}
        </button>
      )}
    </section>
  )
}

/** Asks the engine anew whenever the words to keep are others. Without suggestions the desk is whole all the same. */
function useSuggestedQuestions(): readonly SuggestedQuestion[] {
  const { article, lesson } = useDesk()
  const { blocks } = article
  const terms = useSame(lesson.terms.map(({ term }) => term))
  const [suggested, setSuggested] = useState<readonly SuggestedQuestion[]>([])
  useEffect(() => {
    let gone = false
    const show = (questions: readonly SuggestedQuestion[]) => !gone && setSuggested(questions)
    if (terms.length === 0) show([])
    else ask("engine/questions", { blocks, terms }).then(show, () => show([]))
    return () => {
      gone = true
    }
  }, [blocks, terms])
  return suggested
}

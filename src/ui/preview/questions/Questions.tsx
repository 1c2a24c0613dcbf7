import { useEffect, useRef, useState } from "react"
import { addQuestion, moveQuestion, removeQuestion } from "../../../app/lesson/change.ts"
import type { Question } from "../../../app/lesson/lesson.ts"
import { MOST } from "../../../app/lesson/limits.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { blankQuestion } from "./change-part.ts"
import { QuestionCard } from "./QuestionCard.tsx"
import { SuggestedQuestions } from "./SuggestedQuestions.tsx"
import "./questions.css"

/** The lesson's questions, in order, to be written, moved and taken away. */
export function Questions() {
  const { lesson, change } = useDesk()
  const { questions } = lesson
  const [said, setSaid] = useState("")
  /** Where the focus goes once the list is as it will be: a selector in this part. */
  const [aim, setAim] = useState<{ readonly selector: string } | null>(null)
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (aim) part.current?.querySelector<HTMLElement>(aim.selector)?.focus()
  }, [aim])

  const add = (question: Question) => change((lesson) => addQuestion(lesson, question))
  const move = (id: string, by: -1 | 1) => {
    const place = questions.findIndex((question) => question.id === id) + by
    if (place < 0 || place >= questions.length) return
    change((lesson) => moveQuestion(lesson, id, by))
    setSaid(t("planQuestionMoved", place + 1, questions.length))
    setAim({ selector: `[data-question="${CSS.escape(id)}"] .move-${by === -1 ? "up" : "down"}` })
  }
  const remove = (id: string) => {
    const place = questions.findIndex((question) => question.id === id)
    const next = questions[place + 1] ?? questions[place - 1]
    change((lesson) => removeQuestion(lesson, id))
    setSaid(t("planQuestionGone"))
    setAim({ selector: next ? `[data-question="${CSS.escape(next.id)}"] .remove` : ".add-question" })
  }
  const addOwn = () => {
    const question = blankQuestion(crypto.randomUUID())
    add(question)
    setAim({ selector: `[data-question="${question.id}"] textarea` })
  }

  return (
    <div ref={part} className="questions">
      <p className="soft">{t("planQuestionsHint")}</p>
      {questions.length > 0 && (
        <ol>
          {questions.map((question, place) => (
            <li key={question.id} data-question={question.id}>
              <QuestionCard
                question={question}
                place={place}
                last={place === questions.length - 1}
                onMove={(by) => move(question.id, by)}
                onRemove={() => remove(question.id)}
              />
            </li>
          ))}
        </ol>
      )}
      <div className="questions-foot">
        <button
          type="button"
          className="button add-question"
          aria-disabled={questions.length >= MOST.questions}
          onClick={addOwn}
        >
          {t("planQuestionAdd")}
        </button>
        <p role="status" className="soft">
          {said}
        </p>
      </div>
      <SuggestedQuestions onAdd={add} />
    </div>
  )
}

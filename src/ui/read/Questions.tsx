import { useEffect, useId, useRef, useState } from "react"
import { fileName } from "../../app/handout/file-name.ts"
import { exportAnswers } from "../../app/lesson/answers.ts"
import { keyOf } from "../../app/lesson/key.ts"
import type { Assignment } from "../../app/lesson/lesson.ts"
import { LONGEST } from "../../app/lesson/limits.ts"
import { groupIn } from "../../app/lesson/offer.ts"
import type { PlacedQuestion } from "../../app/lesson/place.ts"
import type { Step } from "../../engine/step.ts"
import { saveFile } from "../save-file.ts"
import { t } from "../t.ts"
import { QuestionField } from "./QuestionField.tsx"
import { answerTo, useAnswers } from "./useAnswers.ts"
import "./lesson.css"

interface Props {
  readonly assignment: Assignment
  readonly questions: readonly PlacedQuestion[]
  /** The step that is shown. */
  readonly step: Step | null
  /** The number of the paragraph that a block is; null where it has none. */
  readonly numberOf: (block: string) => number | null
  readonly onParagraph: (block: string) => void
}

/** The place in the page's address that leads to the questions. */
const PLACE = "#questions"

/** The questions on a text, the same at every step, and the file in which the answers are handed in. */
export function Questions({ assignment, questions, step, numberOf, onParagraph }: Props) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const { source, lesson } = assignment.pack
  const { given, setName, answer } = useAnswers(keyOf(source))
  /** What the last file holds. */
  const [saved, setSaved] = useState<typeof given | null>(null)
  useEffect(() => {
    if (location.hash !== PLACE) return
    heading.current?.scrollIntoView({ block: "start", behavior: "instant" })
    heading.current?.focus({ preventScroll: true })
  }, [])

  const save = () => {
    const { url, title, fingerprint } = source
    const file = exportAnswers({
      source: { url, title, fingerprint },
      name: given.name.trim(),
      group: groupIn(assignment)?.name ?? "",
      step,
      answers: questions.map(({ question }) => ({
        question: question.id,
        answer: answerTo(given, question.id),
      })),
    })
    saveFile(fileName([title, given.name], "answers.json"), "application/json", file)
    setSaved(given)
  }
  const evidenceFor = ({ evidence }: PlacedQuestion) => {
    const found = evidence.find(({ block }) => numberOf(block) !== null)
    return found ? { number: numberOf(found.block)!, go: () => onParagraph(found.block) } : null
  }
  return (
    <section className="questions" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t("lessonQuestions")}
      </h2>
      {lesson.objective.text !== "" && <p dir="auto">{t("lessonToday", lesson.objective.text)}</p>}
      {questions.map((placed, at) => (
        <QuestionField
          key={placed.question.id}
          question={placed.question}
          number={at + 1}
          given={answerTo(given, placed.question.id)}
          onAnswer={(next) => answer(placed.question.id, next)}
          evidence={evidenceFor(placed)}
        />
      ))}
      <div className="hand-in">
        <label htmlFor={`${id}-name`}>{t("lessonName")}</label>
        <input
          id={`${id}-name`}
          value={given.name}
          maxLength={LONGEST.name}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="button" className="button main" onClick={save}>
          {t("lessonSave")}
        </button>
        <p role="status">{saved === given && t("handoutSaved")}</p>
        <p className="soft">{t("lessonSaveHint")}</p>
      </div>
    </section>
  )
}

/** Whether the reading view was opened to go to the questions. */
export const leadsToQuestions = (): boolean => location.hash === PLACE

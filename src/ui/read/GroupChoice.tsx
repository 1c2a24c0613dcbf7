import { useEffect, useId, useRef } from "react"
import type { Pack } from "../../app/lesson/lesson.ts"
import { t } from "../t.ts"
import "./lesson.css"

interface Props {
  readonly pack: Pack
  /** The id of a group, or null for none. */
  readonly onJoin: (group: string | null) => void
  /** Whether the question has just come in place of something else: then the focus goes to it. */
  readonly focus?: boolean
}

/** Asks which group the reader is in, by the neutral names that the teacher gave them. */
export function GroupChoice({ pack: { groups }, onJoin, focus = false }: Props) {
  const id = useId()
  const question = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) question.current?.focus()
  }, [focus])
  return (
    <section className="group-choice" aria-labelledby={id}>
      <h2 id={id} ref={question} tabIndex={-1}>
        {t("lessonWhichGroup")}
      </h2>
      <div className="acts">
        {groups.map(({ id, name }) => (
          <button key={id} type="button" className="button" dir="auto" onClick={() => onJoin(id)}>
            {name}
          </button>
        ))}
      </div>
      <button type="button" className="link" onClick={() => onJoin(null)}>
        {t("lessonWithout")}
      </button>
    </section>
  )
}

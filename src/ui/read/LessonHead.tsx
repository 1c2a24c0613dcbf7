import { fingerprintOf } from "../../app/lesson/key.ts"
import { type InPlace, misfitsOf } from "../../app/lesson/level.ts"
import { t, tCount } from "../t.ts"
import "./lesson.css"

/** What the lesson is about, and what of it has no place in the text any more. */
export function LessonHead({ lesson }: { readonly lesson: InPlace }) {
  const { source, lesson: own } = lesson.assignment.pack
  const misfits = misfitsOf(lesson)
  // Of a page that has changed, misfits say enough: much of it changes that matters to nobody.
  const isOther = source.url === "" && fingerprintOf(lesson.blocks).hash !== source.fingerprint.hash
  return (
    <div className="lesson-head">
      {own.objective.text !== "" && <p dir="auto">{t("lessonToday", own.objective.text)}</p>}
      {isOther && <p className="soft">{t("lessonOtherText")}</p>}
      {misfits.length > 0 && (
        <details>
          <summary>{tCount(misfits.length, "lessonMisfitsOne", "lessonMisfitsMany")}</summary>
          <ul>
            {misfits.map(({ quote, text }, at) => (
              <li key={at}>
                <q lang="en">{quote}</q>{" "}
                <span className="soft" dir="auto">
                  {text}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

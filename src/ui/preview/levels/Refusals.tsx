import { unjudge } from "../../../app/lesson/change.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { ruleName } from "./rule-name.ts"

/** What was refused everywhere in this text, each with the way back. */
export function Refusals() {
  const { lesson, change } = useDesk()
  const refused = lesson.changes.filter(({ verdict, at }) => verdict === "refuse" && at === null)
  if (refused.length === 0) return null
  return (
    <section className="refusals" aria-labelledby="refusals">
      <h2 id="refusals">{t("deskEverywhere")}</h2>
      <ul>
        {refused.map((choice) => {
          const what = choice.words ?? ruleName(choice.rule)
          return (
            <li key={`${choice.rule} ${choice.words}`} className="chip">
              {choice.words === null ? (
                <>
                  <span className="soft">{t("deskRule")}</span> {what}
                </>
              ) : (
                <q lang="en">{what}</q>
              )}
              <button
                type="button"
                aria-label={t("deskEverywhereUndo", what)}
                onClick={() => change((lesson) => unjudge(lesson, choice))}
              >
                ×
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

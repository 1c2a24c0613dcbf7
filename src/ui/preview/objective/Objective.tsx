import { useId, useMemo, useState } from "react"
import { addTerm, explainTerm, removeTerm, setObjective } from "../../../app/lesson/change.ts"
import type { Objective as ObjectiveText } from "../../../app/lesson/lesson.ts"
import { LONGEST } from "../../../app/lesson/limits.ts"
import { t, tCount } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { TypedField } from "../TypedField.tsx"
import { absentTerms } from "./absent.ts"
import { countWords, offersOf } from "./offers.ts"
import { SuggestedTerms } from "./SuggestedTerms.tsx"
import { Terms } from "./Terms.tsx"
import { useSuggestedTerms } from "./useSuggestedTerms.ts"
import "./objective.css"

/** What the lesson is about: what its readers should learn, and the words to keep. Folded it is one line. */
export function Objective() {
  const { article, lesson, change, levels, facts, ready } = useDesk()
  const { objective, terms } = lesson
  const [open, setOpen] = useState(() => objective.text.trim() === "" && terms.length === 0)
  const suggested = useSuggestedTerms(article, levels.size > 0)
  const counts = useMemo(() => countWords(article.blocks), [article.blocks])
  const id = useId()

  const say = (part: Partial<ObjectiveText>) =>
    change((lesson) => setObjective(lesson, { ...lesson.objective, ...part }), "objective")
  const absent = useMemo(
    () =>
      // What was found before says nothing of a word that was added since.
      ready > 0
        ? absentTerms(
            terms.map(({ term }) => term),
            article.blocks,
            facts,
          )
        : [],
    [terms, article.blocks, facts, ready],
  )
  const offers = open
    ? offersOf(
        suggested,
        objective.text,
        counts,
        terms.map(({ term }) => term),
      )
    : []

  return (
    <section className={open ? "objective open" : "objective"} aria-labelledby={id}>
      <h2 id={id}>{t("planObjective")}</h2>
      {open ? (
        <div className="objective-fields">
          <TypedField
            grows
            label={t("planLearn")}
            value={objective.text}
            placeholder={t("planLearnPlaceholder")}
            longest={LONGEST.objective}
            onTyped={(text) => say({ text })}
          />
          <TypedField
            label={t("planCode")}
            value={objective.code}
            placeholder={t("planCodePlaceholder")}
            longest={LONGEST.code}
            onTyped={(code) => say({ code })}
          />
          <Terms
            terms={terms}
            onAdd={(terms) => change((lesson) => terms.reduce(addTerm, lesson))}
            onRemove={(term) => change((lesson) => removeTerm(lesson, term))}
            onExplain={(term, explain) => change((lesson) => explainTerm(lesson, term, explain))}
          />
        </div>
      ) : (
        <p className="line">
          <span className="said">{objective.text.trim() || t("planObjectiveNone")}</span>{" "}
          <span className="soft">{tCount(terms.length, "planTermsOne", "planTermsMany")}</span>
        </p>
      )}
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? "planFold" : "planUnfold")}
      </button>
      {open && (
        <SuggestedTerms offers={offers} onTake={(term) => change((lesson) => addTerm(lesson, term))} />
      )}
      {open && absent.length > 0 && <p className="soft absent">{t("planAbsent", absent.join(", "))}</p>}
    </section>
  )
}

import type { ReactNode } from "react"
import { judge, unjudge } from "../../../app/lesson/change.ts"
import type { ChangeChoice, Lesson } from "../../../app/lesson/lesson.ts"
import { OWN } from "../../../engine/decisions.ts"
import type { Edit } from "../../../engine/edit/edit.ts"
import type { Leveled } from "../../../engine/leveled.ts"
import type { Step } from "../../../engine/step.ts"
import type { Span } from "../../../engine/text/span.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { focusHead } from "./focus-head.ts"
import { acceptedFrom, changesOf, type Judged, MEND, type Reach } from "./judged.ts"
import { Reason } from "./Reason.tsx"
import { ruleName } from "./rule-name.ts"
import { wasNow } from "./was-now.ts"

interface Props {
  readonly leveled: Leveled
  readonly sentence: Span
  readonly step: Step
}

/** Everything that rules would change about a sentence, with what a teacher can say of each change. */
export function Changes({ leveled, sentence, step }: Props) {
  const { anchors, lesson, change, working } = useDesk()
  const { text } = leveled.block
  const { made, refused, offered, held } = changesOf(leveled, sentence, step, anchors, lesson, !working)
  const own = made.filter(({ edit }) => edit.rule !== OWN && edit.rule !== MEND)
  const say = (what: (lesson: Lesson, choice: ChangeChoice) => Lesson, choice: ChangeChoice) => () => {
    focusHead()
    change((lesson) => what(lesson, choice))
  }
  return (
    <>
      {own.length > 0 && (
        <section>
          <h3>{t("deskMade")}</h3>
          <ul className="judged">
            {own.map((one) => (
              <li key={keyOf(one.edit)}>
                <Told edit={one.edit} text={text}>
                  <Reason edit={one.edit} />
                </Told>
                {one.said?.choice.verdict === "accept" && (
                  <button type="button" className="link" onClick={say(unjudge, one.said.choice)}>
                    {t("deskLeave")}
                  </button>
                )}
                <Refusing one={one} onRefuse={(choice) => say(judge, choice)()} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {offered.length > 0 && (
        <section>
          <h3>{t("deskOffered")}</h3>
          <ul className="judged">
            {offered.map((one) => (
              <li key={keyOf(one.edit)}>
                <Told edit={one.edit} text={text}>
                  <Reason edit={one.edit} />
                </Told>
                {one.said?.choice.verdict === "accept" ? (
                  <>
                    <p>{t("deskNotTogether")}</p>
                    <button type="button" className="button" onClick={say(unjudge, one.said.choice)}>
                      {t("deskLeave")}
                    </button>
                  </>
                ) : (
                  <button type="button" className="button" onClick={say(judge, acceptedFrom(one, step))}>
                    {t("deskUse")}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {refused.length > 0 && (
        <section>
          <h3>{t("deskRefused")}</h3>
          <ul className="judged">
            {refused.map((one) => (
              <li key={keyOf(one.edit)}>
                <Told edit={one.edit} text={text}>
                  <p>{t(REFUSED[one.said!.reach])}</p>
                </Told>
                <button type="button" className="button" onClick={say(unjudge, one.said!.choice)}>
                  {t("deskAgain")}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {held.length > 0 && (
        <details className="held">
          <summary>{t("deskHeld", held.length)}</summary>
          <ul className="judged">
            {held.map(({ edit, by, why }) => (
              <li key={`${by} ${keyOf(edit)}`}>
                <Told edit={edit} text={text}>
                  <p lang="en">{why}</p>
                </Told>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const REFUSED = { here: "deskRefusedHere", words: "deskRefusedWords", rule: "deskRefusedRule" } as const

const keyOf = ({ rule, span, insert }: Edit): string =>
  `${rule} ${span.start} ${span.end} ${JSON.stringify(insert)}`

interface ToldProps {
  readonly edit: Edit
  readonly text: string
  /** Why it is so. */
  readonly children: ReactNode
}

function Told({ edit, text, children }: ToldProps) {
  const { was, now } = wasNow(text, edit)
  return (
    <>
      <p className="was-now" lang="en">
        <del>{was}</del>{" "}
        <span className="arrow" aria-hidden="true">
          →
        </span>{" "}
        {now === "" ? <em lang={t("lang")}>{t("deskGone")}</em> : <ins>{now}</ins>}
      </p>
      {children}
      <p className="soft rule">{ruleName(edit.rule)}</p>
    </>
  )
}

interface RefusingProps {
  readonly one: Judged
  readonly onRefuse: (choice: ChangeChoice) => void
}

const REACHES = [
  ["here", "deskKeepHere"],
  ["words", "deskKeepWords"],
  ["rule", "deskKeepRule"],
] as const satisfies readonly (readonly [Reach, string])[]

/** The three ways to refuse a change. */
function Refusing({ one, onRefuse }: RefusingProps) {
  return (
    <div className="refusing">
      <p className="soft">{t("deskKeepAuthor")}</p>
      {REACHES.map(([reach, key]) => (
        <button
          key={reach}
          type="button"
          className="button small"
          onClick={() => onRefuse(one.choices[reach])}
        >
          {t(key)}
        </button>
      ))}
    </div>
  )
}

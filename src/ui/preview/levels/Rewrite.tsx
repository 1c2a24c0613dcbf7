import { type KeyboardEvent, useId, useRef, useState } from "react"
import { flushSync } from "react-dom"
import { removeOwn, sameAnchor, writeOwn } from "../../../app/lesson/change.ts"
import { LONGEST } from "../../../app/lesson/limits.ts"
import { ask } from "../../../app/messages.ts"
import type { Warning } from "../../../engine/decisions.ts"
import { slice } from "../../../engine/text/span.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { columnName } from "../names.ts"
import { useLevelsState } from "./levels.ts"
import { placeName, type SentencePlace } from "./place.ts"
import { type Shown, textOf } from "./shown.ts"

/** How long the checks may take to answer before the words are kept without them, in milliseconds. */
const PATIENCE = 8000

/** Letters that a line of a cell holds about, to give the field the height of its text. */
const LINE = 36

type Props = SentencePlace & { readonly shown: readonly Shown[] }

/** A sentence of one step as a text that can be written. What is typed stays in here until it is saved. */
export function Rewrite({ shown, ...place }: Props) {
  const { column, block: index, sentence } = place
  const { article, anchors, lesson, change } = useDesk()
  const { view, focus, say, initials } = useLevelsState()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const alert = useRef<HTMLSpanElement>(null)
  const acts = useRef<HTMLSpanElement>(null)
  const name = placeName(place)
  const [text, setText] = useState(() => view.typed.get(name) ?? textOf(shown, sentence))
  const [warnings, setWarnings] = useState<readonly Warning[]>([])
  const [isAsking, setAsking] = useState(false)
  const block = article.blocks[index]!
  const { anchor, span } = anchors.of(block.id)[sentence]!
  // Only steps are written.
  const step = column as Exclude<typeof column, "original">
  const before = lesson.own.find(({ at, step: other }) => other === step && sameAnchor(at, anchor))

  const close = () => {
    // Only when it is drawn the sentence is there to have the focus.
    flushSync(() => view.write(place, false))
    focus(place)
  }
  const keep = (text: string, overruled: readonly string[]) => {
    change((lesson) => writeOwn(lesson, { at: anchor, step, text, by: initials.value, overruled }))
    close()
  }
  const save = async () => {
    if (isAsking) return
    if (text.trim() === "") return back()
    setAsking(true)
    const said = await answered(
      ask("engine/review", { block, span, text, protect: lesson.terms.map(({ term }) => term) }),
    )
    setAsking(false)
    if (said === null) say(t("deskUnchecked"))
    if (said === null || said.length === 0) return keep(text, [])
    flushSync(() => setWarnings(said))
    // Under a long sentence they may lie outside the window.
    acts.current?.scrollIntoView({ block: "nearest" })
    alert.current?.scrollIntoView({ block: "nearest" })
    // The button that was pressed is gone. Who is still in the text stays there.
    if (document.activeElement !== field.current) acts.current?.querySelector("button")?.focus()
  }
  const back = () => {
    change((lesson) => removeOwn(lesson, anchor, step))
    close()
  }
  const type = (text: string) => {
    view.typed.set(name, text)
    setText(text)
    if (warnings.length > 0) setWarnings([])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close()
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field and of the buttons under it.
    <span className="rewrite" data-writing={name} lang={t("lang")} onKeyDown={onKeyDown}>
      <label className="unseen" htmlFor={id}>
        {t("deskWriteLabel", sentence + 1, columnName(column))}
      </label>
      <textarea
        ref={field}
        id={id}
        lang="en"
        value={text}
        rows={Math.max(2, Math.ceil(text.length / LINE))}
        maxLength={LONGEST.own}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => type(target.value)}
      />
      <span ref={alert} role="alert" className="warnings">
        {warnings.length > 0 && (
          <>
            <strong>{t("deskWarned")}</strong>
            {warnings.map(({ by, why }) => (
              <span key={by} className="warning" lang="en">
                {why}
              </span>
            ))}
          </>
        )}
      </span>
      <span ref={acts} className="acts">
        {warnings.length > 0 ? (
          <>
            <button type="button" className="button main" onClick={() => field.current?.focus()}>
              {t("deskWarnedChange")}
            </button>
            <button
              type="button"
              className="button"
              onClick={() =>
                keep(
                  text,
                  warnings.map(({ by }) => by),
                )
              }
            >
              {t("deskWarnedKeep")}
            </button>
          </>
        ) : (
          <button type="button" className="button main" aria-disabled={isAsking} onClick={() => void save()}>
            {isAsking ? t("deskChecking") : t("deskSave")}
          </button>
        )}
        <button type="button" className="button" onClick={close}>
          {t("deskCancel")}
        </button>
        {before && (
          <button type="button" className="link" onClick={back}>
            {t("deskBackFoothold")}
          </button>
        )}
        <button type="button" className="link" onClick={() => keep(slice(block.text, span), [])}>
          {t("deskBackAuthor")}
        </button>
      </span>
      <span id={`${id}-hint`} className="soft hint">
        {t("deskWriteHint")}
      </span>
    </span>
  )
}

/** The answer of the checks; null when they fail or take too long. */
const answered = (asked: Promise<readonly Warning[]>): Promise<readonly Warning[] | null> =>
  Promise.race([
    asked.catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE)),
  ])

import { useId, useState } from "react"
import { addTerm } from "../../../app/lesson/change.ts"
import { LONGEST } from "../../../app/lesson/limits.ts"
import type { Block } from "../../../engine/text/block.ts"
import { type Span, slice } from "../../../engine/text/span.ts"
import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"
import { useLevelsState } from "./levels.ts"
import { wordsIn } from "./words-in.ts"

interface Props {
  readonly block: Block
  /** The sentence. */
  readonly span: Span
}

/** Some words of a sentence, chosen from it or typed: to be kept at every step, or to be told something about. */
export function Words({ block, span }: Props) {
  const { change } = useDesk()
  const { view, say } = useLevelsState()
  const id = useId()
  const [typed, setTyped] = useState("")
  const [isWrong, setWrong] = useState(false)
  const sentence = slice(block.text, span)
  const found = spanOf(sentence, typed)
  const act = (what: (words: Span | null) => void) => () => {
    setWrong(found === undefined)
    if (found !== undefined) what(found && { start: span.start + found.start, end: span.start + found.end })
  }
  const keep = act((words) => {
    if (words === null) return setWrong(true)
    const term = slice(block.text, words)
    change((lesson) => addTerm(lesson, term))
    say(t("deskKept", term))
    setTyped("")
  })
  return (
    <section className="some-words">
      <h3>{t("deskWords")}</h3>
      <div className="field">
        <label htmlFor={id}>{t("deskWordsLabel")}</label>
        <input
          id={id}
          lang="en"
          list={`${id}-list`}
          value={typed}
          maxLength={LONGEST.term}
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={`${id}-wrong`}
          onChange={({ target }) => {
            setTyped(target.value)
            setWrong(false)
          }}
        />
        <datalist id={`${id}-list`}>
          {wordsIn(sentence).map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
        <p id={`${id}-wrong`} role="alert" className="wrong">
          {isWrong && t("deskWordsWrong")}
        </p>
      </div>
      <p className="acts">
        <button type="button" className="button" onClick={keep}>
          {t("deskKeepWord")}
        </button>
        <button type="button" className="button" onClick={act((words) => view.note(words ?? span))}>
          {t("deskAddNote")}
        </button>
      </p>
    </section>
  )
}

/** Where some words stand in a sentence, whatever their capitals; null for no words, undefined where they are not in it. */
function spanOf(sentence: string, words: string): Span | null | undefined {
  const tidy = words.trim()
  if (tidy === "") return null
  const start = sentence.toLowerCase().indexOf(tidy.toLowerCase())
  return start < 0 ? undefined : { start, end: start + tidy.length }
}

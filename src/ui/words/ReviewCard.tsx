import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react"
import { isAnswer, partsOf } from "../../app/words/cloze.ts"
import { ANSWERS } from "../../app/words/schedule.ts"
import type { Remembered } from "../../app/words/word.ts"
import { t } from "../t.ts"
import { Answers } from "./Answers.tsx"
import type { Learning } from "./due.ts"
import { Sentence } from "./Sentence.tsx"

interface Props {
  readonly word: Learning
  readonly now: number
  readonly onAnswer: (remembered: Remembered) => void
}

/**
 * One word to remember: by turns the meaning of the word in its sentence, and the word that is missing from it.
 * Its keys work only while the focus is in it.
 */
export function ReviewCard({ word, now, onAnswer }: Props) {
  const { headword, meaning, places, card } = word
  const [place] = places
  const asksForWord = card.reps % 2 === 1 && meaning !== ""
  const [typed, setTyped] = useState("")
  const [shown, setShown] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const result = useRef<HTMLDivElement>(null)
  const id = useId()

  useEffect(() => {
    const target = shown ? result : asksForWord ? field : whole
    target.current?.focus()
  }, [shown, asksForWord])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
    const answer = ANSWERS[Number(event.key) - 1]
    const inField = event.target === field.current
    const onButton = event.target instanceof HTMLButtonElement
    if (shown && answer) {
      event.preventDefault()
      onAnswer(answer)
    } else if (!shown && event.key === " " && !onButton && !(inField && typed !== "")) {
      event.preventDefault()
      setShown(true)
    }
  }
  const check = (event: FormEvent) => {
    event.preventDefault()
    setShown(true)
  }
  const right = place !== undefined && isAnswer(typed, partsOf(place), headword)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every key has a button inside that does the same.
    <div className="review-card" ref={whole} tabIndex={-1} onKeyDown={onKeyDown}>
      <p className="soft" id={`${id}-task`}>
        {t(asksForWord ? "wordsAskWord" : "wordsAskMeaning")}
      </p>
      <p className="asked" lang="en" id={`${id}-asked`}>
        {place ? <Sentence place={place} gap={asksForWord && !shown} /> : !asksForWord && headword}
      </p>
      {asksForWord && (
        <p className="meaning" lang="en" id={`${id}-meaning`}>
          {meaning}
        </p>
      )}
      {!shown && asksForWord && (
        <form className="try" onSubmit={check}>
          <input
            ref={field}
            value={typed}
            aria-label={t("wordsType")}
            aria-describedby={`${id}-asked ${id}-meaning`}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className="button main">
            {t(typed.trim() === "" ? "wordsShowWord" : "wordsCheck")}
          </button>
        </form>
      )}
      {!shown && !asksForWord && (
        <button type="button" className="button main" onClick={() => setShown(true)}>
          {t("wordsShowMeaning")}
        </button>
      )}
      {shown && (
        <>
          <div className="answer" ref={result} tabIndex={-1}>
            {asksForWord && typed.trim() !== "" && (
              <p className="soft">{right ? t("wordsRight") : t("wordsYouWrote", typed.trim())}</p>
            )}
            <p className="headword" lang="en">
              {headword}
            </p>
            {!asksForWord && (
              <p className="meaning" lang="en">
                {meaning}
              </p>
            )}
          </div>
          <Answers card={card} now={now} onAnswer={onAnswer} />
        </>
      )}
    </div>
  )
}

import { ANSWERS, dueAt, reviewed } from "../../app/words/schedule.ts"
import type { Remembered, StoredCard } from "../../app/words/word.ts"
import { t } from "../t.ts"
import { whenDue } from "./when.ts"

const NAMES = { again: "wordsAgain", hard: "wordsHard", good: "wordsGood", easy: "wordsEasy" } as const

interface Props {
  readonly card: StoredCard
  readonly now: number
  readonly onAnswer: (remembered: Remembered) => void
}

/** How well the word was remembered, and when it comes up again for each answer. */
export function Answers({ card, now, onAnswer }: Props) {
  return (
    <fieldset className="answers">
      <legend>{t("wordsHowWell")}</legend>
      {ANSWERS.map((answer, at) => (
        <button key={answer} type="button" className="button" onClick={() => onAnswer(answer)}>
          <span className="name">
            <kbd>{at + 1}</kbd> {t(NAMES[answer])}
          </span>
          <span className="soft">{whenDue(dueAt(reviewed(card, answer, new Date(now))), now)}</span>
        </button>
      ))}
    </fieldset>
  )
}

import { partsOf } from "../../app/words/cloze.ts"
import type { WordPlace } from "../../app/words/word.ts"
import { t } from "../t.ts"

interface Props {
  readonly place: WordPlace
  /** Whether the word itself is kept back. */
  readonly gap?: boolean
}

/** A sentence as its author wrote it, with its word in bold or a gap where the word stands. */
export function Sentence({ place, gap = false }: Props) {
  const { before, word, after } = partsOf(place)
  return (
    <>
      {before}
      {gap ? (
        <span className="gap">
          <span className="unseen" lang={t("lang")}>
            {t("wordsGap")}
          </span>
        </span>
      ) : (
        <strong>{word}</strong>
      )}
      {after}
    </>
  )
}

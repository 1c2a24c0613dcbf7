import type { ArticleWord, MyWord } from "../../app/words/word.ts"
import { t } from "../t.ts"
import type { OnChange } from "./on-change.ts"

interface Props {
  readonly word: ArticleWord
  /** The same word among the reader's own. */
  readonly own: MyWord | undefined
  readonly onChange: OnChange
}

/** One hard word of the page. It stays in its place when it is added or known, so that nothing moves under the finger. */
export function PageWord({ word, own, onChange }: Props) {
  const { headword, meaning, count } = word
  const learning = own?.status === "learning"
  const known = own?.status === "known"
  return (
    <li className={known ? "word known" : "word"}>
      <div className="what">
        <p>
          <strong className="headword" lang="en">
            {headword}
          </strong>
          {count > 1 && <span className="times">{t("wordsTimes", count)}</span>}
        </p>
        <p lang="en">{meaning}</p>
      </div>
      <div className="word-actions">
        <button
          type="button"
          className={learning ? "button done" : "button"}
          aria-disabled={learning}
          aria-label={t(learning ? "wordsAddedNamed" : "wordsAddNamed", headword)}
          onClick={() => learning || onChange(t("wordsIsAdded", headword), { kind: "add", word })}
        >
          {t(learning ? "wordsAdded" : "wordsAdd")}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={known}
          aria-label={t("wordsKnowNamed", headword)}
          onClick={() =>
            onChange(t(known ? "wordsIsNotKnown" : "wordsIsKnown", headword), {
              kind: "know",
              word,
              known: !known,
            })
          }
        >
          {t("wordsKnow")}
        </button>
      </div>
    </li>
  )
}

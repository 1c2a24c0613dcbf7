import { useDeferredValue, useEffect, useId, useRef, useState } from "react"
import { wordsCsv, wordsForAnki } from "../../app/words/export.ts"
import type { MyWord } from "../../app/words/word.ts"
import { saveFile } from "../save-file.ts"
import { t, tCount } from "../t.ts"
import { MyWordRow } from "./MyWordRow.tsx"
import type { OnChange } from "./on-change.ts"
import { fits, STATUSES, type StatusFilter } from "./search.ts"

/** Words shown at first, and with each "Show more". */
const PORTION = 100

const NAMES = {
  all: "wordsAll",
  learning: "wordsLearning",
  "looked-up": "wordsAllLookedUp",
  known: "wordsAllKnown",
} as const

interface Props {
  readonly words: readonly MyWord[]
  readonly now: number
  readonly onChange: OnChange
}

/** All words that were looked up, added or known, to search, sort out and take along. */
export function MyWords({ words, now, onChange }: Props) {
  const [typed, setTyped] = useState("")
  const [status, setStatus] = useState<StatusFilter>("all")
  const [most, setMost] = useState(PORTION)
  const search = useDeferredValue(typed)
  const id = useId()
  const view = useRef<HTMLElement>(null)
  const acted = useRef<number | null>(null)
  const found = words.filter((word) => fits(word, search, status))

  // A row that goes, or whose button goes, must not take the focus with it.
  useEffect(() => {
    const at = acted.current
    acted.current = null
    if (at === null || document.activeElement !== document.body) return
    const rows = view.current!.querySelectorAll<HTMLElement>(".word")
    const next = rows[Math.min(at, rows.length - 1)] ?? view.current!.querySelector<HTMLElement>("input")
    next?.focus()
  }, [words])

  if (words.length === 0) return <p className="words-quiet">{t("wordsMineNone")}</p>
  return (
    <section className="words-view" ref={view}>
      <div className="field">
        <label htmlFor={id}>{t("wordsSearch")}</label>
        <input id={id} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </div>
      <fieldset className="words-filter">
        <legend className="unseen">{t("wordsFilter")}</legend>
        {STATUSES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-status`}
              className="cover"
              checked={each === status}
              onChange={() => setStatus(each)}
            />
            {t(NAMES[each])}{" "}
            <span className="number">{words.filter((word) => fits(word, "", each)).length}</span>
          </label>
        ))}
      </fieldset>
      <p className="soft" role="status">
        {tCount(found.length, "wordsFoundOne", "wordsFoundMany")}
      </p>
      <ul className="words-list">
        {found.slice(0, most).map((word, at) => (
          <MyWordRow
            key={word.headword}
            word={word}
            now={now}
            onChange={(saying, change) => {
              acted.current = at
              return onChange(saying, change)
            }}
          />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + PORTION)}>
          {t("wordsMore")}
        </button>
      )}
      <div className="words-files">
        <button
          type="button"
          className="button"
          disabled={found.length === 0}
          onClick={() => saveFile("my-words.csv", "text/csv", wordsCsv(found))}
        >
          {t("wordsCsv")}
        </button>
        <button
          type="button"
          className="button"
          disabled={found.length === 0}
          onClick={() => saveFile("my-words-anki.txt", "text/plain", wordsForAnki(found))}
        >
          {t("wordsAnki")}
        </button>
        <p className="soft">{t("wordsFilesHint")}</p>
      </div>
    </section>
  )
}

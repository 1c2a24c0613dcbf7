import { useId, useMemo, useState } from "react"
import type { PageWords } from "../../app/messages.ts"
import { findWord } from "../../app/words/change.ts"
import { articleCsv, articleLines } from "../../app/words/export.ts"
import type { MyWord } from "../../app/words/word.ts"
import { saveFile } from "../save-file.ts"
import { t, tCount } from "../t.ts"
import type { OnChange } from "./on-change.ts"
import { PageWord } from "./PageWord.tsx"
import type { Source } from "./usePageWords.ts"

interface Props {
  readonly source: Source
  readonly words: readonly MyWord[]
  readonly onChange: OnChange
  readonly onSay: (saying: string) => void
}

/** The hard words of the article in front of the reader. */
export function PageTab({ source, ...rest }: Props) {
  if (source.phase === "ready" && source.page.words.length > 0) return <List page={source.page} {...rest} />
  if (source.phase === "closed") return <Closed />
  return (
    <p className="words-quiet" role="status">
      {source.phase === "loading" ? t("stateReading") : t("wordsNone")}
    </p>
  )
}

/** No step was opened on the page yet. */
function Closed() {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="words-quiet">
      <p>{t("wordsClosed")}</p>
      <button
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t("wordsClosedHow")}
      </button>
      <p id={id} hidden={!open}>
        {t("wordsClosedHowText")}
      </p>
    </div>
  )
}

function List({
  page,
  words,
  onChange,
  onSay,
}: Omit<Props, "source"> & {
  readonly page: PageWords
}) {
  // The page gives the hardest first, and those that come equally often keep that order.
  const hard = useMemo(() => page.words.toSorted((one, other) => other.count - one.count), [page.words])
  const fresh = hard.filter(({ headword }) => {
    const own = findWord(words, headword)
    return !own || own.status === "looked-up"
  })
  const addAll = () =>
    fresh.length > 0 &&
    onChange(tCount(fresh.length, "wordsAddedOne", "wordsAddedMany"), { kind: "add-all", words: fresh })
  const copy = async () => {
    await navigator.clipboard.writeText(articleLines(hard))
    onSay(t("wordsCopied"))
  }
  return (
    <section className="words-view">
      <div className="words-head">
        <div>
          {page.title === "" ? <h2>{t("wordsOnPage")}</h2> : <h2 lang="en">{page.title}</h2>}
          <p className="soft">
            {tCount(hard.length, "wordsHardOne", "wordsHardMany")} · {t("stepNumber", page.step)}
          </p>
        </div>
        <button type="button" className="button main" aria-disabled={fresh.length === 0} onClick={addAll}>
          {t("wordsAddAll")}
        </button>
      </div>
      <ul className="words-list">
        {hard.map((word) => (
          <PageWord
            key={word.headword}
            word={word}
            own={findWord(words, word.headword)}
            onChange={onChange}
          />
        ))}
      </ul>
      <div className="words-files">
        <button type="button" className="button" onClick={copy}>
          {t("wordsCopy")}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => saveFile("article-words.csv", "text/csv", articleCsv(hard))}
        >
          {t("wordsCsv")}
        </button>
      </div>
    </section>
  )
}

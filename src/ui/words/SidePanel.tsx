import { useEffect, useState } from "react"
import { Tabs } from "../parts/Tabs.tsx"
import { t } from "../t.ts"
import { useWords } from "../useWords.ts"
import { dueWords } from "./due.ts"
import { MyWords } from "./MyWords.tsx"
import type { OnChange } from "./on-change.ts"
import { PageTab } from "./PageTab.tsx"
import { Review } from "./Review.tsx"
import { useNow } from "./useNow.ts"
import { usePageWords } from "./usePageWords.ts"
import { useTab } from "./useTab.ts"
import "../theme.css"
import "./words.css"

/** How long it stays on the page what was just done, in milliseconds. */
const SAID = 6_000

/** Words of the page in front, the reader's own words, and their review. */
export function SidePanel() {
  const [view, setView] = useState("page")
  const [said, setSaid] = useState("")
  const [failed, setFailed] = useState(false)
  const source = usePageWords(useTab())
  const { words, change: keep } = useWords()
  const now = useNow(words)
  useEffect(() => {
    document.title = `${t("wordsTitle")} – Foothold`
  }, [])

  useEffect(() => {
    if (said === "") return
    const timer = setTimeout(() => setSaid(""), SAID)
    return () => clearTimeout(timer)
  }, [said])

  const change: OnChange = async (saying, what) => {
    const kept = await keep(what)
    setFailed(!kept)
    setSaid(kept ? saying : "")
  }
  const show = (id: string) => {
    setView(id)
    setSaid("")
  }
  const due = words ? dueWords(words, now).length : 0

  return (
    <div className="words-page">
      <header>
        <img src="/icon/icon.svg" width="24" height="24" alt="" />
        <h1>{t("wordsTitle")}</h1>
      </header>
      <main>
        {failed && (
          <p className="words-notice" role="alert">
            {t("wordsNotKept")}
          </p>
        )}
        {words && (
          <Tabs
            label={t("wordsTitle")}
            shown={view}
            onShow={show}
            tabs={[
              {
                id: "page",
                name: t("wordsOnPage"),
                content: <PageTab source={source} words={words} onChange={change} onSay={setSaid} />,
              },
              {
                id: "mine",
                name: t("wordsMine"),
                content: <MyWords words={words} now={now} onChange={change} />,
              },
              {
                id: "review",
                name: due > 0 ? t("wordsReviewDue", due) : t("wordsReview"),
                content: <Review words={words} now={now} onChange={change} />,
              },
            ]}
          />
        )}
        <p className="words-said" role="status">
          {said}
        </p>
      </main>
    </div>
  )
}

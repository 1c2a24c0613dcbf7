import { useEffect } from "react"
import { PasteBox } from "../PasteBox.tsx"
import { t } from "../t.ts"
import { tabInAddress, useArticle } from "../useArticle.ts"
import { useSettings } from "../useSettings.ts"
import { Reading } from "./Reading.tsx"
import "../theme.css"
import "./themes.css"
import "./read.css"
import "./text.css"
import "./print.css"

/** The reading view: the article of a tab, or pasted text, and nothing else of its page. */
export function Reader() {
  const [source, { paste, clear }] = useArticle()
  const [settings, change] = useSettings()
  const assigned = useAssignment(source.phase === "ready" ? source.article : null)
  const title = source.phase === "ready" ? source.article.title || t("previewPasted") : t("openRead")
  useEffect(() => {
    document.title = `${title} – Foothold`
  }, [title])

  if (source.phase === "ready" && settings && assigned && !assigned.isOpen)
    return (
      <Reading
        // Another group begins anew with what that is offered.
        key={groupOf(assigned.assignment)}
        article={source.article}
        assignment={assigned.assignment}
        settings={settings}
        onChange={change}
        onOther={tabInAddress() === null ? clear : null}
      />
    )
  return (
    <main className="no-text">
      <h1>
        <img src="/icon/icon.svg" width="28" height="28" alt="" /> {t("openRead")}
      </h1>
      {(source.phase === "loading" || source.phase === "ready") && (
        <p role="status">
          <span className="busy-dot" aria-hidden="true" /> {t("stateReading")}
        </p>
      )}
      {source.phase === "gone" && <p role="alert">{t("previewGone")}</p>}
      {(source.phase === "empty" || source.phase === "gone") && (
        <PasteBox label={t("readPasteLabel")} action={t("readPasteOpen")} onPaste={paste} />
      )}
    </main>
  )
}

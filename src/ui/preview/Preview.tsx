import { useEffect } from "react"
import { PasteBox } from "../PasteBox.tsx"
import { t } from "../t.ts"
import { useArticle } from "../useArticle.ts"
import { Desk } from "./Desk.tsx"
import "../theme.css"
import "./preview.css"

/** One article at several steps, side by side. */
export function Preview() {
  const [source, { paste, open, clear }] = useArticle()
  const title = source.phase === "ready" ? source.article.title || t("previewPasted") : t("previewTitle")
  const ofArticle =
    source.phase === "ready" && source.article.title ? (source.article.lang ?? "en") : undefined
  useEffect(() => {
    document.title = `${title} – Foothold`
  }, [title])

  return (
    <div className="preview">
      <header className="top">
        <img src="/icon/icon.svg" width="28" height="28" alt="" />
        <div className="what">
          <h1 lang={ofArticle}>{title}</h1>
          {source.phase === "ready" && source.article.url !== "" && (
            <p className="soft address">{source.article.url}</p>
          )}
        </div>
        {source.phase === "ready" && (
          <button type="button" className="button" onClick={clear}>
            {t("previewOther")}
          </button>
        )}
      </header>
      <main>
        {source.phase === "loading" && (
          <p className="notice" role="status">
            <span className="busy-dot" aria-hidden="true" /> {t("stateReading")}
          </p>
        )}
        {source.phase === "gone" && (
          <p className="notice" role="alert">
            {t("previewGone")}
          </p>
        )}
        {(source.phase === "empty" || source.phase === "gone") && (
          <PasteBox label={t("pasteLabel")} action={t("openPreview")} onPaste={paste} onOpen={open} />
        )}
        {source.phase === "ready" && <Desk article={source.article} />}
      </main>
    </div>
  )
}

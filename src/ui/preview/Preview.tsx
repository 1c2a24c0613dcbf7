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
  useEffect(() => {
    document.title = `${title} – Foothold`
  }, [title])

  if (source.phase === "ready")
    return (
      <div className="preview">
        <Desk key={source.article.url} article={source.article} onOther={clear} />
      </div>
    )
  return (
    <div className="preview">
      <header className="top">
        <img src="/icon/icon.svg" width="28" height="28" alt="" />
        <div className="what">
          <h1>{title}</h1>
        </div>
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
      </main>
    </div>
  )
}

import { useEffect, useMemo } from "react"
import { keyOf } from "../../app/lesson/key.ts"
import { offerOf } from "../../app/lesson/offer.ts"
import { PasteBox } from "../PasteBox.tsx"
import { t } from "../t.ts"
import { tabInAddress, useArticle } from "../useArticle.ts"
import { useSettings } from "../useSettings.ts"
import { GroupChoice } from "./GroupChoice.tsx"
import { PackOpened } from "./PackOpened.tsx"
import { Reading } from "./Reading.tsx"
import { packAddressOf, useAssignment } from "./useAssignment.ts"
import { usePackFile } from "./usePackFile.ts"
import "../theme.css"
import "./themes.css"
import "./read.css"
import "./text.css"
import "./print.css"

/** The reading view: the article of a tab, pasted text or a file, and nothing else of its page. */
export function Reader() {
  const [source, { paste, open, clear }] = useArticle()
  const [settings, change] = useSettings()
  const file = usePackFile()
  const article = source.phase === "ready" ? source.article : null
  const address = useMemo(
    () => (article ? packAddressOf(article) : file.pack && keyOf(file.pack.source)),
    [article, file.pack],
  )
  const assigned = useAssignment(address, article?.isPrivate ?? false)
  const title = article ? article.title || t("previewPasted") : t("openRead")
  useEffect(() => {
    document.title = `${title} – Foothold`
  }, [title])

  if (article && settings && assigned && !assigned.isOpen)
    return (
      <Reading
        // Where another choice is offered the text begins anew with that.
        key={JSON.stringify(offerOf(assigned.assignment))}
        article={article}
        assignment={assigned.assignment}
        settings={settings}
        onChange={change}
        onOther={tabInAddress() === null ? clear : null}
      />
    )
  const isAsked = assigned?.isOpen ?? false
  const pasteBox = (packs?: string) => (
    <PasteBox
      label={t("readPasteLabel")}
      action={t("readPasteOpen")}
      onPaste={(text) => paste(text, packs)}
      onOpen={(article) => open(packs === undefined ? article : { ...article, packs })}
      onPack={file.open}
    />
  )
  return (
    <main className="no-text">
      <h1>
        <img src="/icon/icon.svg" width="28" height="28" alt="" /> {t("openRead")}
      </h1>
      {(source.phase === "loading" || (article && !isAsked)) && (
        <p role="status">
          <span className="busy-dot" aria-hidden="true" /> {t("stateReading")}
        </p>
      )}
      {article && isAsked && <GroupChoice pack={assigned!.assignment!.pack} onJoin={assigned!.join} />}
      {source.phase === "gone" && <p role="alert">{t("previewGone")}</p>}
      {(source.phase === "empty" || source.phase === "gone") &&
        (file.pack ? (
          <PackOpened
            key={keyOf(file.pack.source)}
            pack={file.pack}
            isOpen={isAsked}
            onJoin={(group) => assigned?.join(group)}
            onClose={file.close}
          >
            {pasteBox(keyOf(file.pack.source))}
          </PackOpened>
        ) : (
          pasteBox()
        ))}
      <p role="alert" className="trouble">
        {file.trouble && t(file.trouble)}
      </p>
    </main>
  )
}

import { t } from "../t.ts"
import { useDesk } from "./desk.ts"
import type { LessonDesk } from "./useLesson.ts"

interface Props {
  readonly desk: LessonDesk
  readonly onOther: () => void
}

/** What stands over the desk: the article, the way back from changes, and what can be done with the whole. */
export function DeskHead({ desk, onOther }: Props) {
  const { article } = useDesk()
  return (
    <header className="top">
      <img src="/icon/icon.svg" width="28" height="28" alt="" />
      <div className="what">
        <h1 lang={article.title ? (article.lang ?? "en") : undefined}>
          {article.title || t("previewPasted")}
        </h1>
        {article.url !== "" && <p className="soft address">{article.url}</p>}
      </div>
      <button type="button" className="button" disabled={!desk.undo} onClick={() => desk.undo?.()}>
        {t("undo")}
      </button>
      <button type="button" className="button" onClick={onOther}>
        {t("previewOther")}
      </button>
    </header>
  )
}

import { type Key, t } from "../t.ts"
import { useDesk } from "./desk.ts"
import { PackButton } from "./packs/PackButton.tsx"
import type { PackDesk } from "./packs/usePack.ts"
import type { LessonDesk } from "./useLesson.ts"

interface Props {
  readonly desk: LessonDesk
  readonly onOther: () => void
  readonly pack: PackDesk
  readonly onHandOut: () => void
}

const KEPT: Readonly<Record<Exclude<LessonDesk["kept"], "failed">, Key>> = {
  yes: "planKeptHere",
  soon: "planKeptSoon",
  never: "planKeptNever",
  joined: "planKeptJoined",
}

/** What stands over the desk: the article, the way back from changes, and what can be done with the whole. */
export function DeskHead({ desk, onOther, pack, onHandOut }: Props) {
  const { article } = useDesk()
  const { undo, redo, kept } = desk
  return (
    <header className="top desk-head">
      <img src="/icon/icon.svg" width="28" height="28" alt="" />
      <div className="what">
        <h1 lang={article.title ? (article.lang ?? "en") : undefined}>
          {article.title || t("previewPasted")}
        </h1>
        <p className="soft under">
          {article.url !== "" && <span className="address">{article.url}</span>}
          {kept !== "failed" && <span className="kept-state">{t(KEPT[kept])}</span>}
        </p>
      </div>
      <div className="head-acts">
        <button type="button" className="button" aria-disabled={!undo} onClick={() => undo?.()}>
          {t("undo")}
        </button>
        <button type="button" className="button" aria-disabled={!redo} onClick={() => redo?.()}>
          {t("planRedo")}
        </button>
        <PackButton button={pack.button} onOpen={pack.open} />
        <button type="button" className="button" onClick={onOther}>
          {t("previewOther")}
        </button>
        <button type="button" className="button main" onClick={onHandOut}>
          {t("planHandOut")}
        </button>
      </div>
      <p className="trouble" role="alert">
        {kept === "failed" && t("planKeptFailed")}
      </p>
    </header>
  )
}

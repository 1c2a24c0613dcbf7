import { type ReactNode, useEffect, useRef } from "react"
import { browser } from "wxt/browser"
import type { Pack } from "../../app/lesson/lesson.ts"
import { t } from "../t.ts"
import { GroupChoice } from "./GroupChoice.tsx"
import "./lesson.css"

interface Props {
  readonly pack: Pack
  /** Whether the reader has still to say which group is theirs. */
  readonly isOpen: boolean
  readonly onJoin: (group: string | null) => void
  readonly onClose: () => void
  /** Takes the text, where the pack belongs to one that no page has. */
  readonly children: ReactNode
}

/** A pack that was opened from a file: what it is about, for which group, and where its text is. */
export function PackOpened({ pack, isOpen, onJoin, onClose, children }: Props) {
  const { source, lesson } = pack
  const heading = useRef<HTMLHeadingElement>(null)
  // Also once the group is chosen: the button that was pressed is gone then.
  useEffect(() => heading.current?.focus(), [isOpen])
  return (
    <section className="pack">
      <p className="soft">{t("lessonNote")}</p>
      <h2 ref={heading} tabIndex={-1} lang={source.lang ?? "en"}>
        {source.title || t("previewPasted")}
      </h2>
      {lesson.objective.text !== "" && <p dir="auto">{t("lessonToday", lesson.objective.text)}</p>}
      {isOpen ? (
        <GroupChoice pack={pack} onJoin={onJoin} />
      ) : source.url === "" ? (
        <>
          <p>{t("lessonOfText")}</p>
          {children}
        </>
      ) : (
        <>
          <p>{t("lessonOfPage")}</p>
          <button
            type="button"
            className="button main"
            onClick={() => void browser.tabs.create({ url: source.url })}
          >
            {t("lessonGo")}
          </button>
          <p className="soft pack-address">{source.url}</p>
        </>
      )}
      <button type="button" className="link" onClick={onClose}>
        {t("previewOther")}
      </button>
    </section>
  )
}

import { useEffect, useRef } from "react"
import type { Chapter, OpenedBook } from "../../app/files/opened.ts"
import { t } from "../t.ts"

interface Props {
  readonly book: OpenedBook
  readonly onPick: (chapter: Chapter, name: string) => void
  readonly onClose: () => void
}

/** The chapters of a book, to pick one. The focus comes to the book's title, so that it is read out first. */
export function Chapters({ book, onPick, onClose }: Props) {
  const lang = book.lang ?? "en"
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="chapters">
      <h2 ref={heading} tabIndex={-1} lang={lang}>
        {book.title}
      </h2>
      <button type="button" className="link" onClick={onClose}>
        {t("previewOther")}
      </button>
      <p>{t("fileChapters")}</p>
      <ol>
        {book.chapters.map((chapter, at) => {
          const name = chapter.name || t("filePart", at + 1)
          return (
            <li key={at}>
              <button
                type="button"
                lang={chapter.name ? lang : undefined}
                onClick={() => onPick(chapter, name)}
              >
                {name}
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

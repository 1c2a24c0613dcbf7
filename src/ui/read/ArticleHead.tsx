import type { ReactNode } from "react"
import type { PageArticle } from "../../app/messages.ts"
import { t } from "../t.ts"
import { minutesFor } from "./reading-time.ts"

interface Props {
  readonly article: PageArticle
  /** Null where the text begins with it, empty where none is known. */
  readonly title: string | null
  /** Of the text that is shown. */
  readonly words: number
  readonly onOther: (() => void) | null
  /** The heading with which the text begins, where it does with its title. */
  readonly children: ReactNode
}

/** The title, where the text is from, and how long it takes. */
export function ArticleHead({ article: { byline, lang, url }, title, words, onOther, children }: Props) {
  const [least, most] = minutesFor(words)
  const isLink = /^https?:/i.test(url)
  return (
    <div className="article-head">
      {title === "" && <h1 className="unseen">{t("previewPasted")}</h1>}
      {title && <h1 lang={lang ?? "en"}>{title}</h1>}
      {children}
      {byline !== null && <p lang={lang ?? "en"}>{byline}</p>}
      <p className="facts soft">
        <span>{least === most ? t("readMinutesOne", most) : t("readMinutes", least, most)}</span>
        {isLink && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {new URL(url).host.replace(/^www\./, "")}
          </a>
        )}
        {onOther && (
          <button type="button" className="link" onClick={onOther}>
            {t("previewOther")}
          </button>
        )}
      </p>
      {isLink && <p className="print-address">{url}</p>}
    </div>
  )
}

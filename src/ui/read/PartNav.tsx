import { t } from "../t.ts"

interface Props {
  /** Counted from 0. */
  readonly part: number
  readonly count: number
  readonly onGo: (part: number) => void
}

/** From one part of the text to the next. */
export function PartNav({ part, count, onGo }: Props) {
  return (
    <nav className="part-nav" aria-label={t("readParts")}>
      <button type="button" className="button" disabled={part === 0} onClick={() => onGo(part - 1)}>
        {t("readBack")}
      </button>
      <span>{t("readPart", part + 1, count)}</span>
      <button
        type="button"
        className="button main"
        disabled={part === count - 1}
        onClick={() => onGo(part + 1)}
      >
        {t("readNext")}
      </button>
    </nav>
  )
}

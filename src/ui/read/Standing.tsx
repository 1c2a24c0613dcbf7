import { t } from "../t.ts"

interface Props {
  /** Share of the page's words that lie in the article, 0 to 1. */
  readonly coverage: number
  readonly english: boolean
  readonly failed: boolean
  readonly onRetry: () => void
}

/** Below this share of the page's words in the article, the reader is told that some may be missing. */
const COVERED = 0.5

/** What a reader should know of the text as it stands here. */
export function Standing({ coverage, english, failed, onRetry }: Props) {
  return (
    <>
      {coverage < COVERED && <p className="standing-note soft">{t("readCoverage")}</p>}
      {!english && <p className="standing-note soft">{t("refusedNotEnglish")}</p>}
      {failed && (
        <div className="standing-note" role="alert">
          <span>{t("readFailed")}</span>
          <button type="button" className="button" onClick={onRetry}>
            {t("tryAgain")}
          </button>
        </div>
      )}
    </>
  )
}

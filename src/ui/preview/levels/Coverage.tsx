import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"

/** Below this share of the page's words in the article, the teacher is asked to look whether something is missing. */
const COVERED = 0.5

/** How much of the page is in the article. Text that came from no page says nothing. */
export function Coverage() {
  const { article } = useDesk()
  if (article.url === "") return null
  const share = Math.round(article.coverage * 100)
  return article.coverage < COVERED ? (
    <p className="notice">{t("previewCoverage", share)}</p>
  ) : (
    <p className="coverage soft">{t("deskCoverage", share)}</p>
  )
}

import { t } from "../../t.ts"
import { useDesk } from "../desk.ts"

/** Below this share of the page's words in the article, the teacher is asked to look whether something is missing. */
const COVERED = 0.5

/** How much of the page is in the article. Text that came from no page says nothing. All well, it leaves its line to the work. */
export function Coverage() {
  const { article, working } = useDesk()
  if (article.url === "") return null
  const share = Math.round(article.coverage * 100)
  if (article.coverage < COVERED) return <p className="notice">{t("previewCoverage", share)}</p>
  return working ? null : <p className="coverage soft">{t("deskCoverage", share)}</p>
}

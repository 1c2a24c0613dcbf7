import { useDeferredValue, useState } from "react"
import type { PageArticle } from "../../app/messages.ts"
import { t } from "../t.ts"
import { ColumnPicker } from "./ColumnPicker.tsx"
import { FIRST_COLUMNS, stepsOf, toggleColumn } from "./columns.ts"
import { Measures } from "./Measures.tsx"
import { Terms } from "./Terms.tsx"
import { useSteps } from "./useSteps.ts"
import { Versions } from "./Versions.tsx"

/** Below this share of the page's words in the article, the reader is told that some was left out. */
const COVERED = 0.5

/** What is chosen on top, the versions below. */
export function Desk({ article }: { readonly article: PageArticle }) {
  const [columns, setColumns] = useState(FIRST_COLUMNS)
  const [terms, setTerms] = useState<readonly string[]>([])
  const marked = useDeferredValue(terms)
  const { levels, working, error, retry } = useSteps(article.blocks, stepsOf(columns), terms)
  return (
    <>
      <section className="controls" aria-label={t("previewControls")}>
        <ColumnPicker columns={columns} onToggle={(column) => setColumns(toggleColumn(columns, column))} />
        <Terms terms={terms} onChange={setTerms} />
      </section>
      {article.coverage < COVERED && (
        <p className="notice">{t("previewCoverage", Math.round(article.coverage * 100))}</p>
      )}
      {error !== null && (
        <div className="notice" role="alert">
          <p lang="en">{error}</p>
          <button type="button" className="button" onClick={retry}>
            {t("tryAgain")}
          </button>
        </div>
      )}
      {levels.size > 0 && <Measures columns={columns} levels={levels} />}
      <div className="hints">
        <p className="soft" id="changes-hint">
          {t("previewHint")}
        </p>
        <p className="working" role="status">
          {working && (
            <>
              <span className="busy-dot" aria-hidden="true" /> {t("previewWorking")}
            </>
          )}
        </p>
      </div>
      <Versions blocks={article.blocks} columns={columns} levels={levels} terms={marked} busy={working} />
    </>
  )
}

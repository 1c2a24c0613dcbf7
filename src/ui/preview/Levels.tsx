import { useDeferredValue } from "react"
import { t } from "../t.ts"
import { ColumnPicker } from "./ColumnPicker.tsx"
import { type Column, toggleColumn } from "./columns.ts"
import { useDesk } from "./desk.ts"
import { Measures } from "./Measures.tsx"
import { Versions } from "./Versions.tsx"

/** Below this share of the page's words in the article, the teacher is told that some was left out. */
const COVERED = 0.5

interface Props {
  readonly columns: readonly Column[]
  readonly onColumns: (columns: readonly Column[]) => void
}

/** The article at several steps, side by side. */
export function Levels({ columns, onColumns }: Props) {
  const { article, lesson, levels, working } = useDesk()
  const marked = useDeferredValue(lesson.terms)
  return (
    <>
      <section className="controls" aria-label={t("previewControls")}>
        <ColumnPicker columns={columns} onToggle={(column) => onColumns(toggleColumn(columns, column))} />
      </section>
      {article.coverage < COVERED && (
        <p className="notice">{t("previewCoverage", Math.round(article.coverage * 100))}</p>
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
      <Versions
        blocks={article.blocks}
        columns={columns}
        levels={levels}
        terms={marked.map(({ term }) => term)}
        busy={working}
      />
    </>
  )
}

import { useId } from "react"
import type { BlockSpan } from "../../../engine/decisions.ts"
import type { Grade } from "../../../engine/grade/grade.ts"
import type { LeveledArticle } from "../../../engine/leveled.ts"
import type { Block } from "../../../engine/text/block.ts"
import { slice } from "../../../engine/text/span.ts"
import { t, tCount, tDecimal } from "../../t.ts"
import type { Column } from "../columns.ts"
import { bandName, columnName, ESTIMATE, stepOf } from "../names.ts"

interface Props {
  readonly column: Column
  /** Null for the original, and while the step is on its way. */
  readonly article: LeveledArticle | null
  readonly before: Grade | null
  readonly blocks: readonly Block[]
  readonly numbers: ReadonlyMap<string, number>
  readonly onGoTo: (place: BlockSpan) => void
}

/** What stands over a column and stays in sight: the step, its band, and whether the band was reached. */
export function ColumnHead({ column, article, before, blocks, numbers, onGoTo }: Props) {
  const grade = column === "original" ? before : (article?.grade.after ?? null)
  const estimate = grade?.measures.find(({ id }) => id === ESTIMATE)
  const changes = article?.blocks.reduce((sum, { edits }) => sum + edits.length, 0) ?? 0
  return (
    <th scope="col" className="head">
      <p className="head-name">
        <strong>{columnName(column)}</strong>{" "}
        <span className="soft">{column === "original" ? t("stepsEndWritten") : bandName(column)}</span>
      </p>
      <p className="head-facts soft">
        {estimate && estimate.value !== null && (
          <span>{t("deskReads", bandName(stepOf(estimate.value)))}</span>
        )}
        {grade && grade.sentences > 0 && (
          <span>{t("headSentence", tDecimal(grade.words / grade.sentences))}</span>
        )}
      </p>
      {article && (
        <div className="standing">
          <Standing article={article} blocks={blocks} numbers={numbers} onGoTo={onGoTo} />
          <span className="soft">{tCount(changes, "headChangesOne", "headChangesMany")}</span>
        </div>
      )}
    </th>
  )
}

type StandingProps = Pick<Props, "blocks" | "numbers" | "onGoTo"> & { readonly article: LeveledArticle }

/** Whether a step was reached, and on request what stands above it and what was folded. */
function Standing({ article, blocks, numbers, onGoTo }: StandingProps) {
  const id = useId()
  const texts = new Map(blocks.map((block) => [block.id, block.text]))
  const { above, folded, reached } = article
  const summary = reached ? t("reached") : tCount(above.length, "notReachedOne", "notReachedMany")
  return (
    <>
      <button type="button" className={reached ? "badge" : "badge not"} popoverTarget={id}>
        {summary}
        {folded.length > 0 && <> · {tCount(folded.length, "foldedOne", "foldedMany")}</>}
      </button>
      <div
        id={id}
        popover="auto"
        className="sheet"
        role="dialog"
        aria-label={`${columnName(article.step)}: ${summary}`}
      >
        <div className="sheet-top">
          <h2>
            {columnName(article.step)}: {summary}
          </h2>
          <button type="button" className="button" popoverTarget={id} popoverTargetAction="hide">
            {t("close")}
          </button>
        </div>
        <p className="soft">{reached ? t("reachedWhy") : t("notReachedWhy")}</p>
        {above.length > 0 && (
          <ol>
            {above.map(({ block, span, why }) => (
              <li key={`${block} ${span.start}`}>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    // Hiding gives the focus back to the badge; only then can the sentence have it.
                    document.getElementById(id)?.hidePopover()
                    onGoTo({ block, span })
                  }}
                >
                  {t("paragraphNumber", numbers.get(block) ?? "–")}
                </button>{" "}
                <span lang="en">
                  {slice(texts.get(block) ?? "", span)} <span className="soft">{why}</span>
                </span>
              </li>
            ))}
          </ol>
        )}
        {folded.length > 0 && (
          <>
            <h3>{t("foldedTitle")}</h3>
            <ul>
              {folded.map((aside, at) => (
                <li key={at} lang="en">
                  {aside}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  )
}

import { memo } from "react"
import type { OwnWords } from "../../../engine/decisions.ts"
import { STEPS, type Step } from "../../../engine/step.ts"
import type { Block } from "../../../engine/text/block.ts"
import type { Span } from "../../../engine/text/span.ts"
import { t } from "../../t.ts"
import type { Column, Levels } from "../columns.ts"
import { columnName } from "../names.ts"
import { Cell, type NumberedNote } from "./Cell.tsx"
import { standsFor } from "./hidden.ts"
import { placeNamed, type SentencePlace } from "./place.ts"

interface Props {
  readonly index: number
  /** Of the text; empty when it is not known. */
  readonly lang: string
  readonly number: number | null
  readonly block: Block
  readonly sentences: readonly Span[]
  readonly columns: readonly Column[]
  readonly levels: Levels
  readonly terms: readonly Span[]
  readonly own: readonly OwnWords[]
  readonly notes: readonly NumberedNote[]
  readonly hidden: readonly Step[]
  readonly chosen: SentencePlace | null
  readonly goal: SentencePlace | null
  /** Names of the places in the block that are written. */
  readonly writing: readonly string[]
}

/** One block in every column. What no one decided about a block is `NONE`, so that its row need not be drawn anew. */
export const NONE: readonly never[] = []

export const Row = memo(function Row(props: Props) {
  const { index, lang, number, block, columns, levels, hidden } = props
  const isLocked = hidden.length === STEPS.length
  return (
    <tr className={`row ${block.kind}`} data-row={index}>
      {number === null ? (
        <td className="number" />
      ) : (
        <th scope="row" className="number">
          <button
            type="button"
            className={hidden.length > 0 ? "whole set" : "whole"}
            data-menu={index}
            aria-haspopup="dialog"
            aria-label={isLocked ? t("deskParagraphLocked", number) : t("deskParagraphMenu", number)}
          >
            {number}
          </button>
        </th>
      )}
      {columns.map((column) => (
        <td key={column} className="cell" lang={lang}>
          <span className="cell-name soft" aria-hidden="true">
            {columnName(column)}
          </span>
          {column !== "original" && hidden.includes(column) && (
            <span className="stands soft" lang={t("lang")}>
              {isLocked ? t("deskLockedHere") : t("deskStands", columnName(standsFor(hidden, column)))}
            </span>
          )}
          {column !== "original" && !levels.has(column) ? (
            <span className="waiting" aria-hidden="true" />
          ) : (
            <CellOf {...props} column={column} />
          )}
        </td>
      ))}
    </tr>
  )
})

function CellOf(props: Props & { readonly column: Column }) {
  const { column, index, block, levels, sentences, terms, own, notes, hidden, chosen, goal, writing } = props
  const mine = column === "original" || hidden.includes(column) ? NONE : ownAt(own, column)
  const here = writing.map(placeNamed).filter((place) => place.column === column)
  return (
    <Cell
      column={column}
      index={index}
      block={block}
      leveled={column === "original" ? null : levels.get(column)!.blocks[index]!}
      sentences={sentences}
      terms={terms}
      own={mine}
      notes={notes}
      chosen={chosen?.column === column ? chosen.sentence : null}
      goal={goal?.column === column ? goal.sentence : null}
      writing={here.length === 0 ? NONE : here.map(({ sentence }) => sentence)}
    />
  )
}

const ownAt = (own: readonly OwnWords[], step: Step): readonly OwnWords[] => {
  const mine = own.filter(({ steps }) => steps.includes(step))
  return mine.length === 0 ? NONE : mine
}

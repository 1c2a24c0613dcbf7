import { memo } from "react"
import type { Leveled } from "../../engine/leveled.ts"
import type { Block } from "../../engine/text/block.ts"
import { t } from "../t.ts"
import type { Column, Levels } from "./columns.ts"
import { columnName } from "./names.ts"
import { cutAtTerms, type Part, partsOf } from "./parts.ts"

interface RowProps {
  readonly index: number
  readonly number: number | null
  readonly block: Block
  readonly columns: readonly Column[]
  readonly levels: Levels
  readonly terms: readonly string[]
}

/** One block in every column. */
export const Row = memo(function Row({ index, number, block, columns, levels, terms }: RowProps) {
  return (
    <tr className={`row ${block.kind}`} data-row={index} tabIndex={-1}>
      {number === null ? (
        <td className="number" />
      ) : (
        <th scope="row" className="number soft">
          <span className="unseen">{t("paragraphHead")} </span>
          {number}
        </th>
      )}
      {columns.map((column) => {
        const leveled = column === "original" ? null : levels.get(column)?.blocks[index]
        return (
          <td key={column} className="cell" lang="en">
            <span className="cell-name soft" aria-hidden="true">
              {columnName(column)}
            </span>
            {leveled === undefined ? (
              <span className="waiting" aria-hidden="true" />
            ) : (
              <CellText place={`${column} ${index}`} block={block} leveled={leveled} terms={terms} />
            )}
          </td>
        )
      })}
    </tr>
  )
})

/** Capitals and spaces that only follow from other changes are marked more quietly; text that went away has a sign. */
function classOf({ text, edit }: Part, { edits }: Leveled): string {
  if (text.trim() === "") return "change gone"
  return edits[edit!]?.rule === "mend" ? "change mend" : "change"
}

interface CellProps {
  readonly place: string
  readonly block: Block
  readonly leveled: Leveled | null
  readonly terms: readonly string[]
}

/** The text of one cell: text nodes, protected terms and marks, never markup from the page. */
const CellText = memo(function CellText({ place, block, leveled, terms }: CellProps) {
  const parts: readonly Part[] = leveled ? partsOf(leveled) : [{ text: block.text, edit: null }]
  const first = parts.findIndex((part) => part.edit !== null)
  return (
    <span className="words">
      {parts.map((part, at) =>
        part.edit === null ? (
          <Kept key={at} text={part.text} terms={terms} />
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a button would not break across lines like the words it marks.
          <span
            key={at}
            role="button"
            tabIndex={at === first ? 0 : -1}
            className={classOf(part, leveled!)}
            data-change={`${place} ${part.edit}`}
            {...(part.text.trim() === "" && { "aria-label": t("changeGone"), lang: t("lang") })}
          >
            {part.text}
          </span>
        ),
      )}
    </span>
  )
})

function Kept({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  return cutAtTerms(text, terms).map((piece, at) =>
    piece.term ? (
      <b key={at} className="term">
        {piece.text}
      </b>
    ) : (
      piece.text
    ),
  )
}

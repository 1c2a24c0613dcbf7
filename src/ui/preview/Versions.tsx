import { type CSSProperties, useRef } from "react"
import type { Block } from "../../engine/text/block.ts"
import { t } from "../t.ts"
import { ChangeNote } from "./ChangeNote.tsx"
import { ColumnHead } from "./ColumnHead.tsx"
import type { Column, Levels } from "./columns.ts"
import { Row } from "./Row.tsx"
import { useChangeNote } from "./useChangeNote.ts"

interface Props {
  readonly blocks: readonly Block[]
  readonly columns: readonly Column[]
  readonly levels: Levels
  readonly terms: readonly string[]
  readonly busy: boolean
}

/** The article once per column, a row for each of its blocks. */
export function Versions({ blocks, columns, levels, terms, busy }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const { note, handlers, hide, stay } = useChangeNote()
  const before = [...levels.values()][0]?.grade.before ?? null
  const numbers = paragraphNumbers(blocks)

  const goTo = (blockId: string) => {
    const index = blocks.findIndex(({ id }) => id === blockId)
    const row = table.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)
    row?.scrollIntoView({ block: "center" })
    row?.focus({ preventScroll: true })
  }

  return (
    <>
      {/* One set of listeners for some thousand marks; the marks themselves can be reached and pressed by keyboard. */}
      <table
        ref={table}
        className="versions"
        aria-label={t("previewVersions")}
        aria-describedby="changes-hint"
        aria-busy={busy}
        style={{ "--columns": columns.length } as CSSProperties}
        {...handlers}
      >
        <thead className="heads">
          <tr className="row">
            <th scope="col" className="number">
              <span className="unseen">{t("paragraphHead")}</span>
            </th>
            {columns.map((column) => (
              <ColumnHead
                key={column}
                column={column}
                article={column === "original" ? null : (levels.get(column) ?? null)}
                before={before}
                blocks={blocks}
                numbers={numbers}
                onGoTo={goTo}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {blocks.map((block, index) => (
            <Row
              key={block.id}
              index={index}
              number={numbers.get(block.id) ?? null}
              block={block}
              columns={columns}
              levels={levels}
              terms={terms}
            />
          ))}
        </tbody>
      </table>
      <ChangeNote note={note} levels={levels} onPointerEnter={stay} onPointerLeave={hide} />
    </>
  )
}

/** Numbers by which a class can name a paragraph; they are the same at every step. Headings have none. */
function paragraphNumbers(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counted = blocks.filter(({ kind }) => kind !== "heading")
  return new Map(counted.map(({ id }, index) => [id, index + 1]))
}

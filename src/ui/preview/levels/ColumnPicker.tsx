import { t } from "../../t.ts"
import { COLUMNS, type Column, toggleColumn } from "../columns.ts"
import { bandName, columnName } from "../names.ts"

interface Props {
  readonly columns: readonly Column[]
  readonly onToggle: (column: Column) => void
}

/** Which versions stand side by side: two to four. A choice that would leave the limits is switched off. */
export function ColumnPicker({ columns, onToggle }: Props) {
  return (
    <fieldset className="column-picker">
      <legend className="unseen">{t("previewColumns")}</legend>
      <div className="pills">
        {COLUMNS.map((column) => (
          <label key={column} className="pill">
            <input
              type="checkbox"
              className="cover"
              checked={columns.includes(column)}
              disabled={toggleColumn(columns, column) === columns}
              onChange={() => onToggle(column)}
            />
            <span className="name">{columnName(column)}</span>
            {column !== "original" && <span className="soft">{bandName(column)}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

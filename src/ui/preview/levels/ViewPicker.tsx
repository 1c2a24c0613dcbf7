import { Tabs } from "radix-ui"
import { Switch } from "../../parts/Switch.tsx"
import { t } from "../../t.ts"
import { COLUMNS, type Column } from "../columns.ts"
import { bandName, columnName } from "../names.ts"
import { ColumnPicker } from "./ColumnPicker.tsx"
import { useLevelsState } from "./levels.ts"

const KINDS = [
  ["one", "deskOneStep"],
  ["side", "deskSideBySide"],
] as const

/** What is looked at: one step, chosen by its tab, or several columns. */
export function ViewPicker() {
  const { view } = useLevelsState()
  const { kind, setKind, shown, setShown, beside, setBeside, several, toggle } = view
  return (
    <section className="controls" aria-label={t("previewControls")}>
      <fieldset className="view-kinds">
        <legend className="unseen">{t("deskView")}</legend>
        {KINDS.map(([id, key]) => (
          <label key={id} className="view-kind">
            <input
              type="radio"
              className="cover"
              name="levels-view"
              checked={kind === id}
              onChange={() => setKind(id)}
            />
            {t(key)}
          </label>
        ))}
      </fieldset>
      {kind === "side" ? (
        <ColumnPicker columns={several} onToggle={toggle} />
      ) : (
        <div className="one-step">
          <Tabs.Root
            value={String(shown)}
            onValueChange={(id) => setShown(COLUMNS.find((column) => String(column) === id)!)}
          >
            <Tabs.List className="tabs-list" aria-label={t("deskOneStep")}>
              {COLUMNS.map((column) => (
                <StepTab key={column} column={column} />
              ))}
            </Tabs.List>
          </Tabs.Root>
          {shown !== "original" && <Switch label={t("deskBeside")} on={beside} onChange={setBeside} />}
        </div>
      )}
    </section>
  )
}

/** Id of what the tabs of single steps show. */
export const PANEL = "levels-panel"

/** Id of the tab of a column. */
export const tabId = (column: Column): string => `levels-tab-${column}`

function StepTab({ column }: { readonly column: Column }) {
  return (
    <Tabs.Trigger value={String(column)} id={tabId(column)} aria-controls={PANEL} className="tab">
      {columnName(column)}
      {column !== "original" && <span className="soft band-name"> {bandName(column)}</span>}
    </Tabs.Trigger>
  )
}

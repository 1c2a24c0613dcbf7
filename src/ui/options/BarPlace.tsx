import { useId } from "react"
import { DOCKS, type Dock } from "../../app/settings.ts"
import { Switch } from "../parts/Switch.tsx"
import { type Key, t } from "../t.ts"
import { Section } from "./Section.tsx"
import type { Editing } from "./useEditing.ts"
import "./docks.css"

const NAMES: Readonly<Record<Dock, Key>> = {
  "top-start": "optionsDockTopStart",
  top: "optionsDockTop",
  "top-end": "optionsDockTopEnd",
  "bottom-start": "optionsDockBottomStart",
  bottom: "optionsDockBottom",
  "bottom-end": "optionsDockBottomEnd",
}

/** Where the bar stands in a page, as little pictures of a window, and whether it starts small. */
export function BarPlace({ settings: { bar }, change }: Editing) {
  const group = useId()
  return (
    <Section id="bar">
      <fieldset className="docks">
        <legend className="soft">{t("optionsBarDock")}</legend>
        {DOCKS.map((dock) => (
          <label key={dock} className="dock">
            <input
              type="radio"
              className="cover"
              name={group}
              checked={bar.dock === dock}
              onChange={() => change({ set: { bar: { ...bar, dock } } })}
            />
            <span className={`window ${dock}`} aria-hidden="true" />
            <span className="name">{t(NAMES[dock])}</span>
          </label>
        ))}
      </fieldset>
      <Switch
        label={t("optionsBarFolded")}
        on={bar.folded}
        onChange={(folded) => change({ set: { bar: { ...bar, folded } } })}
      />
    </Section>
  )
}

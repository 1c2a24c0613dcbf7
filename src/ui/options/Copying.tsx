import { useId } from "react"
import type { Settings } from "../../app/settings.ts"
import { type Key, t } from "../t.ts"
import { Section } from "./Section.tsx"
import type { Editing } from "./useEditing.ts"

const CHOICES: readonly { readonly copies: Settings["copies"]; readonly name: Key; readonly hint: Key }[] = [
  { copies: "original", name: "optionsCopyOriginal", hint: "optionsCopyOriginalHint" },
  { copies: "adapted", name: "optionsCopyAdapted", hint: "optionsCopyAdaptedHint" },
]

/** Which words copying takes from a page. */
export function Copying({ settings, change }: Editing) {
  const group = useId()
  return (
    <Section id="copying" hint={t("optionsCopyingHint")}>
      <fieldset className="choices">
        <legend className="unseen">{t("optionsCopying")}</legend>
        {CHOICES.map(({ copies, name, hint }) => (
          <label key={copies} className="mode">
            <input
              type="radio"
              className="cover"
              name={group}
              checked={settings.copies === copies}
              onChange={() => change({ set: { copies } })}
            />
            <span className="name">{t(name)}</span>
            <span className="hint soft">{t(hint)}</span>
          </label>
        ))}
      </fieldset>
    </Section>
  )
}

import { ModePicker } from "../ModePicker.tsx"
import { StepPicker } from "../StepPicker.tsx"
import { t } from "../t.ts"
import { Section } from "./Section.tsx"
import type { Editing } from "./useEditing.ts"

/** Step and kind of help for pages on which none was picked. */
export function FirstStep({ settings, change }: Editing) {
  return (
    <Section id="first" hint={t("optionsFirstHint")}>
      <StepPicker
        original={false}
        step={settings.step}
        onPick={(step) => step !== null && change({ set: { step } })}
      />
      <ModePicker mode={settings.mode} onPick={(mode) => change({ set: { mode } })} />
    </Section>
  )
}

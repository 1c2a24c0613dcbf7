import { openOwnPage } from "../../app/own-page.ts"
import { Switch } from "../parts/Switch.tsx"
import { t, tCount } from "../t.ts"
import { useWords } from "../useWords.ts"
import { Section } from "./Section.tsx"
import type { Editing } from "./useEditing.ts"

/** Whether looked-up words are kept, how many there are, and the way to them. */
export function MyWords({ settings, change }: Editing) {
  const count = useWords().words?.length ?? 0
  return (
    <Section id="words">
      <Switch
        label={t("optionsKeepsLookUps")}
        on={settings.keepsLookUps}
        onChange={(keepsLookUps) => change({ set: { keepsLookUps } })}
      />
      <div className="beside">
        <p className="soft">
          {count === 0 ? t("optionsWordsNone") : tCount(count, "optionsWordsOne", "optionsWordsMany")}
        </p>
        <button type="button" className="button" onClick={() => openOwnPage("sidepanel", null)}>
          {t("optionsOpenWords")}
        </button>
      </div>
    </Section>
  )
}

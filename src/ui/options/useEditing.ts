import { useCallback } from "react"
import type { Settings, SettingsChange } from "../../app/settings.ts"
import { t } from "../t.ts"
import { useSettings } from "../useSettings.ts"

/** What a part of the page needs to show settings and to change them. */
export interface Editing {
  readonly settings: Settings
  /** Shows a change at once and has it stored. `done` is said then in place of "Saved." */
  readonly change: (change: SettingsChange, done?: string) => void
  readonly say: (sentence: string) => void
}

/** The settings for the parts of the page; null until they have been read. */
export function useEditing(say: (sentence: string) => void): Editing | null {
  const [settings, store] = useSettings()
  const change = useCallback(
    (next: SettingsChange, done = t("saved")) => {
      store(next).then(
        () => say(done),
        () => say(t("optionsNotSaved")),
      )
    },
    [store, say],
  )
  return settings && { settings, change, say }
}

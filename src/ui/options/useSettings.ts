import { useCallback, useEffect, useRef, useState } from "react"
import { ask } from "../../app/messages.ts"
import { changed, type Settings, type SettingsChange } from "../../app/settings.ts"
import { readSettings, watchSettings } from "../../app/stored.ts"
import { t } from "../t.ts"

/** What a part of the page needs to show settings and to change them. */
export interface Editing {
  readonly settings: Settings
  /** Shows a change at once and has it stored. `done` is said then in place of "Saved." */
  readonly change: (change: SettingsChange, done?: string) => void
  readonly say: (sentence: string) => void
}

/** The settings as they are now, here and in every other page; null until they have been read. */
export function useSettings(say: (sentence: string) => void): Editing | null {
  const [settings, setSettings] = useState<Settings | null>(null)
  const waiting = useRef(0)

  useEffect(() => {
    readSettings().then(setSettings)
    // While own changes are on their way, what comes back is older than what is shown.
    return watchSettings((now) => waiting.current === 0 && setSettings(now))
  }, [])

  const change = useCallback(
    (next: SettingsChange, done = t("saved")) => {
      waiting.current++
      setSettings((now) => now && changed(now, next))
      ask("settings/change", next)
        .then(
          () => say(done),
          () => say(t("optionsNotSaved")),
        )
        .then(readSettings)
        .then((now) => --waiting.current === 0 && setSettings(now))
    },
    [say],
  )
  return settings && { settings, change, say }
}

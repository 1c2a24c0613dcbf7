import { useCallback, useEffect, useRef, useState } from "react"
import { ask } from "../../app/messages.ts"
import type { Settings, SettingsChange } from "../../app/settings.ts"
import { readSettings, watchSettings } from "../../app/stored.ts"

/** Some settings and what they shall be. */
export type SomeSettings = Extract<SettingsChange, { readonly set: unknown }>["set"]

/** A slider moves in many small steps: they are stored together, this many milliseconds after the last. */
const PAUSE = 250

/** The settings, live; null until they are read. What is set here is seen at once and stored soon after. */
export function useSettings(): readonly [Settings | null, (some: SomeSettings) => void] {
  const [settings, setSettings] = useState<Settings | null>(null)
  /** Set here and not stored yet: what is stored meanwhile must not take it back. */
  const pending = useRef<SomeSettings>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const take = (stored: Settings) => setSettings({ ...stored, ...pending.current })
    readSettings().then(take)
    const unwatch = watchSettings(take)
    addEventListener("pagehide", store)
    return () => {
      unwatch()
      removeEventListener("pagehide", store)
    }
    function store() {
      clearTimeout(timer.current)
      if (Object.keys(pending.current).length > 0) send(pending)
    }
  }, [])

  const set = useCallback((some: SomeSettings) => {
    pending.current = { ...pending.current, ...some }
    setSettings((settings) => settings && { ...settings, ...some })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => send(pending), PAUSE)
  }, [])
  return [settings, set]
}

async function send(pending: { current: SomeSettings }): Promise<void> {
  const sent = pending.current
  await ask("settings/change", { set: sent }).catch(() => {})
  // Something may have been set while this was on its way: it is sent with the next.
  if (pending.current === sent) pending.current = {}
}

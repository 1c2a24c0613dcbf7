import { useCallback, useEffect, useRef, useState } from "react"
import { type Draft, openDraft } from "../app/draft.ts"
import type { Settings, SettingsChange } from "../app/settings.ts"

/** The settings as they are now, here and in every other page; null until they are read. And what changes them. */
export function useSettings(): readonly [Settings | null, (change: SettingsChange) => Promise<void>] {
  const [settings, setSettings] = useState<Settings | null>(null)
  const draft = useRef<Draft>(null)

  useEffect(() => {
    const own = openDraft(setSettings)
    draft.current = own
    addEventListener("pagehide", own.flush)
    return () => {
      removeEventListener("pagehide", own.flush)
      own.end()
    }
  }, [])

  const change = useCallback((next: SettingsChange) => draft.current!.change(next), [])
  return [settings, change]
}

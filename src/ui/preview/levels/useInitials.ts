import { useState } from "react"
import { LONGEST } from "../../../app/lesson/limits.ts"
import { useSettings } from "../../useSettings.ts"

/** Who writes: the teacher's initials, kept on the device for every article. Empty when they never said. */
export function useInitials(): { readonly value: string; readonly set: (value: string) => void } {
  const [settings, change] = useSettings()
  /** What was typed here: it counts at once, even before it is known what is stored. */
  const [typed, setTyped] = useState<string | null>(null)
  return {
    value: typed ?? settings?.initials ?? "",
    set: (value) => {
      const initials = value.slice(0, LONGEST.name)
      setTyped(initials)
      void change({ set: { initials } })
    },
  }
}

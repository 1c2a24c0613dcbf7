import { LONGEST } from "../../../app/lesson/limits.ts"
import { useSettings } from "../../useSettings.ts"

/** Who writes: the teacher's initials, kept on the device for every article. Empty when they never said. */
export function useInitials(): { readonly value: string; readonly set: (value: string) => void } {
  const [settings, change] = useSettings()
  return {
    value: settings?.initials ?? "",
    set: (value) => void change({ set: { initials: value.slice(0, LONGEST.name) } }),
  }
}

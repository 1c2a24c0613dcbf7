import { useEffect } from "react"

/** Has the browser ask before the page goes away with words that were typed and not saved. */
export function useUnsaved(typed: ReadonlyMap<string, string>): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (typed.size > 0) event.preventDefault()
    }
    addEventListener("beforeunload", onLeave)
    return () => removeEventListener("beforeunload", onLeave)
  }, [typed])
}

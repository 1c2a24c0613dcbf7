import { useCallback, useEffect, useRef, useState } from "react"
import type { RosterGroup } from "../../../app/lesson/lesson.ts"
import { ask } from "../../../app/messages.ts"

/** The groups of a class, as this device keeps them. */
export interface Roster {
  readonly groups: readonly RosterGroup[]
  readonly change: (change: (groups: readonly RosterGroup[]) => readonly RosterGroup[]) => void
  /** Whether the last change could not be kept. */
  readonly failed: boolean
}

/** Reads the groups, and keeps every change at once. Another window may have changed them, so they are read again on coming back. */
export function useRoster(): Roster {
  const [groups, setGroups] = useState<readonly RosterGroup[]>([])
  const [failed, setFailed] = useState(false)
  /** What is on screen or will be at once: changes that follow each other build on it. */
  const now = useRef(groups)
  const show = useCallback((next: readonly RosterGroup[]) => {
    now.current = next
    setGroups(next)
  }, [])

  useEffect(() => {
    let gone = false
    const read = () => {
      if (document.visibilityState !== "visible") return
      const before = now.current
      ask("roster/read", null).then(
        // What was changed while they were read is newer.
        (groups) => !gone && now.current === before && show(groups),
        () => !gone && setFailed(true),
      )
    }
    read()
    document.addEventListener("visibilitychange", read)
    return () => {
      gone = true
      document.removeEventListener("visibilitychange", read)
    }
  }, [show])

  const change = useCallback<Roster["change"]>(
    (change) => {
      const next = change(now.current)
      if (next === now.current) return
      show(next)
      ask("roster/keep", next).then(
        () => setFailed(false),
        () => setFailed(true),
      )
    },
    [show],
  )
  return { groups, change, failed }
}

/** Values that were, the one that is, and those that were taken back. The latest is last in `past` and first in `future`. */
export interface History<T> {
  readonly past: readonly T[]
  readonly now: T
  readonly future: readonly T[]
  /** What the last change was about; null when nothing may join it. */
  readonly topic: string | null
}

export type Move<T> =
  | "undo"
  | "redo"
  /** Changes of the same topic that follow each other are undone as one. */
  | { readonly change: (now: T) => T; readonly topic: string | null }

/** Most changes that can be taken back. */
const MOST = 200

export const begin = <T>(now: T): History<T> => ({ past: [], now, future: [], topic: null })

/** The history after one move; the same when there is nothing to do. */
export function moved<T>(history: History<T>, move: Move<T>): History<T> {
  const { past, now, future, topic } = history
  if (move === "undo") {
    const before = past.at(-1)
    return before === undefined
      ? history
      : { past: past.slice(0, -1), now: before, future: [now, ...future], topic: null }
  }
  if (move === "redo") {
    const [next, ...rest] = future
    return next === undefined ? history : { past: [...past, now], now: next, future: rest, topic: null }
  }
  const next = move.change(now)
  if (next === now) return history
  const joins = move.topic !== null && move.topic === topic
  return { past: joins ? past : [...past, now].slice(-MOST), now: next, future: [], topic: move.topic }
}

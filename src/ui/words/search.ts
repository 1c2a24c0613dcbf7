import type { MyWord } from "../../app/words/word.ts"

/** Which words are listed: all, or those of one status. */
export type StatusFilter = "all" | MyWord["status"]
export const STATUSES: readonly StatusFilter[] = ["all", "learning", "looked-up", "known"]

/** Whether a word is among those that are looked for: by itself, its meaning or a sentence of it. */
export function fits({ headword, meaning, places, status }: MyWord, search: string, only: StatusFilter) {
  if (only !== "all" && status !== only) return false
  const sought = search.trim().toLowerCase()
  return [headword, meaning, ...places.map(({ sentence }) => sentence)].some((text) =>
    text.toLowerCase().includes(sought),
  )
}

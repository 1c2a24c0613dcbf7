import { useMemo } from "react"
import { useMyWords } from "../useMyWords.ts"

/** What the reader has said of words: those that are known, and what becomes of each. */
export function useWords() {
  const { words: all, change } = useMyWords()
  const byName = useMemo(() => new Map(all?.map((word) => [word.headword.toLowerCase(), word])), [all])
  const known = useMemo(
    () => new Set(all?.filter(({ status }) => status === "known").map(({ headword }) => headword)),
    [all],
  )
  return {
    /** Null until they are read. */
    all,
    statusOf: (headword: string) => byName.get(headword.toLowerCase())?.status ?? null,
    known,
    change,
  }
}

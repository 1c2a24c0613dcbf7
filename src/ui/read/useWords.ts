import { useCallback, useEffect, useMemo, useState } from "react"
import { ask } from "../../app/messages.ts"
import type { MyWord, WordChange } from "../../app/words/word.ts"

type Status = MyWord["status"]

/** What the reader has said of words: those that are known, and what becomes of each. */
export function useWords() {
  const [words, setWords] = useState<ReadonlyMap<string, Status>>(new Map())

  useEffect(() => {
    ask("words/read", null).then(
      (all) => setWords(new Map(all.map(({ headword, status }) => [headword, status]))),
      // Then no word counts as known, and all else works.
      () => {},
    )
  }, [])

  const change = useCallback((what: Extract<WordChange, { word: object }>) => {
    const { headword } = what.word
    ask("words/change", what).then(
      (word) =>
        setWords((words) => {
          const next = new Map(words)
          if (word) next.set(headword, word.status)
          else next.delete(headword)
          return next
        }),
      () => {},
    )
  }, [])

  const known = useMemo(
    () => new Set([...words].filter(([, status]) => status === "known").map(([headword]) => headword)),
    [words],
  )
  return { statusOf: (headword: string) => words.get(headword) ?? null, known, change }
}

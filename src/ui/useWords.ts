import { useCallback, useEffect, useState } from "react"
import { ask } from "../app/messages.ts"
import { readWords, watchWords } from "../app/words/store.ts"
import type { MyWord, WordChange } from "../app/words/word.ts"

/** "My words" as a page shows them. */
export interface Words {
  /** Null until they are read. */
  readonly words: readonly MyWord[] | null
  /** Makes a change. False when it could not be kept. */
  readonly change: (change: WordChange) => Promise<boolean>
}

/** The reader's words, told anew whenever they change anywhere. */
export function useWords(): Words {
  const [words, setWords] = useState<readonly MyWord[] | null>(null)

  useEffect(() => {
    // Where they cannot be read there are none, and all else works.
    readWords().then(setWords, () => setWords([]))
    return watchWords(setWords)
  }, [])

  const change = useCallback(async (change: WordChange) => {
    try {
      await ask("words/change", change)
      return true
    } catch {
      return false
    } finally {
      setWords(await readWords())
    }
  }, [])
  return { words, change }
}

import { useCallback, useEffect, useState } from "react"
import { ask } from "../../app/messages.ts"
import { readWords, watchWords } from "../../app/words/store.ts"
import type { MyWord, WordChange } from "../../app/words/word.ts"

/** How often the time is looked at, in milliseconds: words become due by themselves. */
const TICK = 20_000

/** "My words" and the time by which they are due, in milliseconds since 1970. */
export interface Words {
  /** Null until they are read. */
  readonly words: readonly MyWord[] | null
  readonly now: number
  /** Makes a change. False when it could not be kept. */
  readonly change: (change: WordChange) => Promise<boolean>
}

/** Makes a change to the words, and then says so. */
export type OnChange = (saying: string, change: WordChange) => Promise<void>

/** The reader's words, told anew whenever they change anywhere. */
export function useWords(): Words {
  const [{ words, now }, setState] = useState<Omit<Words, "change">>({ words: null, now: Date.now() })
  const tell = useCallback((words: readonly MyWord[]) => setState({ words, now: Date.now() }), [])

  useEffect(() => {
    readWords().then(tell)
    return watchWords(tell)
  }, [tell])

  useEffect(() => {
    const timer = setInterval(() => setState(({ words }) => ({ words, now: Date.now() })), TICK)
    return () => clearInterval(timer)
  }, [])

  const change = useCallback(
    async (change: WordChange) => {
      try {
        await ask("words/change", change)
        return true
      } catch {
        return false
      } finally {
        tell(await readWords())
      }
    },
    [tell],
  )
  return { words, now, change }
}

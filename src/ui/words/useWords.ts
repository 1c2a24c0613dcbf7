import { useEffect, useMemo, useState } from "react"
import type { WordChange } from "../../app/words/word.ts"
import { type OwnWords, useMyWords } from "../useMyWords.ts"

/** How often the time is looked at, in milliseconds: words become due by themselves. */
const TICK = 20_000

/** "My words" and the time by which they are due, in milliseconds since 1970. */
export interface Words extends OwnWords {
  readonly now: number
}

/** Makes a change to the words, and then says so. */
export type OnChange = (saying: string, change: WordChange) => Promise<void>

/** The reader's words, and the time: a new one whenever a word may have become due. */
export function useWords(): Words {
  const { words, change } = useMyWords()
  const [tick, setTick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), TICK)
    return () => clearInterval(timer)
  }, [])
  const now = useMemo(() => Date.now(), [words, tick])
  return { words, change, now }
}

import { useEffect, useState } from "react"
import { readWords, watchWords } from "../../app/words/store.ts"

/** How many words "my words" has now. */
export function useWordCount(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    readWords().then(({ length }) => setCount(length))
    return watchWords(({ length }) => setCount(length))
  }, [])
  return count
}

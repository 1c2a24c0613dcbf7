import { useCallback, useEffect, useRef, useState } from "react"

/** How long nothing may have happened before something is said, in milliseconds: a slider is moved in many small steps. */
const PAUSE = 600

/** How long it stands there, in milliseconds. */
const STAY = 5000

/** What the page has to say, for a live region: the latest only, and at most once per pause. */
export function useSaid() {
  const [said, setSaid] = useState("")
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const say = useCallback((sentence: string) => {
    clearTimeout(timer.current)
    // A region is read out when it changes, so the same sentence needs a gap before it.
    setSaid("")
    timer.current = setTimeout(() => {
      setSaid(sentence)
      timer.current = setTimeout(() => setSaid(""), STAY)
    }, PAUSE)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  return { said, say }
}

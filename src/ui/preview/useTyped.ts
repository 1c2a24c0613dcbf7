import { useCallback, useEffect, useRef, useState } from "react"

/** Time without a key after which what was typed is handed on, in milliseconds. */
const PAUSE = 500

/**
 * Text that is being typed. It is shown at once and handed on after a pause, when the field is left or when it goes away, so
 * that no key waits for what follows from it. A value that changes elsewhere is shown as soon as nothing typed is waiting.
 */
export function useTyped(value: string, onTyped: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef({ typed, onTyped })
  latest.current = { typed, onTyped }

  const handOn = useCallback(() => {
    const { typed, onTyped } = latest.current
    if (typed === null) return
    latest.current = { typed: null, onTyped }
    setTyped(null)
    onTyped(typed)
  }, [])
  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(handOn, PAUSE)
    return () => clearTimeout(timer)
  }, [typed, handOn])
  useEffect(() => handOn, [handOn])

  return { text: typed ?? value, type: setTyped, handOn }
}

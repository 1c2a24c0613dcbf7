import { useEffect, useMemo, useState } from "react"

/** How often the time is looked at, in milliseconds: words become due by themselves. */
const TICK = 20_000

/** The time in milliseconds since 1970, looked at every so often and whenever `something` is another. */
export function useNow(something: unknown): number {
  const [ticks, setTicks] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), TICK)
    return () => clearInterval(timer)
  }, [])
  return useMemo(() => Date.now(), [something, ticks])
}

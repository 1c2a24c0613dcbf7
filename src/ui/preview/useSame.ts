import { useRef } from "react"
import { same } from "../../app/same.ts"

/** The value of before for as long as the new one says the same. */
export function useSame<T>(value: T): T {
  const before = useRef(value)
  if (!same(before.current, value)) before.current = value
  return before.current
}

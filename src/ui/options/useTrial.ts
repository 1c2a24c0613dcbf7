import { useEffect, useRef, useState } from "react"
import { say } from "../../app/listen/say.ts"
import type { Listen } from "../../app/settings.ts"

/** English in every language of the interface, as the voices are. */
const SENTENCE = "Take your time, and read at a pace that feels right."

/** Says one sentence to try a voice. `fail` is called when that did not work. */
export function useTrial(fail: () => void) {
  const [speaking, setSpeaking] = useState(false)
  const last = useRef(0)
  useEffect(() => () => speechSynthesis.cancel(), [])

  const start = async (listen: Listen) => {
    const turn = ++last.current
    setSpeaking(true)
    const how = await say(SENTENCE, { synth: speechSynthesis, listen: () => listen })
    if (turn !== last.current) return
    setSpeaking(false)
    if (how !== "silent") fail()
  }
  const stop = () => {
    last.current++
    setSpeaking(false)
    speechSynthesis.cancel()
  }
  return { speaking, start, stop }
}

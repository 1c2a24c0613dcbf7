import { useEffect, useRef, useState } from "react"

/** English in every language of the interface, as the voices are. */
const SENTENCE = "Take your time, and read at a pace that feels right."

/** Speaks one sentence to try a voice. `fail` is called when it does not start. */
export function useTrial(fail: () => void) {
  const [speaking, setSpeaking] = useState(false)
  const last = useRef<SpeechSynthesisUtterance>(undefined)
  useEffect(() => () => speechSynthesis.cancel(), [])

  const start = (voice: SpeechSynthesisVoice | null, rate: number) => {
    const utterance = new SpeechSynthesisUtterance(SENTENCE)
    utterance.voice = voice
    utterance.lang = voice?.lang ?? "en"
    utterance.rate = rate
    utterance.onend = () => utterance === last.current && setSpeaking(false)
    utterance.onerror = ({ error }) => {
      if (utterance !== last.current) return
      setSpeaking(false)
      if (error !== "canceled" && error !== "interrupted") fail()
    }
    last.current = utterance
    setSpeaking(true)
    speechSynthesis.cancel()
    speechSynthesis.speak(utterance)
  }
  const stop = () => {
    setSpeaking(false)
    speechSynthesis.cancel()
  }
  return { speaking, start, stop }
}

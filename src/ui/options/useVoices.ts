import { useEffect, useState } from "react"
import { fittingVoices, offeredVoices, waitForVoices } from "../../app/listen/voices.ts"
import type { Listen } from "../../app/settings.ts"

/** This device's own English voices to choose from, best first; null until the browser has listed them. */
export function useVoices(listen: Listen): readonly SpeechSynthesisVoice[] | null {
  const [fitting, setFitting] = useState<readonly SpeechSynthesisVoice[] | null>(null)
  useEffect(() => {
    waitForVoices(speechSynthesis).then((voices) => setFitting(fittingVoices(voices)))
  }, [])
  return fitting && offeredVoices(fitting, listen)
}

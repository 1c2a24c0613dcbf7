import { useEffect, useState } from "react"
import type { Listen } from "../../app/settings.ts"

/** More than these nobody looks through: some systems come with thousands. */
const MOST_OFFERED = 40

/** How long the browser may take to list its voices, in milliseconds, until there are none. */
const PATIENCE = 1500

/** This device's own English voices to choose from, by name, the chosen one among them; null until the browser has listed them. */
export function useVoices({ voice }: Listen): readonly SpeechSynthesisVoice[] | null {
  const [all, setAll] = useState<readonly SpeechSynthesisVoice[] | null>(null)
  useEffect(() => {
    const read = () => setAll(speechSynthesis.getVoices())
    const timer = setTimeout(read, PATIENCE)
    if (speechSynthesis.getVoices().length > 0) read()
    speechSynthesis.addEventListener("voiceschanged", read)
    return () => {
      clearTimeout(timer)
      speechSynthesis.removeEventListener("voiceschanged", read)
    }
  }, [])
  if (all === null) return null
  return all
    .filter(({ localService, lang }) => localService && /^en(?:[-_]|$)/i.test(lang))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .filter(({ voiceURI }, index) => index < MOST_OFFERED || voiceURI === voice)
}

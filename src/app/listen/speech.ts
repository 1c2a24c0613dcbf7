import type { Listen } from "../settings.ts"
import { fittingVoices, voiceFor, waitForVoices } from "./voices.ts"

/** What speaking needs of the browser and of the reader's settings. */
export interface Speech {
  /** `globalThis.speechSynthesis`; a browser may have none. */
  readonly synth: SpeechSynthesis | undefined
  readonly listen: () => Listen
  /** How an utterance is made; by its constructor, if nothing else is said. */
  readonly utterance?: (text: string) => SpeechSynthesisUtterance
  /** Languages that the reader has set in the browser, for the region of the voice; those of the navigator, if not said. */
  readonly languages?: readonly string[]
}

export const newUtterance = (text: string): SpeechSynthesisUtterance => new SpeechSynthesisUtterance(text)

/** Chromium on Linux loses what is spoken right after a cancel. Milliseconds that nobody hears. */
const BREATH = 60

/** The voice to speak with now; null when the device has none that fits. */
export async function findVoice({ synth, listen, languages }: Speech): Promise<SpeechSynthesisVoice | null> {
  if (!synth) return null
  return voiceFor(fittingVoices(await waitForVoices(synth), languages), listen())
}

/** Hushes whatever speaks, so that what comes next does not queue up behind it. */
export async function quieten(synth: SpeechSynthesis): Promise<void> {
  synth.cancel()
  // A page, or a reader's other extension, may have left it paused: then nothing would ever be heard.
  if (synth.paused) synth.resume()
  await new Promise((rested) => setTimeout(rested, BREATH))
}

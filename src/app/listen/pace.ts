import type { VoiceFacts } from "./voices.ts"
import { effort } from "./words.ts"

/**
 * Characters that an unknown voice says in a second at rate 1. Books are read aloud at 150 to 160 words a minute, what is
 * read aloud is on average 183 (Brysbaert 2019), and an English word with its space is 5.7 characters: 160 words make 15.
 */
const TYPICAL = 15

/** What is outside was not speech alone, but a voice that hung or a machine that slept. In characters a second. */
const SLOWEST = 5
const FASTEST = 40

/** Shorter pieces are mostly the silence around them. In characters. */
const TELLING = 20

/** What is known of each voice by the pieces that it has said. */
export interface Pace {
  /** How long a voice will need for a text at a rate, in milliseconds. */
  duration(text: string, voice: VoiceFacts, rate: number): number
  /** Takes note of the milliseconds that it needed. */
  took(text: string, voice: VoiceFacts, rate: number, duration: number): void
  /** Whether the voice says which word it is at; null while that is not known. */
  tellsWords(voice: VoiceFacts): boolean | null
  learnTelling(voice: VoiceFacts, tells: boolean): void
}

export function createPace(): Pace {
  /** By `voiceURI`: characters in a second at rate 1. */
  const speeds = new Map<string, number>()
  const telling = new Map<string, boolean>()
  return {
    duration: (text, { voiceURI }, rate) =>
      (effort(text) / ((speeds.get(voiceURI) ?? TYPICAL) * rate)) * 1000,
    took: (text, { voiceURI }, rate, duration) => {
      const speed = (effort(text) / duration / rate) * 1000
      if (effort(text) < TELLING || !(speed >= SLOWEST && speed <= FASTEST)) return
      const known = speeds.get(voiceURI)
      speeds.set(voiceURI, known === undefined ? speed : (known + speed) / 2)
    },
    tellsWords: ({ voiceURI }) => telling.get(voiceURI) ?? null,
    learnTelling: ({ voiceURI }, tells) => void telling.set(voiceURI, tells),
  }
}

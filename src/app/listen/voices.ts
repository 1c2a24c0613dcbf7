import type { Listen } from "../settings.ts"

/** What of a voice decides whether it fits. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, "voiceURI" | "name" | "lang" | "localService" | "default">

/** Longest time to wait for the list of voices, in milliseconds: browsers fill it sooner, and tell when it is filled later. */
const PATIENCE = 1500

/** More than these nobody looks through: some systems come with 13,000. */
const MOST_OFFERED = 40

/**
 * Voices of macOS that are toys or sound like early computers (its groups "Novelty" and "Eloquence", and four of 1984),
 * and the variants that speech-dispatcher makes of each voice, "English+Belinda". First in the alphabet, last to be wanted.
 */
const ODD =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Good News|Hysterical|Jester|Organ|Pipe Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox|Eddy|Flo|Grandma|Grandpa|Reed|Rocko|Sandy|Shelley|Fred|Junior|Kathy|Ralph)(?: \(|$)|\+/

/** How systems call their better voices. */
const GOOD = /\b(?:natural|neural|premium|enhanced)\b/i

/**
 * The voices of this device for a language, best first: voices of the reader's region, then those that the system calls
 * good, its default, and by name. Voices that send the text elsewhere to be spoken are never among them. `languages` are
 * what the reader has set in the browser.
 */
export function fittingVoices<V extends VoiceFacts>(
  voices: readonly V[],
  languages: readonly string[] = navigator.languages,
  language = "en",
): V[] {
  const regions = regionsOf(languages, language)
  const fitting = new Map<string, { readonly voice: V; readonly rank: readonly (number | string)[] }>()
  for (const voice of voices) {
    const { primary, region } = tag(voice.lang)
    if (!voice.localService || primary !== language || fitting.has(voice.voiceURI)) continue
    const place = regions.indexOf(region)
    const rank = [
      ODD.test(voice.name) ? 1 : 0,
      place < 0 ? regions.length : place,
      GOOD.test(voice.name) ? 0 : 1,
      voice.default ? 0 : 1,
      voice.name,
    ]
    fitting.set(voice.voiceURI, { voice, rank })
  }
  return [...fitting.values()].toSorted((a, b) => byRank(a.rank, b.rank)).map(({ voice }) => voice)
}

/** Those to choose from: the first of the fitting voices, and the chosen one wherever it stands. */
export function offeredVoices<V extends VoiceFacts>(fitting: readonly V[], { voice }: Listen): V[] {
  return fitting.filter(({ voiceURI }, index) => index < MOST_OFFERED || voiceURI === voice)
}

/** The chosen voice, or the first that fits where none is chosen or it is gone; null when there is none. */
export function voiceFor<V extends VoiceFacts>(fitting: readonly V[], { voice }: Listen): V | null {
  return fitting.find(({ voiceURI }) => voiceURI === voice) ?? fitting[0] ?? null
}

/** The list of voices once the browser has filled it; empty when after the patience, in milliseconds, it still is. */
export function waitForVoices(synth: SpeechSynthesis, patience = PATIENCE): Promise<SpeechSynthesisVoice[]> {
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer)
      synth.removeEventListener("voiceschanged", look)
      resolve(synth.getVoices())
    }
    const look = () => {
      if (synth.getVoices().length > 0) settle()
    }
    const timer = setTimeout(settle, patience)
    synth.addEventListener("voiceschanged", look)
    look()
  })
}

/** Parts of a language tag in small letters. Android writes "en_US". */
function tag(lang: string): { readonly primary: string; readonly region: string } {
  const [primary = "", ...rest] = lang.toLowerCase().split(/[-_]/)
  return { primary, region: rest.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part)) ?? "" }
}

/** The reader's regions: those set with the language itself come first, "en-GB" before "es-US". */
function regionsOf(languages: readonly string[], language: string): string[] {
  const tags = languages.map(tag).filter(({ region }) => region !== "")
  const own = tags.filter(({ primary }) => primary === language)
  return [...new Set([...own, ...tags].map(({ region }) => region))]
}

function byRank(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const differs = a.findIndex((part, index) => part !== b[index])
  return differs < 0 ? 0 : a[differs]! < b[differs]! ? -1 : 1
}

import { say } from "../../src/app/listen/say.ts"
import { createSpeaker, type SpeakerState } from "../../src/app/listen/speaker.ts"
import type { Listen } from "../../src/app/settings.ts"
import { sentenceSpans } from "../../src/engine/read/sentences.ts"
import { scriptOf } from "../app/listen/script.ts"

/** A speaker without a page around it, for the test to play with: it keeps all that it is told. */
let listen: Listen = { voice: null, rate: 1 }
const speech = { synth: speechSynthesis, listen: () => listen }
export const places: string[] = []
export const states: SpeakerState[] = []

export const speaker = createSpeaker<{ readonly text: string }>({
  ...speech,
  onPlace: (place) => {
    const { text } = place?.sentence ?? { text: "" }
    places.push(place === null ? "-" : place.word ? text.slice(place.word.start, place.word.end) : "¶")
  },
  onState: (state) => states.push(state),
})

export const play = (text: string) =>
  speaker.play(scriptOf(sentenceSpans(text).map(({ start, end }) => ({ text: text.slice(start, end) }))))

export const tune = (next: Listen) => {
  listen = next
  speaker.retune()
}

export const sayOnce = (text: string) => say(text, speech)

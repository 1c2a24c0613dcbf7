import { effort, wordsOf } from "../../../src/app/listen/words.ts"

/** How the fake says a text: to its end; never coming to an end; not at all; or with an error. */
export type Manner = "well" | "never-ends" | "never-starts" | { readonly error: SpeechSynthesisErrorCode }

export interface FakeOptions {
  readonly voices?: readonly SpeechSynthesisVoice[]
  /** Whether it says which word it is at. */
  readonly tells?: boolean
  /** Characters said in a second at rate 1. */
  readonly speed?: number
  readonly manner?: (text: string) => Manner
}

export interface FakeSynth {
  readonly synth: SpeechSynthesis
  readonly utterance: (text: string) => SpeechSynthesisUtterance
  /** All that was given to it, in order. */
  readonly said: readonly SpeechSynthesisUtterance[]
  readonly texts: () => string[]
  /** The list of voices comes, or becomes another. */
  readonly fill: (voices: readonly SpeechSynthesisVoice[]) => void
  /** How many listen for a change of voices. */
  readonly listeners: () => number
}

/** A voice of this device, unless said otherwise. */
export const voice = (name: string, lang = "en-US", more: Partial<SpeechSynthesisVoice> = {}) => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
})

/**
 * A speech synthesis without sound, on the timers of the test. Like real ones it says one text after another, tells of
 * marks and sentences besides words, and sends events of what was cancelled long after it was.
 */
export function fakeSynth(options: FakeOptions = {}): FakeSynth {
  const { tells = true, speed = 15, manner = () => "well" } = options
  let voices = options.voices ?? [voice("Ann")]
  const said: SpeechSynthesisUtterance[] = []
  const queue: SpeechSynthesisUtterance[] = []
  let current: SpeechSynthesisUtterance | null = null
  let timers: ReturnType<typeof setTimeout>[] = []
  const target = new EventTarget()
  let listeners = 0

  const at = (time: number, act: () => void) => timers.push(setTimeout(act, time))
  const send = (to: SpeechSynthesisUtterance, type: string, what: object = {}) =>
    to.dispatchEvent(Object.assign(new Event(type), what))
  const next = () => {
    current = queue.shift() ?? null
    if (current) begin(current)
  }
  const begin = (utterance: SpeechSynthesisUtterance) => {
    const { text, rate } = utterance
    const how = manner(text)
    const end = () => {
      send(utterance, "end")
      next()
    }
    if (how === "never-starts") return
    if (typeof how === "object") {
      at(10, () => {
        send(utterance, "error", how)
        next()
      })
      return
    }
    at(10, () => send(utterance, "start"))
    const time = (place: number) => 10 + (effort(text.slice(0, place)) / speed / rate) * 1000
    if (tells) {
      at(10, () => send(utterance, "boundary", { name: "sentence", charIndex: text.length - 2 }))
      for (const { start } of wordsOf(text))
        at(time(start), () => send(utterance, "boundary", { name: "word", charIndex: start }))
      // Some voices tell of the first word once more.
      at(time(text.length) - 1, () => send(utterance, "boundary", { name: "word", charIndex: 0 }))
    }
    if (how === "well") at(time(text.length), end)
  }
  const cancel = () => {
    for (const timer of timers) clearTimeout(timer)
    timers = []
    const late = current
    queue.length = 0
    current = null
    if (!late) return
    setTimeout(() => send(late, "error", { error: "interrupted" }), 5)
    setTimeout(() => send(late, "boundary", { name: "word", charIndex: late.text.length - 1 }), 90)
    setTimeout(() => send(late, "end"), 100)
  }
  const synth = {
    paused: false,
    getVoices: () => [...voices],
    speak: (utterance: SpeechSynthesisUtterance) => {
      said.push(utterance)
      queue.push(utterance)
      if (!current) next()
    },
    cancel,
    resume: () => {
      synth.paused = false
    },
    addEventListener: (type: string, listener: () => void) => {
      listeners += 1
      target.addEventListener(type, listener)
    },
    removeEventListener: (type: string, listener: () => void) => {
      listeners -= 1
      target.removeEventListener(type, listener)
    },
  }
  return {
    synth: synth as unknown as SpeechSynthesis,
    utterance: (text) => Object.assign(new EventTarget(), { text }) as unknown as SpeechSynthesisUtterance,
    said,
    texts: () => said.map(({ text }) => text),
    fill: (next) => {
      voices = next
      target.dispatchEvent(new Event("voiceschanged"))
    },
    listeners: () => listeners,
  }
}

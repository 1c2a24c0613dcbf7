import type { Span } from "../../engine/text/span.ts"
import type { Pace } from "./pace.ts"
import { wordAt, wordsOf } from "./words.ts"

/** How a text is said. */
export interface Voicing {
  readonly synth: SpeechSynthesis
  readonly utterance: (text: string) => SpeechSynthesisUtterance
  readonly voice: SpeechSynthesisVoice
  readonly rate: number
  readonly pace: Pace
}

/** "interrupted" by someone who is not us; "stuck" when the voice has sent nothing for too long. */
export type Ending = "ended" | "interrupted" | "stuck" | "failed"

export interface Hearing {
  /** The voice is at this word of the text: each at most once, and in order. */
  readonly onWord: (word: Span) => void
  /** Once, and never after the utterance was hushed. */
  readonly onEnd: (how: Ending) => void
}

/** A voice that has not said which word it is at for so long after its start, in milliseconds, will not say it. */
const TELLS_WITHIN = 700

/** A voice is stuck when it is silent for this long, in milliseconds, beyond so many times what it should need. */
const STUCK_AFTER = 6000
const STUCK_TIMES = 3

/**
 * Says a text of a few seconds, and tells each word as the voice comes to it: as the voice itself says, or where it says
 * nothing by how long it should take. Gives back what hushes it.
 */
export function utter(text: string, voicing: Voicing, { onWord, onEnd }: Hearing): () => void {
  const { synth, voice, rate, pace } = voicing
  // `hush` holds on to it: browsers let go of an utterance that nobody holds, and its events with it.
  const utterance = voicing.utterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = rate
  const words = wordsOf(text)
  const expected = pace.duration(text, voice, rate)
  const life = new AbortController()
  let told = -1
  let startedAt: number | null = null
  let tells = false
  let clock: ReturnType<typeof setTimeout> | undefined
  let watchdog: ReturnType<typeof setTimeout> | undefined

  const finish = (how: Ending) => {
    over()
    onEnd(how)
  }
  const over = () => {
    life.abort()
    clearTimeout(clock)
    clearTimeout(watchdog)
  }
  const watch = () => {
    clearTimeout(watchdog)
    watchdog = setTimeout(
      () => {
        over()
        synth.cancel()
        onEnd("stuck")
      },
      STUCK_AFTER + STUCK_TIMES * expected,
    )
  }
  const tell = (index: number) => {
    if (index <= told) return
    told = index
    onWord(words[index]!)
  }
  const tellByTime = () => {
    const passed = performance.now() - startedAt!
    const due = (index: number) => pace.duration(text.slice(0, words[index]!.start), voice, rate)
    let index = Math.max(told, 0)
    while (index + 1 < words.length && due(index + 1) <= passed) index += 1
    if (index + 1 < words.length) clock = setTimeout(tellByTime, Math.max(due(index + 1) - passed, 1))
    if (index < words.length) tell(index)
  }

  const on = (type: keyof SpeechSynthesisUtteranceEventMap, hear: (event: Event) => void) =>
    utterance.addEventListener(type, hear, { signal: life.signal })
  on("start", () => {
    watch()
    startedAt = performance.now()
    const known = pace.tellsWords(voice)
    if (known === false) tellByTime()
    else if (known === null) clock = setTimeout(tellByTime, TELLS_WITHIN)
  })
  on("boundary", (event) => {
    watch()
    const { name, charIndex } = event as SpeechSynthesisEvent
    if (name !== "word") return
    clearTimeout(clock)
    tells = true
    pace.learnTelling(voice, true)
    tell(wordAt(words, charIndex))
  })
  on("end", () => {
    if (startedAt !== null) pace.took(text, voice, rate, performance.now() - startedAt)
    if (!tells && words.length > 1 && pace.tellsWords(voice) === null) pace.learnTelling(voice, false)
    finish("ended")
  })
  on("error", (event) => {
    const { error } = event as SpeechSynthesisErrorEvent
    finish(error === "interrupted" || error === "canceled" ? "interrupted" : "failed")
  })

  watch()
  synth.speak(utterance)
  return () => {
    if (life.signal.aborted) return
    over()
    synth.cancel()
  }
}

import type { Span } from "../../engine/text/span.ts"
import { firstPiece, longestPiece } from "./chunks.ts"
import { createPace } from "./pace.ts"
import { findVoice, newUtterance, quieten, type Speech } from "./speech.ts"
import { type Ending, utter, type Voicing } from "./utter.ts"
import { isSpoken } from "./words.ts"

/** What is read aloud, sentence by sentence. Sentences are asked for one at a time, so the text may change under the voice. */
export interface Script<S extends { readonly text: string }> {
  /** The sentence after another; the first after null; null at the end. */
  after(sentence: S | null): S | null
}

/** Where the voice is. */
export interface Place<S> {
  readonly sentence: S
  /** The word in the sentence's text; null before the first. */
  readonly word: Span | null
}

/** "none" means that the device has no voice of its own for English. */
export type SpeakerState = "silent" | "speaking" | "paused" | "none" | "failed"

/** Reads a text aloud with a voice of this device. One at a time: to play anew stops what is played. */
export interface Speaker<S extends { readonly text: string }> {
  /** Reads on from a sentence, or from the script's first. */
  play(script: Script<S>, from?: S | null): void
  pause(): void
  /** Goes on from the word it was paused at; after a failure, from the one it came to. */
  resume(): void
  stop(): void
  /** To be called when voice or speed are others: goes on from the word it is at. */
  retune(): void
  state(): SpeakerState
}

export interface SpeakerOptions<S> extends Speech {
  /** Where the voice is now; null once it has stopped. */
  readonly onPlace: (place: Place<S> | null) => void
  readonly onState: (state: SpeakerState) => void
}

/** A voice may get stuck once; after the second piece in a row that it does not end, it has failed. */
const MAY_BE_STUCK = 1

/** A speaker that stays until `stop`: a page or a view that goes away has to call it. */
export function createSpeaker<S extends { readonly text: string }>(options: SpeakerOptions<S>): Speaker<S> {
  const { listen, onPlace, onState, utterance = newUtterance } = options
  const pace = createPace()
  let state: SpeakerState = "silent"
  let script: Script<S> | null = null
  let sentence: S | null = null
  /** Where in the sentence the voice is, or is to go on. */
  let offset = 0
  /** The sentence last told of. */
  let shown: S | null = null
  let timesStuck = 0
  /** Grows with whatever turns the voice elsewhere, so that what was under way before knows that it is over. */
  let turn = 0
  let hush = () => {}

  const become = (next: SpeakerState) => {
    if (state === next) return
    state = next
    onState(next)
  }
  const halt = () => {
    turn += 1
    hush()
    hush = () => {}
  }
  const finish = (how: "silent" | "none" | "failed") => {
    halt()
    if (how !== "failed") sentence = null
    shown = null
    const mine = turn
    onPlace(null)
    if (mine === turn) become(how)
  }
  /** Halts and remembers the word. `SpeechSynthesis.pause` does nothing with many voices, and ends speech on Android. */
  const pause = () => {
    if (state !== "speaking") return
    halt()
    become("paused")
  }

  const goOn = async () => {
    halt()
    const mine = turn
    become("speaking")
    const voice = await findVoice(options)
    if (mine !== turn) return
    if (!voice) return finish("none")
    const synth = options.synth!
    await quieten(synth)
    if (mine === turn) sayNext({ synth, utterance, voice, rate: listen().rate, pace })
  }

  const sayNext = (voicing: Voicing) => {
    const mine = turn
    while (sentence && !isSpoken(sentence.text.slice(offset))) {
      sentence = script!.after(sentence)
      offset = 0
    }
    if (!sentence) return finish("silent")
    const current = sentence
    if (shown !== current) {
      shown = current
      onPlace({ sentence: current, word: null })
      if (mine !== turn) return
    }
    const start = offset
    const piece = firstPiece(current.text.slice(start), longestPiece(voicing.rate))
    const onWord = (word: Span) => {
      offset = start + word.start
      onPlace({ sentence: current, word: { start: offset, end: start + word.end } })
    }
    const onEnd = (how: Ending) => {
      // Someone else hushed the voice: the page, or a word that the reader asked to hear.
      if (how === "interrupted") return pause()
      timesStuck = how === "stuck" ? timesStuck + 1 : 0
      if (how === "failed" || timesStuck > MAY_BE_STUCK) return finish("failed")
      offset = start + piece.length
      if (how === "stuck") void goOn()
      else sayNext(voicing)
    }
    hush = utter(piece, voicing, { onWord, onEnd })
  }

  return {
    play(next, from = null) {
      script = next
      sentence = from ?? next.after(null)
      offset = 0
      shown = null
      timesStuck = 0
      void goOn()
    },
    pause,
    resume() {
      if (!sentence || (state !== "paused" && state !== "failed")) return
      timesStuck = 0
      void goOn()
    },
    stop: () => finish("silent"),
    retune() {
      if (state === "speaking") void goOn()
    },
    state: () => state,
  }
}

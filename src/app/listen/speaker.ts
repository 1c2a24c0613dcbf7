import type { Span } from "../../engine/text/span.ts"
import type { Listen } from "../settings.ts"

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
  resume(): void
  stop(): void
  /** To be called when voice or speed are others: goes on from the word it is at. */
  retune(): void
  state(): SpeakerState
}

export interface SpeakerOptions<S> {
  readonly synth: SpeechSynthesis
  readonly listen: () => Listen
  /** Where the voice is now; null once it has stopped. */
  readonly onPlace: (place: Place<S> | null) => void
  readonly onState: (state: SpeakerState) => void
}

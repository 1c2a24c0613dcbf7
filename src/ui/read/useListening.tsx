import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react"
import { type Said, say } from "../../app/listen/say.ts"
import { createSpeaker, type SpeakerState } from "../../app/listen/speaker.ts"
import { findVoice } from "../../app/listen/speech.ts"
import type { Listen } from "../../app/settings.ts"
import {
  type BlockSentence,
  type ReadingSurface,
  sentenceAfter,
  sentencesIn,
  stands,
} from "../../page/surface.ts"
import { firstInView, markVoice } from "../../page/voice-place.ts"
import { ListenControls } from "./ListenControls.tsx"

export interface Listening {
  /** Whether a click on a sentence starts there, instead of opening a card. */
  readonly on: boolean
  /** What stands in the toolbar. */
  readonly controls: ReactNode
  /** Starts at the sentence in which an offset of a block's shown text lies. */
  readonly startAt: (block: number, offset: number) => void
  /** Says one word or expression, and gives how that went. */
  readonly hear: (words: string) => Promise<Said>
}

/** Reads the text aloud, marks where the voice is, and follows it down the page. */
export function useListening(
  text: RefObject<HTMLElement | null>,
  surface: ReadingSurface,
  listen: Listen,
  onListen: (listen: Listen) => void,
): Listening {
  const [on, setOn] = useState(false)
  const [state, setState] = useState<SpeakerState>("silent")
  const now = useRef({ surface, listen })
  now.current = { surface, listen }
  const speech = { synth: globalThis.speechSynthesis, listen: () => now.current.listen }
  const [speaker] = useState(() =>
    createSpeaker<BlockSentence>({
      ...speech,
      onPlace: (place) =>
        markVoice(text.current, place && stands(now.current.surface, place.sentence) ? place : null),
      onState: setState,
    }),
  )
  useEffect(() => {
    const { synth } = speech
    const look = () =>
      findVoice(speech).then((voice) =>
        setState((state) => (!voice ? "none" : state === "none" ? "silent" : state)),
      )
    look()
    // Some come late, or are added by the reader.
    synth?.addEventListener("voiceschanged", look)
    return () => synth?.removeEventListener("voiceschanged", look)
  }, [])
  useEffect(() => speaker.retune(), [speaker, listen.voice, listen.rate])
  useEffect(() => {
    // A browser may speak on after the page is gone.
    addEventListener("pagehide", speaker.stop)
    return () => {
      removeEventListener("pagehide", speaker.stop)
      speaker.stop()
    }
  }, [speaker])

  const play = (from: BlockSentence | null) =>
    speaker.play({ after: (sentence) => sentenceAfter(now.current.surface, sentence) }, from)

  return {
    on,
    controls: (
      <ListenControls
        on={on}
        state={state}
        rate={listen.rate}
        onOpen={(next) => {
          setOn(next)
          if (!next) speaker.stop()
        }}
        onPlay={() => play(firstInView(text.current, surface))}
        onPause={speaker.pause}
        onResume={speaker.resume}
        onStop={speaker.stop}
        onRate={(rate) => onListen({ ...listen, rate })}
      />
    ),
    startAt(block, offset) {
      const here = sentencesIn(surface, block).find(({ span }) => offset < span.end)
      if (here) play(here)
    },
    hear(words) {
      speaker.pause()
      return say(words, speech)
    },
  }
}

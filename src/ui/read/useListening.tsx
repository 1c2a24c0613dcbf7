import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react"
import { type Said, say } from "../../app/listen/say.ts"
import { createSpeaker, type Place, type SpeakerState } from "../../app/listen/speaker.ts"
import { findVoice } from "../../app/listen/speech.ts"
import type { Listen } from "../../app/settings.ts"
import { slice } from "../../engine/text/span.ts"
import { isNear } from "../../page/aloud.ts"
import { type BlockSentence, type ReadingSurface, sentenceAfter, sentencesIn } from "./aloud.ts"
import { ListenControls } from "./ListenControls.tsx"
import { elementOf } from "./offsets.ts"
import { highlight } from "./voice-marks.ts"

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
        mark(text.current, place && stands(now.current.surface, place.sentence) ? place : null),
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

/** Whether a sentence is still shown where it was when the voice came to it. */
const stands = ({ shownOf }: ReadingSurface, { block, span, text }: BlockSentence): boolean =>
  slice(shownOf(block).text, span) === text

/** Where the voice is, and no more of it than can be seen. */
function mark(root: HTMLElement | null, place: Place<BlockSentence> | null): void {
  if (!place) {
    highlight(root, "foothold-sentence", null)
    highlight(root, "foothold-word", null)
    return
  }
  const { sentence, word } = place
  const { block, span } = sentence
  const wasNear = isNear(marked(), window)
  highlight(root, "foothold-sentence", { block, span })
  const within = word && { start: span.start + word.start, end: span.start + word.end }
  highlight(root, "foothold-word", within && { block, span: within })
  if (!word && wasNear) follow(root, sentence)
}

const marked = (): Range | undefined =>
  [...(CSS.highlights.get("foothold-sentence") ?? [])][0] as Range | undefined

/** Room at the edges of the window, in pixels, within which a sentence counts as seen: toolbar and notes lie there. */
const EDGE = 140

function follow(root: HTMLElement | null, { block }: BlockSentence): void {
  const box = marked()?.getBoundingClientRect()
  if (!root || !box || (box.top >= EDGE && box.bottom <= innerHeight - EDGE)) return
  if (box.height === 0) elementOf(root, block)?.scrollIntoView({ block: "center" })
  else scrollBy({ top: box.top - innerHeight / 3, behavior: "instant" })
}

/** The first sentence of the first block that stands in the window. */
function firstInView(root: HTMLElement | null, surface: ReadingSurface): BlockSentence | null {
  for (const block of surface.blocks()) {
    const box = root && elementOf(root, block)?.getBoundingClientRect()
    if (box && box.bottom > EDGE && box.top < innerHeight) return sentencesIn(surface, block)[0] ?? null
  }
  return null
}

import { paced } from "../../src/app/listen/rate.ts"
import { say } from "../../src/app/listen/say.ts"
import { createSpeaker } from "../../src/app/listen/speaker.ts"
import { findVoice } from "../../src/app/listen/speech.ts"
import { firstInView, isNear, sentenceAfter } from "../../src/page/aloud.ts"
import type { Aloud } from "../../src/page/bar/beyond.ts"
import type { PageSentence } from "../../src/page/sentences.ts"
import type { Session } from "../../src/page/session.ts"
import type { Own } from "./own.ts"

/** Reads the page's article aloud with a voice of the device, and marks where the voice is. */
export function openAloud(
  session: Session,
  { settings, change }: Pick<Own, "settings" | "change">,
  onState: () => void,
): Aloud {
  const synth = globalThis.speechSynthesis
  const listen = () => settings().supports.listen
  /** The sentence marked before. */
  let last: Range | null = null
  const speaker = createSpeaker<PageSentence>({
    synth,
    listen,
    onPlace(place) {
      const marked = place?.sentence.ranges() ?? []
      session.markAloud(marked, place?.word ? place.sentence.ranges(place.word) : [])
      if (place && !place.word) {
        if (isNear(last, window)) follow(marked[0])
        last = marked[0] ?? null
      }
      if (!place) last = null
    },
    onState,
  })
  // A browser may speak on after the page is gone.
  addEventListener("pagehide", speaker.stop)
  let mute = false
  const look = async () => {
    mute = (await findVoice({ synth, listen })) === null
    onState()
  }
  void look()
  // Some come late, or are added by the reader.
  synth?.addEventListener("voiceschanged", look)
  return {
    state: () => (mute && speaker.state() === "silent" ? "none" : speaker.state()),
    rate: () => listen().rate,
    pace(by) {
      const { supports } = settings()
      const rate = paced(supports.listen.rate, by)
      void change({ set: { supports: { ...supports, listen: { ...supports.listen, rate } } } })
      speaker.retune()
    },
    play: (from) =>
      speaker.play(
        { after: (sentence) => sentenceAfter(session, sentence) },
        from ?? firstInView(session, window),
      ),
    pause: speaker.pause,
    resume: speaker.resume,
    stop: speaker.stop,
    say(word) {
      speaker.pause()
      return say(word, { synth, listen })
    },
  }
}

/** Scrolls a sentence into the middle of the window when it has left it. */
function follow(range: Range | undefined): void {
  const box = range?.getBoundingClientRect()
  if (!box || (box.top >= 40 && box.bottom <= window.innerHeight - 120)) return
  window.scrollBy({ top: box.top - window.innerHeight / 3, behavior: "instant" })
}

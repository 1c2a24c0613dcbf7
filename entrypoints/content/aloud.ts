import { say } from "../../src/app/listen/say.ts"
import { createSpeaker } from "../../src/app/listen/speaker.ts"
import { ask } from "../../src/app/messages.ts"
import type { Settings } from "../../src/app/settings.ts"
import { firstInView, sentenceAfter } from "../../src/page/aloud.ts"
import type { Aloud } from "../../src/page/bar/beyond.ts"
import type { PageSentence } from "../../src/page/sentences.ts"
import type { Session } from "../../src/page/session.ts"

/** Reads the page's article aloud with a voice of the device, and marks where the voice is. */
export function openAloud(session: Session, settings: () => Settings, changed: () => void): Aloud {
  const synth = globalThis.speechSynthesis
  let rate: number | null = null
  const listen = () => {
    const own = settings().supports.listen
    return { ...own, rate: rate ?? own.rate }
  }
  const speaker = createSpeaker<PageSentence>({
    synth,
    listen,
    onPlace(place) {
      const marked = place?.sentence.ranges() ?? []
      session.markAloud(marked, place?.word ? place.sentence.ranges(place.word) : [])
      if (place && !place.word) follow(marked[0])
    },
    onState: changed,
  })
  return {
    state: speaker.state,
    rate: () => listen().rate,
    setRate(next) {
      rate = next
      const { supports } = settings()
      void ask("settings/change", {
        set: { supports: { ...supports, listen: { ...supports.listen, rate: next } } },
      })
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

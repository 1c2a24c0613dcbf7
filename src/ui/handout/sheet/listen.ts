import { paced } from "../../../app/listen/rate.ts"
import { createSpeaker, type SpeakerState } from "../../../app/listen/speaker.ts"
import { findVoice, type Speech } from "../../../app/listen/speech.ts"
import type { Listen } from "../../../app/settings.ts"
import { button, make, write } from "../../../page/bar/make.ts"
import { blockElements, blockOf } from "../../../page/offsets.ts"
import {
  type BlockSentence,
  type ReadingSurface,
  sentenceAfter,
  sentencesIn,
  stands,
} from "../../../page/surface.ts"
import { firstInView, markVoice } from "../../../page/voice-place.ts"
import type { Sheet } from "./open.ts"

/**
 * Reads the text aloud with voices of the device: a button in the tools, and a row that it opens. Gives what starts at
 * a place of the text; that answers whether listening is at hand at all.
 */
export function listenTo(
  { document, text, say, shown }: Sheet,
  tools: HTMLElement,
): (block: number, offset: number) => boolean {
  let listen: Listen = { voice: null, rate: 1 }
  let state: SpeakerState = "silent"
  const speech: Speech = { synth: globalThis.speechSynthesis, listen: () => listen }
  const blocks = blockElements(text).map(blockOf)
  const surface: ReadingSurface = { blocks: () => blocks, shownOf: (block) => shown()[block]! }
  const speaker = createSpeaker<BlockSentence>({
    ...speech,
    onPlace: (place) => markVoice(text, place && stands(surface, place.sentence) ? place : null),
    onState: (next) => become(next),
  })
  const play = (from: BlockSentence | null) =>
    speaker.play({ after: (sentence) => sentenceAfter(surface, sentence) }, from)

  const act = button(
    document,
    "",
    () => {
      if (state === "speaking") speaker.pause()
      else if (state === "paused") speaker.resume()
      else play(firstInView(text, surface))
    },
    { class: "button main" },
  )
  const stop = button(document, say("listenStop"), () => speaker.stop(), { class: "button" })
  const speed = make(document, "span", { class: "speed", "aria-live": "polite" })
  const tune = (by: 1 | -1) => {
    listen = { ...listen, rate: paced(listen.rate, by) }
    writeSpeed()
    speaker.retune()
  }
  const writeSpeed = () => write(speed, say("listenSpeed", decimal(listen.rate, say("lang"))))
  const pace = make(
    document,
    "div",
    { class: "pace" },
    button(document, "−", () => tune(-1), { class: "button", "aria-label": say("listenSlower") }),
    speed,
    button(document, "+", () => tune(1), { class: "button", "aria-label": say("listenFaster") }),
  )
  const hint = make(document, "p", { class: "soft", role: "status" })
  const row = make(document, "div", { class: "listen-row", id: "listen-row" }, act, stop, pace, hint)
  row.hidden = true
  const toggle = button(
    document,
    say("listen"),
    () => {
      row.hidden = !row.hidden
      toggle.setAttribute("aria-expanded", String(!row.hidden))
      if (row.hidden) speaker.stop()
    },
    { class: "button", "aria-expanded": "false", "aria-controls": "listen-row" },
  )

  const become = (next: SpeakerState) => {
    state = next
    write(act, say(next === "speaking" ? "listenPause" : next === "paused" ? "listenResume" : "listenPlay"))
    stop.setAttribute("aria-disabled", String(next !== "speaking" && next !== "paused"))
    for (const element of [act, stop, pace]) element.hidden = next === "none"
    write(hint, say(next === "none" ? "listenNone" : next === "failed" ? "listenFailed" : "listenHint"))
  }
  const look = async () => {
    const voice = await findVoice(speech)
    if (!voice) become("none")
    else if (state === "none") become("silent")
  }

  writeSpeed()
  become("silent")
  void look()
  // Some come late, or are added by the reader.
  speech.synth?.addEventListener("voiceschanged", () => void look())
  // A browser may speak on after the page is gone.
  addEventListener("pagehide", () => speaker.stop())
  tools.append(toggle, row)

  return (block, offset) => {
    if (row.hidden || state === "none") return false
    const here = sentencesIn(surface, block).find(({ span }) => offset < span.end)
    if (here) play(here)
    return here !== undefined
  }
}

const decimal = (value: number, lang: string): string =>
  value.toLocaleString(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

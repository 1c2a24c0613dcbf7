import { createPace } from "./pace.ts"
import type { SpeakerState } from "./speaker.ts"
import { findVoice, newUtterance, quieten, type Speech } from "./speech.ts"
import { type Ending, utter } from "./utter.ts"

/** How saying something went. "none" means that the device has no voice of its own for English. */
export type Said = Extract<SpeakerState, "silent" | "none" | "failed">

/**
 * Says a word or a few, once, and gives how that went: "silent" when it was said or something else was said instead. What
 * is being read aloud is hushed: pause its speaker first, since not every browser lets it know.
 */
export async function say(text: string, speech: Speech): Promise<Said> {
  const { synth, listen, utterance = newUtterance } = speech
  const voice = await findVoice(speech)
  if (!synth || !voice) return "none"
  await quieten(synth)
  return new Promise((resolve) => {
    const onEnd = (how: Ending) => resolve(how === "ended" || how === "interrupted" ? "silent" : "failed")
    utter(
      text,
      { synth, utterance, voice, rate: listen().rate, pace: createPace() },
      { onWord: () => {}, onEnd },
    )
  })
}

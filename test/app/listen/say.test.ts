import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { say } from "../../../src/app/listen/say.ts"
import { createSpeaker } from "../../../src/app/listen/speaker.ts"
import { type FakeOptions, fakeSynth, voice } from "./fake-synth.ts"
import { scriptOf } from "./script.ts"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const setUp = (options: FakeOptions = {}) => {
  const fake = fakeSynth(options)
  return { ...fake, speech: { ...fake, languages: ["en-US"], listen: () => ({ voice: null, rate: 0.8 }) } }
}

it("says a word and tells when it is said", async () => {
  const { speech, said } = setUp()
  const done = say("swarm", speech)
  await vi.advanceTimersByTimeAsync(2000)
  expect(await done).toBe("silent")
  expect(said).toHaveLength(1)
  expect(said[0]).toMatchObject({ text: "swarm", rate: 0.8, voice: { name: "Ann" } })
  expect(vi.getTimerCount()).toBe(0)
})

it.each<[string, FakeOptions]>([
  ["none", { voices: [voice("Far", "en-US", { localService: false })] }],
  ["failed", { manner: () => ({ error: "not-allowed" }) }],
  ["failed", { manner: () => "never-starts" }],
])("%s", async (how, options) => {
  const { speech } = setUp(options)
  const done = say("swarm", speech)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await done).toBe(how)
  expect(vi.getTimerCount()).toBe(0)
})

it("another word takes the place of the first", async () => {
  const { speech, texts } = setUp()
  const first = say("antidisestablishmentarianism", speech)
  await vi.advanceTimersByTimeAsync(300)
  const second = say("swarm", speech)
  await vi.advanceTimersByTimeAsync(5000)
  expect(await Promise.all([first, second])).toEqual(["silent", "silent"])
  expect(texts()).toEqual(["antidisestablishmentarianism", "swarm"])
})

it("what is read aloud pauses, and goes on when it is told to", async () => {
  const { speech, texts } = setUp()
  const speaker = createSpeaker({ ...speech, onPlace: () => {}, onState: () => {} })
  speaker.play(scriptOf([{ text: "Bees can dance." }]))
  await vi.advanceTimersByTimeAsync(500)
  void say("swarm", speech)
  await vi.advanceTimersByTimeAsync(5000)
  expect(speaker.state()).toBe("paused")
  expect(texts()).toEqual(["Bees can dance.", "swarm"])
  speaker.resume()
  await vi.advanceTimersByTimeAsync(5000)
  expect(speaker.state()).toBe("silent")
})

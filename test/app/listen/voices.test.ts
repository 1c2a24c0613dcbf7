import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { fittingVoices, offeredVoices, voiceFor, waitForVoices } from "../../../src/app/listen/voices.ts"
import { fakeSynth, voice } from "./fake-synth.ts"

const names = (voices: readonly SpeechSynthesisVoice[], languages: readonly string[] = []) =>
  fittingVoices(voices, languages).map(({ name }) => name)

describe("fitting voices", () => {
  it("are of this device and of the language, each once", () => {
    const voices = [
      voice("Far", "en-US", { localService: false }),
      voice("Near"),
      voice("Near"),
      voice("Paul", "es-US"),
      voice("Droid", "en_GB"),
      voice("Plain", "en"),
      // "enm" is Middle English.
      voice("Old", "enm"),
    ]
    expect(names(voices)).toEqual(["Droid", "Near", "Plain"])
    expect(fittingVoices(voices, [], "es").map(({ name }) => name)).toEqual(["Paul"])
  })

  it("of the reader's region come first, whatever language it was set with", () => {
    const voices = [voice("A", "en-AU"), voice("B", "en-GB"), voice("C", "en-US"), voice("D", "en-Latn-US")]
    expect(names(voices, ["en-GB", "en-US"])).toEqual(["B", "C", "D", "A"])
    expect(names(voices, ["es-US", "en"])).toEqual(["C", "D", "A", "B"])
    expect(names(voices, ["es-US", "en-AU"])).toEqual(["A", "C", "D", "B"])
    expect(names(voices, ["fr-FR"])).toEqual(["A", "B", "C", "D"])
  })

  it("that are good or the default come first in their region, toys last of all", () => {
    const voices = [
      voice("Albert"),
      voice("Anna"),
      voice("Bea (Enhanced)"),
      voice("Cid", "en-US", { default: true }),
      voice("Eddy (English (US))"),
      voice("English+Belinda"),
      voice("Freddy"),
      voice("Zoe (Premium)", "en-GB"),
    ]
    expect(names(voices, ["en-US"])).toEqual([
      "Bea (Enhanced)",
      "Cid",
      "Anna",
      "Freddy",
      "Zoe (Premium)",
      "Albert",
      "Eddy (English (US))",
      "English+Belinda",
    ])
  })

  it("are offered up to a number, and the chosen one always", () => {
    const many = Array.from({ length: 13_000 }, (_, i) => voice(`Voice ${String(i).padStart(5, "0")}`))
    const fitting = fittingVoices(many, [])
    expect(fitting).toHaveLength(13_000)
    const listen = { voice: "Voice 12345", rate: 1 }
    const offered = offeredVoices(fitting, listen).map(({ name }) => name)
    expect(offered).toHaveLength(41)
    expect(offered.at(-1)).toBe("Voice 12345")
    expect(offeredVoices(fitting, { voice: "Voice 00003", rate: 1 })).toHaveLength(40)
  })
})

describe("the voice to speak with", () => {
  const fitting = [voice("Ann"), voice("Ben")]
  it.each([
    [null, "Ann"],
    ["Ben", "Ben"],
    ["Gone", "Ann"],
  ])("chosen %s: %s", (chosen, name) => {
    expect(voiceFor(fitting, { voice: chosen, rate: 1 })?.name).toBe(name)
  })
  it("is none where none fits", () => {
    expect(voiceFor([], { voice: "Ben", rate: 1 })).toBeNull()
  })
})

describe("waiting for voices", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it("takes no time where they are there", async () => {
    const { synth, listeners } = fakeSynth()
    expect(await waitForVoices(synth)).toHaveLength(1)
    expect(listeners()).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it("ends when they come, and not with a change that brings none", async () => {
    const { synth, fill, listeners } = fakeSynth({ voices: [] })
    const settled = vi.fn()
    void waitForVoices(synth).then(settled)
    fill([])
    await vi.advanceTimersByTimeAsync(200)
    expect(settled).not.toHaveBeenCalled()
    fill([voice("Late")])
    await vi.advanceTimersByTimeAsync(0)
    expect(settled.mock.calls[0]![0]).toHaveLength(1)
    expect(listeners()).toBe(0)
  })

  it("ends without them in the end", async () => {
    const { synth, listeners } = fakeSynth({ voices: [] })
    const settled = vi.fn()
    void waitForVoices(synth).then(settled)
    await vi.advanceTimersByTimeAsync(1400)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(settled).toHaveBeenCalledWith([])
    expect(listeners()).toBe(0)
  })
})

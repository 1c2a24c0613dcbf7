import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { createSpeaker, type SpeakerState } from "../../../src/app/listen/speaker.ts"
import type { Listen } from "../../../src/app/settings.ts"
import { type FakeOptions, fakeSynth, voice } from "./fake-synth.ts"
import { scriptOf } from "./script.ts"

interface Sentence {
  readonly text: string
}

const A = { text: "Bees can dance." }
const B = { text: "Others watch them closely." }
const LONG = {
  text: "Bees that find flowers far from the hive come home and dance for the others in the dark; the others watch them closely, count the turns that they make, and fly to the same place on their own.",
}

const wordsOfText = ({ text }: Sentence) => text.match(/[\p{L}]+/gu)!

function setUp(options: FakeOptions = {}) {
  const fake = fakeSynth(options)
  const places: string[] = []
  const states: SpeakerState[] = []
  const settings: { listen: Listen } = { listen: { voice: null, rate: 1 } }
  const speaker = createSpeaker<Sentence>({
    synth: fake.synth,
    utterance: fake.utterance,
    languages: ["en-US"],
    listen: () => settings.listen,
    onPlace: (place) =>
      places.push(
        place === null ? "-" : place.word ? place.sentence.text.slice(place.word.start, place.word.end) : "¶",
      ),
    onState: (state) => states.push(state),
  })
  /** Waits until so many places were told. */
  const until = async (count: number) => {
    for (let i = 0; i < 5000 && places.length < count; i++) await vi.advanceTimersByTimeAsync(10)
    expect(places).toHaveLength(count)
  }
  return { ...fake, speaker, places, states, settings, until }
}

const wait = (time: number) => vi.advanceTimersByTimeAsync(time)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe("a speaker", () => {
  it("tells each sentence, and then each of its words", async () => {
    const { speaker, places, states, texts } = setUp()
    expect(speaker.state()).toBe("silent")
    speaker.play(scriptOf([A, B]))
    expect(speaker.state()).toBe("speaking")
    await wait(20_000)
    expect(texts()).toEqual([A.text, B.text])
    expect(places).toEqual(["¶", "Bees", "can", "dance", "¶", "Others", "watch", "them", "closely", "-"])
    expect(states).toEqual(["speaking", "silent"])
    expect(vi.getTimerCount()).toBe(0)
  })

  it("reads on from a sentence", async () => {
    const { speaker, texts } = setUp()
    speaker.play(scriptOf([A, B]), B)
    await wait(20_000)
    expect(texts()).toEqual([B.text])
  })

  it("asks for a sentence only when it comes to it", async () => {
    const { speaker, texts } = setUp()
    const sentences: Sentence[] = [A, B]
    const script = scriptOf(sentences)
    const after = vi.fn(script.after)
    speaker.play({ after })
    await wait(200)
    expect(after.mock.calls).toEqual([[null]])
    await wait(20_000)
    expect(after.mock.calls).toEqual([[null], [A], [B]])
    expect(texts()).toEqual([A.text, B.text])
  })

  it("says a long sentence in pieces, and tells its words as of one", async () => {
    const { speaker, places, texts } = setUp()
    speaker.play(scriptOf([LONG]))
    await wait(60_000)
    expect(texts().length).toBeGreaterThan(1)
    expect(texts().join("")).toBe(LONG.text)
    expect(places).toEqual(["¶", ...wordsOfText(LONG), "-"])
  })

  it("passes over what nobody can say", async () => {
    const { speaker, texts, states } = setUp()
    speaker.play(scriptOf([{ text: "***" }, A, { text: "" }, { text: "— … —" }]))
    await wait(20_000)
    expect(texts()).toEqual([A.text])
    expect(states).toEqual(["speaking", "silent"])
  })

  it("speaks with voice and rate of the settings", async () => {
    const { speaker, said, settings } = setUp({ voices: [voice("Ann"), voice("Ben", "en-GB")] })
    settings.listen = { voice: "Ben", rate: 1.5 }
    speaker.play(scriptOf([A]))
    await wait(200)
    expect(said[0]).toMatchObject({ rate: 1.5, lang: "en-GB", voice: { name: "Ben" } })
  })

  it("to play anew stops what is played, and nothing of the old is told", async () => {
    const { speaker, places, states, until } = setUp()
    speaker.play(scriptOf([LONG]))
    await until(4)
    speaker.play(scriptOf([A]))
    await wait(20_000)
    expect(places.slice(4)).toEqual(["¶", "Bees", "can", "dance", "-"])
    expect(states).toEqual(["speaking", "silent"])
  })

  it("may be told elsewhere from within what it tells", async () => {
    const fake = fakeSynth()
    const places: (string | null)[] = []
    const speaker = createSpeaker<Sentence>({
      ...fake,
      languages: [],
      listen: () => ({ voice: null, rate: 1 }),
      onState: () => {},
      onPlace: (place) => {
        places.push(place && `${place.sentence.text} ${place.word?.start}`)
        if (place?.sentence === A && place.word?.start === 5) speaker.play(scriptOf([B]))
        if (place?.sentence === B && place.word === null) speaker.stop()
      },
    })
    speaker.play(scriptOf([A]))
    await wait(20_000)
    expect(places).toEqual([`${A.text} undefined`, `${A.text} 0`, `${A.text} 5`, `${B.text} undefined`, null])
    expect(fake.texts()).toEqual([A.text])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe("pausing", () => {
  it("remembers the word and goes on from it", async () => {
    const { speaker, places, states, texts, until } = setUp()
    speaker.play(scriptOf([A, B]))
    await until(3)
    speaker.pause()
    await wait(60_000)
    expect(places).toEqual(["¶", "Bees", "can"])
    expect(vi.getTimerCount()).toBe(0)
    speaker.resume()
    await wait(20_000)
    expect(texts()).toEqual([A.text, "can dance.", B.text])
    expect(places.slice(3)).toEqual(["can", "dance", "¶", "Others", "watch", "them", "closely", "-"])
    expect(states).toEqual(["speaking", "paused", "speaking", "silent"])
  })

  it("in a later piece goes on in that piece", async () => {
    const { speaker, places, texts, until } = setUp()
    speaker.play(scriptOf([LONG]))
    await until(30)
    const pieces = texts().length
    expect(pieces).toBeGreaterThan(1)
    speaker.pause()
    speaker.resume()
    await wait(60_000)
    const words = wordsOfText(LONG)
    expect(places).toEqual(["¶", ...words.slice(0, 29), ...words.slice(28), "-"])
    expect(wordsOfText({ text: texts()[pieces]! }).slice(0, 2)).toEqual(words.slice(28, 30))
  })

  it("before the voice has begun begins later", async () => {
    const { speaker, places, texts } = setUp()
    speaker.play(scriptOf([A]))
    speaker.pause()
    await wait(5000)
    expect(texts()).toEqual([])
    speaker.resume()
    await wait(5000)
    expect(texts()).toEqual([A.text])
    expect(places).toEqual(["¶", "Bees", "can", "dance", "-"])
  })

  it("while the voice takes its breath begins later too", async () => {
    const { speaker, places, texts } = setUp()
    speaker.play(scriptOf([A]))
    await wait(30)
    speaker.pause()
    await wait(5000)
    expect([...texts(), ...places]).toEqual([])
    expect(speaker.state()).toBe("paused")
  })

  it("and resuming mean nothing where nothing is read, or nothing is paused", async () => {
    const { speaker, states, texts, until } = setUp()
    speaker.pause()
    speaker.resume()
    speaker.retune()
    expect(states).toEqual([])
    speaker.play(scriptOf([A]))
    await until(2)
    speaker.resume()
    await wait(20_000)
    expect(texts()).toEqual([A.text])
    speaker.resume()
    expect(states).toEqual(["speaking", "silent"])
  })

  it("many times in a row starts one voice", async () => {
    const { speaker, states, texts, until } = setUp()
    speaker.play(scriptOf([A]))
    await until(2)
    for (let i = 0; i < 5; i++) {
      speaker.pause()
      speaker.resume()
    }
    await wait(20_000)
    expect(texts()).toEqual([A.text, A.text])
    expect(states.at(-1)).toBe("silent")
  })

  it("then stopping gives the place up", async () => {
    const { speaker, places, states, until } = setUp()
    speaker.play(scriptOf([A]))
    await until(2)
    speaker.pause()
    speaker.stop()
    speaker.resume()
    await wait(20_000)
    expect(places).toEqual(["¶", "Bees", "-"])
    expect(states).toEqual(["speaking", "paused", "silent"])
  })

  it("is what happens when someone else hushes the voice", async () => {
    const { speaker, synth, places, until } = setUp()
    speaker.play(scriptOf([A]))
    await until(3)
    synth.cancel()
    await wait(20_000)
    expect(speaker.state()).toBe("paused")
    expect(places).toEqual(["¶", "Bees", "can"])
    speaker.resume()
    await wait(20_000)
    expect(places.slice(3)).toEqual(["can", "dance", "-"])
  })
})

describe("stopping", () => {
  it("hushes the voice, and its late events move nothing", async () => {
    const { speaker, places, states, until } = setUp()
    speaker.play(scriptOf([A, B]))
    await until(2)
    speaker.stop()
    await wait(20_000)
    expect(places).toEqual(["¶", "Bees", "-"])
    expect(states).toEqual(["speaking", "silent"])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe("another voice or speed", () => {
  it("goes on from the word", async () => {
    const { speaker, said, settings, places, states, texts, until } = setUp({
      voices: [voice("Ann"), voice("Ben")],
    })
    speaker.play(scriptOf([A]))
    await until(3)
    settings.listen = { voice: "Ben", rate: 2 }
    speaker.retune()
    await wait(20_000)
    expect(texts()).toEqual([A.text, "can dance."])
    expect(said[1]).toMatchObject({ rate: 2, voice: { name: "Ben" } })
    expect(places.slice(3)).toEqual(["can", "dance", "-"])
    expect(states).toEqual(["speaking", "silent"])
  })

  it("waits for the end of a pause", async () => {
    const { speaker, said, settings, until } = setUp()
    speaker.play(scriptOf([A]))
    await until(2)
    speaker.pause()
    settings.listen = { voice: null, rate: 2 }
    speaker.retune()
    await wait(5000)
    expect(said).toHaveLength(1)
    speaker.resume()
    await wait(200)
    expect(said[1]).toMatchObject({ rate: 2 })
  })
})

describe("a voice that tells no words", () => {
  it("has its words told by time, in step with what it says", async () => {
    const { speaker, places, states } = setUp({ tells: false, speed: 10 })
    const sentences = [LONG, { ...LONG }]
    speaker.play(scriptOf(sentences))
    const start = performance.now()
    while (places.filter((place) => place === "¶").length < 2) await wait(10)
    const took = performance.now() - start
    await wait(took / 2)
    // By now it is known how slow it is.
    const words = wordsOfText(LONG)
    const told = places.slice(places.lastIndexOf("¶") + 1)
    expect(told).toEqual(words.slice(0, told.length))
    expect(Math.abs(told.length - words.length / 2)).toBeLessThan(4)
    await wait(60_000)
    expect(places.slice(places.lastIndexOf("¶"))).toEqual(["¶", ...words, "-"])
    expect(states).toEqual(["speaking", "silent"])
    expect(vi.getTimerCount()).toBe(0)
  })

  it("is waited for a while at first, and then not any more", async () => {
    const { speaker, places } = setUp({ tells: false })
    speaker.play(scriptOf([{ text: `${B.text} ${B.text}` }, B]))
    await wait(600)
    expect(places).toEqual(["¶"])
    await wait(300)
    expect(places.length).toBeGreaterThan(1)
    while (places.filter((place) => place === "¶").length < 2) await wait(10)
    await wait(50)
    expect(places.at(-1)).toBe("Others")
  })

  it("pauses where it was told to be", async () => {
    const { speaker, places, texts, until } = setUp({ tells: false })
    speaker.play(scriptOf([LONG]))
    await until(8)
    speaker.pause()
    speaker.resume()
    await wait(200)
    expect(wordsOfText({ text: texts()[1]! })[0]).toBe(places[7])
    expect(LONG.text).toContain(texts()[1])
  })
})

describe("voices that do not do what they should", () => {
  it.each(["never-ends", "never-starts"] as const)("one that %s is passed over once", async (bad) => {
    const { speaker, texts, states } = setUp({ manner: (text) => (text === A.text ? bad : "well") })
    speaker.play(scriptOf([A, B]))
    await wait(60_000)
    expect(texts()).toEqual([A.text, B.text])
    expect(states).toEqual(["speaking", "silent"])
  })

  it.each(["never-ends", "never-starts"] as const)("one that %s twice has failed", async (bad) => {
    const { speaker, texts, places, states } = setUp({ manner: () => bad })
    speaker.play(scriptOf([A, B, A]))
    await wait(120_000)
    expect(texts()).toEqual([A.text, B.text])
    expect(states).toEqual(["speaking", "failed"])
    expect(places.at(-1)).toBe("-")
    expect(vi.getTimerCount()).toBe(0)
  })

  it("one that takes its time is not stuck", async () => {
    const { speaker, texts, states } = setUp({ speed: 5 })
    speaker.play(scriptOf([LONG]))
    await wait(120_000)
    expect(texts().join("")).toBe(LONG.text)
    expect(states).toEqual(["speaking", "silent"])
  })

  it("an error is a failure, from which the reader may go on", async () => {
    let broken = true
    const { speaker, places, states, texts } = setUp({
      manner: (text) => (broken && text === B.text ? { error: "audio-hardware" } : "well"),
    })
    speaker.play(scriptOf([A, B]))
    await wait(20_000)
    expect(states).toEqual(["speaking", "failed"])
    expect(places.at(-1)).toBe("-")
    broken = false
    const before = places.length
    speaker.resume()
    await wait(20_000)
    expect(texts()).toEqual([A.text, B.text, B.text])
    expect(places.slice(before)).toEqual(["¶", "Others", "watch", "them", "closely", "-"])
    expect(states).toEqual(["speaking", "failed", "speaking", "silent"])
  })

  it("speech that someone left paused is let go", async () => {
    const { speaker, synth, places } = setUp()
    Object.assign(synth, { paused: true })
    speaker.play(scriptOf([A]))
    await wait(20_000)
    expect(synth.paused).toBe(false)
    expect(places.at(-1)).toBe("-")
  })
})

describe("no voice", () => {
  it("of this device: says so and sends nothing anywhere", async () => {
    const far = voice("Far", "en-US", { localService: false })
    const { speaker, states, texts } = setUp({ voices: [far, voice("Paul", "es-ES")] })
    speaker.play(scriptOf([A]))
    await wait(5000)
    expect(states).toEqual(["speaking", "none"])
    expect(texts()).toEqual([])
    speaker.resume()
    expect(speaker.state()).toBe("none")
  })

  it("yet: begins when they come", async () => {
    const { speaker, fill, texts, listeners } = setUp({ voices: [] })
    speaker.play(scriptOf([A]))
    await wait(500)
    fill([voice("Late")])
    await wait(5000)
    expect(texts()).toEqual([A.text])
    expect(listeners()).toBe(0)
  })

  it.each([[[voice("Late")]], [[]]])("yet, and stopped meanwhile: stays silent", async (late) => {
    const { speaker, fill, texts, states } = setUp({ voices: [] })
    speaker.play(scriptOf([A]))
    await wait(500)
    speaker.stop()
    fill(late)
    await wait(5000)
    expect(texts()).toEqual([])
    expect(states).toEqual(["speaking", "silent"])
  })

  it("at all: a browser without speech", async () => {
    const onState = vi.fn()
    const speaker = createSpeaker<Sentence>({
      synth: undefined,
      listen: () => ({ voice: null, rate: 1 }),
      onPlace: () => {},
      onState,
    })
    speaker.play(scriptOf([A]))
    await wait(10)
    expect(onState.mock.calls).toEqual([["speaking"], ["none"]])
  })
})

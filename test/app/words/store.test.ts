import { beforeEach, describe, expect, it, vi } from "vitest"
import { fakeBrowser } from "wxt/testing/fake-browser"

vi.mock("wxt/browser", () => ({ browser: fakeBrowser }))

const { changeSettings, eraseAll } = await import("../../../src/app/stored.ts")
const { parseWords } = await import("../../../src/app/words/parse-words.ts")
const { changeWord, readWords, watchWords } = await import("../../../src/app/words/store.ts")
const { reviewed, startCard } = await import("../../../src/app/words/schedule.ts")
const { placeOf, seen, wordOf } = await import("./seen.ts")

const NOW = new Date("2026-03-01T12:00:00Z")
const GOOD = wordOf("vessel")
const CARD = reviewed(startCard(NOW), "good", NOW)
const LEARNING = wordOf("bank", { status: "learning", card: CARD })

describe("words out of anything", () => {
  const cases: readonly [name: string, stored: unknown, expected: readonly unknown[]][] = [
    ["nothing", undefined, []],
    ["no list", { 0: GOOD }, []],
    ["all in order", [GOOD, LEARNING], [GOOD, LEARNING]],
    ["one that is none", [7, null, GOOD, "word"], [GOOD]],
    ["one without a name", [GOOD, wordOf(" ")], [GOOD]],
    ["an unknown status", [{ ...GOOD, status: "loved" }, LEARNING], [LEARNING]],
    ["a look-up count that is none", [{ ...GOOD, lookUps: -3 }], [{ ...GOOD, lookUps: 0 }]],
    ["one damaged place", [{ ...GOOD, places: [{ ...placeOf("A *b*"), end: 99 }, ...GOOD.places] }], [GOOD]],
    ["no places", [{ ...GOOD, places: "everywhere" }], [{ ...GOOD, places: [] }]],
    ["parts that nobody knows", [{ ...GOOD, colour: "red" }], [GOOD]],
    ["the same word twice", [GOOD, { ...GOOD, headword: "VESSEL" }], [GOOD]],
    ["a card where none belongs", [{ ...GOOD, card: CARD }], [GOOD]],
    ["a date that is none", [{ ...LEARNING, card: { ...CARD, due: "soon" } }], [anew(LEARNING)]],
    ["a card beyond repair", [{ ...LEARNING, card: { ...CARD, stability: 0 } }], [anew(LEARNING)]],
    ["no card for a word being learned", [{ ...LEARNING, card: null }], [anew(LEARNING)]],
    ["a time that is none", [{ ...GOOD, since: Number.NaN }, LEARNING], [LEARNING]],
  ]
  it.each(cases)("%s", (_name, stored, expected) => {
    expect(parseWords(stored)).toEqual(expected)
  })
})

describe("words in storage", () => {
  beforeEach(() => fakeBrowser.reset())

  it("are none at first", async () => {
    expect(await readWords()).toEqual([])
  })

  it("give the word as it is after a change", async () => {
    expect(await changeWord({ kind: "looked-up", word: seen("vessel") })).toMatchObject({ lookUps: 1 })
    expect(await changeWord({ kind: "looked-up", word: seen("Vessel") })).toMatchObject({ lookUps: 2 })
    expect(await changeWord({ kind: "add", word: seen("vessel") })).toMatchObject({ status: "learning" })
    expect(await changeWord({ kind: "review", headword: "vessel", remembered: "easy" })).toMatchObject({
      card: { reps: 1, state: 2 },
    })
    expect(await changeWord({ kind: "remove", headword: "vessel" })).toBeNull()
    expect(await changeWord({ kind: "review", headword: "vessel", remembered: "easy" })).toBeNull()
    expect(await readWords()).toEqual([])
  })

  it("keep every one of several changes made at once", async () => {
    const names = ["one", "two", "three"]
    await Promise.all(names.map((name) => changeWord({ kind: "add", word: seen(name) })))
    expect((await readWords()).map(({ headword }) => headword)).toEqual(names.toReversed())
  })

  it("take many at once", async () => {
    expect(await changeWord({ kind: "add-all", words: [seen("one"), seen("two")] })).toBeNull()
    expect((await readWords()).map(({ headword }) => headword)).toEqual(["one", "two"])
  })

  it("keep no look-up where that is switched off, but what the reader asks for", async () => {
    await changeWord({ kind: "looked-up", word: seen("vessel") })
    await changeSettings({ set: { keepsLookUps: false } })
    expect(await changeWord({ kind: "looked-up", word: seen("vessel") })).toMatchObject({ lookUps: 1 })
    expect(await changeWord({ kind: "looked-up", word: seen("bank") })).toBeNull()
    expect(await changeWord({ kind: "add", word: seen("bank") })).toMatchObject({ status: "learning" })
  })

  it("never keep what is damaged", async () => {
    const word = seen("vessel")
    await changeWord({ kind: "looked-up", word: { ...word, place: { ...word.place, start: 9, end: 2 } } })
    expect(await readWords()).toMatchObject([{ headword: "vessel", places: [] }])
    expect(await changeWord({ kind: "add", word: seen("x".repeat(500)) })).toBeNull()
    expect(await readWords()).toHaveLength(1)
  })

  it("are told to those who watch, until they stop", async () => {
    const told: number[] = []
    const stop = watchWords((words) => told.push(words.length))
    await changeWord({ kind: "add", word: seen("vessel") })
    await vi.waitFor(() => expect(told).toEqual([1]))
    await eraseAll()
    await vi.waitFor(() => expect(told).toEqual([1, 0]))
    stop()
    await changeWord({ kind: "add", word: seen("bank") })
    expect(told).toEqual([1, 0])
  })
})

/** A word that is learned from the start again. */
function anew<T extends { readonly since: number }>(word: T) {
  return { ...word, card: startCard(new Date(word.since)) }
}

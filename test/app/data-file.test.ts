import fc from "fast-check"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { fakeBrowser } from "wxt/testing/fake-browser"
import type { MyWord } from "../../src/app/words/word.ts"
import { PACK } from "./lesson/samples.ts"

vi.mock("wxt/browser", () => ({ browser: fakeBrowser }))

const { exportData, importData, LARGEST, MOST_IN_FILE, parseData } = await import(
  "../../src/app/data-file.ts"
)
const { DEFAULTS, DOCKS, FOCUSES, THEMES } = await import("../../src/app/settings.ts")
const { readSettings } = await import("../../src/app/stored.ts")
const { drafts, readLessons } = await import("../../src/app/lesson/store.ts")
const { readWords } = await import("../../src/app/words/store.ts")

const { supports } = DEFAULTS
const PLACE = { sentence: "They abandon it.", start: 5, end: 12, url: "https://example.org/a", title: "A" }
const CARD = {
  due: "2026-02-03T10:00:00.000Z",
  stability: 3.2,
  difficulty: 5.1,
  elapsed_days: 0,
  scheduled_days: 3,
  learning_steps: 0,
  reps: 1,
  lapses: 0,
  state: 2 as const,
  last_review: "2026-01-31T10:00:00.000Z",
}
const WORD: MyWord = {
  headword: "abandon",
  meaning: "to leave and not come back",
  status: "learning",
  lookUps: 2,
  places: [PLACE],
  card: CARD,
  since: 1_769_000_000_000,
}
const PROFILE = { name: "Evening", mode: "explain", supports } as const
const SETTINGS = {
  ...DEFAULTS,
  step: 2,
  sites: { "example.org": { step: 1, mode: "explain" } },
  profiles: [PROFILE],
  kept: ["photosynthesis"],
} as const
const LESSONS = {
  drafts: [{ key: PACK.source.url, source: PACK.source, lesson: PACK.lesson }],
  packs: [{ key: PACK.source.url, pack: PACK, group: "g1" }],
  roster: PACK.groups,
}
const FILE = { foothold: "data", version: 2, settings: SETTINGS, words: [WORD], lessons: LESSONS }
const DATA = { settings: SETTINGS, words: [WORD], lessons: LESSONS }
/** The same as the first version had it. */
const FIRST = { foothold: "data", version: 1, settings: SETTINGS, words: [WORD] }

const whyOf = (text: string) => {
  const parsed = parseData(text)
  return parsed.ok ? null : parsed.why
}
/** A file with other settings, with one other word, with another look. */
const settingsOf = (part: object) => JSON.stringify({ ...FILE, settings: { ...SETTINGS, ...part } })
const wordOf = (part: object) => JSON.stringify({ ...FILE, words: [{ ...WORD, ...part }] })
const placeOf = (part: object) => wordOf({ places: [{ ...PLACE, ...part }] })
const cardOf = (part: object) => wordOf({ card: { ...CARD, ...part } })
const lookOf = (part: object) =>
  settingsOf({ supports: { ...supports, look: { ...supports.look, ...part } } })
/** A file with text put in before a piece of it: for keys that no record written in code can have. */
const withText = (text: string, before: string) => JSON.stringify(FILE).replace(before, text + before)

const lessonsOf = (part: object) => JSON.stringify({ ...FILE, lessons: { ...LESSONS, ...part } })
const scriptPack = {
  ...LESSONS.packs[0],
  pack: { ...PACK, source: { ...PACK.source, url: "javascript:alert(1)" } },
}

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth)

describe("a file that is not whole", () => {
  const NOT_OURS: readonly [name: string, text: string][] = [
    ["nothing", ""],
    ["words of a person", "Dear Foothold, please bring my words back."],
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["null", "null"],
    ["a number", "7"],
    ["a text", '"data"'],
    ["a list", "[]"],
    ["a list of files", JSON.stringify([FILE])],
    ["an empty record", "{}"],
    ["settings alone", JSON.stringify(SETTINGS)],
    ["another program's export", JSON.stringify({ ...FILE, foothold: undefined, app: "other" })],
    ["another kind of file", JSON.stringify({ ...FILE, foothold: "pack" })],
    ["ours by its prototype only", `{"__proto__":${JSON.stringify(FILE)}}`],
    ["brackets without end", "[".repeat(200_000)],
    ["a very deep list", nested(200_000)],
  ]
  it.each(NOT_OURS)("is not ours: %s", (_name, text) => {
    expect(whyOf(text)).toBe("not-ours")
  })

  it.each([
    ["the file's version", JSON.stringify({ ...FILE, version: 3 })],
    ["the file's version, all else unknown", '{"foothold":"data","version":9,"packs":{}}'],
    ["the settings' version", settingsOf({ version: DEFAULTS.version + 1, colours: [] })],
  ])("is newer: %s", (_name, text) => {
    expect(whyOf(text)).toBe("newer")
  })

  it.each([
    ["the text", exportData({ settings: SETTINGS, words: [], lessons: LESSONS }) + " ".repeat(LARGEST)],
    ["one meaning", wordOf({ meaning: "a".repeat(LARGEST) })],
    [
      "the number of words",
      JSON.stringify({
        ...FILE,
        words: Array.from({ length: MOST_IN_FILE + 1 }, (_, at) => ({
          ...WORD,
          headword: `w${at}`,
          places: [],
        })),
      }),
    ],
  ])("is too big: %s", (_name, text) => {
    expect(whyOf(text)).toBe("too-big")
  })

  const DAMAGED: readonly [name: string, text: string][] = [
    ["no version", JSON.stringify({ ...FILE, version: undefined })],
    ["a version as text", JSON.stringify({ ...FILE, version: "1" })],
    ["version 0", JSON.stringify({ ...FILE, version: 0 })],
    ["no settings", JSON.stringify({ ...FILE, settings: undefined })],
    ["no words", JSON.stringify({ ...FILE, words: undefined })],
    ["something more", JSON.stringify({ ...FILE, packs: [] })],
    ["no lessons", JSON.stringify({ ...FILE, lessons: undefined })],
    ["lessons that are null", JSON.stringify({ ...FILE, lessons: null })],
    ["lessons in a file of the first version", JSON.stringify({ ...FIRST, lessons: LESSONS })],
    ["lessons without groups", lessonsOf({ roster: undefined })],
    ["lessons with something more", lessonsOf({ more: [] })],
    ["a draft without its key", lessonsOf({ drafts: [{ ...LESSONS.drafts[0], key: undefined }] })],
    ["a draft twice", lessonsOf({ drafts: [LESSONS.drafts[0], LESSONS.drafts[0]] })],
    ["a draft of nothing", lessonsOf({ drafts: [{ key: "a", source: PACK.source, lesson: {} }] })],
    ["a pack twice", lessonsOf({ packs: [LESSONS.packs[0], LESSONS.packs[0]] })],
    ["a pack whose address is a script", lessonsOf({ packs: [scriptPack] })],
    ["a group that is first beyond its hardest", lessonsOf({ roster: [{ ...PACK.groups[0], first: 5 }] })],
    ["a prototype for a draft", withText('"__proto__":{"x":1},', '"source"')],
    ["settings that are a list", JSON.stringify({ ...FILE, settings: [SETTINGS] })],
    ["settings that are null", JSON.stringify({ ...FILE, settings: null })],
    ["settings without a version", settingsOf({ version: undefined })],
    ["settings whose version is text", settingsOf({ version: "2" })],
    ["settings whose version is something inherited", settingsOf({ version: "constructor" })],
    ["settings whose version is the prototype", settingsOf({ version: "__proto__" })],
    ["settings of a version that never was", settingsOf({ version: -1 })],
    ["settings of a version between two", settingsOf({ version: 1.5 })],
    ["settings with a part missing", settingsOf({ bar: undefined })],
    ["settings with a part that nobody knows", settingsOf({ colour: "red" })],
    ["a step that does not exist", settingsOf({ step: 6 })],
    ["a step as text", settingsOf({ step: "2" })],
    ["an unknown mode", settingsOf({ mode: "shout" })],
    ["sites that are a list", settingsOf({ sites: [{ step: 1, mode: "explain" }] })],
    ["one broken site", settingsOf({ sites: { "a.org": { step: 9, mode: "explain" } } })],
    ["a site without a name", settingsOf({ sites: { "": { step: 1, mode: "explain" } } })],
    [
      "a site with an endless name",
      settingsOf({ sites: { ["a".repeat(254)]: { step: 1, mode: "explain" } } }),
    ],
    ["letters of NaN", lookOf({ size: "NaN" })],
    ["letters too large", lookOf({ size: 900 })],
    ["letters of no size", lookOf({ size: null })],
    ["an endless font", lookOf({ font: "a".repeat(81) })],
    ["profiles that are a record", settingsOf({ profiles: { 0: PROFILE } })],
    ["a profile without a name", settingsOf({ profiles: [{ ...PROFILE, name: " " }] })],
    [
      "a profile with half its supports",
      settingsOf({ profiles: [{ ...PROFILE, supports: { focus: "3" } }] }),
    ],
    ["too many profiles", settingsOf({ profiles: Array(51).fill(PROFILE) })],
    ["an unknown dock", settingsOf({ bar: { dock: "left", folded: false } })],
    ["kept words of the wrong kind", settingsOf({ kept: [7] })],
    ["too many kept words", settingsOf({ kept: Array.from({ length: 2001 }, (_, at) => `w${at}`) })],
    ["deep nesting for a site", withText(`"deep":${nested(50_000)},`, '"example.org"')],
    ["deep nesting for a word", JSON.stringify(FILE).replace(/"words":.*/, `"words":[${nested(50_000)}]}`)],
    ["a prototype for the file", withText('"__proto__":{"x":1},', '"version":2')],
    ["a prototype for the settings", withText('"__proto__":{"step":1},', '"step":2')],
    ["a prototype among the sites", withText('"__proto__":{"step":1,"mode":"explain"},', '"example.org"')],
    [
      "a constructor among the sites",
      withText('"constructor":{"step":1,"mode":"explain"},', '"example.org"'),
    ],
    ["a prototype for a word", withText('"__proto__":{"known":true},', '"headword"')],
    ["a prototype for a card", withText('"__proto__":{"reps":1},', '"due"')],
    ["words that are a record", JSON.stringify({ ...FILE, words: { abandon: WORD } })],
    ["words that are text", JSON.stringify({ ...FILE, words: "abandon" })],
    ["a word that is text", JSON.stringify({ ...FILE, words: ["abandon"] })],
    ["a word that is null", JSON.stringify({ ...FILE, words: [null] })],
    [
      "a headword twice, once in capitals",
      JSON.stringify({ ...FILE, words: [WORD, { ...WORD, headword: "ABANDON" }] }),
    ],
    ["a card for a word that is not learned", wordOf({ status: "known" })],
    ["a word to learn without its card", wordOf({ card: null })],
    ["a headword twice", JSON.stringify({ ...FILE, words: [WORD, { ...WORD, meaning: "another" }] })],
    ["an empty headword", wordOf({ headword: "" })],
    ["a headword with spaces around it", wordOf({ headword: " abandon" })],
    ["an endless headword", wordOf({ headword: "a".repeat(1000) })],
    ["a headword that is a list", wordOf({ headword: ["abandon"] })],
    ["an endless meaning", wordOf({ meaning: "a".repeat(100_000) })],
    ["an unknown status", wordOf({ status: "forgotten" })],
    ["a negative count", wordOf({ lookUps: -1 })],
    ["half a look-up", wordOf({ lookUps: 0.5 })],
    ["a count of NaN", wordOf({ lookUps: "NaN" })],
    ["a count beyond all numbers", wordOf({ lookUps: 7 }).replace('"lookUps":7', '"lookUps":1e999')],
    ["a stability that the scheduler refuses", cardOf({ stability: 0 })],
    ["a day beyond all days", wordOf({ since: 8.64e15 + 2 })],
    ["a word with something more", wordOf({ onclick: "alert(1)" })],
    ["no card at all", wordOf({ card: undefined })],
    ["too many places", wordOf({ places: Array(50).fill(PLACE) })],
    ["a place behind its sentence", placeOf({ end: 17 })],
    ["a place of no words", placeOf({ start: 5, end: 5 })],
    ["a place that ends before it starts", placeOf({ start: 6, end: 5 })],
    ["an address that is a script", placeOf({ url: "javascript:alert(1)" })],
    ["an address that is a script in disguise", placeOf({ url: " java\nscript:alert(1)" })],
    ["an address that holds a page", placeOf({ url: "data:text/html,<script>alert(1)</script>" })],
    ["an address of the extension", placeOf({ url: "chrome-extension://abc/options.html" })],
    ["an address that is none", placeOf({ url: "example" })],
    ["a card's date that is no date", cardOf({ due: "tomorrow" })],
    ["a card's date that is no day", cardOf({ due: "2026-02-41T10:00:00.000Z" })],
    ["a card's date as a number", cardOf({ due: 1_769_000_000_000 })],
    ["a card's last review that is null", cardOf({ last_review: null })],
    ["an unknown state of a card", cardOf({ state: 4 })],
    ["a difficulty out of range", cardOf({ difficulty: 11 })],
  ]
  it.each(DAMAGED)("is damaged: %s", (_name, text) => {
    expect(whyOf(text)).toBe("damaged")
    expect(Object.prototype).not.toHaveProperty("step")
  })

  it("is refused wherever it was cut off", () => {
    const text = JSON.stringify(FILE)
    for (let end = 0; end < text.length; end++)
      expect(whyOf(text.slice(0, end))).toBe(end < '{"foothold":"data"'.length ? "not-ours" : "damaged")
  })
})

describe("a file that is whole", () => {
  it("gives what it carries", () => {
    expect(parseData(JSON.stringify(FILE))).toEqual({ ok: true, data: DATA })
  })

  it("of the first version says nothing of lessons", () => {
    const data = { ...DATA, lessons: null }
    expect(parseData(JSON.stringify(FIRST))).toEqual({ ok: true, data })
    expect(JSON.parse(exportData(data))).toEqual(FIRST)
  })

  it("may be laid out by hand, its keys in any order", () => {
    const reversed = Object.fromEntries(Object.entries(FILE).reverse())
    expect(parseData(`${JSON.stringify(reversed, null, 2)}\n`).ok).toBe(true)
  })

  it("brings settings of the first version along", () => {
    const settings = { version: 1, step: 2, mode: "explain", sites: {} }
    expect(parseData(JSON.stringify({ ...FILE, settings }))).toEqual({
      ok: true,
      data: { ...DATA, settings: { ...DEFAULTS, step: 2, mode: "explain" } },
    })
    expect(whyOf(JSON.stringify({ ...FILE, settings: { ...settings, step: 9 } }))).toBe("damaged")
  })

  it("keeps script in every text as text", () => {
    const script = `<img src=x onerror="alert(1)"><script>alert(1)</script>`
    const data = {
      lessons: { ...LESSONS, roster: [{ ...PACK.groups[0]!, name: script, pupils: [script] }] },
      settings: {
        ...SETTINGS,
        sites: { [script]: { step: 1, mode: "explain" } },
        supports: {
          ...supports,
          look: { ...supports.look, font: script },
          listen: { voice: script, rate: 1 },
        },
        profiles: [{ ...PROFILE, name: script }],
        kept: [script],
      },
      words: [
        {
          ...WORD,
          headword: script,
          meaning: script,
          places: [{ ...PLACE, sentence: script, title: script }],
        },
      ],
    } as const
    expect(parseData(exportData(data))).toEqual({ ok: true, data })
  })
})

const text = (most: number) => fc.string({ unit: "grapheme", maxLength: most })
const name = text(20)
  .map((each) => each.trim())
  .filter((each) => each !== "")
const mode = fc.constantFrom("simplify", "explain")
const step = fc.constantFrom(1, 2, 3, 4, 5)
const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).filter((each) => !Object.is(each, -0))
const date = fc.date({ min: new Date(0), max: new Date("9999-01-01"), noInvalidDate: true })
const moment = date.map((each) => each.toISOString())

const anySupports = fc.record({
  look: fc.record({
    font: name,
    size: number(14, 48),
    width: number(24, 100),
    lines: number(1.2, 2.6),
    spacing: number(0, 20),
    theme: fc.constantFrom(...THEMES),
  }),
  focus: fc.constantFrom(...FOCUSES),
  numbers: fc.boolean(),
  parts: fc.boolean(),
  marks: fc.boolean(),
  listen: fc.record({ voice: fc.option(text(20)), rate: number(0.5, 2) }),
})
const anySettings = fc.record({
  version: fc.constant(3),
  step,
  mode,
  sites: fc.dictionary(fc.domain(), fc.record({ step, mode }), { noNullPrototype: true }),
  supports: anySupports,
  profiles: fc.array(fc.record({ name, mode, supports: anySupports }), { maxLength: 4 }),
  bar: fc.record({ dock: fc.constantFrom(...DOCKS), folded: fc.boolean() }),
  copies: fc.constantFrom("original", "adapted"),
  keepsLookUps: fc.boolean(),
  kept: fc.array(name, { maxLength: 5 }),
  initials: text(20),
})
const anyCard = fc.record({
  due: moment,
  stability: number(0.001, 1000),
  difficulty: number(1, 10),
  elapsed_days: fc.nat(1000),
  scheduled_days: fc.nat(1000),
  learning_steps: fc.nat(5),
  reps: fc.nat(100),
  lapses: fc.nat(100),
  state: fc.constantFrom(1, 2, 3),
})
const anyStatus = fc.oneof(
  fc.record({ status: fc.constantFrom("looked-up", "known"), card: fc.constant(null) }),
  fc.record({ status: fc.constant("learning"), card: anyCard }),
)
const anyWord = fc
  .record({
    headword: name,
    meaning: text(40),
    status: anyStatus,
    lookUps: fc.nat(1000),
    places: fc.array(
      fc
        .record({ sentence: text(60).filter((each) => each !== ""), url: fc.webUrl(), title: text(20) })
        .map((place) => ({ ...place, start: 0, end: place.sentence.length })),
      { maxLength: 3 },
    ),
    since: date.map((each) => each.getTime()),
  })
  .map(({ status, ...word }) => ({ ...word, ...status }))
const anyData = fc.record({
  lessons: fc.option(fc.constantFrom(LESSONS, { drafts: [], packs: [], roster: [] })),
  settings: anySettings,
  words: fc.uniqueArray(anyWord, { maxLength: 6, selector: ({ headword }) => headword.toLowerCase() }),
})

describe("laws", () => {
  it("what is exported is read back as it was", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        expect(parseData(exportData(data as never))).toEqual({ ok: true, data })
      }),
      { numRuns: 300 },
    )
  })

  it("a file with one letter lost is refused, or says something that can be written again", () => {
    fc.assert(
      fc.property(anyData, fc.nat(), (data, at) => {
        const whole = exportData(data as never)
        const lost = at % whole.length
        const parsed = parseData(whole.slice(0, lost) + whole.slice(lost + 1))
        if (parsed.ok) expect(parseData(exportData(parsed.data))).toEqual(parsed)
      }),
      { numRuns: 300 },
    )
  })

  it("no JSON makes it throw", () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (json, value) => {
        expect(parseData(json).ok).toBe(false)
        expect(parseData(JSON.stringify({ ...FILE, settings: value })).ok).toBe(false)
        expect(parseData(JSON.stringify({ ...FILE, words: [value] })).ok).toBe(false)
        expect(parseData(JSON.stringify({ ...FILE, lessons: value })).ok).toBe(false)
      }),
    )
  })
})

describe("what is kept", () => {
  beforeEach(() => fakeBrowser.reset())

  it("is replaced by a whole file at once", async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, "set")
    await fakeBrowser.storage.local.set({ settings: { ...SETTINGS, step: 5 }, words: [] })
    set.mockClear()
    await importData(JSON.stringify(FILE))
    expect(set).toHaveBeenCalledTimes(1)
    expect(await readSettings()).toEqual(SETTINGS)
    expect(await readWords()).toEqual([WORD])
    expect(await readLessons()).toEqual(LESSONS)
  })

  it("is replaced with all of its lessons", async () => {
    await drafts.change("https://example.org/other", () => ({ source: PACK.source, lesson: PACK.lesson }))
    await fakeBrowser.storage.local.set({ places: [] })
    await importData(JSON.stringify(FILE))
    expect(await readLessons()).toEqual(LESSONS)
    expect(await fakeBrowser.storage.local.get("places")).toEqual({ places: [] })
  })

  it("keeps its lessons where a file says nothing of them", async () => {
    await importData(JSON.stringify(FILE))
    await importData(JSON.stringify({ ...FIRST, words: [] }))
    expect(await readWords()).toEqual([])
    expect(await readLessons()).toEqual(LESSONS)
  })

  it.each([
    ["This file is not from Foothold.", "{}"],
    ["This file was made by a newer Foothold.", JSON.stringify({ ...FILE, version: 3 })],
    ["The file is damaged.", wordOf({ status: "forgotten" })],
    ["The file is too big.", " ".repeat(LARGEST + 1)],
  ])("stays as it is: %s", async (sentence, file) => {
    await fakeBrowser.storage.local.set({ settings: SETTINGS, words: [WORD] })
    await expect(importData(file)).rejects.toThrow(sentence)
    expect(await fakeBrowser.storage.local.get()).toEqual({ settings: SETTINGS, words: [WORD] })
  })
})

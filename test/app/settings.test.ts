import { beforeEach, describe, expect, it, vi } from "vitest"
import { fakeBrowser } from "wxt/testing/fake-browser"

vi.mock("wxt/browser", () => ({ browser: fakeBrowser }))

const { changed, choiceFor, DEFAULTS, siteOf } = await import("../../src/app/settings.ts")
const { parseSettings } = await import("../../src/app/parse-settings.ts")
const { changeSettings, eraseAll, readSettings, watchSettings } = await import("../../src/app/stored.ts")

const { supports } = DEFAULTS
const PROFILE = { name: "Evening", mode: "explain", supports: { ...supports, focus: "3" } }
const GOOD = {
  ...DEFAULTS,
  step: 2,
  mode: "explain",
  sites: { "example.org": { step: 1, mode: "simplify" } },
  profiles: [PROFILE],
  kept: ["photosynthesis"],
}

describe("settings out of anything", () => {
  const cases: readonly [name: string, stored: unknown, expected: unknown][] = [
    ["nothing", undefined, DEFAULTS],
    ["null", null, DEFAULTS],
    ["not a record", "step 3", DEFAULTS],
    ["a version that does not exist yet", { ...GOOD, version: DEFAULTS.version + 1 }, DEFAULTS],
    ["a version by the name of something inherited", { ...GOOD, version: "constructor" }, DEFAULTS],
    ["all in order", GOOD, GOOD],
    ["a step that does not exist", { ...GOOD, step: 6 }, { ...GOOD, step: DEFAULTS.step }],
    ["a step as text", { ...GOOD, step: "2" }, { ...GOOD, step: DEFAULTS.step }],
    ["an unknown mode", { ...GOOD, mode: "shout" }, { ...GOOD, mode: DEFAULTS.mode }],
    ["sites that are no record", { ...GOOD, sites: 7 }, { ...GOOD, sites: {} }],
    ["one broken site", { ...GOOD, sites: { ...GOOD.sites, "a.org": { step: 9, mode: "simplify" } } }, GOOD],
    ["a site without a name", { ...GOOD, sites: { ...GOOD.sites, "": GOOD.sites["example.org"] } }, GOOD],
    [
      "a site with an endless name",
      { ...GOOD, sites: { ...GOOD.sites, ["a".repeat(254)]: GOOD.sites["example.org"] } },
      GOOD,
    ],
    ["parts that nobody knows", { ...GOOD, colour: "red" }, GOOD],
    ["a profile without a name", { ...GOOD, profiles: [PROFILE, { ...PROFILE, name: " " }] }, GOOD],
    [
      "a number out of range",
      { ...GOOD, supports: { ...supports, look: { ...supports.look, size: 900, lines: 2 } } },
      { ...GOOD, supports: { ...supports, look: { ...supports.look, lines: 2 } } },
    ],
    ["no supports at all", { ...GOOD, supports: "big" }, GOOD],
    ["an unknown dock", { ...GOOD, bar: { dock: "left", folded: false } }, GOOD],
    ["a kept word that is none", { ...GOOD, kept: [7, "photosynthesis", ""] }, GOOD],
  ]
  it.each(cases)("%s", (_name, stored, expected) => {
    expect(parseSettings(stored)).toEqual(expected)
  })

  it("brings those of the first version along", () => {
    const { step, mode, sites } = GOOD
    expect(parseSettings({ version: 1, step, mode, sites })).toEqual({ ...DEFAULTS, step, mode, sites })
  })

  it("brings those of the second version along", () => {
    const { initials: _new, ...second } = GOOD
    expect(parseSettings({ ...second, version: 2 })).toEqual({ ...GOOD, initials: "" })
  })

  it("takes nothing from a prototype that the text names", () => {
    const stored = JSON.parse(
      '{"version":2,"sites":{"__proto__":{"step":1,"mode":"explain"}},"__proto__":{"step":1}}',
    )
    expect(parseSettings(stored)).toEqual(DEFAULTS)
    expect(Object.prototype).not.toHaveProperty("step")
  })
})

describe("settings in storage", () => {
  beforeEach(() => fakeBrowser.reset())

  it("are the defaults at first", async () => {
    expect(await readSettings()).toEqual(DEFAULTS)
  })

  it("start as the administrator has set them, until the reader chooses", async () => {
    await fakeBrowser.storage.managed.set({ step: 1, mode: "explain", sites: "ignored" })
    expect(await readSettings()).toEqual({ ...DEFAULTS, step: 1, mode: "explain" })
    await changeSettings({ set: { step: 4 } })
    expect(await readSettings()).toEqual({ ...DEFAULTS, step: 4, mode: "explain" })
  })

  it("are the defaults where managed storage is refused", async () => {
    vi.spyOn(fakeBrowser.storage.managed, "get").mockRejectedValueOnce(new Error("not available"))
    expect(await readSettings()).toEqual(DEFAULTS)
  })

  it("keep every one of several changes made at once", async () => {
    const hosts = ["a.org", "b.org", "c.org"]
    const choice = { step: 2, mode: "simplify" } as const
    await Promise.all(hosts.map((site) => changeSettings({ site, choice })))
    expect(Object.keys((await readSettings()).sites)).toEqual(hosts)
  })

  it("keep each of two words that are wished to stay at once, and none twice", async () => {
    await Promise.all(["pursued", "vessel", "Vessel"].map((keep) => changeSettings({ keep })))
    expect((await readSettings()).kept).toEqual(["pursued", "vessel"])
  })

  it("never keep what is out of range", async () => {
    await changeSettings({ set: { step: 9 as never, copies: "adapted" } })
    expect(await readSettings()).toEqual({ ...DEFAULTS, copies: "adapted" })
  })

  it("are told to those who watch, until they stop", async () => {
    const told: number[] = []
    const stop = watchSettings(({ step }) => told.push(step))
    await changeSettings({ set: { step: 2 } })
    await vi.waitFor(() => expect(told).toEqual([2]))
    stop()
    await changeSettings({ set: { step: 1 } })
    expect(told).toEqual([2])
  })

  it("are gone after erasing", async () => {
    await changeSettings({ set: { step: 1 } })
    await eraseAll()
    expect(await readSettings()).toEqual(DEFAULTS)
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })
})

describe("sites", () => {
  it.each([
    ["https://news.example.org/a/b?c", "news.example.org"],
    ["http://127.0.0.1:8080/x", "127.0.0.1"],
    ["chrome://version/", null],
    ["file:///home/a.html", null],
    ["", null],
    [undefined, null],
  ])("%s belongs to %s", (url, site) => {
    expect(siteOf(url)).toBe(site)
  })

  it("give their own choice, others the last one", () => {
    const choice = { step: 1, mode: "explain" } as const
    const settings = changed(DEFAULTS, { site: "example.org", choice })
    expect(choiceFor(settings, "example.org")).toEqual({ step: 1, mode: "explain" })
    expect(choiceFor(settings, "example.com")).toEqual({ step: 3, mode: "simplify" })
    expect(choiceFor(settings, null)).toEqual({ step: 3, mode: "simplify" })
    expect(choiceFor(settings, "constructor")).toEqual({ step: 3, mode: "simplify" })
    expect(changed(settings, { site: "example.org", choice: null })).toEqual(DEFAULTS)
  })

  it("follow what is picked only where the site is remembered", () => {
    const picked = { step: 1, mode: "explain" } as const
    expect(changed(DEFAULTS, { picked, site: "example.org" })).toEqual({ ...DEFAULTS, ...picked })
    const kept = changed(DEFAULTS, { site: "example.org", choice: { step: 5, mode: "simplify" } })
    expect(changed(kept, { picked, site: "example.org" }).sites).toEqual({ "example.org": picked })
  })
})

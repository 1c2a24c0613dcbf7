import { beforeEach, describe, expect, it, vi } from "vitest"
import { fakeBrowser } from "wxt/testing/fake-browser"

vi.mock("wxt/browser", () => ({ browser: fakeBrowser }))

const {
  changeSettings,
  choiceFor,
  DEFAULTS,
  eraseSettings,
  forgetSite,
  parseSettings,
  readSettings,
  rememberSite,
  siteOf,
} = await import("../../src/app/settings.ts")

const GOOD = { version: 1, step: 2, mode: "explain", sites: { "example.org": { step: 1, mode: "simplify" } } }

describe("settings out of anything", () => {
  const cases: readonly [name: string, stored: unknown, expected: unknown][] = [
    ["nothing", undefined, DEFAULTS],
    ["not a record", "step 3", DEFAULTS],
    ["another version", { ...GOOD, version: 2 }, DEFAULTS],
    ["all in order", GOOD, GOOD],
    ["a step that does not exist", { ...GOOD, step: 6 }, { ...GOOD, step: DEFAULTS.step }],
    ["a step as text", { ...GOOD, step: "2" }, { ...GOOD, step: DEFAULTS.step }],
    ["an unknown mode", { ...GOOD, mode: "shout" }, { ...GOOD, mode: DEFAULTS.mode }],
    ["sites that are no record", { ...GOOD, sites: 7 }, { ...GOOD, sites: {} }],
    ["one broken site", { ...GOOD, sites: { ...GOOD.sites, "a.org": { step: 9, mode: "simplify" } } }, GOOD],
    ["a site without a name", { ...GOOD, sites: { ...GOOD.sites, "": GOOD.sites["example.org"] } }, GOOD],
    ["parts that nobody knows", { ...GOOD, colour: "red" }, GOOD],
  ]
  it.each(cases)("%s", (_name, stored, expected) => {
    expect(parseSettings(stored)).toEqual(expected)
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
    await changeSettings((settings) => ({ ...settings, step: 4 }))
    expect(await readSettings()).toEqual({ ...DEFAULTS, step: 4, mode: "explain" })
  })

  it("are the defaults where managed storage is refused", async () => {
    vi.spyOn(fakeBrowser.storage.managed, "get").mockRejectedValueOnce(new Error("not available"))
    expect(await readSettings()).toEqual(DEFAULTS)
  })

  it("keep every one of several changes made at once", async () => {
    const hosts = ["a.org", "b.org", "c.org"]
    const choice = { step: 2, mode: "simplify" } as const
    await Promise.all(hosts.map((host) => changeSettings((settings) => rememberSite(settings, host, choice))))
    expect(Object.keys((await readSettings()).sites)).toEqual(hosts)
  })

  it("are gone after erasing", async () => {
    await changeSettings((settings) => ({ ...settings, step: 1 }))
    await eraseSettings()
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
    const settings = rememberSite(DEFAULTS, "example.org", { step: 1, mode: "explain" })
    expect(choiceFor(settings, "example.org")).toEqual({ step: 1, mode: "explain" })
    expect(choiceFor(settings, "example.com")).toEqual({ step: 3, mode: "simplify" })
    expect(choiceFor(settings, null)).toEqual({ step: 3, mode: "simplify" })
    expect(choiceFor(settings, "constructor")).toEqual({ step: 3, mode: "simplify" })
    expect(forgetSite(settings, "example.org")).toEqual(DEFAULTS)
  })
})

import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import type { Settings } from "../../src/app/settings.ts"
import type { MyWord } from "../../src/app/words/word.ts"
import { launch, type Session, violations } from "./browser.ts"

const WORDS: readonly MyWord[] = ["abandon", "benefit"].map((headword) => ({
  headword,
  meaning: "what it means",
  status: "looked-up",
  lookUps: 1,
  places: [{ sentence: headword, start: 0, end: 7, url: "https://example.org/", title: "<b>Title</b>" }],
  card: null,
  since: 1_769_000_000_000,
}))

let session: Session
beforeAll(async () => {
  session = await launch()
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  await session.close()
})

async function openOptions(): Promise<Page> {
  const page = await session.openOwn("options.html")
  await page.getByRole("heading", { name: "Your data" }).waitFor()
  return page
}

interface Kept {
  readonly settings?: Settings
  readonly words?: readonly MyWord[]
}
interface Chrome {
  readonly chrome: {
    readonly storage: { readonly local: { get(): Promise<Kept>; set(kept: object): Promise<void> } }
  }
}
/** All that the browser's storage holds. */
const kept = () => session.worker.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.get())
const keep = (all: object) =>
  session.worker.evaluate((all) => (globalThis as unknown as Chrome).chrome.storage.local.set(all), all)
/** Waits until the stored settings have what is expected, beside all else. */
const untilSet = (part: object) =>
  expect.poll(async () => (await kept()).settings, { timeout: 5000 }).toMatchObject(part)

const section = (page: Page, name: string) => page.getByRole("region", { name })
const saidStatus = (page: Page, sentence: string) =>
  page.getByRole("status").filter({ hasText: sentence }).waitFor()
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true })
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document
    return at?.getAttribute("aria-label") ?? (at?.textContent || at?.getAttribute("placeholder"))
  })

async function profile(page: Page, name: string) {
  await page.getByLabel("Keep the way you read now").fill(name)
  await page.keyboard.press("Enter")
  await button(page, `Rename: ${name}`).waitFor()
}

describe("by mouse", () => {
  it("sets where to start, how to copy, and that look-ups are not kept", async () => {
    const page = await openOptions()
    await page.getByRole("radio", { name: "Step 1" }).click()
    await page.getByRole("radio", { name: "Explain" }).click()
    await page.getByRole("radio", { name: /^The words you see/ }).click()
    await page.getByRole("switch", { name: "Keep the words I look up" }).click()
    await untilSet({ step: 1, mode: "explain", copies: "adapted", keepsLookUps: false })
    await saidStatus(page, "Saved.")
  })

  it("keeps, uses, renames and deletes profiles", async () => {
    const page = await openOptions()
    await profile(page, "Homework")
    expect(await section(page, "Profiles").getByText("In use", { exact: true }).count()).toBe(1)
    await page.getByRole("radio", { name: "Explain" }).click()
    await button(page, "Use now: Homework").click()
    await untilSet({ mode: "simplify" })
    await saidStatus(page, "Homework is in use now.")

    await profile(page, "Evening")
    await button(page, "Rename: Evening").click()
    const name = page.getByLabel("New name for Evening")
    await name.fill("homework")
    await page.keyboard.press("Enter")
    await page.getByText("You have a profile with this name.").waitFor()
    await name.fill("Night <b>")
    await page.keyboard.press("Enter")
    await untilSet({ profiles: [{ name: "Homework" }, { name: "Night <b>" }] })
    await expect.poll(() => focused(page)).toBe("Rename: Night <b>")

    await button(page, "Delete: Homework").click()
    await button(page, "Cancel").click()
    await expect.poll(() => focused(page)).toBe("Delete: Homework")
    await button(page, "Delete: Homework").click()
    await page.getByRole("dialog", { name: "Delete the profile Homework?" }).waitFor()
    await button(page, "Delete").click()
    await expect
      .poll(async () => (await kept()).settings?.profiles.map(({ name }) => name))
      .toEqual(["Night <b>"])
    await expect.poll(() => focused(page)).toBe("Profiles")
  })

  it("never changes the words that are added, each once, until they are removed", async () => {
    const page = await openOptions()
    const input = page.getByLabel("Word or phrase")
    await input.fill("photosynthesis, light  reaction, Photosynthesis,")
    await button(page, "Add").click()
    await untilSet({ kept: ["photosynthesis", "light reaction"] })
    await input.fill("x".repeat(81))
    await button(page, "Add").click()
    await page.getByText("That is too long.").waitFor()
    await button(page, "Stop keeping photosynthesis").click()
    await untilSet({ kept: ["light reaction"] })
    await expect.poll(() => focused(page)).toBe("for example: photosynthesis")
  })

  it("puts the bar in each of its places, and folds it", async () => {
    const page = await openOptions()
    const places: readonly [name: string, dock: string][] = [
      ["Top left", "top-start"],
      ["Top", "top"],
      ["Top right", "top-end"],
      ["Bottom left", "bottom-start"],
      ["Bottom", "bottom"],
      ["Bottom right", "bottom-end"],
    ]
    for (const [name, dock] of places) {
      await page.getByRole("radio", { name, exact: true }).click()
      await untilSet({ bar: { dock, folded: false } })
    }
    await page.getByRole("switch", { name: "Keep the bar small" }).click()
    await untilSet({ bar: { dock: "bottom-end", folded: true } })
  })

  it("forgets a remembered site", async () => {
    const page = await openOptions()
    const choice = { step: 1, mode: "explain" }
    const { settings } = await page.evaluate(() =>
      (globalThis as unknown as Chrome).chrome.storage.local.get(),
    )
    await keep({ settings: { ...settings, version: 2, sites: { "a.org": choice, "b.org": choice } } })
    await button(page, "Forget a.org").click()
    await untilSet({ sites: { "b.org": choice } })
    await expect.poll(() => focused(page)).toBe("Remembered sites")
  })

  it("shows the keys and opens the browser's list of shortcuts", async () => {
    const page = await openOptions()
    expect(await section(page, "Keyboard shortcuts").innerText()).toContain("Alt+Shift+L")
    const [opened] = await Promise.all([
      session.context.waitForEvent("page"),
      button(page, "Change shortcuts").click(),
    ])
    await expect.poll(() => opened.url()).toBe("chrome://extensions/shortcuts")
  })

  it("counts my words as they come and opens them", async () => {
    const page = await openOptions()
    await page.getByText("No words are kept yet.").waitFor()
    await keep({ words: WORDS })
    await page.getByText("2 words are kept.").waitFor()
    await keep({ words: WORDS.slice(1) })
    await page.getByText("1 word is kept.").waitFor()
    await Promise.all([
      session.context.waitForEvent("request", (request) => request.url().endsWith("/sidepanel.html")),
      button(page, "Open my words").click(),
    ])
  })
})

describe("reading aloud", () => {
  it("says plainly when the device has no voice, and still sets the speed", async () => {
    const page = await openOptions()
    await page.getByText("This device has no English voice of its own yet.").waitFor()
    expect(await button(page, "Try it").isDisabled()).toBe(true)
    await page.getByRole("slider", { name: "Speed" }).focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight")
    await untilSet({ supports: { listen: { voice: null, rate: 1.3 } } })
  })

  it("offers the device's own English voices and tries the one that is chosen", async () => {
    const page = await session.context.newPage()
    await page.addInitScript(fakeVoices)
    await page.goto(`chrome-extension://${session.id}/options.html`)
    const voices = page.getByRole("combobox", { name: "Voice" })
    await voices.waitFor()
    const names = await voices.locator("option").allInnerTexts()
    expect(names).toHaveLength(41)
    expect(names.slice(0, 3)).toEqual([
      "The one that fits best",
      "Alice, British English",
      "Voice 100, American English",
    ])
    expect(names.join()).not.toMatch(/Pierre|Cloud/)

    await voices.selectOption("Alice")
    await page.getByRole("slider", { name: "Speed" }).press("End")
    await untilSet({ supports: { listen: { voice: "Alice", rate: 2 } } })
    await button(page, "Try it").click()
    await button(page, "Stop").click()
    await button(page, "Try it").waitFor()
    expect(await page.evaluate(() => (globalThis as unknown as Spoken).spoken)).toEqual([
      { voice: "Alice", rate: 2, lang: "en-GB" },
    ])
  })

  it("keeps a voice that this device does not have until another is chosen", async () => {
    const page = await session.context.newPage()
    await page.addInitScript(fakeVoices)
    await page.goto(`chrome-extension://${session.id}/options.html`)
    const voices = page.getByRole("combobox", { name: "Voice" })
    await voices.selectOption("Alice")
    await untilSet({ supports: { listen: { voice: "Alice" } } })
    const elsewhere = await session.context.newPage()
    await elsewhere.addInitScript(fakeVoices, "only" as never)
    await elsewhere.goto(`chrome-extension://${session.id}/options.html`)
    const there = elsewhere.getByRole("combobox", { name: "Voice" })
    await there.waitFor()
    expect(await there.inputValue()).toBe("Alice")
  })
})

it("says that it saved once for a slider's whole way, and again the next time", async () => {
  const page = await openOptions()
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    const region = document.querySelector("[role=status]")!
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
  const speed = page.getByRole("slider", { name: "Speed" })
  for (let press = 0; press < 8; press++) await speed.press("ArrowLeft")
  await saidStatus(page, "Saved.")
  expect(await said()).toEqual(["Saved."])
  await speed.press("End")
  await expect.poll(said).toEqual(["Saved.", "Saved."])
})

it("follows what another page changes", async () => {
  const one = await openOptions()
  const other = await openOptions()
  await other.getByRole("radio", { name: "Step 5" }).click()
  await expect.poll(() => one.getByRole("radio", { name: "Step 5" }).isChecked()).toBe(true)
  expect(await one.getByRole("status").innerText()).toBe("")
})

describe("all that is kept", () => {
  async function fill(page: Page) {
    await keep({ words: WORDS })
    await profile(page, "Homework")
    await page.getByLabel("Word or phrase").fill("photosynthesis")
    await page.keyboard.press("Enter")
    await page.getByRole("radio", { name: "Step 1" }).click()
    await untilSet({ step: 1, kept: ["photosynthesis"] })
    return kept()
  }
  const pick = (page: Page, name: string, text: string) =>
    page.setInputFiles("input[type=file]", { name, mimeType: "application/json", buffer: Buffer.from(text) })

  it("goes into a file, is erased, and comes back", async () => {
    const page = await openOptions()
    const before = await fill(page)
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Save to a file").click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^foothold-\d{4}-\d\d-\d\d\.json$/)
    const text = await readFile(await download.path(), "utf8")
    await saidStatus(page, "Saved to your downloads.")

    await button(page, "Erase everything").click()
    const question = page.getByRole("dialog", { name: "Erase everything?" })
    expect(await question.getByRole("row").allInnerTexts()).toEqual([
      "What\tKept now",
      "My words\t2",
      "Profiles\t1",
      "Words never changed\t1",
      "Remembered sites\t0",
    ])
    await page.keyboard.press("Escape")
    expect(await kept()).toEqual(before)
    await expect.poll(() => focused(page)).toBe("Erase everything")
    await button(page, "Erase everything").click()
    await button(page, "Yes, erase everything").click()
    await saidStatus(page, "Everything is erased.")
    expect(await kept()).toEqual({})
    await page.getByText("No profiles yet.").waitFor()
    await page.getByText("No words are kept yet.").waitFor()
    expect(await page.getByRole("radio", { name: "Step 3" }).isChecked()).toBe(true)

    await pick(page, "mine.json", text)
    const offer = page.getByRole("dialog", { name: "Replace everything with this file?" })
    expect(await offer.innerText()).toContain("mine.json")
    expect(await offer.getByRole("row", { name: /^My words/ }).innerText()).toBe("My words\t0\t2")
    await button(page, "Cancel").click()
    expect(await kept()).toEqual({})
    await pick(page, "mine.json", text)
    await button(page, "Replace everything").click()
    await saidStatus(page, "Everything from the file is here now.")
    expect(await kept()).toEqual(before)
    await page.getByText("2 words are kept.").waitFor()
    expect(await page.getByRole("radio", { name: "Step 1" }).isChecked()).toBe(true)
  })

  it("stays as it is when a file is not whole, and a sentence says why", async () => {
    const page = await openOptions()
    const before = await fill(page)
    const file = { foothold: "data", version: 1, ...before }
    const cases: readonly [text: string, sentence: string][] = [
      ["Dear diary", "This file is not from Foothold. Nothing was changed."],
      [JSON.stringify({ ...file, version: 2 }), "This file was made by a newer Foothold."],
      [JSON.stringify(file).slice(0, -20), "This file is damaged. Nothing was changed."],
      [" ".repeat(10_000_001), "This file is too big. Nothing was changed."],
    ]
    for (const [text, sentence] of cases) {
      await pick(page, "broken.json", text)
      await page.getByRole("alert").filter({ hasText: sentence }).waitFor()
      expect(await page.getByRole("dialog").count()).toBe(0)
      expect(await kept()).toEqual(before)
    }
  })
})

it("works by keyboard alone", async () => {
  const page = await openOptions()
  const reach = async (name: string) => {
    for (let press = 0; press < 80; press++) {
      await page.keyboard.press("Tab")
      if ((await focused(page))?.startsWith(name)) return
    }
    throw new Error(`The Tab key never reaches ${name}`)
  }
  const { keyboard } = page
  await page.getByText("This device has no English voice").waitFor()
  await reach("In the page")
  await keyboard.press("Enter")
  await expect.poll(() => page.url()).toContain("#bar")

  await page.reload()
  await page.getByRole("heading", { name: "Your data" }).waitFor()
  await reach("Step 3")
  await keyboard.press("ArrowRight")
  await untilSet({ step: 2 })
  await keyboard.press("Tab")
  await keyboard.press("ArrowDown")
  await untilSet({ mode: "explain" })
  await reach("Name, for example")
  await keyboard.type("Homework")
  await keyboard.press("Enter")
  await untilSet({ profiles: [{ name: "Homework" }] })
  await page.keyboard.press("Shift+Tab")
  await expect.poll(() => focused(page)).toBe("Delete: Homework")
  await page.keyboard.press("Shift+Tab")
  await keyboard.press("Enter")
  await keyboard.press("Escape")
  await expect.poll(() => focused(page)).toBe("Rename: Homework")
  await keyboard.press("Enter")
  await keyboard.type("School")
  await keyboard.press("Enter")
  await untilSet({ profiles: [{ name: "School" }] })
  await keyboard.press("Tab")
  await keyboard.press("Enter")
  await page.getByRole("dialog").waitFor()
  await keyboard.press("Tab")
  await keyboard.press("Enter")
  await untilSet({ profiles: [] })
  await page.waitForTimeout(100)

  await page.getByRole("slider").focus()
  await keyboard.press("PageUp")
  await untilSet({ supports: { listen: { voice: null } } })
  await keyboard.press("Tab")
  await keyboard.press("ArrowDown")
  await untilSet({ copies: "adapted" })
  await keyboard.press("Tab")
  await keyboard.press("Space")
  await untilSet({ keepsLookUps: false })
  await reach("for example")
  await keyboard.type("atom")
  await keyboard.press("Enter")
  await untilSet({ kept: ["atom"] })
  await keyboard.press("Tab")
  await keyboard.press("Tab")
  await expect.poll(() => focused(page)).toBe("Stop keeping atom")
  await keyboard.press("Enter")
  await untilSet({ kept: [] })
  await keyboard.press("Tab")
  await keyboard.press("Tab")
  await keyboard.press("ArrowLeft")
  await untilSet({ bar: { dock: "bottom-start" } })
  await keyboard.press("Tab")
  await keyboard.press("Space")
  await untilSet({ bar: { folded: true } })

  await reach("Bring back")
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), keyboard.press("Enter")])
  await chooser.setFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") })
  await page.getByText("This file is not from Foothold.").waitFor()
  await reach("Erase everything")
  await keyboard.press("Enter")
  await page.getByRole("dialog").waitFor()
  await expect.poll(() => focused(page)).toBe("Cancel")
  await keyboard.press("Tab")
  await keyboard.press("Enter")
  await saidStatus(page, "Everything is erased.")
  await expect.poll(() => focused(page)).toBe("Erase everything")
})

describe("for everyone's eyes", () => {
  it("has nothing for axe to find in light, dark and forced colours, wide and narrow, with a dialog and without", async () => {
    const page = await openOptions()
    await keep({ words: WORDS })
    await profile(page, "Homework")
    await page.getByLabel("Word or phrase").fill("photosynthesis")
    await page.keyboard.press("Enter")
    await saidStatus(page, "Saved.")
    for (const width of [1280, 400])
      for (const media of [
        { colorScheme: "light" },
        { colorScheme: "dark" },
        { colorScheme: "light", forcedColors: "active" },
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ forcedColors: "none", ...media })
        expect(await violations(page)).toEqual([])
        await button(page, "Erase everything").click()
        expect(await violations(page)).toEqual([])
        await page.keyboard.press("Escape")
      }
  })

  it("has no sideways scroll at 400 % zoom, with the longest names", async () => {
    const page = await openOptions()
    await profile(page, "W".repeat(80))
    await page.getByLabel("Word or phrase").fill("w".repeat(80))
    await page.keyboard.press("Enter")
    await untilSet({ kept: ["w".repeat(80)] })
    for (const width of [320, 400, 999, 1000, 1280]) {
      await page.setViewportSize({ width, height: 256 })
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over).toBe(0)
    }
  })
})

it("asked nobody outside", () => {
  expect(session.strangers()).toEqual([])
})

interface Spoken {
  readonly spoken: { readonly voice: string | undefined; readonly rate: number; readonly lang: string }[]
}

/** Voices for a browser that has none: 60 of this device, one that speaks French, one that asks a server; or one only. */
function fakeVoices(which?: string) {
  const voice = (name: string, lang: string, localService = true) => ({
    name,
    lang,
    localService,
    voiceURI: name,
  })
  const voices = [
    ...(which === undefined
      ? Array.from({ length: 60 }, (_, at) => voice(`Voice ${100 + at}`, "en-US"))
      : []),
    voice("Pierre", "fr-FR"),
    voice("Cloud", "en-US", false),
    voice(which === undefined ? "Alice" : "Bob", "en-GB"),
  ]
  const spoken: object[] = []
  class Utterance {
    voice: { readonly name: string } | null = null
    rate = 1
    lang = ""
  }
  Object.assign(globalThis, { spoken, SpeechSynthesisUtterance: Utterance })
  Object.assign(speechSynthesis, {
    getVoices: () => voices,
    cancel: () => {},
    speak: ({ voice, rate, lang }: Utterance) => spoken.push({ voice: voice?.name, rate, lang }),
  })
}

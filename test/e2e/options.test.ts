import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { launch, type Session, violations } from "./browser.ts"
import {
  button,
  focused,
  keep,
  keepProfile,
  kept,
  openOptions,
  saidStatus,
  untilFocused,
  untilSet,
  WORDS,
} from "./options-page.ts"

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

const section = (page: Page, name: string) => page.getByRole("region", { name })

describe("by mouse", () => {
  it("sets where to start, how to copy, and that look-ups are not kept", async () => {
    const page = await openOptions(session)
    await page.getByRole("radio", { name: "Step 1" }).click()
    await page.getByRole("radio", { name: "Explain" }).click()
    await page.getByRole("radio", { name: /^The words you see/ }).click()
    await page.getByRole("switch", { name: "Keep the words I look up" }).click()
    await untilSet(session, { step: 1, mode: "explain", copies: "adapted", keepsLookUps: false })
    await saidStatus(page, "Saved.")
  })

  it("keeps, uses, renames and deletes profiles", async () => {
    const page = await openOptions(session)
    await keepProfile(page, "Homework")
    expect(await section(page, "Profiles").getByText("In use", { exact: true }).count()).toBe(1)
    await page.getByRole("radio", { name: "Explain" }).click()
    await button(page, "Use now: Homework").click()
    await untilSet(session, { mode: "simplify" })
    await saidStatus(page, "Homework is in use now.")

    await keepProfile(page, "Evening")
    await button(page, "Rename: Evening").click()
    const name = page.getByLabel("New name for Evening")
    await name.fill("homework")
    await page.keyboard.press("Enter")
    await page.getByText("You have a profile with this name.").waitFor()
    await name.fill("Night <b>")
    await page.keyboard.press("Enter")
    await untilSet(session, { profiles: [{ name: "Homework" }, { name: "Night <b>" }] })
    await untilFocused(page, "Rename: Night <b>")

    await button(page, "Delete: Homework").click()
    await button(page, "Cancel").click()
    await untilFocused(page, "Delete: Homework")
    await button(page, "Delete: Homework").click()
    await page.getByRole("dialog", { name: "Delete the profile Homework?" }).waitFor()
    await button(page, "Delete").click()
    await expect
      .poll(async () => (await kept(session)).settings?.profiles.map(({ name }) => name))
      .toEqual(["Night <b>"])
    await untilFocused(page, "Profiles")
  })

  it("never changes the words that are added, each once, until they are removed", async () => {
    const page = await openOptions(session)
    const input = page.getByLabel("Word or phrase")
    await input.fill("photosynthesis, light  reaction, Photosynthesis,")
    await button(page, "Add").click()
    await untilSet(session, { kept: ["photosynthesis", "light reaction"] })
    await input.fill("x".repeat(81))
    await button(page, "Add").click()
    await page.getByText("That is too long.").waitFor()
    await button(page, "Stop keeping photosynthesis").click()
    await untilSet(session, { kept: ["light reaction"] })
    await untilFocused(page, "for example: photosynthesis")
  })

  it("puts the bar in each of its places, and folds it", async () => {
    const page = await openOptions(session)
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
      await untilSet(session, { bar: { dock, folded: false } })
    }
    await page.getByRole("switch", { name: "Keep the bar small" }).click()
    await untilSet(session, { bar: { dock: "bottom-end", folded: true } })
  })

  it("forgets a remembered site", async () => {
    const page = await openOptions(session)
    const choice = { step: 1, mode: "explain" }
    await keep(session, { settings: { version: 2, sites: { "a.org": choice, "b.org": choice } } })
    await button(page, "Forget a.org").click()
    await untilSet(session, { sites: { "b.org": choice } })
    await untilFocused(page, "Remembered sites")
  })

  it("shows the keys and opens the browser's list of shortcuts", async () => {
    const page = await openOptions(session)
    expect(await section(page, "Keyboard shortcuts").innerText()).toContain("Alt+Shift+L")
    const [opened] = await Promise.all([
      session.context.waitForEvent("page"),
      button(page, "Change shortcuts").click(),
    ])
    await expect.poll(() => opened.url()).toBe("chrome://extensions/shortcuts")
  })

  it("counts my words as they come and opens them", async () => {
    const page = await openOptions(session)
    await page.getByText("No words are kept yet.").waitFor()
    await keep(session, { words: WORDS })
    await page.getByText("2 words are kept.").waitFor()
    await keep(session, { words: WORDS.slice(1) })
    await page.getByText("1 word is kept.").waitFor()
    const [opened] = await Promise.all([
      session.context.waitForEvent("page"),
      button(page, "Open my words").click(),
    ])
    await expect.poll(() => opened.url()).toContain("/sidepanel.html")
  })
})

describe("reading aloud", () => {
  it("says plainly when the device has no voice, and still sets the speed", async () => {
    const page = await openOptions(session)
    await page.getByText("This device has no English voice of its own yet.").waitFor()
    expect(await button(page, "Try it").isDisabled()).toBe(true)
    await page.getByRole("slider", { name: "Speed" }).focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight")
    await untilSet(session, { supports: { listen: { voice: null, rate: 1.3 } } })
  })
})

describe("reading aloud with a voice", () => {
  let speaking: Session
  beforeAll(async () => {
    speaking = await launch({}, { voices: ["words"] })
  })
  afterAll(async () => {
    await speaking.close()
  })

  it("offers the device's own voices and tries the chosen one", async () => {
    const page = await openOptions(speaking)
    const voices = page.getByRole("combobox", { name: "Voice" })
    await voices.getByText("Test Voice").waitFor({ state: "attached" })
    expect(await voices.locator("option").allInnerTexts()).toEqual([
      "The one that fits best",
      "Test Voice, American English",
    ])
    await voices.selectOption("Test Voice")
    await untilSet(speaking, { supports: { listen: { voice: "Test Voice" } } })
    await button(page, "Try it").click()
    await button(page, "Stop").click()
    await button(page, "Try it").click()
    await button(page, "Stop").waitFor()
    // It is said to its end.
    await button(page, "Try it").waitFor()
    expect(await violations(page)).toEqual([])
  })

  it("keeps a voice that this device does not have until another is chosen", async () => {
    const page = await openOptions(speaking)
    const supports = { listen: { voice: "Elsewhere", rate: 1 } }
    await keep(speaking, { settings: { version: 2, supports } })
    const voices = page.getByRole("combobox", { name: "Voice" })
    await expect.poll(() => voices.inputValue()).toBe("Elsewhere")
    expect(await voices.innerText()).toContain("The voice you chose (not on this device)")
  })
})

it("says that it saved once for a slider's whole way, and again the next time", async () => {
  const page = await openOptions(session)
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
  const one = await openOptions(session)
  const other = await openOptions(session)
  await other.getByRole("radio", { name: "Step 5" }).click()
  await expect.poll(() => one.getByRole("radio", { name: "Step 5" }).isChecked()).toBe(true)
  expect(await one.getByRole("status").innerText()).toBe("")
})

it("works by keyboard alone", async () => {
  const page = await openOptions(session)
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
  await untilSet(session, { step: 2 })
  await keyboard.press("Tab")
  await keyboard.press("ArrowDown")
  await untilSet(session, { mode: "explain" })
  await reach("Name, for example")
  await keyboard.type("Homework")
  await keyboard.press("Enter")
  await untilSet(session, { profiles: [{ name: "Homework" }] })
  await page.keyboard.press("Shift+Tab")
  await untilFocused(page, "Delete: Homework")
  await page.keyboard.press("Shift+Tab")
  await keyboard.press("Enter")
  await keyboard.press("Escape")
  await untilFocused(page, "Rename: Homework")
  await keyboard.press("Enter")
  await keyboard.type("School")
  await keyboard.press("Enter")
  await untilSet(session, { profiles: [{ name: "School" }] })
  await keyboard.press("Tab")
  await keyboard.press("Enter")
  await page.getByRole("dialog").waitFor()
  await keyboard.press("Tab")
  await keyboard.press("Enter")
  await untilSet(session, { profiles: [] })
  await page.waitForTimeout(100)

  await page.getByRole("slider", { name: "Speed" }).focus()
  await keyboard.press("PageUp")
  await untilSet(session, { supports: { listen: { voice: null } } })
  await keyboard.press("Tab")
  await keyboard.press("ArrowDown")
  await untilSet(session, { copies: "adapted" })
  await keyboard.press("Tab")
  await keyboard.press("Space")
  await untilSet(session, { keepsLookUps: false })
  await reach("for example")
  await keyboard.type("atom")
  await keyboard.press("Enter")
  await untilSet(session, { kept: ["atom"] })
  await keyboard.press("Tab")
  await keyboard.press("Tab")
  await untilFocused(page, "Stop keeping atom")
  await keyboard.press("Enter")
  await untilSet(session, { kept: [] })
  await keyboard.press("Tab")
  await keyboard.press("Tab")
  await keyboard.press("ArrowLeft")
  await untilSet(session, { bar: { dock: "bottom-start" } })
  await keyboard.press("Tab")
  await keyboard.press("Space")
  await untilSet(session, { bar: { folded: true } })

  // Waiting for it is what makes the browser hand it over, so that comes well before the key.
  const choosing = page.waitForEvent("filechooser")
  await reach("Bring back")
  await keyboard.press("Enter")
  await (await choosing).setFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") })
  await page.getByText("This file is not from Foothold.").waitFor()
  await reach("Erase everything")
  await keyboard.press("Enter")
  await page.getByRole("dialog").waitFor()
  await untilFocused(page, "Cancel")
  await keyboard.press("Tab")
  await keyboard.press("Enter")
  await saidStatus(page, "Everything is erased.")
  await untilFocused(page, "Erase everything")
})

it("has no sideways scroll at 400 % zoom, with the longest names", async () => {
  const page = await openOptions(session)
  await keepProfile(page, "W".repeat(80))
  await page.getByLabel("Word or phrase").fill("w".repeat(80))
  await page.keyboard.press("Enter")
  await untilSet(session, { kept: ["w".repeat(80)] })
  for (const width of [320, 400, 999, 1000, 1280]) {
    await page.setViewportSize({ width, height: 256 })
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(over).toBe(0)
  }
})

it("asked nobody outside", () => {
  expect(session.strangers()).toEqual([])
})

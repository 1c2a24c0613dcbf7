import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { launch, type Session, violations } from "./browser.ts"
import { ARTICLE } from "./popup-article.ts"

const MENU = `<!doctype html><html lang="en"><title>Menu</title><a href="/">Home</a></html>`

let session: Session
beforeAll(async () => {
  session = await launch({ "/ferry.html": ARTICLE, "/menu.html": MENU, "/paper.pdf": "%PDF-1.4\n%%EOF" })
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  await session.close()
})

/** Opens the popup over a page and waits until the page has answered. */
async function pressReady(page: Page): Promise<Page> {
  const popup = await session.press(page)
  await popup.waitForFunction(() => document.querySelector("fieldset:enabled"))
  return popup
}

const status = (popup: Page) => popup.getByRole("status").innerText()
const saysChanges = (popup: Page) => popup.getByText(/^\d+ changes?\./).waitFor()
const step = (popup: Page, name: string | RegExp) => popup.getByRole("radio", { name })
const textOf = (page: Page) => page.locator("article").innerText()

describe("the popup", () => {
  it("shows a step on the page, another one, and the original again", async () => {
    const page = await session.open("/ferry.html")
    const original = await textOf(page)
    const popup = await pressReady(page)
    expect(await status(popup)).toBe("You see the page as it was written.")
    expect(await step(popup, /Original/).isChecked()).toBe(true)

    await step(popup, "Step 1").check()
    await saysChanges(popup)
    const easiest = await textOf(page)
    expect(easiest).not.toBe(original)

    await step(popup, "Step 3").check()
    await popup.waitForFunction(() => !document.querySelector(".busy-dot"))
    expect(await textOf(page)).not.toBe(easiest)

    await step(popup, /Original/).check()
    await popup.getByText("You see the page as it was written.").waitFor()
    expect(await textOf(page)).toBe(original)
  })

  it("finds the step that the page shows when it is opened again", async () => {
    const page = await session.open("/ferry.html")
    const first = await pressReady(page)
    await step(first, "Step 2").check()
    await saysChanges(first)
    const said = await status(first)
    await first.close()
    const second = await pressReady(page)
    await saysChanges(second)
    expect(await status(second)).toBe(said)
    expect(await step(second, "Step 2").isChecked()).toBe(true)
  })

  it("leaves every word when it explains", async () => {
    const page = await session.open("/ferry.html")
    const original = await textOf(page)
    const popup = await pressReady(page)
    await popup.getByRole("radio", { name: "Explain" }).check()
    await popup.getByText(/to explain\.|No hard words/).waitFor()
    expect(await textOf(page)).toBe(original)
    await popup.getByRole("radio", { name: "Simplify" }).check()
    await popup.getByText(/^\d+ changes?\.|Nothing needs/).waitFor()
  })

  it("remembers a step for a site when asked, and forgets it in the settings", async () => {
    const page = await session.open("/ferry.html")
    const popup = await pressReady(page)
    await step(popup, "Step 1").check()
    await saysChanges(popup)
    await popup.getByLabel("Remember for 127.0.0.1").check()
    await popup.close()

    await page.reload()
    const again = await pressReady(page)
    await saysChanges(again)
    expect(await step(again, "Step 1").isChecked()).toBe(true)

    const options = await session.openOwn("options.html")
    const site = options.getByRole("listitem").filter({ hasText: "127.0.0.1" })
    expect(await site.innerText()).toContain("Step 1, Simplify")
    await options.getByRole("button", { name: "Forget 127.0.0.1" }).click()
    await options.getByText(/^None\./).waitFor()
    expect(await violations(options)).toEqual([])
  })

  it("works by keyboard alone", async () => {
    const page = await session.open("/ferry.html")
    const original = await textOf(page)
    const popup = await pressReady(page)
    const focused = () =>
      popup.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
      )
    await popup.keyboard.press("Tab")
    expect(await focused()).toBe("Help")
    await popup.keyboard.press("Tab")
    expect(await focused()).toBe("Settings")
    await popup.keyboard.press("Tab")
    expect(await focused()).toContain("Original")
    for (let press = 0; press < 5; press++) await popup.keyboard.press("ArrowRight")
    expect(await focused()).toBe("Step 1")
    await saysChanges(popup)
    expect(await textOf(page)).not.toBe(original)

    await popup.keyboard.press("Tab")
    await popup.keyboard.press("Tab")
    const remember = popup.getByRole("checkbox")
    await popup.keyboard.press("Space")
    expect(await remember.isChecked()).toBe(true)
    await popup.keyboard.press("Space")
    expect(await remember.isChecked()).toBe(false)
    for (const _ of ["reading view", "my words", "prepare"]) await popup.keyboard.press("Tab")
    // The popup closes under the key.
    const [preview] = await Promise.all([
      session.context.waitForEvent("page"),
      popup.keyboard.press("Enter").catch(() => {}),
    ])
    await preview.getByRole("heading", { name: "The ferry that came back" }).first().waitFor()
  })

  it("says in plain words why a page stays as it is, and offers to paste", async () => {
    const cases: readonly [url: string, sentence: string][] = [
      ["chrome://version/", "This page can't be changed by extensions. You can paste the text instead."],
      [
        `${session.origin}/paper.pdf`,
        "A PDF can't be changed by extensions. You can copy its text and paste it instead.",
      ],
    ]
    for (const [url, sentence] of cases) {
      const page = await session.context.newPage()
      await page.goto(url).catch(() => {})
      const popup = await session.press(page)
      await popup.getByText(sentence).waitFor()
      expect(await popup.getByRole("radio").count()).toBe(0)
      expect(await violations(popup)).toEqual([])
      const [preview] = await Promise.all([
        session.context.waitForEvent("page"),
        popup.getByRole("button", { name: "Paste text" }).click(),
      ])
      await preview.getByRole("textbox", { name: "Paste the text to read" }).waitFor()
    }
  })

  it("says when there is no article", async () => {
    const popup = await pressReady(await session.open("/menu.html"))
    await step(popup, "Step 3").check()
    await popup.getByText(/^There is no article|^There is very little/).waitFor()
    expect(await step(popup, /Original/).isChecked()).toBe(true)
  })

  it("never shows a grade", async () => {
    const popup = await pressReady(await session.open("/ferry.html"))
    await step(popup, "Step 2").check()
    await saysChanges(popup)
    expect(await popup.locator("body").innerText()).not.toMatch(/grade|level|kincaid/i)
  })
})

describe("the keyboard command", () => {
  it("has its keys", async () => {
    const keys = await session.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> } }
      }
      const commands = await chrome.commands.getAll()
      return commands.find(({ name }) => name === "toggle-level")?.shortcut
    })
    expect(keys).toBe("Alt+Shift+L")
  })

  it("shows the reader's step and then the original", async () => {
    const page = await session.open("/ferry.html")
    const original = await textOf(page)
    await session.command(page)
    await page.waitForFunction((text) => document.querySelector("article")?.innerText !== text, original)
    await session.command(page)
    await page.waitForFunction((text) => document.querySelector("article")?.innerText === text, original)
  })
})

it("asked nobody outside", () => {
  expect(session.strangers()).toEqual([])
})

import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { launch, type Session, violations } from "./browser.ts"
import { pasteOnDesk, settled, TEXT } from "./levels-page.ts"
import { ARTICLE } from "./popup-article.ts"

let session: Session
beforeAll(async () => {
  session = await launch({ "/ferry.html": ARTICLE })
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  await session.close()
})

const paste = (text: string): Promise<Page> => pasteOnDesk(session, text)
const column = (preview: Page, name: RegExp) => preview.getByRole("checkbox", { name })
const heads = (preview: Page) => preview.locator(".head-name strong").allInnerTexts()
const changes = (preview: Page) => preview.locator(".change")

describe("the preview", () => {
  it("opens from the popup with the tab's article, a row for every block", async () => {
    const popup = await session.press(await session.open("/ferry.html"))
    const [preview] = await Promise.all([
      session.context.waitForEvent("page"),
      popup.getByRole("button", { name: "Prepare a lesson" }).click(),
    ])
    await settled(preview)
    expect(await preview.title()).toBe("The ferry that came back – Foothold")
    expect(await heads(preview)).toEqual(["Original", "Step 4", "Step 2"])
    const rows = preview.locator(".versions tbody tr")
    for (const row of await rows.all()) expect(await row.locator("td.cell").count()).toBe(3)
    const original = rows.filter({ hasText: "In the spring of 1962" }).locator("td.cell").first()
    expect(await original.innerText()).toContain("purchased a vessel that nobody else wanted")
  })

  it("shows two to four versions, in order", async () => {
    const preview = await paste(TEXT)
    await column(preview, /Step 3/).check()
    await settled(preview)
    expect(await heads(preview)).toEqual(["Original", "Step 4", "Step 3", "Step 2"])
    expect(await column(preview, /Step 1/).isDisabled()).toBe(true)
    await column(preview, /Original/).uncheck()
    await column(preview, /Step 4/).uncheck()
    expect(await heads(preview)).toEqual(["Step 3", "Step 2"])
    expect(await column(preview, /Step 3/).isDisabled()).toBe(true)
    expect(await changes(preview).count()).toBeGreaterThan(0)
  })

  it("gives the original words and the reason of a change, by pointer and by keyboard", async () => {
    const preview = await paste(TEXT)
    const note = preview.locator(".note")
    await changes(preview).first().hover()
    await note.waitFor()
    expect(await note.innerText()).toMatch(/^Was: .+\s+.+\s+Rule: .+/)
    await preview.keyboard.press("Escape")
    await note.waitFor({ state: "detached" })
    await changes(preview).first().focus()
    await note.waitFor()
    expect(await preview.getByRole("status").filter({ has: note }).count()).toBe(1)
    await preview.keyboard.press("Escape")
    await note.waitFor({ state: "detached" })
    await preview.keyboard.press("ArrowDown")
    await note.waitFor()
  })

  it("shows one step at a time, with the original beside it on request", async () => {
    const preview = await paste(TEXT)
    await preview.getByRole("radio", { name: "One step" }).check()
    expect(await heads(preview)).toEqual(["Original", "Step 3"])
    await preview.getByRole("tab", { name: /Step 1/ }).click()
    expect(await heads(preview)).toEqual(["Original", "Step 1"])
    await preview.getByRole("switch", { name: "Original beside it" }).click()
    expect(await heads(preview)).toEqual(["Step 1"])
    await preview.getByRole("tab", { name: "Original" }).click()
    expect(await heads(preview)).toEqual(["Original"])
    expect(await changes(preview).count()).toBe(0)
  })

  it("says how much of the page is in the article", async () => {
    const popup = await session.press(await session.open("/ferry.html"))
    const [preview] = await Promise.all([
      session.context.waitForEvent("page"),
      popup.getByRole("button", { name: "Prepare a lesson" }).click(),
    ])
    await settled(preview)
    expect(await preview.locator(".coverage").innerText()).toMatch(
      /^This is (?:9\d|100) % of the words on the page\.$/,
    )
  })

  it("honours a protected term at once, and lets it go again", async () => {
    const preview = await paste(TEXT)
    const words = changes(preview)
      .filter({ hasText: /^\w{4,}$/ })
      .first()
    await words.hover()
    const was = (await preview.locator(".note .was").innerText()).replace(/^Was: /, "")
    const { length } = await changes(preview).all()
    const terms = preview.getByRole("textbox", { name: "Words to keep as they are" })
    await terms.fill(was)
    await terms.press("Enter")
    await settled(preview)
    await expect.poll(() => changes(preview).count(), { timeout: 10_000 }).toBeLessThan(length)
    expect(await preview.locator(".term").first().innerText()).toBe(was)
    await preview.getByRole("button", { name: `Stop keeping ${was}` }).click()
    await expect.poll(() => changes(preview).count(), { timeout: 10_000 }).toBe(length)
  })

  it("marks a word to keep in all its forms", async () => {
    const desk = await paste(
      "Each volunteer obtained a cup. Numerous volunteers returned to the old harbour.",
    )
    const terms = desk.getByRole("textbox", { name: "Words to keep as they are" })
    await terms.fill("volunteer")
    await terms.press("Enter")
    const marked = desk.locator('[data-cell="2-0"] .term')
    await expect.poll(() => marked.allInnerTexts(), { timeout: 10_000 }).toEqual(["volunteer", "volunteers"])
  })

  it("has the text in the upper half of the window", async () => {
    const desk = await paste(TEXT)
    await desk.setViewportSize({ width: 1280, height: 900 })
    const top = () =>
      desk
        .locator(".versions .words")
        .first()
        .evaluate((it) => it.getBoundingClientRect().top)
    expect(await top()).toBeLessThan(480)
    await desk.getByRole("button", { name: "Done" }).click()
    expect(await top()).toBeLessThan(380)
  })

  it("says of a text in another language that no step changes it", async () => {
    const popup = await session.press(await session.open("/french.html"))
    const [desk] = await Promise.all([
      session.context.waitForEvent("page"),
      popup.getByRole("button", { name: "Prepare a lesson" }).click(),
    ])
    await desk.getByRole("status").filter({ hasText: "This text is not in English" }).waitFor()
    expect(await heads(desk)).toEqual(["Original"])
    expect(await desk.locator("td.cell").first().getAttribute("lang")).toBe("fr")
    expect(await desk.getByRole("radio", { name: "One step" }).count()).toBe(0)
    expect(await violations(desk)).toEqual([])
  })

  it("shows the measures with their ranges, and what stands above a step", async () => {
    const preview = await paste(TEXT)
    await preview.getByText("Measures", { exact: true }).click()
    const kincaid = preview.locator(".measures tr", { hasText: "Flesch-Kincaid" })
    expect(await kincaid.innerText()).toMatch(/valid [\d.]+ to [\d.]+/)
    expect(await kincaid.innerText()).toMatch(/band 4\.5–7\.7/)
    await preview.getByText("Classic formulas", { exact: true }).click()
    expect(await preview.locator(".measures tr", { hasText: "SMOG" }).innerText()).toMatch(/30 sentences/)
    const badge = preview.locator(".badge.not").last()
    const [, count] = /(\d+) sentences? above/.exec(await badge.innerText())!
    await badge.click()
    const sheet = preview.getByRole("dialog")
    expect(await sheet.locator("ol > li").count()).toBe(Number(count))
    expect(await violations(preview)).toEqual([])
    await sheet
      .getByRole("button", { name: /^Paragraph \d/ })
      .first()
      .click()
    await sheet.waitFor({ state: "hidden" })
    const focused = preview.locator(".told:has(:focus)")
    await expect.poll(() => focused.count()).toBe(1)
    expect(await focused.getAttribute("class")).toContain("goal")
  })

  it("gives no value for a text that is too short to judge", async () => {
    const preview = await paste("The town purchased a vessel. It was numerous years old.")
    await preview.getByText("Measures", { exact: true }).click()
    const row = preview.locator(".measures tr", { hasText: "Flesch-Kincaid" })
    expect(await row.getByRole("cell").first().innerText()).toBe("–")
  })

  it("shows pasted markup as the text it is", async () => {
    const preview = await paste(
      `<img src="http://example.org/x.png" onerror="document.title='owned'"> is a tag.\n\n<b>Bold</b>`,
    )
    expect(await preview.locator(".versions img, .versions b:not(.term)").count()).toBe(0)
    expect(await preview.locator(".cell").first().innerText()).toContain("<img src=")
    expect(await preview.title()).not.toBe("owned")
  })

  it("says when the tab has no article to give, and takes pasted text instead", async () => {
    const preview = await session.openOwn("preview.html?tab=987654")
    await preview.getByRole("alert").waitFor()
    expect(await violations(preview)).toEqual([])
    await preview.getByRole("textbox").fill(TEXT)
    await preview.getByRole("button", { name: "Prepare a lesson" }).click()
    await settled(preview)
  })

  it("works by keyboard alone", async () => {
    const preview = await session.openOwn("preview.html")
    // No hand presses a key before the page is there.
    await preview.getByRole("textbox").waitFor()
    await preview.keyboard.press("Tab")
    await preview.keyboard.insertText(TEXT)
    await preview.locator("button:enabled", { hasText: "Prepare a lesson" }).waitFor()
    await preview.keyboard.press("Tab")
    await preview.keyboard.press("Enter")
    await settled(preview)
    const reach = async (selector: string) => {
      for (let press = 0; press < 60; press++) {
        if (await preview.evaluate((selector) => document.activeElement?.matches(selector), selector)) return
        await preview.keyboard.press("Tab")
      }
      throw new Error(`${selector} cannot be reached with Tab`)
    }
    await reach(".pill input")
    await preview.keyboard.press("Space")
    await expect.poll(() => heads(preview), { timeout: 10_000 }).toEqual(["Step 4", "Step 2"])
    await reach(".terms input")
    await preview.keyboard.insertText("harbour authority")
    await preview.keyboard.press("Enter")
    await reach(".disclose")
    await preview.keyboard.press("Enter")
    await preview.locator(".measures tr", { hasText: "Flesch-Kincaid" }).waitFor()
    await reach(".badge")
    await preview.keyboard.press("Enter")
    await preview.getByRole("dialog").waitFor()
    await preview.keyboard.press("Escape")
    await preview.getByRole("dialog").waitFor({ state: "hidden" })
    await reach(".pick")
    // From cell to cell, until one has a change.
    for (let presses = 0; presses < 20 && !(await preview.locator(".note").isVisible()); presses++) {
      await preview.keyboard.press("ArrowDown")
      if (!(await preview.locator(".note").isVisible())) await preview.keyboard.press("Tab")
    }
    await preview.locator(".note").waitFor()
  })

  it("has nothing for axe to find in light and dark, wide and narrow", async () => {
    const preview = await paste(TEXT)
    for (const colorScheme of ["light", "dark"] as const) {
      await preview.emulateMedia({ colorScheme })
      for (const width of [1280, 640, 400]) {
        await preview.setViewportSize({ width, height: 800 })
        expect(await violations(preview)).toEqual([])
        expect(await preview.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    }
  })

  it("stays responsive with an article of 5,000 words", async () => {
    const preview = await session.openOwn("preview.html")
    const long = Array.from({ length: 15 }, () => TEXT).join("\n\n")
    expect(long.split(/\s+/).length).toBeGreaterThan(5000)
    await preview.getByRole("textbox").fill(long)
    await preview.evaluate(() => {
      const tasks: number[] = []
      Object.assign(globalThis, { tasks })
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({
        type: "longtask",
      })
    })
    await preview.getByRole("button", { name: "Prepare a lesson" }).click()
    await settled(preview)
    const tasks = await preview.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks)
    expect(Math.max(0, ...tasks)).toBeLessThan(500)
  })
})

it("asked nobody outside", () => {
  expect(session.strangers()).toEqual([])
})

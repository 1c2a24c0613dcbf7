import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import english from "../../assets/_locales/en/messages.json" with { type: "json" }
import spanish from "../../assets/_locales/es/messages.json" with { type: "json" }
import { launch, type Session, violations } from "./browser.ts"
import { ARTICLE } from "./popup-article.ts"

/** With a landmark, which axe asks of whole pages. */
const PAGE = ARTICLE.replace("<article>", "<main><article>").replace("</article>", "</article></main>")

let session: Session
beforeAll(async () => {
  session = await launch({ "/ferry.html": PAGE }, { language: "es" })
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  expect(session.strangers()).toEqual([])
  await session.close()
})

type Key = keyof typeof spanish
const es = (key: Key) => spanish[key].message

/** What would be English on a Spanish page. */
const ENGLISH = new Set(
  Object.entries(english)
    .filter(([key, { message }]) => message !== es(key as Key))
    .map(([, { message }]) => message),
)

/** The lines of a page, or of the bar in it, that are texts of ours in English. */
async function englishIn(page: Page, where = "body"): Promise<string[]> {
  const lines = (await page.locator(where).innerText()).split("\n").map((line) => line.trim())
  expect(lines.join("").length).toBeGreaterThan(20)
  return lines.filter((line) => ENGLISH.has(line))
}

/** The page's language and direction. */
const languageOf = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

/** The language in which a screen reader says the first of some elements. */
const saidIn = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.closest("[lang]")?.getAttribute("lang"))

/** What is cut off or makes the window scroll sideways, in each width. */
async function cutAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const cut: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    cut.push(...(await page.evaluate(findCut)).map((what) => `${width}: ${what}`))
  }
  return cut
}

/** Runs in the page. */
function findCut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const bar = document.querySelector("foothold-bar")?.shadowRoot
  const controls = [document, ...(bar ? [bar] : [])].flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>("button, label, [role=tab]"),
  ])
  return [
    ...(scrollWidth > clientWidth ? ["the whole page"] : []),
    ...controls
      .filter((control) => getComputedStyle(control).display !== "inline" && control.clientWidth > 0)
      .filter((control) => {
        const { left, right } = control.getBoundingClientRect()
        return control.scrollWidth > control.clientWidth + 1 || left < 0 || right > innerWidth
      })
      .map(({ textContent }) => textContent),
  ]
}

/** Opens the popup over the article, ready. */
async function press(page: Page): Promise<Page> {
  const popup = await session.press(page)
  await popup.waitForFunction(() => document.querySelector("fieldset:enabled"))
  return popup
}

/** The article with its easiest step, and the number of its tab. */
async function level(): Promise<{ readonly page: Page; readonly tab: number }> {
  const page = await session.open("/ferry.html")
  const popup = await press(page)
  await popup.getByRole("radio", { name: "Paso 1" }).check()
  await popup.getByText(/^\d+ cambios\. Toca uno para ver cómo era\.$/).waitFor()
  await popup.close()
  await page.bringToFront()
  const tab = await session.worker.evaluate(async () => {
    type Chrome = {
      readonly tabs: { query(what: object): Promise<{ readonly id: number; readonly url?: string }[]> }
    }
    const { chrome } = globalThis as unknown as { chrome: Chrome }
    return (await chrome.tabs.query({})).find(({ url }) => url?.endsWith("/ferry.html"))!.id
  })
  return { page, tab }
}

describe("in Spanish", () => {
  it("the popup is, and fits", async () => {
    const popup = await press(await session.open("/ferry.html"))
    await popup.getByText("Ves la página tal como se escribió.").waitFor()
    expect(await languageOf(popup)).toEqual(["es", "ltr"])
    expect(await englishIn(popup)).toEqual([])
    expect(await popup.evaluate(findCut)).toEqual([])
    expect(await violations(popup)).toEqual([])
  })

  it("the bar and its cards are, and say why; the words of the page stay English", async () => {
    const { page } = await level()
    const bar = page.locator("foothold-bar")
    const button = (key: Key) => bar.getByRole("button", { name: es(key), exact: true })
    expect(await saidIn(page, "foothold-bar .root .bar")).toBe("es")
    await button("barMore").click()
    expect(await englishIn(page, "foothold-bar .bar")).toEqual([])
    expect(await cutAt(page, [1280, 400])).toEqual([])
    await button("barMore").click()

    await button("barNextChange").click()
    const card = bar.getByRole("dialog")
    await card.getByText(es("whyWord")).waitFor()
    expect(await englishIn(page, "foothold-bar .card")).toEqual([])
    expect(await saidIn(page, "foothold-bar .why")).toBe("es")
    for (const part of [".now", ".original", ".headword", ".meaning > span", ".example span", ".family span"])
      expect([part, await saidIn(page, `foothold-bar .card ${part}`)]).toEqual([part, "en"])
    // What is read out tells the languages apart as well.
    const said = page.locator("foothold-bar [role=status] > span")
    await said.first().waitFor({ state: "attached" })
    expect(
      await said.evaluateAll((all) => all.slice(0, 2).map((piece) => piece.getAttribute("lang"))),
    ).toEqual(["es", "en"])
    expect(await violations(page)).toEqual([])

    await bar.getByRole("radio", { name: es("explain") }).check()
    const status = bar.getByRole("status").filter({ hasText: /^\d+ palabras explicadas$/ })
    await status.waitFor({ state: "attached" })
    expect(await englishIn(page, "foothold-bar .bar")).toEqual([])
    expect(await cutAt(page, [400])).toEqual([])
  })

  it("the reading view is, and its text is not", async () => {
    const { tab } = await level()
    const read = await session.openOwn(`read.html?tab=${tab}`)
    await read.getByRole("radio", { name: "Paso 1" }).check()
    await read.locator("[data-spot][role=button]").first().waitFor()
    expect(await languageOf(read)).toEqual(["es", "ltr"])
    for (const part of [".text p.block", ".text h1"]) expect(await saidIn(read, part)).toBe("en")
    for (const part of [".text .facts span", ".text .number"]) expect(await saidIn(read, part)).toBe("es")
    await read.getByRole("button", { name: es("readText") }).click()
    expect(await englishIn(read)).toEqual([])
    expect(await cutAt(read, [1280, 400])).toEqual([])
    await read.keyboard.press("Escape")

    await read.locator("[data-spot][role=button]").first().click()
    await read.getByText(es("whyWord")).waitFor()
    expect(await saidIn(read, ".card .why")).toBe("es")
    expect(await saidIn(read, ".card .original")).toBe("en")
    expect(await violations(read)).toEqual([])
    await read.keyboard.press("Escape")

    await read.getByRole("radio", { name: es("explain") }).check()
    await read.locator(".spot.word").first().click()
    await read.getByRole("button", { name: es("cardKnow") }).waitFor()
    for (const part of [".meaning > span", ".example span", ".family span"])
      expect([part, await saidIn(read, `.card ${part}`)]).toEqual([part, "en"])
    expect(await cutAt(read, [400])).toEqual([])
  })

  it("the words, the settings and the comparison are", async () => {
    const { tab } = await level()
    const words = await session.openOwn(`sidepanel.html?tab=${tab}`)
    await words.getByRole("button", { name: es("wordsAddAll") }).click()
    await words.getByText(/^Se añadieron \d+ palabras a tus palabras\.$/).waitFor()
    expect(await saidIn(words, ".word .what p:nth-child(2)")).toBe("en")
    const options = await session.openOwn("options.html")
    await options.getByRole("heading", { name: es("optionsPrivacy") }).waitFor()
    const compare = await session.openOwn(`preview.html?tab=${tab}`)
    await compare
      .getByText(/Alcanzado|No alcanzado/)
      .first()
      .waitFor()
    for (const page of [words, options, compare]) {
      expect(await languageOf(page)).toEqual(["es", "ltr"])
      expect(await englishIn(page)).toEqual([])
      expect(await cutAt(page, [1280, 400])).toEqual([])
      expect(await violations(page)).toEqual([])
    }

    await words.getByRole("tab", { name: es("wordsMine") }).click()
    for (const part of [".headword", ".met blockquote", ".met a"])
      expect(await saidIn(words, part)).toBe("en")
    expect(await englishIn(words)).toEqual([])
    await words.getByRole("tab", { name: /^Repasar/ }).click()
    await words.getByRole("button", { name: es("wordsStart") }).click()
    await words.getByRole("button", { name: es("wordsShowMeaning") }).click()
    for (const part of [".asked", ".headword", ".meaning"])
      expect(await saidIn(words, `.review-card ${part}`)).toBe("en")
    expect(await englishIn(words)).toEqual([])
    expect(await cutAt(words, [400])).toEqual([])
    expect(await violations(words)).toEqual([])
  })
})

import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import type { PageArticle } from "../../src/app/messages.ts"
import { launch, type Session, violations } from "./browser.ts"
import { ARTICLE } from "./popup-article.ts"
import { LAID_OUT } from "./read-article.ts"

let session: Session
beforeAll(async () => {
  session = await launch(
    { "/ferry.html": ARTICLE, "/quay.png": Buffer.from(PIXEL, "base64") },
    { voices: ["words"] },
  )
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  await session.close()
})

/** The smallest picture there is. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="

interface ForTests {
  readonly chrome: {
    readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> }
    readonly storage: {
      readonly local: { get(key: string | null): Promise<Record<string, Record<string, unknown>>> }
    }
  }
}

/** The article's text, as a reader would paste it. */
const TEXT = [...ARTICLE.matchAll(/<(?:p|h\d)>(.*?)<\/(?:p|h\d)>/g)].map(([, text]) => text).join("\n\n")

/** Resolves when the text is there at all its steps. */
async function settled(read: Page): Promise<void> {
  await read.locator("article").waitFor()
  await read.locator(".toolbar .busy-dot").waitFor({ state: "detached" })
}

/** The reading view of a tab, as the popup and the bar open it. */
async function readTab(): Promise<{ readonly read: Page; readonly page: Page }> {
  const page = await session.open("/ferry.html")
  const popup = await session.press(page)
  await popup.getByText("You see the page as it was written.").waitFor()
  const id = await session.worker.evaluate(async () => {
    const tabs = await (globalThis as unknown as ForTests).chrome.tabs.query({})
    return tabs.find(({ url }) => url?.endsWith("/ferry.html"))!.id
  })
  const read = await session.openOwn(`read.html?tab=${id}`)
  await settled(read)
  return { read, page }
}

async function paste(text: string): Promise<Page> {
  const read = await session.openOwn("read.html")
  await read.getByRole("textbox", { name: "Paste the text to read" }).fill(text)
  await read.getByRole("button", { name: "Read it" }).click()
  await settled(read)
  return read
}

/** The reading view of an article with an outline, handed over as the view itself keeps one. */
async function readLaidOut(part: Partial<PageArticle> = {}): Promise<Page> {
  const read = await session.openOwn("read.html")
  await read.evaluate(
    (article) => sessionStorage.setItem("article /read.html", article),
    JSON.stringify({ ...LAID_OUT, ...part }).replace(
      "http://example.org/quay.png",
      `${session.origin}/quay.png`,
    ),
  )
  await read.reload()
  await settled(read)
  return read
}

const step = (read: Page, name: string) => read.getByRole("radio", { name, exact: true })
const changes = (read: Page) => read.locator(".spot.change")
const card = (read: Page) => read.getByRole("dialog")
const stored = () =>
  session.worker.evaluate(
    async () =>
      (await (globalThis as unknown as ForTests).chrome.storage.local.get("settings"))["settings"] ?? {},
  )
const openPanel = (read: Page) => read.getByRole("button", { name: "Text", exact: true }).click()
const blockText = (read: Page, block: number) => read.locator(`[data-block="${block}"]`).innerText()

describe("the reading view", () => {
  it("shows the article of a tab, at the reader's step, and other steps at once", async () => {
    const { read } = await readTab()
    expect(await read.title()).toBe("The ferry that came back – Foothold")
    expect(await read.locator("h1").innerText()).toBe("The ferry that came back")
    expect(await step(read, "Step 3").isChecked()).toBe(true)
    expect(await changes(read).count()).toBeGreaterThan(3)
    await step(read, "Step 1").check()
    const plainest = await changes(read).count()
    await step(read, "Step 5").check()
    expect(await changes(read).count()).toBeLessThan(plainest)
    await step(read, "Original, as it was written").check()
    expect(await changes(read).count()).toBe(0)
    expect(await blockText(read, 0)).toContain("purchased a vessel that nobody else wanted")
  })

  it("still shows the article after its tab was closed", async () => {
    const { read, page } = await readTab()
    await page.close()
    await read.reload()
    await settled(read)
    expect(await read.locator("h1").innerText()).toBe("The ferry that came back")
  })

  it("says so when the tab has no article to give, and takes pasted text", async () => {
    const read = await session.openOwn("read.html?tab=999999")
    await read.getByRole("alert").filter({ hasText: "no article" }).waitFor()
    await read.getByRole("textbox").fill(TEXT)
    await read.getByRole("button", { name: "Read it" }).click()
    await changes(read).first().waitFor()
  })

  it("explains a change, puts it back and uses it again, by pointer", async () => {
    const read = await paste(TEXT)
    const use = changes(read).filter({ hasText: /^use$/ })
    await use.click()
    expect(await card(read).innerText()).toMatch(/Now\s+use\s+Original\s+utilize/)
    await card(read).getByRole("button", { name: "Put back" }).click()
    expect(await blockText(read, 1)).toContain("prepared to utilize whatever")
    await card(read).getByRole("button", { name: "Use the plain words again" }).click()
    expect(await blockText(read, 1)).toContain("prepared to use whatever")
  })

  it("opens and closes the card by keyboard, and gives the focus back", async () => {
    const read = await paste(TEXT)
    const stops = read.locator('[data-block="1"] [tabindex="0"]')
    expect(await stops.count()).toBe(1)
    await stops.focus()
    const first = await read.evaluate(() => document.activeElement?.textContent)
    await read.keyboard.press("ArrowRight")
    const second = await read.evaluate(() => document.activeElement?.textContent)
    expect(second).not.toBe(first)
    await read.keyboard.press("Enter")
    await card(read).waitFor()
    expect(await read.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("dialog")
    await read.keyboard.press("Escape")
    await card(read).waitFor({ state: "detached" })
    expect(await read.evaluate(() => document.activeElement?.textContent)).toBe(second)
    // One stop for each paragraph: the next is in the one after.
    await read.keyboard.press("Tab")
    if (await read.evaluate(() => document.activeElement?.classList.contains("number")))
      await read.keyboard.press("Tab")
    expect(
      await read.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-block]")?.dataset.block),
    ).toBe("2")
  })

  it("gives the meaning of hard words, and of any other word it knows", async () => {
    const read = await paste(TEXT)
    await step(read, "Original, as it was written").check()
    await read.getByRole("radio", { name: "Explain" }).check()
    await step(read, "Step 1").check()
    const hard = read.locator(".spot.word")
    expect(await hard.count()).toBeGreaterThan(3)
    await hard.filter({ hasText: "vessel" }).first().click()
    expect(await card(read).getByRole("heading").innerText()).toMatch(/^vessel/)
    await card(read).getByRole("button", { name: "I know this word" }).waitFor()
    await read.keyboard.press("Escape")
    expect(await blockText(read, 1)).toContain("purchased a vessel")
  })

  it("neither marks nor changes a word that the reader knows", async () => {
    const read = await paste(TEXT)
    await step(read, "Step 1").check()
    await expect.poll(() => blockText(read, 1)).toContain("prepared to use")
    await read.getByRole("radio", { name: "Explain" }).check()
    await read.locator(".spot.word").filter({ hasText: "utilize" }).first().click()
    await card(read).getByRole("button", { name: "I know this word" }).click()
    await read.locator(".spot.word").filter({ hasText: "utilize" }).waitFor({ state: "detached" })
    await read.getByRole("radio", { name: "Simplify" }).check()
    await expect.poll(() => blockText(read, 1)).toContain("prepared to utilize")
  })

  it("never changes a word again that the reader wants kept", async () => {
    const read = await paste(TEXT)
    await changes(read).filter({ hasText: /^use$/ }).click()
    await card(read).getByRole("button", { name: "Never change this word" }).click()
    await expect.poll(() => blockText(read, 1)).toContain("prepared to utilize whatever")
    await expect.poll(async () => (await stored())["kept"]).toEqual(["utilize"])
  })

  it("shows one paragraph as it was written, by its number, and back", async () => {
    const read = await paste(TEXT)
    await read.getByRole("button", { name: "Paragraph 1: show as it was written" }).click()
    expect(await blockText(read, 1)).toContain("prepared to utilize whatever")
    await read.getByRole("button", { name: "Paragraph 1: show at my step again" }).click()
    expect(await blockText(read, 1)).toContain("prepared to use whatever")
  })

  it("shows the whole sentence as it was written when it is held", async () => {
    const read = await paste(TEXT)
    const box = (await changes(read).first().boundingBox())!
    await read.mouse.move(box.x + 4, box.y + box.height / 2)
    await read.mouse.down()
    await card(read).waitFor()
    await read.mouse.up()
    expect(await card(read).innerText()).toContain("required approximately six hours to start.")
  })

  it("draws tables, lists, links and stress, and asks no site for a picture", async () => {
    const read = await readLaidOut()
    expect(await read.locator("article table th").allInnerTexts()).toEqual(["Year", "Cars"])
    expect(await read.locator("article ol li").count()).toBe(2)
    const link = read.locator("article .block a")
    expect(await link.getAttribute("href")).toBe("http://example.org/harbour")
    expect(await link.getAttribute("rel")).toContain("noreferrer")
    expect(await read.locator("article strong").first().innerText()).toBe("in total")
    expect(await read.locator("article img").count()).toBe(0)
    await read.getByText("The ferry at the quay", { exact: true }).waitFor()
    expect(await violations(read)).toEqual([])
    const open = read.getByRole("link", { name: "Open the picture in a new tab" })
    expect(await open.getAttribute("href")).toBe(`${session.origin}/quay.png`)
    expect(await open.getAttribute("rel")).toContain("noreferrer")
    // The browser itself holds back what one of our pages would ask a site for.
    const isRefused = read.evaluate(
      (address) =>
        new Promise((done) => {
          const image = new Image()
          image.onload = () => done(false)
          image.onerror = () => done(true)
          image.src = address
        }),
      `${session.origin}/quay.png`,
    )
    expect(await isRefused).toBe(true)
    const answer = read.evaluate((address) => fetch(address).then(String, () => "refused"), session.origin)
    expect(await answer).toBe("refused")
  })
})

describe("the look of the text", () => {
  it("changes at once, is kept, and comes back with a profile after a reload", async () => {
    const read = await paste(TEXT)
    await openPanel(read)
    const panel = read.getByRole("complementary", { name: "How the text looks" })
    await panel.getByRole("radio", { name: "Sepia" }).check()
    await panel.getByRole("radio", { name: "OpenDyslexic" }).check()
    const size = panel.getByRole("slider", { name: "Letter size" })
    await size.focus()
    for (let times = 0; times < 6; times++) await read.keyboard.press("ArrowRight")
    const look = () =>
      read.evaluate(() => {
        const { fontSize, fontFamily } = getComputedStyle(document.querySelector("article")!)
        return [fontSize, fontFamily.split(",")[0], document.documentElement.dataset.theme]
      })
    expect(await look()).toEqual(["26px", "OpenDyslexic", "sepia"])
    await panel.getByRole("textbox", { name: "Save all this under a name" }).fill("Evening")
    await panel.getByRole("button", { name: "Save", exact: true }).click()
    await panel.getByRole("radio", { name: "Dark" }).check()
    await panel.getByRole("radio", { name: "Standard" }).check()
    await expect.poll(async () => JSON.stringify(await stored())).toMatch(/"Evening".*|"theme":"dark"/)
    await read.waitForTimeout(400)
    await read.reload()
    await settled(read)
    expect((await look())[2]).toBe("dark")
    await openPanel(read)
    await panel.getByRole("button", { name: "Evening", exact: true }).click()
    expect(await look()).toEqual(["26px", "OpenDyslexic", "sepia"])
  })

  it("closes its panel with Escape and gives the focus back", async () => {
    const read = await paste(TEXT)
    await openPanel(read)
    await read.keyboard.press("Escape")
    await read.getByRole("complementary").waitFor({ state: "detached" })
    expect(await read.evaluate(() => document.activeElement?.textContent)).toContain("Text")
  })

  it("widens the room between words 3.5 times as much as that between letters", async () => {
    const read = await paste(TEXT)
    await openPanel(read)
    await read.getByRole("slider", { name: "Space between letters" }).focus()
    await read.keyboard.press("End")
    const [letters, words] = await read.evaluate(() => {
      const { letterSpacing, wordSpacing } = getComputedStyle(document.querySelector("article")!)
      return [Number.parseFloat(letterSpacing), Number.parseFloat(wordSpacing)]
    })
    expect(letters).toBeCloseTo(4)
    expect(words! / letters!).toBeCloseTo(3.5)
  })
})

describe("line focus", () => {
  const shades = (read: Page) =>
    read.evaluate(() => {
      const bottom = document.querySelector(".shade.above")!.getBoundingClientRect().bottom
      return [bottom, document.querySelector(".shade.below")!.getBoundingClientRect().top] as const
    })

  it("shows one line, and moves with the arrow keys and a click", async () => {
    const read = await paste(TEXT)
    await openPanel(read)
    await read.getByRole("radio", { name: "1 line" }).check()
    await read.keyboard.press("Escape")
    const [top, bottom] = await shades(read)
    expect(bottom - top).toBeGreaterThan(20)
    expect(bottom - top).toBeLessThan(60)
    await read.keyboard.press("ArrowDown")
    await expect.poll(async () => (await shades(read))[0]).not.toBe(top)
    for (let times = 0; times < 12; times++) await read.keyboard.press("ArrowDown")
    // Far enough down it stays at about 40 % of the height.
    await expect
      .poll(async () => {
        const [top, bottom] = await shades(read)
        return Math.round(((top + bottom) / 2 / (await read.evaluate(() => innerHeight))) * 10)
      })
      .toBe(4)
    const [before] = await shades(read)
    const box = (await read.locator('[data-block="2"]').boundingBox())!
    await read.mouse.click(box.x + 20, box.y + box.height - 12)
    await expect.poll(async () => (await shades(read))[0]).not.toBe(before)
    expect(await card(read).count()).toBe(0)
  })
})

describe("the ruler", () => {
  it("follows the pointer", async () => {
    const read = await paste(TEXT)
    await openPanel(read)
    await read.getByRole("radio", { name: "Ruler" }).check()
    await read.keyboard.press("Escape")
    const box = (await read.locator('[data-block="2"]').boundingBox())!
    await read.mouse.move(box.x + 40, box.y + 14)
    const holds = async () => {
      const { y, height } = (await read.locator(".ruler").boundingBox())!
      return y <= box.y + 14 && box.y + 14 <= y + height
    }
    await expect.poll(holds).toBe(true)
  })
})

describe("one part at a time", () => {
  it("goes from part to part", async () => {
    const read = await paste(TEXT)
    await openPanel(read)
    await read.getByRole("switch", { name: "One part at a time" }).click()
    await read.keyboard.press("Escape")
    const nav = read.getByRole("navigation", { name: "Parts of the text" })
    expect(await nav.innerText()).toMatch(/Part 1 of \d/)
    expect(await read.locator('[data-block="5"]').isVisible()).toBe(false)
    await nav.getByRole("button", { name: "Next" }).click()
    expect(await nav.innerText()).toMatch(/Part 2 of \d/)
    expect(await read.locator('[data-block="1"]').isVisible()).toBe(false)
    expect(await read.evaluate(() => document.activeElement?.tagName)).toBe("ARTICLE")
    await nav.getByRole("button", { name: "Back" }).click()
    expect(await read.locator('[data-block="1"]').isVisible()).toBe(true)
  })
})

describe("copying", () => {
  const copy = async (read: Page) => {
    await read.evaluate(() => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('[data-block="1"]')!)
      getSelection()!.removeAllRanges()
      getSelection()!.addRange(range)
    })
    await read.keyboard.press("Control+C")
  }
  const clipboard = (read: Page) => read.evaluate(() => navigator.clipboard.readText())

  it("takes along what is shown as it stands", async () => {
    const read = await readLaidOut()
    await session.context.grantPermissions(["clipboard-read", "clipboard-write"])
    await read.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("article")!))
    await read.keyboard.press("Control+C")
    await read.getByText("Copied the author’s words.").waitFor()
    const words = await clipboard(read)
    expect(words).toContain("purchased approximately nine acres")
    expect(words).toContain("A line of verse,\n  and one more.")
  })

  it("gives the author's words, and the adapted ones with their label when asked", async () => {
    const read = await paste(TEXT)
    await session.context.grantPermissions(["clipboard-read", "clipboard-write"])
    await copy(read)
    await read.getByText("Copied the author’s words.").waitFor()
    expect(await clipboard(read)).toMatch(/^In the spring of 1962 .* utilize whatever they could get\.$/)
    await read.getByRole("button", { name: "Copy the adapted text" }).click()
    await read.getByText("Copied the adapted text.").waitFor()
    const adapted = await clipboard(read)
    expect(adapted).toContain("use whatever they could get.")
    expect(adapted).toMatch(/\n\nAdapted with Foothold$/)
  })
})

describe("listening", () => {
  it("marks sentence and word, pauses, starts where the text is tapped, and goes on when the step is another", async () => {
    const { read } = await readTab()
    const marked = (name: string) =>
      read.evaluate(
        (name) =>
          [...((CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get(name) ?? [])]
            .map(String)
            .join(""),
        name,
      )
    const button = (name: string) => read.getByRole("button", { name, exact: true })
    await button("Listen").click()
    await button("Read aloud").click()
    const first = (await blockText(read, 0)).split(/(?<=\.)\s/)[0]!
    await expect.poll(() => marked("foothold-sentence")).toBe(first)
    const words: string[] = []
    await expect
      .poll(async () => {
        const word = await marked("foothold-word")
        if (word !== "" && words.at(-1) !== word) words.push(word)
        return words.length
      })
      .toBeGreaterThan(3)
    const inText = first.match(/[\p{L}\d’-]+/gu)!
    expect(words).toEqual(inText.slice(inText.indexOf(words[0]!)).slice(0, words.length))
    await button("Pause").click()
    const at = await marked("foothold-word")
    await read.waitForTimeout(300)
    expect(await marked("foothold-word")).toBe(at)

    await read.locator('[data-block="2"]').click({ position: { x: 3, y: 8 } })
    const third = (await blockText(read, 2)).split(/(?<=\.)\s/)[0]!
    await expect.poll(() => marked("foothold-sentence")).toBe(third)
    await step(read, "Original, as it was written").check()
    await expect.poll(() => marked("foothold-sentence")).not.toBe(third)
    await expect.poll(() => marked("foothold-sentence")).not.toBe("")
    expect(await read.locator("article").innerText()).toContain(await marked("foothold-sentence"))
    expect(await violations(read)).toEqual([])
    await button("Listen").click()
    await expect.poll(() => marked("foothold-sentence")).toBe("")
  })
})

describe("coming back", () => {
  it("goes to where the reader was, and to the start on request", async () => {
    const { read, page } = await readTab()
    await read.setViewportSize({ width: 400, height: 600 })
    await read.locator('[data-block="4"]').scrollIntoViewIfNeeded()
    await read.evaluate(() => scrollBy(0, 300))
    await read.waitForTimeout(900)
    const url = read.url()
    await read.close()
    await page.bringToFront()
    const again = await session.openOwn(url.split("/").at(-1)!)
    await again.getByText("You were here.").waitFor()
    await expect.poll(() => again.evaluate(() => scrollY)).toBeGreaterThan(100)
    await again.getByRole("button", { name: "Go to the start" }).click()
    await expect.poll(() => again.evaluate(() => scrollY)).toBe(0)
  })
})

describe("an article from a private window", () => {
  it("leaves nothing behind but what the reader asks to keep", async () => {
    const all = () =>
      session.worker.evaluate(() => (globalThis as unknown as ForTests).chrome.storage.local.get(null))
    for (const isPrivate of [true, false]) {
      const read = await readLaidOut({ isPrivate })
      await read.setViewportSize({ width: 400, height: 300 })
      await read.getByRole("radio", { name: "Explain" }).check()
      await read.locator(".spot.word").first().click()
      await card(read).waitFor()
      await read.keyboard.press("Escape")
      await read.locator('[data-block="4"]').scrollIntoViewIfNeeded()
      await read.evaluate(() => scrollBy(0, 200))
      await read.waitForTimeout(900)
      expect(Object.keys(await all()).sort()).toEqual(
        isPrivate ? ["settings"] : ["places", "settings", "words"],
      )
      await session.reset()
    }
  })
})

describe("everyone can use it", () => {
  it("has nothing for axe to find in colours of its own, with the panel and the card open", async () => {
    const read = await paste(TEXT)
    for (const theme of ["Sepia", "High contrast"]) {
      await openPanel(read)
      await read.getByRole("radio", { name: theme }).check()
      expect(await violations(read), `${theme}, panel`).toEqual([])
      await read.keyboard.press("Escape")
      await changes(read).first().click()
      await card(read).waitFor()
      expect(await violations(read), `${theme}, card`).toEqual([])
      await read.keyboard.press("Escape")
    }
  })

  it("prints the text and where it is from, black on white", async () => {
    const { read } = await readTab()
    await read.emulateMedia({ media: "print" })
    expect(await read.locator(".toolbar").isVisible()).toBe(false)
    expect(await read.locator(".number").first().isVisible()).toBe(false)
    expect(await read.getByText("Adapted with Foothold").isVisible()).toBe(true)
    expect(await read.getByText(`${session.origin}/ferry.html`).isVisible()).toBe(true)
  })
})

it("asked nobody outside", () => {
  expect(session.strangers()).toEqual([])
})

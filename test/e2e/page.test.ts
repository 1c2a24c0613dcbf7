import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { seen } from "../app/words/seen.ts"
import { launch, type Session, violations } from "./browser.ts"
import { reactPage } from "./page-react/page.ts"

/** Eats every key it can, on the way down and on the way up, and counts what it saw of those meant for others. */
const GREEDY = `<script>
  window.seen = []
  for (const target of [window, document]) for (const down of [true, false]) for (const type of ["keydown", "keyup", "keypress"])
    target.addEventListener(type, (event) => {
      if (target === document || !down) window.seen.push(event.key)
      if (event.key !== "Tab") event.preventDefault()
    }, down)
  document.addEventListener("click", () => { window.clicks = (window.clicks ?? 0) + 1 })
</script>`

interface ChromeForTests {
  readonly storage: { readonly local: { clear(): Promise<void> } }
}

let session: Session
beforeAll(async () => {
  const news = await readFile(new URL("../pages/news.html", import.meta.url), "utf8")
  session = await launch(
    {
      ...(await reactPage()),
      "/greedy.html": news.replace("</body>", `${GREEDY}</body>`),
      "/aside.html": news.replace(
        "<p>",
        "<p>The animals (such as frogs, toads, small birds, fish, flies and big snails) live near the pond that people from the village visit on warm evenings after a long day of work. ",
      ),
      "/linked.html": (await sample()).replace(
        "For almost four hundred years",
        '<a href="#past">For almost four hundred years</a>',
      ),
      "/long.html": await longPage(),
      "/menu.html": `<!doctype html><html lang="en"><head><title>Menu</title></head><body><main><a href="/">Home</a></main></body></html>`,
    },
    { voices: ["words", "quiet"] },
  )
})
afterEach(async () => {
  const [first, ...others] = session.context.pages()
  await first?.goto("about:blank")
  await Promise.all(others.map((page) => page.close()))
  await session.worker.evaluate(() =>
    (globalThis as unknown as { chrome: ChromeForTests }).chrome.storage.local.clear(),
  )
})
afterAll(async () => {
  await session.close()
})

const sample = () => readFile(new URL("../pages/sample.html", import.meta.url), "utf8")

/** About 2,000 words of which no paragraph is like another. */
async function longPage(): Promise<string> {
  const paragraphs = [...(await sample()).matchAll(/<p>([^<]{200,})<\/p>/g)].map(([, text]) => text!)
  const all: string[] = []
  for (let words = 0, at = 0; words < 2000; at++) {
    const text = `In part ${at + 1} of this report we read more. ${paragraphs[at % paragraphs.length]}`
    all.push(`<p>${text}</p>`)
    words += text.split(" ").length
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long report</title></head><body><main><article><h1>A long report</h1>${all.join("\n")}</article></main></body></html>`
}

const bar = (page: Page) => page.getByRole("region", { name: /Foothold/ })
const card = (page: Page) => bar(page).getByRole("dialog")
const step = (page: Page, name: string | RegExp) => bar(page).getByRole("radio", { name })
const button = (page: Page, name: string | RegExp) => bar(page).getByRole("button", { name })
const count = (page: Page) => bar(page).locator(".count")
const textOf = (page: Page) => page.locator("article").first().innerText()
const pressed = (page: Page) =>
  page.evaluate(() => {
    const focused = document.querySelector("foothold-bar")?.shadowRoot?.activeElement
    return focused?.getAttribute("aria-label") ?? focused?.textContent
  })

/** The whole document as text, without what Foothold has beside it. */
const source = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    copy.querySelector("foothold-bar")?.remove()
    return copy.outerHTML
  })
/** The whole document as it is: nothing of Foothold's may be left in it. */
const whole = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

/** Opens a page and shows a step through the toolbar button and its popup. */
async function level(path: string, name = "Step 2"): Promise<{ page: Page; original: string; text: string }> {
  const page = await session.open(path)
  const original = await whole(page)
  const text = await textOf(page)
  const popup = await session.press(page)
  await popup.waitForFunction(() => document.querySelector("fieldset:enabled"))
  await popup.getByRole("radio", { name }).check()
  await bar(page).waitFor()
  await showsChanges(page)
  await popup.close()
  await page.bringToFront()
  return { page, original, text }
}

const showsChanges = (page: Page) =>
  count(page)
    .filter({ hasText: /^\d+ changes?$/ })
    .waitFor()

/** The middle of the first mark of a kind, as a reader would point at it. */
async function marked(page: Page, name: string, nth = 0): Promise<{ x: number; y: number; text: string }> {
  return page.evaluate(
    ([name, nth]) => {
      const highlight = (CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get(name)
      const range = [...(highlight ?? [])][nth]!
      range.startContainer.parentElement!.scrollIntoView({ block: "center" })
      const { left, top, width, height } = range.getClientRects()[0]!
      return { x: left + width / 2, y: top + height / 2, text: range.toString() }
    },
    [name, nth] as const,
  )
}

async function closeBar(page: Page): Promise<void> {
  await button(page, "Close and show the original").click()
  await bar(page).getByText("You see the original again.").first().waitFor()
  await page.waitForFunction(() => !document.querySelector("foothold-bar"))
}

describe("the bar", () => {
  it("comes with a step, switches steps, and gives the page back to the last byte", async () => {
    const { page, original, text } = await level("/sample.html")
    expect(await step(page, "Step 2").isChecked()).toBe(true)
    expect(await source(page)).not.toBe(original)
    const texts = new Set([await textOf(page)])
    for (const name of ["Step 1", "Step 4", "Step 3", "Step 5"]) {
      await step(page, name).check()
      await count(page)
        .filter({ hasText: /change/ })
        .waitFor()
      texts.add(await textOf(page))
      await step(page, /Original/).check()
      await page.waitForFunction((text) => document.querySelector("article")!.innerText === text, text)
      expect(await source(page)).toBe(original)
    }
    expect(texts.size).toBeGreaterThan(3)
    await step(page, "Step 1").check()
    await showsChanges(page)
    await closeBar(page)
    expect(await whole(page)).toBe(original)
  })

  it("leaves with the original when that is asked for elsewhere", async () => {
    const { page, original } = await level("/news.html")
    await session.command(page)
    await page.waitForFunction(() => !document.querySelector("foothold-bar"))
    expect(await whole(page)).toBe(original)
    await session.command(page)
    await showsChanges(page)
  })

  it("has all its buttons when it comes again after it was closed", async () => {
    const { page } = await level("/news.html")
    const names = () =>
      bar(page)
        .getByRole("button")
        .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")))
    const before = await names()
    expect(before).toContain("Move the bar")
    await closeBar(page)
    await session.command(page)
    await showsChanges(page)
    expect(await names()).toEqual(before)
  })

  it("stays when a step is shown again while it says goodbye", async () => {
    const { page } = await level("/news.html")
    await button(page, "Close and show the original").click()
    await bar(page).getByText("You see the original again.").first().waitFor()
    await session.command(page)
    await showsChanges(page)
    await page.waitForTimeout(3000)
    expect(await button(page, "Move the bar").isVisible()).toBe(true)
  })

  it("works by keyboard alone, from step to change to original", async () => {
    const { page, original } = await level("/news.html")
    await step(page, "Step 2").focus()
    await page.keyboard.press("ArrowRight")
    expect(await step(page, "Step 1").isChecked()).toBe(true)
    await showsChanges(page)
    const before = await textOf(page)
    for (const _ of ["mode", "previous", "next"]) await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await card(page).waitFor()
    expect(await count(page).innerText()).toMatch(/^1 of \d+$/)
    await page.keyboard.press("Enter")
    expect(await count(page).innerText()).toMatch(/^2 of \d+$/)
    for (const _ of ["close", "put back"]) await page.keyboard.press("Tab")
    expect(await pressed(page)).toBe("Put back")
    await page.keyboard.press("Enter")
    await button(page, "Use the plain words again").waitFor()
    expect(await textOf(page)).not.toBe(before)
    await page.keyboard.press("Escape")
    expect(await card(page).count()).toBe(0)
    expect(await pressed(page)).toBe("Next change")
    for (const _ of ["listen", "more", "fold", "close"]) await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.waitForFunction(() => !document.querySelector("foothold-bar"))
    expect(await whole(page)).toBe(original)
  })

  it("hides and shows the marks, and remembers the site when asked", async () => {
    const { page } = await level("/news.html")
    const marks = () =>
      page.evaluate(
        () =>
          (CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get("foothold-change")
            ?.size ?? 0,
      )
    expect(await marks()).toBeGreaterThan(3)
    await button(page, "More").click()
    await bar(page).getByLabel("Show changes").uncheck()
    await expect.poll(marks).toBe(0)
    await bar(page).getByLabel("Remember for this site").check()
    await step(page, "Step 1").check()
    await showsChanges(page)
    const popup = await session.press(page)
    await popup.waitForFunction(() => document.querySelector("fieldset:enabled"))
    expect(await popup.getByRole("checkbox").isChecked()).toBe(true)
    expect(await popup.getByRole("radio", { name: "Step 1" }).isChecked()).toBe(true)
    await popup.getByRole("checkbox").uncheck()
  })

  it("moves to another edge by key and by hand, folds to a button, and is found there again", async () => {
    const { page } = await level("/news.html")
    const box = async () => (await bar(page).boundingBox())!
    await button(page, "Move the bar").focus()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowRight")
    const atTop = await box()
    expect(atTop.y).toBeLessThan(40)
    expect(atTop.x + atTop.width).toBeGreaterThan(1200)

    const handle = (await button(page, "Move the bar").boundingBox())!
    await page.mouse.move(handle.x + 10, handle.y + 10)
    await page.mouse.down()
    await page.mouse.move(handle.x - 200, handle.y + 500, { steps: 5 })
    await page.mouse.up()
    const below = await box()
    expect(below.y).toBeGreaterThan(400)
    expect(Math.abs(below.x + below.width / 2 - 640)).toBeLessThan(20)

    await button(page, "Make the bar small").click()
    expect((await box()).width).toBeLessThan(80)
    expect(await pressed(page)).toBe("Show the reading bar")
    await page.keyboard.press("Enter")
    expect((await box()).width).toBeGreaterThan(300)
    expect(await pressed(page)).toBe("Move the bar")
    await button(page, "Move the bar").focus()
    await page.keyboard.press("ArrowUp")
    await button(page, "Make the bar small").click()

    const again = await session.open("/sample.html")
    await session.command(again)
    await button(again, "Show the reading bar").waitFor()
    const small = (await bar(again).boundingBox())!
    expect(small.y).toBeLessThan(40)
    expect(small.width).toBeLessThan(80)
    expect(await violations(again)).toEqual([])
  })

  it("takes the focus by a key of its own, shown or not, and small or not", async () => {
    const page = await session.open("/news.html")
    await session.command(page, "go-to-bar")
    await bar(page).waitFor()
    await expect.poll(() => pressed(page), { timeout: 5000 }).toBe("Step 3")
    await page.keyboard.press("ArrowRight")
    expect(await step(page, "Step 2").isChecked()).toBe(true)
    await button(page, "Make the bar small").click()
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await session.command(page, "go-to-bar")
    await expect.poll(() => pressed(page)).toBe("Show the reading bar")
    const keys = await session.worker.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } }
        }
      ).chrome.commands.getAll(),
    )
    expect(keys.filter(({ shortcut }) => shortcut).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["toggle-level", "go-to-bar"]),
    )
  })

  it("leads to the extension's own pages for this page", async () => {
    const { page } = await level("/news.html")
    await button(page, "More").click()
    const [opened] = await Promise.all([
      session.context.waitForEvent("page"),
      button(page, "Settings").click(),
    ])
    expect(opened.url()).toMatch(/options\.html\?tab=\d+$/)
  })

  it("says in plain words why a page stays as it is", async () => {
    for (const [path, sentence] of [
      ["/menu.html", /no article to work on|very little to read/],
      ["/french.html", "This page is not in English"],
    ] as const) {
      const page = await session.open(path)
      const original = await whole(page)
      const popup = await session.press(page)
      await popup.waitForFunction(() => document.querySelector("fieldset:enabled"))
      await popup.getByRole("radio", { name: "Step 3" }).check()
      await bar(page).getByText(sentence).first().waitFor()
      expect(await bar(page).getByRole("radio").count()).toBe(0)
      expect(await source(page)).toBe(original)
      await popup.close()
    }
  })

  it("never speaks of grades", async () => {
    const { page } = await level("/sample.html")
    await button(page, "More").click()
    await button(page, "Next change").click()
    expect(await bar(page).innerText()).not.toMatch(/grade|level|kincaid/i)
    await step(page, "Explain").check()
    await button(page, "Next word").click()
    expect(await bar(page).innerText()).not.toMatch(/grade|level|kincaid|\b[ABC][12]\b/i)
  })
})

describe("the card", () => {
  it("shows a tapped change, puts it back, and uses it again", async () => {
    const { page, original, text } = await level("/sample.html")
    const levelled = await textOf(page)
    const { x, y } = await marked(page, "foothold-change")
    await page.mouse.click(x, y)
    await card(page).waitFor()
    expect(await card(page).innerText()).toMatch(/Now[\s\S]+Original[\s\S]+Put back/)
    await button(page, "Put back").click()
    await button(page, "Use the plain words again").waitFor()
    const undone = await textOf(page)
    expect(undone).not.toBe(levelled)
    await page.keyboard.press("Escape")
    expect(await card(page).count()).toBe(0)
    // The place can be found again, and used again.
    await page.mouse.click(x, y)
    await button(page, "Use the plain words again").click()
    await button(page, "Put back").waitFor()
    expect(await textOf(page)).toBe(levelled)
    await page.mouse.click(5, 300)
    expect(await card(page).count()).toBe(0)
    await closeBar(page)
    expect(await textOf(page)).toBe(text)
    expect(await whole(page)).toBe(original)
  })

  it("opens beside the text while the bar is folded to a button", async () => {
    const { page } = await level("/sample.html")
    await button(page, "Make the bar small").click()
    const { x, y } = await marked(page, "foothold-change")
    await page.mouse.click(x, y)
    await card(page).waitFor()
    expect(await card(page).innerText()).toMatch(/Now[\s\S]+Original[\s\S]+Put back/)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press("Escape")
    expect(await card(page).count()).toBe(0)
  })

  it("opens a folded aside and folds it again", async () => {
    const { page, original } = await level("/aside.html", "Step 1")
    expect(await textOf(page)).toContain("The animals (…) live")
    const { x, y, text } = await marked(page, "foothold-change")
    expect(text).toBe("(…)")
    await page.mouse.click(x, y)
    await card(page).getByText("(such as frogs, toads, small birds, fish, flies and big snails)").waitFor()
    await button(page, "Open").click()
    expect(await textOf(page)).toContain(
      "The animals (such as frogs, toads, small birds, fish, flies and big snails) live",
    )
    await button(page, "Fold it again").click()
    expect(await textOf(page)).toContain("The animals (…) live")
    await closeBar(page)
    expect(await whole(page)).toBe(original)
  })

  it("explains a word in its place and leaves every word as it is", async () => {
    const { page, original } = await level("/sample.html")
    await step(page, "Explain").check()
    await count(page)
      .filter({ hasText: /explained/ })
      .waitFor()
    expect(await source(page)).toBe(original)
    const { x, y } = await marked(page, "foothold-gloss", 1)
    await page.mouse.click(x, y)
    await card(page).waitFor()
    expect((await card(page).innerText()).length).toBeGreaterThan(20)
    await page.keyboard.press("Escape")
    await closeBar(page)
    expect(await whole(page)).toBe(original)
  })

  it("shows the sentence as it was written while it is pressed, and swallows the click after it", async () => {
    const { page } = await level("/sample.html")
    const { x, y } = await marked(page, "foothold-change")
    await page.mouse.move(x, y)
    await page.mouse.down()
    await card(page).getByText("The sentence as it was written").waitFor()
    await page.mouse.up()
    expect(await card(page).innerText()).toContain("Hunters had pursued the animals for their fur")
    expect(await card(page).getByRole("button", { name: "Put back" }).count()).toBe(0)
    await page.keyboard.press("Escape")
    expect(await card(page).count()).toBe(0)
  })

  it("tells the meaning behind a change; a word that is known stays, and is not marked again", async () => {
    const { page } = await level("/sample.html")
    const words = () => page.locator("article").first().innerText()
    const { x, y, text } = await marked(page, "foothold-change")
    expect(text).toBe("chased")
    await page.mouse.click(x, y)
    await card(page).getByRole("heading", { name: "pursue" }).waitFor()
    await card(page).getByRole("button", { name: "Add to my words" }).click()
    await card(page).getByRole("button", { name: "In my words", pressed: true }).waitFor()
    expect(await pressed(page)).toBe("In my words")
    expect(await violations(page)).toEqual([])
    await card(page).getByRole("button", { name: "I know this word" }).click()
    await expect.poll(words).toContain("pursued the animals")
    await closeBar(page)
    const again = (await level("/sample.html")).page
    expect(await textOf(again)).toContain("pursued the animals")
  })

  it("stays closed when it was closed before what was asked of it is done", async () => {
    const { page } = await level("/sample.html")
    await step(page, "Explain").check()
    await count(page)
      .filter({ hasText: /explained/ })
      .waitFor()
    const words = async () => Number.parseInt(await count(page).innerText(), 10)
    const before = await words()
    const { x, y } = await marked(page, "foothold-gloss", 1)
    await page.mouse.click(x, y)
    await card(page).getByRole("button", { name: "I know this word" }).click()
    await page.keyboard.press("Escape")
    await expect.poll(words).toBeLessThan(before)
    await page.waitForTimeout(500)
    expect(await card(page).count()).toBe(0)
  })

  it("never changes a word again once that is wished", async () => {
    const { page } = await level("/sample.html")
    const { x, y } = await marked(page, "foothold-change")
    await page.mouse.click(x, y)
    await button(page, "Never change this word").click()
    await expect.poll(() => textOf(page)).toContain("pursued the animals")
    await bar(page).getByText("“pursued” will stay as it is from now on.").first().waitFor()
    const again = (await level("/sample.html")).page
    expect(await textOf(again)).toContain("pursued the animals")
  })

  it("opens for a word at the caret with Enter", async () => {
    const { page } = await level("/sample.html")
    await page.evaluate(() => {
      const range = [
        ...(CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get("foothold-change")!,
      ][0]!
      getSelection()!.collapse(range.startContainer, range.startOffset + 1)
    })
    await page.keyboard.press("Enter")
    await card(page).getByText("Original").first().waitFor()
  })

  it("leaves links, selections and far places to the page", async () => {
    const { page } = await level("/sample.html")
    const link = page.locator("a").first()
    await link.evaluate((element) => element.addEventListener("click", (event) => event.preventDefault()))
    await link.click()
    expect(await card(page).count()).toBe(0)
    const { x, y } = await marked(page, "foothold-change")
    await page.mouse.click(x, y)
    await card(page).waitFor()
    await page.mouse.wheel(0, 3000)
    await card(page).waitFor({ state: "hidden" })
  })

  it("stays inside narrow and low windows", async () => {
    const { page } = await level("/sample.html", "Step 1")
    const cdp = await session.context.newCDPSession(page)
    for (const [width, height] of [
      [400, 720],
      [640, 400],
      [320, 400],
    ] as const) {
      await cdp.send("Emulation.setDeviceMetricsOverride", {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      })
      for (let turn = 0; turn < 5; turn++) {
        await button(page, "Next change").click()
        for (const part of [bar(page), card(page)]) {
          const box = (await part.boundingBox())!
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.y + box.height).toBeLessThanOrEqual(height)
        }
      }
    }
  })
})

describe("what the reader says of words elsewhere", () => {
  /** As the side panel and the settings page ask. */
  const ask = async (name: string, what: unknown) => {
    const own = await session.openOwn("options.html")
    await own.evaluate(
      ([foothold, ask]) =>
        (
          globalThis as unknown as {
            chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
          }
        ).chrome.runtime.sendMessage({ foothold, ask }),
      [name, what] as const,
    )
    await own.close()
  }
  const know = (headword: string, known: boolean) =>
    ask("words/change", { kind: "know", word: seen(headword, "to run after"), known })

  it("counts on the page at once: a word that is known stays, until it is known no more", async () => {
    const { page } = await level("/sample.html")
    expect(await textOf(page)).toContain("chased the animals")
    await know("pursue", true)
    await expect.poll(() => textOf(page)).toContain("pursued the animals")
    await know("pursue", false)
    await expect.poll(() => textOf(page)).toContain("chased the animals")
    await ask("settings/change", { keep: "pursued" })
    await expect.poll(() => textOf(page)).toContain("pursued the animals")
  })
})

describe("copying from a page", () => {
  const select = (page: Page) =>
    page.evaluate(() => {
      const paragraph = document.querySelector("article p:not([class])")!
      getSelection()!.selectAllChildren(paragraph)
    })
  const pasted = async (page: Page): Promise<string> => {
    const cdp = await session.context.newCDPSession(page)
    await cdp.send("Browser.grantPermissions", {
      permissions: ["clipboardReadWrite", "clipboardSanitizedWrite"],
    })
    return page.evaluate(() => navigator.clipboard.readText())
  }

  it("takes the author's words, and offers the adapted text with a label", async () => {
    const { page } = await level("/sample.html")
    await select(page)
    await page.keyboard.press("Control+c")
    await bar(page).getByText("Copied the author’s words.").first().waitFor()
    expect(await pasted(page)).toContain("Hunters had pursued the animals")
    await button(page, "Copy the adapted text").click()
    await bar(page).getByText("Copied the adapted text.").first().waitFor()
    const adapted = await pasted(page)
    expect(adapted).toContain("Hunters had chased the animals")
    expect(adapted).toMatch(/\(Adapted with Foothold from http:\/\/127\.0\.0\.1:\d+\/sample\.html\)$/)
  })

  it("takes the author's words also where the selection begins in a link", async () => {
    const { page } = await level("/linked.html")
    expect(await textOf(page)).toContain("Hunters had chased the animals")
    await page.evaluate(() => {
      const [link] = document.querySelectorAll("article p a")
      getSelection()!.setBaseAndExtent(link!.firstChild!, 0, link!.parentNode!, 2)
    })
    await page.keyboard.press("Control+c")
    await bar(page).getByText("Copied the author’s words.").first().waitFor()
    expect(await pasted(page)).toContain("Hunters had pursued the animals")
  })

  it("leaves copying to the page where nothing was changed", async () => {
    const { page } = await level("/sample.html")
    await step(page, /Original/).check()
    await select(page)
    await page.keyboard.press("Control+c")
    expect(await pasted(page)).toContain("Hunters had pursued the animals")
    expect(
      await bar(page)
        .getByText(/^Copied/)
        .count(),
    ).toBe(0)
  })
})

describe("reading aloud", () => {
  /** The voices of the tests speak at a pace of their own, and the machine may be busy. */
  const SLOW = { timeout: 15_000 }

  const marks = (page: Page, name: string) =>
    page.evaluate((name) => {
      const highlight = (CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get(name)
      return [...(highlight ?? [])].map(String).join("")
    }, name)

  /** Collects, in the page, each word that is marked, one after the other. */
  const collect = (page: Page) =>
    page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      const look = () => {
        const highlight = (CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get(
          "foothold-word",
        )
        const word = [...(highlight ?? [])].map(String).join("")
        if (word && said.at(-1) !== word) said.push(word)
        requestAnimationFrame(look)
      }
      look()
    })
  const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said.join(" "))

  it("marks each word in order, pauses, goes on, and starts where a sentence is tapped", async () => {
    const { page } = await level("/sample.html")
    await collect(page)
    await button(page, "Listen").click()
    await button(page, "Read aloud").click()
    await expect.poll(() => said(page), SLOW).toMatch(/beaver/)
    expect(await marks(page, "foothold-sentence")).toMatch(/^For almost four hundred years, no beaver/)
    await button(page, "Pause").click()
    await button(page, "Go on").waitFor()
    const before = (await said(page)).length
    await page.waitForTimeout(400)
    expect((await said(page)).length).toBe(before)
    await button(page, "Go on").click()
    await expect.poll(() => said(page), SLOW).toMatch(/Hunters .*(animals|fur)/)
    // A busy machine looks at the page too seldom to see every word, but sees none out of its turn.
    const inOrder = new RegExp((await said(page)).split(" ").join("\\b.*\\b"), "s")
    expect(await textOf(page)).toMatch(inOrder)
    await button(page, "Faster").click()
    await bar(page).getByText("1.1 ×").waitFor()

    const place = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll("article p")].find((each) =>
        /does not halt|dam does not/.test(each.textContent!),
      )!
      paragraph.scrollIntoView({ block: "center" })
      const { left, top } = paragraph.getClientRects()[0]!
      return { x: left + 4, y: top + 10 }
    })
    await page.mouse.click(place.x, place.y)
    await expect.poll(() => marks(page, "foothold-sentence"), SLOW).toMatch(/^A beaver dam does not/)
    expect(await violations(page)).toEqual([])

    await step(page, "Step 1").check()
    await expect
      .poll(() => marks(page, "foothold-sentence"), SLOW)
      .toMatch(/^(It slows the water down|After a storm, many)/)
    await button(page, "Stop").click()
    await expect.poll(() => marks(page, "foothold-sentence"), SLOW).toBe("")
  })

  it("marks words by the time they take where a voice does not tell of them", async () => {
    await session.worker.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(what: object): Promise<void> } } }
      }
      const supports = { listen: { voice: "Quiet Voice", rate: 1 } }
      return chrome.storage.local.set({ settings: { version: 2, supports } })
    })
    const { page } = await level("/sample.html")
    await collect(page)
    await button(page, "Listen").click()
    await button(page, "Read aloud").click()
    await expect.poll(() => said(page), SLOW).toMatch(/(Arlen|Valley) (.* )?(Hunters|had)/)
    const words = (await page.locator("article p:not([class])").first().innerText()).match(/[\p{L}\d]+/gu)!
    let at = 0
    for (const word of (await said(page)).split(" ")) {
      const next = words.indexOf(word, at)
      expect(next, `“${word}” after ${at} words`).toBeGreaterThanOrEqual(at)
      at = next + 1
    }
    await button(page, "Stop").click()
  })

  it("says one word of a card", async () => {
    const { page } = await level("/sample.html")
    const { x, y } = await marked(page, "foothold-change")
    await page.mouse.click(x, y)
    await button(page, "Hear it").click()
    await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(true)
  })
})

describe("pages of their own mind", () => {
  it("works on a page that allows nothing", async () => {
    const { page, original } = await level("/strict-csp.html")
    const { height, width } = (await bar(page).boundingBox())!
    expect(height).toBeLessThan(70)
    expect(width).toBeGreaterThan(300)
    await button(page, "Next change").click()
    await button(page, "Put back").click()
    await closeBar(page)
    expect(await whole(page)).toBe(original)
  })

  it("keeps its keys from the page, and the page's shortcuts from its keys", async () => {
    const { page, original } = await level("/greedy.html")
    await step(page, "Step 2").focus()
    await page.evaluate(() => Object.assign(window, { seen: [], clicks: 0 }))
    await page.keyboard.press("ArrowRight")
    await expect.poll(() => step(page, "Step 1").isChecked()).toBe(true)
    await showsChanges(page)
    await button(page, "Next change").focus()
    await page.keyboard.press("Enter")
    await card(page).waitFor()
    await page.keyboard.press("Escape")
    expect(await card(page).count()).toBe(0)
    await button(page, "Next change").focus()
    await page.keyboard.press(" ")
    await card(page).waitFor()
    await button(page, "Put back").click()
    expect(
      await page
        .evaluate(() => window as unknown as { seen: string[]; clicks: number })
        .then(() => page.evaluate("[seen, clicks]")),
    ).toEqual([[], 0])
    await closeBar(page)
    expect(await whole(page)).toBe(original)
    await page.keyboard.press("j")
    expect(await page.evaluate("seen")).toContain("j")
  })

  it("goes along with a page that React makes anew, and gives it back", async () => {
    const errors: string[] = []
    session.context.on(
      "console",
      (message) => message.text().startsWith("react") && errors.push(message.text()),
    )
    const { page } = await level("/react.html")
    const twin = await session.open("/react.html")
    await page.bringToFront()
    expect(await textOf(page)).not.toBe(await textOf(twin))
    for (const id of ["#again", "#short", "#again", "#short"]) {
      await page.locator(id).click()
      await twin.evaluate((id) => document.querySelector<HTMLElement>(id)!.click(), id)
    }
    await expect.poll(async () => (await textOf(page)).includes("commenced")).toBe(false)
    await showsChanges(page)
    await closeBar(page)
    expect(await whole(page)).toBe(await whole(twin))
    await page.locator("#short").click()
    expect(await page.locator("article p").count()).toBe(4)
    expect(errors).toEqual([])
  })

  it("never holds up a page of 2,000 words for 50 ms", async () => {
    const page = await session.open("/long.html")
    const browser = session.context.browser()!
    await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] })
    await page.evaluate(() => performance.mark("the page of the test"))
    const popup = await session.press(page)
    await popup.waitForFunction(() => document.querySelector("fieldset:enabled"))
    await popup.getByRole("radio", { name: "Step 2" }).check()
    await showsChanges(page)
    await popup.close()
    for (const name of ["Step 1", "Step 5", "Step 3", /Original/, "Step 1", "Explain", "Simplify"]) {
      await step(page, name).check()
      await page.waitForTimeout(400)
    }
    await button(page, "Next change").click()
    await card(page).waitFor()
    expect(longest(await browser.stopTracing())).toBeLessThan(50)
  })
})

/**
 * The longest task of the page's thread in milliseconds of its own work: a busy machine makes the
 * clock's time longer, and is not what is measured.
 */
function longest(trace: Buffer): number {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const mark = events.find(({ name }) => name === "the page of the test")!
  const tasks = events.filter(
    (event) => /RunTask$/.test(event.name) && event.pid === mark.pid && event.tid === mark.tid,
  )
  expect(tasks.length).toBeGreaterThan(100)
  return Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1000))
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Thread time, in microseconds. */
  readonly tdur?: number
}

it("asked nobody outside", () => {
  expect(session.strangers()).toEqual([])
})

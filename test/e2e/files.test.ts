import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { bookFile, bookOfThree, chapter, wordFile, zipOf } from "../app/files/make.ts"
import { launch, type Session, violations } from "./browser.ts"
import { ARTICLE } from "./popup-article.ts"

let session: Session
beforeAll(async () => {
  session = await launch()
})
afterEach(async () => {
  expect(session.strangers()).toEqual([])
  await session.reset()
})
afterAll(async () => {
  await session.close()
})

const give = (page: Page, name: string, content: string | Uint8Array) =>
  page.setInputFiles("input[type=file]", { name, mimeType: "", buffer: Buffer.from(content) })

async function openIn(own: string, name: string, content: string | Uint8Array): Promise<Page> {
  const page = await session.openOwn(own)
  await page.getByRole("button", { name: "Open a file" }).waitFor()
  await page.evaluate(() => {
    const tried: string[] = []
    Object.assign(globalThis, { tried })
    addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => {
      // Handlers in attributes are refused while they are parsed, before anything could call them.
      if (effectiveDirective !== "script-src-attr") tried.push(`${effectiveDirective} ${blockedURI}`)
    })
  })
  await give(page, name, content)
  return page
}

const levelled = (preview: Page) =>
  preview.waitForFunction(() => document.querySelector(".versions[aria-busy=false] .badge"), null, {
    timeout: 30_000,
  })

const SENTENCE =
  "The ferry was purchased by the council, which had insufficient funds to purchase a newer vessel. "
const HARD = SENTENCE.repeat(8)

describe("in the preview", () => {
  it.each([
    ["a saved page", "ferry.html", ARTICLE, "The ferry that came back"],
    ["plain text", "ferry.txt", `The ferry\r\n\r\n${HARD}\r\n\r\nCaf\xe9 \x96 here.`, "The ferry"],
    ["Markdown", "ferry.md", `# The ferry\n\n${HARD}`, "The ferry"],
  ])("opens %s and levels it", async (_what, name, content, title) => {
    const bytes = name.endsWith(".txt") ? Uint8Array.from(content, (char) => char.charCodeAt(0)) : content
    const preview = await openIn("preview.html", name, bytes)
    await levelled(preview)
    expect(await preview.title()).toBe(`${title} – Foothold`)
    expect(await preview.locator(".change").count()).toBeGreaterThan(0)
    if (name.endsWith(".txt")) expect(await preview.getByText("Café – here.").count()).toBeGreaterThan(0)
    await preview.reload()
    await levelled(preview)
    expect(await preview.title()).toBe(`${title} – Foothold`)
  })

  it("opens a document of Word that is dropped anywhere on it", async () => {
    const preview = await session.openOwn("preview.html")
    await preview.getByRole("button", { name: "Open a file" }).waitFor()
    const held = await preview.evaluateHandle(
      (bytes) => {
        const held = new DataTransfer()
        held.items.add(new File([Uint8Array.from(bytes)], "ferry.docx"))
        return held
      },
      [...(await wordFile())],
    )
    await preview.dispatchEvent("h1", "dragover", { dataTransfer: held })
    await preview.getByText("Drop the file to open it").waitFor()
    await preview.dispatchEvent("h1", "drop", { dataTransfer: held })
    await levelled(preview)
    expect(await preview.title()).toBe("The ferry – Foothold")
  })

  it("offers the chapters of a book, and gives the focus back", async () => {
    const preview = await openIn("preview.html", "boats.epub", bookOfThree())
    const heading = preview.getByRole("heading", { name: "Boats of the Sound" })
    await heading.waitFor()
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await preview.locator(".chapters li").allInnerTexts()).toEqual([
      "Part 1",
      "The ferry",
      "The storm",
      "The calm",
    ])
    expect(await violations(preview)).toEqual([])
    await preview.getByRole("button", { name: "Part 1" }).click()
    await preview.getByText("There is no text in it to open.").waitFor()
    await preview.getByRole("button", { name: "Use other text" }).click()
    await preview.waitForFunction(() => document.activeElement?.textContent === "Open a file")
    await give(preview, "boats.epub", bookOfThree())
    await preview.getByRole("button", { name: "The storm" }).click()
    await levelled(preview)
    expect(await preview.title()).toBe("The storm – Foothold")
  })

  it.each([
    ["a PDF", "a.pdf", "%PDF-1.7", "A PDF can't be opened here."],
    ["another kind", "a.zip", zipOf({ "a.txt": "One." }), "This kind of file can't be opened here."],
    ["a damaged file", "a.docx", zipOf({ "word/document.xml": "<w" }), "It may be damaged."],
    ["a pack where none is taken", "a.foothold.json", "{}", "This file holds a teacher's work on a text"],
    ["a text that is too long", "a.txt", "Row. ".repeat(70_000), "about 50,000 words fit"],
  ])("refuses %s with a sentence", async (_what, name, content, sentence) => {
    const preview = await openIn("preview.html", name, content)
    await preview.getByRole("alert").filter({ hasText: sentence }).waitFor()
    expect(await violations(preview)).toEqual([])
    await give(preview, "a.txt", HARD)
    await levelled(preview)
  })
})

/** Everything that a page can do to ask for something, or to run. */
const HOSTILE = `<link rel="stylesheet" href="https://evil.example/a.css"><link rel="preload" as="image" href="https://evil.example/b.png">
  <p>${HARD}<a href="javascript:document.title='run'">A link</a></p>
  <img src="https://evil.example/c.png" srcset="https://evil.example/d.png 2x" width="600" height="400" onerror="document.title='run'">
  <img src="x" onerror="document.title='run'"><svg onload="document.title='run'"><image href="https://evil.example/e.png"/></svg>
  <iframe src="https://evil.example/f"></iframe><iframe srcdoc="&lt;script>parent.document.title='run'&lt;/script>"></iframe>
  <video src="https://evil.example/g.mp4" poster="https://evil.example/h.png" autoplay=""></video><object data="https://evil.example/i"></object>
  <embed src="https://evil.example/j"></embed><form action="https://evil.example/k"><input autofocus="" onfocus="document.title='run'"/></form>
  <div style="background:url(https://evil.example/l.png)">${HARD}</div><script src="https://evil.example/m.js"></script><script>document.title = 'run'</script>`
const HEAD = `<base href="https://evil.example/"/><meta http-equiv="refresh" content="0; url=https://evil.example/n"/><style>@import "https://evil.example/o.css";</style>`
const XML = HOSTILE.replace(/<(link|img|embed)\b([^>]*?)\/?>/g, "<$1$2/>").replace(
  "&lt;script>",
  "&lt;script&gt;",
)

/** A document of Word whose link runs and whose picture is elsewhere. */
const hostileWord = async () => wordFile("javascript:document.title='run'")

describe("a hostile file runs nothing and asks nobody", () => {
  it.each(["preview.html", "read.html"])("in %s", async (own) => {
    const page = await openIn(own, "evil.html", `<!doctype html><head>${HEAD}<body>${HOSTILE}`)
    await page.getByText("The ferry was").first().waitFor()
    await settle(page)
  })

  it("as a document of Word", async () => {
    const page = await openIn("read.html", "evil.docx", await hostileWord())
    await page.getByText("says the log").first().waitFor()
    expect(await page.locator("article a, main a").count()).toBe(0)
    await settle(page)
  })

  it.each([
    ["by its rules", XML],
    ["against its rules", `${HOSTILE}<p>&`],
  ])("as a book written %s", async (_how, body) => {
    const evil = `<?xml-stylesheet href="https://evil.example/p.css"?>${chapter(body, HEAD)}`
    const book = bookFile({
      chapters: { "a.xhtml": evil.replace(/^(<\?xml-.*?\?>)(<\?xml .*?\?>)/, "$2$1") },
      nav: '<li><a href="a.xhtml">One</a><img src="https://evil.example/q.png"/></li>',
    })
    const page = await openIn("read.html", "evil.epub", book)
    await page.getByRole("button", { name: "One", exact: true }).click()
    await page.getByText("The ferry was").first().waitFor()
    await settle(page)
  })

  /** Long enough for what would run or be asked for to do so. What was asked for is looked at after each test. */
  async function settle(page: Page): Promise<void> {
    await page.waitForTimeout(1000)
    // What the page's own policy held back before it became a request.
    expect(await page.evaluate(() => (globalThis as unknown as { tried: string[] }).tried)).toEqual([])
    expect(await page.title()).not.toContain("run")
    expect(page.url()).toContain(session.id)
    expect(await page.locator("img[src^=http], iframe, script:not([src^='/'])").count()).toBe(0)
  }
})

it("the reading view shows a document as it is laid out", async () => {
  const page = await openIn("read.html", "ferry.docx", await wordFile())
  await page.getByRole("heading", { name: "The ferry", level: 1 }).waitFor()
  expect(await page.locator("ul li").count()).toBe(2)
  expect(await page.locator("ol li").count()).toBe(2)
  expect(await page.locator("td").allInnerTexts()).toEqual(["Year", "Boats", "1962", "3"])
  expect(await page.getByRole("link", { name: "the log" }).getAttribute("href")).toBe(
    "https://example.org/ferries",
  )
  expect(await page.locator("strong").innerText()).toBe("leaked")
  expect(await page.locator("blockquote").innerText()).toContain("We never went back.")
})

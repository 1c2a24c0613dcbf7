import { deflateSync } from "node:zlib"
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import type { PageArticle } from "../../src/app/messages.ts"
import { sketch } from "../page/sketch.ts"
import { launch, type Session } from "./browser.ts"

/** A place that is not the page's own. The browser lets the page show its pictures and no script read them. */
const ELSEWHERE = "http://pictures.test"

const SENTENCES = [
  "For almost a century, engineers attempted to restrain the river with concrete walls.",
  "The walls functioned adequately until recently, but heavier rainfall has shown their limits.",
  "The council approved a proposal in March to purchase farmland and remove a section of the wall.",
  "Farmers, who opposed the purchase at first, were persuaded by a new arrangement last summer.",
]
const PARAGRAPH = `<p>${SENTENCES.join(" ")}</p>`

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A river and its meadow</title></head>
<body><nav><a href="/"><img src="/near.png" width="300" height="200" alt="menu"></a></nav><main><article>
<h1>A river and its meadow</h1>
${PARAGRAPH}
<p>See <a href="/map.html">the <b>new</b> map</a> of the meadow, which a team of <em>local</em> people has made.</p>
<figure><img src="/near.png" width="400" alt="The meadow"><figcaption>The meadow in spring, after the first flood of the year.</figcaption></figure>
${PARAGRAPH}
<img src="${ELSEWHERE}/far.png" width="400" height="250" alt="The wall">
<h2>What happens next</h2>
${PARAGRAPH}
<ul><li>People will plant trees along the path.<ol start="3"><li>Willows come first of all trees.</li><li>Oaks follow in the next year.</li></ol></li>
<li>Children will help them on the weekends.</li></ul>
<p>This table shows what the three largest floods did to the town before the meadow was there.</p>
<table><thead><tr><th>Year</th><th>What was lost</th></tr></thead><tbody><tr><td>1927</td><td>412 houses</td></tr><tr><td>1953</td><td>38 houses</td></tr></tbody></table>
<img src="/late.png" loading="lazy" width="400" height="250" style="margin-top:9000px" alt="A picture that is still to come">
${PARAGRAPH}
<img src="/near.png" width="401" height="251" alt="After the end">
</article></main></body></html>`

const RIGHT_TO_LEFT = `<!doctype html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>נהר</title></head><body><main><article>${`<p>${"הנהר עולה על גדותיו בכל חורף והעיר מחפשת דרך חדשה לחיות איתו. ".repeat(6)}</p>`.repeat(6)}</article></main></body></html>`

let session: Session
beforeAll(async () => {
  session = await launch({
    "/river.html": ARTICLE,
    "/right-to-left.html": RIGHT_TO_LEFT,
    "/near.png": png(1600, 1000),
    "/late.png": png(400, 250),
  })
  await session.context.route(`${ELSEWHERE}/**`, (route) =>
    route.fulfill({ contentType: "image/png", body: png(800, 500) }),
  )
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  await session.close()
})

/** A plain picture. https://www.w3.org/TR/png-3/ */
function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x60)])
  const lines = Buffer.concat(Array.from({ length: height }, () => line))
  const chunks = [chunk("IHDR", header), chunk("IDAT", deflateSync(lines)), chunk("IEND", Buffer.alloc(0))]
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  frame.set(body, 4)
  frame.writeInt32BE(checksum(body), body.length + 4)
  return frame
}

function checksum(bytes: Buffer): number {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum
}

interface ChromeForTests {
  readonly tabs: {
    query(what: { url: string }): Promise<{ id: number }[]>
    sendMessage(tab: number, message: object, to: { frameId: 0 }): Promise<{ answer: unknown }>
  }
}

/** Opens a page and presses the button, which brings Foothold to it. */
async function open(path: string): Promise<Page> {
  const page = await session.open(path)
  const popup = await session.press(page)
  await popup.waitForFunction(() => document.querySelector("fieldset:enabled"))
  await popup.close()
  await page.bringToFront()
  return page
}

/** Asks the page what the extension's own pages ask it. */
const askPage = (page: Page, name: string, what: unknown): Promise<unknown> =>
  session.worker.evaluate(
    async ([url, name, what]) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeForTests }
      const [tab] = await chrome.tabs.query({ url: url as string })
      return (await chrome.tabs.sendMessage(tab!.id, { foothold: name, ask: what }, { frameId: 0 })).answer
    },
    [page.url(), name, what],
  )

const articleOf = (page: Page) => askPage(page, "page/article", null) as Promise<PageArticle>

describe("the outline of a page", () => {
  it("says how the article is laid out, and leaves the page as it was", async () => {
    const page = await open("/river.html")
    const before = await page.content()
    const { outline, blocks, dir } = await articleOf(page)
    const texts = blocks.map(({ text }) => text)
    const all = SENTENCES.join(" ")
    expect(
      sketch(outline!, texts).replaceAll(all, "TEXT").replaceAll(session.origin, "").split(" | "),
    ).toEqual([
      "p TEXT",
      "p See the new map of the meadow, which a team of local people has made.",
      "picture The meadow 400x250 /near.png",
      "caption The meadow in spring, after the first flood of the year.",
      "p TEXT",
      `picture The wall 400x250 ${ELSEWHERE}/far.png`,
      "h2 What happens next",
      "p TEXT",
      "ul[p People will plant trees along the path.",
      "ol3[p Willows come first of all trees.][p Oaks follow in the next year.]][p Children will help them on the weekends.]",
      "p This table shows what the three largest floods did to the town before the meadow was there.",
      "table[!p Year ; !p What was lost][p 1927 ; p 412 houses][p 1953 ; p 38 houses]",
      "picture A picture that is still to come 400x250 /late.png",
      "p TEXT",
    ])
    expect(outline!.marks[1]!.map(({ kind, href }) => [kind, href])).toEqual([
      ["link", `${session.origin}/map.html`],
      ["strong", undefined],
      ["emphasis", undefined],
    ])
    expect(dir).toBe("ltr")
    expect(await page.content()).toBe(before)
  })

  it("gives the page's own pictures, and asks for none", async () => {
    const page = await open("/river.html")
    const before = await page.content()
    const { outline } = await articleOf(page)
    const asked: string[] = []
    session.context.on("request", (request) => asked.push(request.url()))
    const pictures = new Map(
      outline!.parts.flatMap((part) => (part.kind === "picture" ? [[part.alt, part.picture] as const] : [])),
    )
    const ask = async (alt: string) =>
      (await askPage(page, "page/picture", pictures.get(alt))) as string | null

    const near = await ask("The meadow")
    expect(near).toMatch(/^data:image\/webp;base64,/)
    const size = await page.evaluate(async (address) => {
      const image = new Image()
      image.src = address!
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    }, near)
    expect(size).toEqual([1200, 750])
    const wall = page.getByAltText("The wall")
    expect(await wall.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(800)
    expect(await ask("The wall")).toBeNull()
    expect(await ask("A picture that is still to come")).toBeNull()
    expect(await askPage(page, "page/picture", 99)).toBeNull()

    expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([])
    expect(session.strangers()).toEqual([`${ELSEWHERE}/far.png`])
    expect(await page.content()).toBe(before)
  })

  it("says which way the text runs", async () => {
    const page = await open("/right-to-left.html")
    expect((await articleOf(page)).dir).toBe("rtl")
  })
})

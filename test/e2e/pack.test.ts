import { readFile } from "node:fs/promises"
import { deflateRawSync } from "node:zlib"
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { fingerprintOf } from "../../src/app/lesson/key.ts"
import type { Pack } from "../../src/app/lesson/lesson.ts"
import { linkOf } from "../../src/app/lesson/link.ts"
import { parseAnswers } from "../../src/app/lesson/parse-answers.ts"
import { blocksOf } from "../../src/app/paste.ts"
import { launch, type Session } from "./browser.ts"
import { at, fileOf, group, LEAKED, LESSON, OWN, packFile, packFor } from "./packs.ts"
import { ARTICLE } from "./popup-article.ts"

/** How each paragraph of the article begins. */
const FIRST = [
  "In the spring of 1962 the town of Harwick purchased a vessel that nobody else wanted.",
  "The crossing was supposed to take forty minutes.",
  "“We sat on the sand and sang,” the schoolteacher wrote to her sister.",
  "Local people did not want to lose her entirely.",
  "Today she is a museum.",
  "She was thirty years old, she leaked, and her engine required approximately six hours to start.",
]

/** The article with other words in two of its five paragraphs. */
const CHANGED = ARTICLE.replace("forty minutes", "fifty minutes").replace(
  "lose her entirely",
  "lose the ship",
)

/** The article with a link in its first sentence. */
const LINKED = ARTICLE.replace("the town of Harwick", '<a href="/town">the town of Harwick</a>')

let session: Session
beforeAll(async () => {
  session = await launch({ "/ferry.html": ARTICLE, "/changed.html": CHANGED, "/linked.html": LINKED })
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  expect(session.strangers()).toEqual([])
  await session.close()
})

const url = (path = "/ferry.html") => session.origin + path
const bar = (page: Page) => page.getByRole("region", { name: /Foothold/ })
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true })
const step = (page: Page, name: string) => bar(page).getByRole("radio", { name })
const textOf = (page: Page) => page.locator("article").first().innerText()
const whole = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)
const offered = (page: Page) =>
  page
    .getByRole("radio", { name: /^(?:Step \d|Original)/ })
    .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")))

/** Opens a pack as a pupil does: from its file. */
async function open(pack: Pack): Promise<Page> {
  const page = await session.openOwn("read.html")
  await page.locator("input[type=file]").setInputFiles(packFile(pack))
  await page.getByText("From your teacher", { exact: true }).waitFor()
  return page
}

/** Opens a page and presses the toolbar button. */
async function press(path = "/ferry.html"): Promise<{ readonly page: Page; readonly original: string }> {
  const page = await session.open(path)
  const original = await whole(page)
  const popup = await session.press(page)
  await popup.waitForFunction(() => document.querySelector("fieldset:enabled"))
  await popup.close()
  await page.bringToFront()
  return { page, original }
}

const shows = (page: Page) => bar(page).locator(".count").filter({ hasText: /^\d+ / }).waitFor()

/** A page that has shown all it is going to show of a lesson. */
async function begun(path?: string) {
  const opened = await press(path)
  await shows(opened.page)
  return opened
}

async function close(page: Page): Promise<void> {
  await button(page, "Close and show the original").click()
  await page.waitForFunction(() => !document.querySelector("foothold-bar"))
}

describe("a pack on its page", () => {
  it("is opened by file, shows the teacher's sentence, and gives the page back to the last byte", async () => {
    const opened = await open(packFor(url(), LESSON))
    await opened.getByText("press the Foothold button there").waitFor()
    const { page, original } = await begun()
    expect(await step(page, "Step 3").isChecked()).toBe(true)
    await step(page, "Step 2").check()
    await page.getByText(OWN).waitFor()
    await close(page)
    expect(await whole(page)).toBe(original)
  })

  it("is carried by a link, and is left for good", async () => {
    const link = await linkOf(packFor(url(), LESSON, [group("All")]))
    const { page } = await begun(link!.slice(session.origin.length))
    await page.getByText(OWN).waitFor()
    // Another place of the page is the same page.
    await page.evaluate(() => {
      location.hash = "#end"
    })
    await step(page, "Step 1").check()
    await step(page, "Step 2").check()
    await page.getByText(OWN).waitFor()
    await button(page, "More").click()
    await button(page, "Read without your teacher's changes").click()
    await page.getByText(OWN).waitFor({ state: "detached" })
    expect(await offered(page)).toHaveLength(6)
  })

  it("keeps on a changed page what still fits, and lists the rest", async () => {
    const own = FIRST.map((sentence, n) => ({
      at: at(sentence),
      step: 2 as const,
      text: `My own sentence ${n + 1} stands here.`,
      by: "",
      overruled: [],
    }))
    await open(packFor(url("/changed.html"), { own }, [group("All")]))
    const { page, original } = await begun("/changed.html")
    const text = await textOf(page)
    const kept = own.map(({ text: sentence }) => text.includes(sentence))
    expect(kept).toEqual([true, false, true, false, true, true])
    await button(page, "More").click()
    await bar(page).getByText("2 of your teacher's changes do not fit this page").click()
    expect(await bar(page).getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringContaining("My own sentence 2 stands here."),
      expect.stringContaining("My own sentence 4 stands here."),
    ])
    await close(page)
    expect(await whole(page)).toBe(original)
  })

  it("tells of a sentence that would leave nothing of a link, which the reading view shows", async () => {
    const own = [{ at: at(FIRST[0]!), step: 2 as const, text: "Someone got her.", by: "", overruled: [] }]
    await open(packFor(url("/linked.html"), { own }, [group("All")]))
    const { page } = await begun("/linked.html")
    expect(await textOf(page)).toContain(FIRST[0])
    await button(page, "More").click()
    await bar(page).getByText("1 of your teacher's changes does not fit this page").click()
    const told = await bar(page).getByRole("listitem").innerText()
    expect(told).toMatch(/^In the spring of 1962.*… Someone got her\.$/)
    const [read] = await Promise.all([
      session.context.waitForEvent("page"),
      button(page, "Reading view").click(),
    ])
    await read.getByText("Someone got her.").waitFor()
  })

  it("comes to a page that is being read, and goes from it", async () => {
    const page = await session.open("/ferry.html")
    const popup = await session.press(page)
    await popup.getByRole("radio", { name: "Step 4" }).check()
    await shows(page)
    await popup.close()
    await open(packFor(url(), LESSON, [group("All")]))
    await page.bringToFront()
    await page.getByText(OWN).waitFor()
    expect(await step(page, "Step 2").isChecked()).toBe(true)
  })
})

describe("cards of a lesson", () => {
  it("say whose sentence it is, and what the teacher says of words, in both modes", async () => {
    await open(packFor(url(), LESSON, [group("All")]))
    const { page } = await begun()
    const card = bar(page).getByRole("dialog")
    const walk = async (name: RegExp, wanted: string) => {
      for (let presses = 0; presses < 8; presses++) {
        await button(page, name).click()
        if ((await card.innerText()).includes(wanted)) return
      }
      throw new Error(`No card says ${wanted}`)
    }
    await walk(/^Next change$/, "Your teacher wrote this sentence.")
    await walk(/^Next change$/, "Water came in through holes.")
    expect((await card.innerText()).startsWith("From your teacher")).toBe(true)
    await bar(page).getByRole("radio", { name: "Explain" }).check()
    await shows(page)
    await walk(/^Next word$/, "Water came in through holes.")
  })
})

describe("groups", () => {
  const GROUPS = [
    group("Blue", { easiest: 1, first: 1, hardest: 2 }),
    group("Green", {
      easiest: 3,
      first: 4,
      hardest: 5,
      supports: { listen: false, explain: false, translate: false },
    }),
  ]

  it("are asked for first, by keyboard too, and hold in bar and reading view", async () => {
    await open(packFor(url(), LESSON, GROUPS))
    const { page, original } = await press()
    await bar(page).getByText("Which group are you in?").first().waitFor()
    expect(await offered(page)).toEqual([])
    expect((await whole(page)).replace(/<foothold-bar>.*<\/foothold-bar>/s, "")).toBe(original)
    await session.command(page, "go-to-bar")
    await page.waitForFunction(() => document.activeElement?.localName === "foothold-bar")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await shows(page)
    expect(await offered(page)).toEqual([expect.stringContaining("Original"), "Step 5", "Step 4", "Step 3"])
    expect(await step(page, "Step 4").isChecked()).toBe(true)
    expect(await bar(page).getByRole("radio", { name: "Explain" }).isVisible()).toBe(false)
    expect(await button(page, "Listen").isVisible()).toBe(false)

    await button(page, "More").click()
    const [read] = await Promise.all([
      session.context.waitForEvent("page"),
      button(page, "Questions (2)").click(),
    ])
    await read.getByRole("heading", { name: "Questions" }).waitFor()
    expect(await offered(read)).toEqual([expect.stringContaining("Original"), "Step 5", "Step 4", "Step 3"])
    expect(await read.getByRole("radio", { name: "Explain" }).count()).toBe(0)
    expect(await button(read, "Listen").count()).toBe(0)
    expect(await read.locator("article").getAttribute("translate")).toBe("no")
  })

  it("may be none: then every step is offered, and the group may be chosen later", async () => {
    await open(packFor(url(), LESSON, GROUPS))
    const { page } = await press()
    await button(page, "Read without a group").click()
    await shows(page)
    expect(await offered(page)).toHaveLength(6)
    await button(page, "More").click()
    await button(page, "Change group").click()
    await button(page, "Blue").click()
    await step(page, "Step 1").waitFor()
    await page.waitForFunction(() => !document.querySelector("foothold-bar .question:not([hidden])"))
    await shows(page)
    expect(await offered(page)).toEqual([expect.stringContaining("Original"), "Step 2", "Step 1"])
  })
})

describe("questions", () => {
  it("are answered by keyboard, checked kindly, and handed in as a file", async () => {
    await open(packFor(url(), LESSON, [group("All")]))
    const { page } = await begun()
    await button(page, "More").click()
    const [read] = await Promise.all([
      session.context.waitForEvent("page"),
      button(page, "Questions (2)").click(),
    ])
    const focused = () => read.evaluate(() => document.activeElement?.textContent)
    await read.getByRole("heading", { name: "Questions" }).waitFor()
    await expect.poll(focused).toBe("Questions")
    await read.keyboard.press("Tab")
    await read.keyboard.type("The captain hit a sandbank.")
    await read.keyboard.press("Tab")
    await read.keyboard.press("Space")
    await read.keyboard.press("Tab")
    await read.keyboard.press("Enter")
    await read.getByText("Not yet. Have another look and try again.").waitFor()
    await read.getByRole("button", { name: "Look at paragraph 5" }).waitFor()
    await read.getByRole("radio", { name: "A school" }).focus()
    await read.keyboard.press("ArrowDown")
    await read.keyboard.press("Tab")
    await read.keyboard.press("Enter")
    await read.getByText("Yes, that fits.").waitFor()
    await read.reload()
    await read.getByLabel("Your name or initials").fill("A. B.")
    const [download] = await Promise.all([
      read.waitForEvent("download"),
      read.getByRole("button", { name: "Save my answers" }).press("Enter"),
    ])
    expect(download.suggestedFilename()).toBe("The ferry that came back - A B.answers.json")
    await read.getByText("Your answers are in your downloads.").waitFor()
    await read.getByLabel("Your name or initials").fill("A. C.")
    await read.getByText("Your answers are in your downloads.").waitFor({ state: "detached" })
    await read.getByLabel("Your name or initials").fill("A. B.")
    expect(parseAnswers(await readFile(await download.path(), "utf8"))).toMatchObject({
      ok: true,
      results: {
        name: "A. B.",
        group: "All",
        step: 2,
        answers: [
          { question: "why", answer: "The captain hit a sandbank." },
          { question: "today", answer: 1 },
        ],
      },
    })
  })
})

describe("files", () => {
  it("of pasted text ask for the text, and say when it is another one", async () => {
    const text = [...ARTICLE.matchAll(/<(?:p|h\d)>(.*?)<\/(?:p|h\d)>/g)].map(([, each]) => each).join("\n\n")
    const pack = packFor("", LESSON, [group("All")], fingerprintOf(blocksOf(text)).hash)
    for (const [pasted, isOther] of [
      [text, false],
      [text.replace("forty minutes", "fifty minutes"), true],
    ] as const) {
      const page = await open(pack)
      await page.getByRole("textbox").fill(pasted)
      await button(page, "Read it").click()
      await page.getByText(OWN.split(" and ")[0]!).first().waitFor()
      await page.getByRole("heading", { name: "Questions" }).waitFor()
      expect(await page.getByText("not quite the one that your teacher used").isVisible()).toBe(isOther)
      await page.close()
    }
  })

  it("that are broken are refused with a sentence, and change nothing", async () => {
    await open(packFor(url(), LESSON, [group("All")]))
    const page = await session.openOwn("read.html")
    const stored = () =>
      session.worker.evaluate(() =>
        (globalThis as unknown as StorageForTests).chrome.storage.local.get(null).then(JSON.stringify),
      )
    const before = await stored()
    for (const [text, said] of [
      ["{ nonsense", "This file is not from Foothold. Nothing was changed."],
      ['{"foothold":"pack","version":99}', "newer Foothold"],
      ['{"foothold":"pack","version":1,"source":{}}', "This file is damaged. Nothing was changed."],
    ] as const) {
      await page.locator("input[type=file]").setInputFiles(fileOf(text))
      await page.getByRole("alert").filter({ hasText: said }).waitFor()
    }
    expect(await stored()).toBe(before)
  })
})

interface StorageForTests {
  readonly chrome: { readonly storage: { readonly local: { get(key: null): Promise<object> } } }
}

describe("a hostile fragment", () => {
  const base64url = (bytes: Buffer) => bytes.toString("base64url")
  it.each([
    ["garbage", "1.%%%not-base64%%%"],
    ["a later version", "9.AAAA"],
    ["no pack at all", `1.${base64url(deflateRawSync('{"hello":1}'))}`],
    ["a bomb", `1.${base64url(deflateRawSync(Buffer.alloc(30_000_000, " ")))}`.slice(0, 60_000)],
  ])("of %s leaves the page as without", async (_name, data) => {
    const { page, original } = await press(`/ferry.html#foothold=${data}`)
    expect(await page.evaluate(() => document.querySelector("foothold-bar"))).toBeNull()
    await session.command(page)
    await shows(page)
    expect(await offered(page)).toHaveLength(6)
    expect(await textOf(page)).not.toContain(LEAKED)
    await close(page)
    expect(await whole(page)).toBe(original)
  })

  it("with script in every text stays text", async () => {
    const script = "<img src=x onerror=alert(1)><script>alert(1)</script>"
    const pack = packFor(
      url(),
      {
        ...LESSON,
        objective: { text: script, code: "" },
        own: [{ at: at(LEAKED), step: 2, text: script, by: script, overruled: [] }],
        notes: LESSON.notes!.map((note) => ({ ...note, text: script })),
      },
      [group("One", { name: script }), group("Two")],
    )
    const link = await linkOf(pack)
    const { page, original } = await press(link!.slice(session.origin.length))
    page.on("dialog", () => expect.unreachable("a script of a pack ran"))
    await button(page, script).click()
    await shows(page)
    expect(await textOf(page)).toContain(script)
    await button(page, "More").click()
    await bar(page).getByText(`Today: ${script}`).waitFor()
    expect(await page.locator("img, article script").count()).toBe(0)
    await close(page)
    expect(await whole(page)).toBe(original)
  })
})

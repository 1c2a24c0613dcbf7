import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import type { RosterGroup } from "../../src/app/lesson/lesson.ts"
import { seen as seenIn } from "../app/words/seen.ts"
import { launch, type Session, violations } from "./browser.ts"
import { addressOn, answersFile, openDesk, pickFiles } from "./desk-page.ts"
import { inspector, pasteOnDesk, pressSentence, sentence, settled } from "./levels-page.ts"
import { keep, keepProfile, openOptions, WORDS } from "./options-page.ts"
import { at, fileOf, group, LESSON, packFile, packFor } from "./packs.ts"
import { ARTICLE } from "./popup-article.ts"

/** The article as the main part of its page: what axe finds is to be ours. */
const LANDMARKED = ARTICLE.replace("<article>", "<main><article>").replace("</article>", "</article></main>")

let session: Session
beforeAll(async () => {
  session = await launch({ "/ferry.html": ARTICLE, "/lesson.html": LANDMARKED }, { voices: ["words"] })
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  expect(session.strangers()).toEqual([])
  await session.close()
})

const TEXT = [...ARTICLE.matchAll(/<(?:p|h\d)>(.*?)<\/(?:p|h\d)>/g)].map(([, text]) => text).join("\n\n")

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true })
const bar = (page: Page) => page.getByRole("region", { name: /Foothold/ })

async function popup(path = "/ferry.html"): Promise<{ readonly popup: Page; readonly page: Page }> {
  const page = await session.open(path)
  const popup = await session.press(page)
  await popup.waitForFunction(() => document.querySelector("fieldset:enabled"))
  return { popup, page }
}

/** A page at Step 2, with the bar. */
async function step2(mode: "Simplify" | "Explain" = "Simplify"): Promise<Page> {
  const { popup: opened, page } = await popup("/sample.html")
  await opened.getByRole("radio", { name: mode }).check()
  await opened.getByRole("radio", { name: "Step 2" }).check()
  await bar(page).locator(".count").filter({ hasText: /^\d+ / }).waitFor()
  await opened.close()
  await page.bringToFront()
  return page
}

async function read(): Promise<Page> {
  const page = await session.openOwn("read.html")
  await page.getByRole("textbox").fill(TEXT)
  await button(page, "Read it").click()
  await page.locator(".spot.change").first().waitFor()
  return page
}

async function words(tab: RegExp): Promise<Page> {
  const page = await session.openOwn("sidepanel.html?tab=987654")
  for (const word of [seenIn("vessel", "a large boat"), seenIn("abandon", "to leave and not come back")])
    await page.evaluate((word) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }
      }
      return chrome.runtime.sendMessage({ foothold: "words/change", ask: { kind: "add", word } })
    }, word)
  await page.getByRole("tab", { name: tab }).click()
  return page
}

const then = async (opening: Promise<Page>, ...acts: ((page: Page) => Promise<unknown>)[]): Promise<Page> => {
  const page = await opening
  for (const act of acts) await act(page)
  return page
}
const press = (name: string | RegExp) => (page: Page) => button(page, name).click()

/** The teacher's desk, with what the engine makes of the article. */
async function desk(): Promise<Page> {
  const page = await openDesk(session)
  await page.getByRole("tab", { name: "Report" }).click()
  await page.locator(".kept .count").first().waitFor()
  return page
}
const tab = (name: string) => (page: Page) => page.getByRole("tab", { name }).click()
const withPack = async (page: Page) =>
  pickFiles(page, "Open a pack", [packFile(packFor(await addressOn(page), LESSON))])
const withObjective = async (page: Page) => {
  const field = page.getByRole("textbox", { name: "What should they learn?" })
  await field.fill("How a town keeps what it loves")
  await field.blur()
}
const withTerms = async (page: Page) => {
  await page.getByRole("textbox", { name: "Words to keep as they are" }).fill("ferry, volunteers, lighthouse")
  await page.keyboard.press("Enter")
  await button(page, "Explain ferry to readers").click()
}
const withAnswers = async (page: Page) => {
  const url = await addressOn(page)
  await pickFiles(page, "Open answer files", [
    answersFile(url, "Noor", [{ question: "today", answer: 1 }]),
    answersFile(url, "AB", [{ question: "today", answer: 0 }]),
    { ...fileOf("{}"), name: "notes.json" },
  ])
}

const GROUPS = [group("Blue"), group("Green")]

/** A pack, opened from its file. */
async function pack(groups: readonly RosterGroup[]): Promise<Page> {
  const page = await session.openOwn("read.html")
  const own = [...LESSON.own!, { ...LESSON.own![0]!, at: at("This sentence is gone.") }]
  const made = packFor(`${session.origin}/lesson.html`, { ...LESSON, own }, groups)
  await page.locator("input[type=file]").setInputFiles(packFile(made))
  await page.getByText("From your teacher", { exact: true }).waitFor()
  return page
}

/** The page of a pack. */
async function lesson(groups: readonly RosterGroup[] = [group("All")]): Promise<Page> {
  await pack(groups)
  const { popup: opened, page } = await popup("/lesson.html")
  await bar(page)
    .locator(groups.length > 1 ? ".question" : ".count")
    .filter({ hasText: /./ })
    .waitFor()
  await opened.close()
  await page.bringToFront()
  return page
}

/** Its questions, in the reading view, one of them checked. */
async function questions(): Promise<Page> {
  const page = await then(lesson(), press("More"))
  const [read] = await Promise.all([session.context.waitForEvent("page"), button(page, /^Questions/).click()])
  await read.getByRole("radio", { name: "A school" }).check()
  await button(read, "Check").click()
  await read.locator(".spot.noted").first().waitFor()
  return read
}

/** One change refused everywhere, one here. */
async function judged(desk: Page): Promise<void> {
  await pressSentence(desk, "2-2-0")
  await inspector(desk).getByRole("button", { name: "Wherever these words come" }).first().click()
  await settled(desk)
  await pressSentence(desk, "2-1-0")
  await inspector(desk).getByRole("button", { name: "Here", exact: true }).click()
  await settled(desk)
}

async function noted(desk: Page): Promise<void> {
  await inspector(desk).getByRole("button", { name: "Add a note" }).click()
  await inspector(desk)
    .getByRole("textbox", { name: /^Note on/ })
    .fill("A long time ago.")
  await inspector(desk).getByRole("button", { name: "Save" }).click()
}

/** A number is lost, and the checks say so. */
async function warned(desk: Page): Promise<void> {
  await sentence(desk, "2-1-0").locator(".pick").focus()
  await desk.keyboard.press("F2")
  await desk.keyboard.press("Control+a")
  await desk.keyboard.insertText("The town bought a boat.")
  await desk.keyboard.press("Control+Enter")
  await button(desk, "Keep it all the same").waitFor()
}

/** Everything that students and teachers see, with its parts open. The popup makes its own window as large as itself. */
const SURFACES: readonly (readonly [name: string, open: () => Promise<Page>])[] = [
  ["the popup", async () => (await popup()).popup],
  ["the bar", () => then(step2(), press("More"), press("Listen"))],
  ["a change", () => then(step2(), press("Next change"))],
  ["a word", () => then(step2("Explain"), press("Next word"))],
  ["the reading view", read],
  [
    "a change in the reading view",
    () => then(read(), (page) => page.locator(".spot.change").first().click()),
  ],
  ["the look of the text", () => then(read(), press("Text"))],
  [
    "a lesson in the bar",
    () => then(lesson(), press("More"), (page) => bar(page).locator("summary").click()),
  ],
  [
    "a teacher's note",
    () => then(lesson(), press("Next change"), press("Next change"), press("Next change")),
  ],
  ["the question for the group", () => lesson(GROUPS)],
  ["the questions on a text", questions],
  [
    "a teacher's note in the reading view",
    () => then(questions(), (page) => page.locator(".spot.noted").nth(1).click()),
  ],
  ["a pack that was opened", () => pack([])],
  ["a pack for several groups", () => pack(GROUPS)],
  ["reading aloud", () => then(read(), press("Listen"))],
  [
    "the settings",
    () =>
      then(
        openOptions(session),
        () => keep(session, { words: WORDS }),
        (page) => keepProfile(page, "Homework"),
        (page) => page.getByLabel("Word or phrase").fill("photosynthesis"),
        press("Add"),
      ),
  ],
  ["a question", () => then(openOptions(session), press("Erase everything"))],
  ["the desk's objective", () => then(desk(), withTerms, tab("Groups"))],
  ["the desk's report", () => then(desk(), tab("Report"), press(/^Paragraphs · Step 1/))],
  [
    "the desk's questions",
    () =>
      then(desk(), tab("Questions"), press("Write a question"), (page) =>
        page.getByRole("radio", { name: "Choices" }).check(),
      ),
  ],
  [
    "a sentence for a question",
    () =>
      then(desk(), tab("Questions"), press("Write a question"), press("Choose the sentence that answers it")),
  ],
  ["the desk's groups", () => then(desk(), tab("Groups"), press("Add three groups"))],
  ["the desk's results", () => then(desk(), withPack, tab("Results"), withAnswers)],
  ["two packs made one", () => then(desk(), withPack, withObjective, withPack, press("Merge"))],
  ["the words of the page", () => then(words(/This page/), press("How do I do that?"))],
  ["my words", () => words(/My words/)],
  ["the help", () => session.openOwn("help.html")],
  ["a sentence of a step", () => then(pasteOnDesk(session, TEXT), judged, noted)],
  [
    "one step on the desk",
    () =>
      then(
        pasteOnDesk(session, TEXT),
        (desk) => desk.getByRole("radio", { name: "One step" }).check(),
        (desk) => desk.getByText("With the keyboard").click(),
        (desk) => desk.getByText("Measures", { exact: true }).click(),
      ),
  ],
  ["a sentence that is written", () => then(pasteOnDesk(session, TEXT), warned)],
  ["a paragraph's choices", () => then(pasteOnDesk(session, TEXT), press(/^Paragraph 1:/))],
  ["a review", () => then(words(/Review/), press("Start"), press("Show the meaning"))],
]

const USUAL = { colorScheme: "light", contrast: "no-preference", forcedColors: "none" } as const
const LOOKS = {
  light: USUAL,
  dark: { ...USUAL, colorScheme: "dark" },
  "more contrast": { ...USUAL, contrast: "more" },
  "forced colours": { ...USUAL, forcedColors: "active" },
} as const

/** What is smaller than 24 by 24 pixels and pressed, but for links in running text; what moves; what is cut off. */
const faults = (page: Page) =>
  page.evaluate(async () => {
    // What follows the text does so a frame after the window has another size.
    for (const _ of ["one frame", "another"]) await new Promise(requestAnimationFrame)
    const own: ParentNode = document.querySelector("foothold-bar")?.shadowRoot ?? document
    const all = (selector: string) => [...own.querySelectorAll<HTMLElement>(selector)]
    const named = (element: Element) => element.getAttribute("aria-label") || element.textContent
    const small = all("a,button,input,select,textarea,summary,[role=slider],[role=switch]")
      .map((element) => element.closest<HTMLElement>("label:has(input)") ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width > 1 && getComputedStyle(element).display !== "inline" && (width < 24 || height < 24)
      })
    const cut = all(".bar,.card,.dialog,.text-panel,button,label,input").filter((element) => {
      const { left, right, top, bottom, width } = element.getBoundingClientRect()
      const isWindow = element.matches(".bar,.card,.dialog,.text-panel")
      return width > 1 && (left < 0 || right > innerWidth || (isWindow && (top < 0 || bottom > innerHeight)))
    })
    const { scrollWidth, clientWidth } = document.documentElement
    return [
      ...small.map((element) => `small: ${named(element)}`),
      ...cut.map((element) => `cut off: ${element.className} ${named(element)}`),
      ...document.getAnimations().map((animation) => `moves: ${(animation as CSSAnimation).animationName}`),
      ...(scrollWidth > clientWidth ? ["sideways scroll"] : []),
    ]
  })

describe("every surface has nothing for axe to find in any look, large targets, no motion, and room at 400 %", () => {
  it.each(SURFACES)("%s", async (name, open) => {
    const page = await open()
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia({ ...media, reducedMotion: "reduce" })
      expect(await violations(page), look).toEqual([])
    }
    expect(await faults(page)).toEqual([])
    if (name === "the popup") return
    for (const [width, height] of [
      [640, 400],
      [320, 400],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height })
      // A card stays beside its words, wherever they go.
      await page.evaluate(() => document.querySelector(".spot")?.scrollIntoView({ block: "center" }))
      expect(await faults(page), `${width} by ${height}`).toEqual([])
    }
  })
})

it("the popup folds up in a window as narrow as 400 % zoom makes it", async () => {
  const { popup: page } = await popup()
  const over = await page.evaluate(() => {
    document.body.style.width = "200px"
    const { scrollWidth, clientWidth } = document.body
    return scrollWidth - clientWidth
  })
  expect(over).toBe(0)
})

it("what the keyboard comes to is not under the toolbar or the panel", async () => {
  const page = await then(read(), press("Listen"), press("Text"))
  for (const [width, height] of [
    [1280, 720],
    [640, 500],
    [320, 400],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const key of ["Tab", "Shift+Tab"]) {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      await page.evaluate((to) => scrollTo(0, to), key === "Tab" ? 0 : 99_999)
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press(key)
        const hidden = await page.evaluate(() => {
          const { activeElement: at } = document
          if (!at?.closest("article")) return null
          const { left, top, width, height } = at.getClientRects()[0]!
          const over = document.elementFromPoint(left + width / 2, top + height / 2)
          return over?.closest(".toolbar,.text-panel") ? at.textContent : null
        })
        expect(hidden, `${key} at ${width} by ${height}`).toBeNull()
      }
    }
  }
})

it("the bar says what is new and nothing else: a step once it stands, a change once, no word of what is read", async () => {
  const page = await step2()
  await page.waitForTimeout(1000)
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    for (const region of document
      .querySelector("foothold-bar")!
      .shadowRoot!.querySelectorAll("[role=status],[aria-live]"))
      new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      })
  })
  const said = async (wait = 900) => {
    await page.waitForTimeout(wait)
    return page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0))
  }
  for (const name of ["Step 5", "Step 3", "Step 1"]) await bar(page).getByRole("radio", { name }).check()
  expect(await said()).toEqual([expect.stringMatching(/^\d+ changes$/)])
  for (const _ of ["first", "second", "third"]) {
    await button(page, "Next change").click()
    expect(await said()).toEqual([expect.stringMatching(/^Now\. /)])
  }
  await page.keyboard.press("Escape")
  expect(await said()).toEqual([expect.stringMatching(/^\d+ changes$/)])
  await button(page, "Listen").click()
  await button(page, "Read aloud").click()
  expect(await said(3000)).toEqual([])
  await button(page, "Faster").click()
  expect(await said()).toEqual(["1.1 ×"])
})

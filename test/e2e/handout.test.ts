import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, expect, it } from "vitest"
import type { Handout } from "../../src/app/handout/handout.ts"
import { parseAnswers } from "../../src/app/lesson/parse-answers.ts"
import { bundle } from "../../src/cli/bench/chromium.ts"
import { FERRY, GROUP } from "../app/handout/ferry.ts"
import { ferryHandout } from "../app/handout/ferry-handout.ts"
import { textsIn } from "../app/handout/sentences.ts"
import { launch, type Session, violations } from "./browser.ts"
import type { make } from "./handout-page.ts"

const ROOT = new URL("../..", import.meta.url).pathname

let session: Session
let quiet: Session
let maker: string
let script: string
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "foothold-handout-"))
  maker = await bundle(join(ROOT, "test/e2e/handout-page.ts"), "handoutPage")
  script = await readFile(join(ROOT, ".output/chrome-mv3-e2e/handout.js"), "utf8")
  session = await launch({}, { voices: ["words"] })
  quiet = await launch()
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  // The file itself is all that was ever asked for.
  const asked = [...session.strangers(), ...quiet.strangers()].filter(
    (url) => !url.startsWith(`file://${folder}/`),
  )
  await session.close()
  await quiet.close()
  await rm(folder, { recursive: true, force: true })
  expect(asked).toEqual([])
})

/** The page of a copy as a file on this device, open in a tab. */
async function open(
  handout: Handout = ferryHandout(),
  { language = "en", within = session }: { language?: "en" | "es"; within?: Session } = {},
): Promise<Page> {
  const desk = await within.open("/empty.html")
  await desk.evaluate(maker)
  const html = await desk.evaluate(
    ([handout, texts, script]) => {
      const made = (globalThis as unknown as { handoutPage: { make: typeof make } }).handoutPage
      return made.make(handout, texts, script)
    },
    [handout, textsIn(language), script] as const,
  )
  await desk.close()
  const file = join(folder, "copy.html")
  await writeFile(file, html)
  const page = await within.context.newPage()
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()))
  page.on("pageerror", (error) => errors.push(String(error)))
  await page.goto(`file://${file}`)
  return page
}
const errors: string[] = []
afterEach(() => {
  expect(errors.splice(0)).toEqual([])
})

const paragraph = (page: Page, number: number) => page.locator(`[data-number="${number}"] [data-block]`)
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

it("changes the step, and leaves what is read where it was", async () => {
  const page = await open()
  await page.setViewportSize({ width: 500, height: 600 })
  expect(await paragraph(page, 1).textContent()).toContain("bought about nine acres")
  await paragraph(page, 12).evaluate((element) =>
    scrollTo(0, element.getBoundingClientRect().top + scrollY - 200),
  )
  const before = (await paragraph(page, 12).boundingBox())!.y
  await page.getByRole("radio", { name: "Original, as it was written" }).check()
  expect(await paragraph(page, 1).textContent()).toContain("purchased approximately nine acres")
  expect(await page.locator(".adapted").textContent()).toBe("Original, as it was written")
  expect(await page.locator("body > [role=status]").textContent()).toBe("You see: Original")
  const after = (await paragraph(page, 12).boundingBox())!.y
  expect(Math.abs(after - before)).toBeLessThan(60)
  await page.getByRole("radio", { name: "Step 1" }).check()
  expect(await page.locator(".adapted").textContent()).toBe("Adapted with Foothold · Step 1")
})

it("explains a word, by touch and with the keyboard alone, and gives the focus back", async () => {
  const page = await open()
  await page.locator(".spot", { hasText: "dilapidated" }).click()
  const card = page.getByRole("dialog")
  expect(await card.textContent()).toContain("old and in bad condition")
  await page.locator("h1").click()
  expect(await card.count()).toBe(0)

  // Past the steps and "Listen" to the first word of the text, and on to the next with the arrow keys.
  await page.reload()
  const reach = async (words: string) => {
    for (let presses = 0; presses < 12 && (await focused(page)) !== words; presses++)
      await page.keyboard.press("Tab")
    expect(await focused(page)).toBe(words)
  }
  await reach("harbour authority")
  // That is the link; the teacher's note on the same words comes next.
  await page.keyboard.press("Tab")
  await page.keyboard.press("ArrowRight")
  expect(await focused(page)).toBe("acres")
  await page.keyboard.press("Enter")
  expect(await card.textContent()).toContain("a measure of land")
  await page.keyboard.press("Escape")
  expect(await card.count()).toBe(0)
  expect(await focused(page)).toBe("acres")
  await page.keyboard.press("ArrowLeft")
  await page.keyboard.press(" ")
  expect(await card.textContent()).toContain("The people who run the harbour.")
  await page.keyboard.press("Tab")
  await page.keyboard.press("Tab")
  expect(await card.count()).toBe(0)
  expect(await focused(page)).toBe("harbour authority")
})

it("checks a choice kindly, shows where to look again, and saves answers as the desk reads them", async () => {
  const page = await open()
  const check = page.getByRole("button", { name: "Check my answer" })
  await check.click()
  await page.getByText("Pick an answer first.").waitFor()
  await page.getByRole("radio", { name: "There is no fuel." }).check()
  await check.click()
  await page.getByText("Not quite yet. Look again at paragraph 3.").waitFor()
  await page.getByRole("button", { name: "Go to paragraph 3" }).click()
  expect(await focused(page)).toContain("Many passengers")
  await page.getByRole("radio", { name: "The tide is low." }).check()
  await check.click()
  await page.getByText("Yes, that fits.").waitFor()
  expect(await page.getByRole("button", { name: "Go to paragraph 3" }).isVisible()).toBe(false)

  await page.getByLabel("Who removes the sediment, and when?").fill("Engineers, in spring.")
  await page.getByLabel("Your name or initials").fill("A. L.")
  await page.getByRole("radio", { name: "Step 3" }).check()
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save my answers" }).click(),
  ])
  expect(download.suggestedFilename()).toBe("A harbour grows - A L.answers.json")
  const parsed = parseAnswers(await readFile(await download.path(), "utf8"))
  expect(parsed).toMatchObject({
    ok: true,
    results: {
      source: { url: "https://example.org/harbour", title: "A harbour grows" },
      name: "A. L.",
      group: "Otters",
      step: 3,
      answers: [
        { question: "q1", answer: 0 },
        { question: "q2", answer: "Engineers, in spring." },
      ],
    },
  })
})

it("reads aloud with a voice of the device, marks where it is, and goes on at another step", async () => {
  const page = await open()
  const marked = (name: string) =>
    page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String).join(), name)
  await page.getByRole("button", { name: "Listen" }).click()
  const play = page.getByRole("button", { name: "Read aloud" })
  await play.waitFor()
  await paragraph(page, 12).click({ position: { x: 20, y: 8 } })
  await expect
    .poll(() => marked("foothold-sentence"), { timeout: 10_000 })
    .toBe("Currents transport the sediment.")
  await expect.poll(() => marked("foothold-word"), { timeout: 10_000 }).not.toBe("")
  await page.getByRole("button", { name: "Pause" }).click()
  await page.getByRole("button", { name: "Go on" }).waitFor()
  await page.getByRole("button", { name: "Faster" }).click()
  expect(await page.locator(".speed").textContent()).toBe("1.1 ×")
  await page.getByRole("button", { name: "Stop" }).click()
  await expect.poll(() => marked("foothold-sentence")).toBe("")
})

it("says plainly when the device has no voice, and has no such button where the group goes without", async () => {
  const page = await open(ferryHandout(), { within: quiet })
  await page.getByRole("button", { name: "Listen" }).click()
  await page.getByText("This device has no English voice of its own.").waitFor()
  expect(await page.getByRole("button", { name: "Read aloud" }).isVisible()).toBe(false)
  const supports = { ...GROUP.supports, listen: false }
  const without = await open(ferryHandout({ group: { ...GROUP, supports } }), { within: quiet })
  await without.getByRole("radio", { name: "Step 1" }).waitFor()
  expect(await without.getByRole("button", { name: "Listen" }).count()).toBe(0)
  await quiet.reset()
})

const USUAL = { colorScheme: "light", contrast: "no-preference", forcedColors: "none" } as const
const LOOKS = [USUAL, { ...USUAL, colorScheme: "dark" }, { ...USUAL, forcedColors: "active" }] as const

it("has nothing for axe to find, at 400 % and from right to left too", async () => {
  const copies = [
    ferryHandout(),
    ferryHandout({ teacher: true, group: null }),
    ferryHandout({ article: { ...FERRY, dir: "rtl", lang: "ar", title: "", outline: null } }),
  ]
  for (const handout of copies) {
    const page = await open(handout, { language: handout === copies[1] ? "es" : "en" })
    await page.getByRole("button", { name: /^(?:Listen|Escuchar)$/ }).click()
    for (const [width, height] of [
      [1280, 800],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.locator(".spot").first().focus()
      await page.keyboard.press("Enter")
      for (const look of LOOKS) {
        await page.emulateMedia(look)
        expect(await violations(page)).toEqual([])
      }
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        const small = [
          ...document.querySelectorAll("button, label:has(input), textarea, input:not(label input)"),
        ]
          .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        return [scrollWidth - clientWidth, ...small.map(({ name }) => name)]
      })
      expect(over).toEqual([0])
    }
  }
})

it("on paper has the step that is shown, its numbers, words, and lines to write on, and nothing to press", async () => {
  const page = await open()
  await page.getByRole("radio", { name: "Step 3" }).check()
  await page.emulateMedia({ media: "print" })
  const seen = (text: string | RegExp) => page.getByText(text).first().isVisible()
  expect(await seen("Adapted with Foothold · Step 3")).toBe(true)
  expect(await seen("https://example.org/harbour")).toBe(true)
  expect(await seen("sand, mud or stones left by water or wind")).toBe(true)
  expect(await page.locator(".number").first().isVisible()).toBe(true)
  expect(await page.locator(".lines span").first().isVisible()).toBe(true)
  for (const part of [".tools", "textarea", "button", ".saving"])
    expect(await page.locator(part).first().isVisible(), part).toBe(false)
})

it("can be read where no script runs", async () => {
  const page = await open()
  const file = page.url()
  const cdp = await session.context.newCDPSession(page)
  await cdp.send("Emulation.setScriptExecutionDisabled", { value: true })
  await page.goto(file)
  expect(await paragraph(page, 1).textContent()).toContain("bought about nine acres")
  expect(await page.locator(".words").isVisible()).toBe(true)
  await cdp.send("Emulation.setScriptExecutionDisabled", { value: false })
})

import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { launch, type Session } from "./browser.ts"
import { inspector, pasteOnDesk, pressSentence, sentence, settled, TEXT } from "./levels-page.ts"

let session: Session
beforeAll(async () => {
  session = await launch()
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  expect(session.strangers()).toEqual([])
  await session.close()
})

/** "In the spring of 1962 the town of Harwick purchased a vessel ..." at Step 2, which says "bought". */
const BOUGHT = "2-1-0"
/** "She was thirty years old ..." at Step 4, which keeps "approximately". */
const APPROXIMATELY = "4-1-1"

let opened = 0
/** The article on the desk, with an end of its own each time: no draft is kept for it. */
const open = () => pasteOnDesk(session, `${TEXT}\n\nThe end, number ${++opened}.`)

const button = (desk: Page, name: string) => inspector(desk).getByRole("button", { name, exact: true })
const text = async (desk: Page, place: string) =>
  (await desk.locator(`[data-place="${place}"]`).allTextContents()).join("")
/** Until a sentence says something. */
const says = (desk: Page, place: string, words: string) =>
  expect.poll(() => text(desk, place), { timeout: 15_000 }).toContain(words)
const field = (desk: Page, step: number) =>
  desk.getByRole("textbox", { name: new RegExp(`at Step ${step}, in your`) })
const kept = (desk: Page) => desk.waitForTimeout(800)

describe("a change", () => {
  it("is refused here, and may be made again", async () => {
    const desk = await open()
    await pressSentence(desk, BOUGHT)
    await button(desk, "Here").click()
    await says(desk, BOUGHT, "purchased a vessel")
    await settled(desk)
    // The other place where the same words were changed stays changed.
    await says(desk, "2-5-2", "bought")
    expect(await inspector(desk).innerText()).toContain("You kept these words here.")
    await button(desk, "Let it be changed again").click()
    await says(desk, BOUGHT, "bought a vessel")
  })

  it("is refused wherever the words come, in a list over the text with the way back", async () => {
    const desk = await open()
    await pressSentence(desk, BOUGHT)
    await button(desk, "Wherever these words come").click()
    await says(desk, BOUGHT, "purchased a vessel")
    await says(desk, "2-5-2", "purchased")
    const list = desk.getByRole("region", { name: "Never changed in this text" })
    expect(await list.getByRole("listitem").count()).toBe(1)
    await list.getByRole("button").click()
    await says(desk, "2-5-2", "bought")
    expect(await list.count()).toBe(0)
  })

  it("is refused with its rule", async () => {
    const desk = await open()
    await pressSentence(desk, BOUGHT)
    await button(desk, "Never use this rule").click()
    await says(desk, BOUGHT, "purchased a vessel")
    await says(desk, "2-2-0", "commenced")
    await desk.keyboard.press("Control+z")
    await says(desk, "2-2-0", "began")
  })

  it("that the step did not need is used, there and below", async () => {
    const desk = await open()
    await pressSentence(desk, APPROXIMATELY)
    await button(desk, "Use it").click()
    await says(desk, APPROXIMATELY, "about six hours")
    await button(desk, "Leave it to the step again").click()
    await says(desk, APPROXIMATELY, "approximately six hours")
  })
})

describe("a sentence in own words", () => {
  it("that loses something says so in sight, wherever it was saved from", async () => {
    const desk = await open()
    await desk.setViewportSize({ width: 1000, height: 420 })
    await sentence(desk, APPROXIMATELY).locator(".pick").focus()
    await desk.keyboard.press("F2")
    const text = await field(desk, 4).inputValue()
    await field(desk, 4).fill("She leaked.")
    await desk.keyboard.press("Control+Enter")
    const warning = desk.locator(".warnings strong")
    await warning.waitFor()
    const isInSight = () =>
      warning.evaluate((it) => {
        const { top, bottom } = it.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      })
    expect(await isInSight()).toBe(true)
    expect(await field(desk, 4).evaluate((it) => it === document.activeElement)).toBe(true)
    await field(desk, 4).fill(text.replace("approximately ", ""))
    await desk.getByRole("button", { name: "Save" }).click()
    await warning.waitFor()
    expect(await isInSight()).toBe(true)
    expect(await desk.evaluate(() => document.activeElement?.textContent)).toBe("Change it")
  })

  it("is written by keyboard alone, carries its author's mark, and is undone and redone", async () => {
    const desk = await open()
    await sentence(desk, APPROXIMATELY).locator(".pick").focus()
    await desk.keyboard.press("ArrowRight")
    await desk.keyboard.press("ArrowLeft")
    await desk.keyboard.press("Enter")
    expect(await desk.evaluate(() => document.activeElement?.textContent)).toBe("Rewrite")
    await inspector(desk).getByRole("textbox", { name: "Your initials" }).fill("AB")
    await inspector(desk).getByRole("button", { name: "Rewrite" }).press("Enter")
    await desk.keyboard.press("Control+a")
    await desk.keyboard.insertText(
      "She was thirty years old, she leaked, and her engine was slow: approximately six hours.",
    )
    await desk.keyboard.press("Control+Enter")
    await says(desk, APPROXIMATELY, "her engine was slow")
    await field(desk, 4).waitFor({ state: "detached" })
    expect(await sentence(desk, APPROXIMATELY).locator(".pick").getAttribute("aria-label")).toBe(
      "Sentence 2, written by AB",
    )
    await expect
      .poll(() => desk.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Sentence 2, written by AB")
    await settled(desk)
    await says(desk, APPROXIMATELY, "her engine was slow")
    await desk.keyboard.press("Control+z")
    await says(desk, APPROXIMATELY, "her engine required")
    await desk.keyboard.press("Control+Shift+z")
    await says(desk, APPROXIMATELY, "her engine was slow")
    await button(desk, "Back to Foothold’s words").click()
    await says(desk, APPROXIMATELY, "her engine required")
    await desk.keyboard.press("Escape")
    expect(await inspector(desk).count()).toBe(0)
  })

  it("warns of what is lost, until the teacher keeps it all the same", async () => {
    const desk = await open()
    await sentence(desk, "2-1-0").locator(".pick").focus()
    await desk.keyboard.press("F2")
    await field(desk, 2).fill("The town bought an old boat.")
    await field(desk, 2).press("Control+Enter")
    const alert = desk.getByRole("alert").filter({ hasText: "Something is lost" })
    await alert.waitFor()
    expect(await alert.innerText()).toContain("1962")
    expect(await text(desk, "4-1-0")).toContain("1962")
    await desk.getByRole("button", { name: "Change it", exact: true }).click()
    await field(desk, 2).fill("In 1962 the town of Harwick bought an old boat.")
    await field(desk, 2).press("Control+Enter")
    // Whatever the checks still miss may be overruled.
    const anyway = desk.getByRole("button", { name: "Keep it all the same" })
    await Promise.race([anyway.click(), field(desk, 2).waitFor({ state: "detached" })]).catch(() => null)
    await says(desk, "2-1-0", "bought an old boat")
  })

  it("is not lost by a click beside it, by another view, or by a cancelled one elsewhere", async () => {
    const desk = await open()
    await sentence(desk, BOUGHT).locator(".pick").focus()
    await desk.keyboard.press("F2")
    await field(desk, 2).fill("Half a sentence")
    await pressSentence(desk, "4-2-0")
    await desk.getByRole("radio", { name: "One step" }).check()
    await desk.getByRole("tab", { name: /Report/ }).click()
    await desk.getByRole("tab", { name: "Steps", exact: true }).click()
    await desk.getByRole("radio", { name: "Side by side" }).check()
    expect(await field(desk, 2).inputValue()).toBe("Half a sentence")
    await field(desk, 2).press("Escape")
    await says(desk, BOUGHT, "bought a vessel")
  })

  it("survives the page being loaded anew, and another word to keep", async () => {
    const desk = await open()
    await sentence(desk, BOUGHT).locator(".pick").focus()
    await desk.keyboard.press("F2")
    await field(desk, 2).fill(
      "In the spring of 1962 the town of Harwick bought a vessel that nobody else wanted to have.",
    )
    await field(desk, 2).press("Control+Enter")
    await says(desk, BOUGHT, "wanted to have")
    await kept(desk)
    await desk.reload()
    await settled(desk)
    await says(desk, BOUGHT, "wanted to have")
    if (!(await desk.getByRole("textbox", { name: "Words to keep" }).isVisible()))
      await desk.locator(".objective button[aria-expanded=false]").click()
    await desk.getByRole("textbox", { name: "Words to keep" }).fill("commenced")
    await desk.getByRole("textbox", { name: "Words to keep" }).press("Enter")
    await says(desk, "2-2-0", "commenced")
    await says(desk, BOUGHT, "wanted to have")
  })
})

describe("a paragraph", () => {
  it("is locked to the original, and hidden at a step, where the next harder one stands", async () => {
    const desk = await open()
    const menu = desk.getByRole("dialog", { name: /^Paragraph 1/ })
    await desk.getByRole("button", { name: /^Paragraph 1:/ }).click()
    await menu.getByRole("checkbox", { name: /^Step 2/ }).check()
    await menu.getByRole("checkbox", { name: /^Step 3/ }).check()
    expect(await menu.innerText()).toContain("Shown instead: Step 4")
    await desk.keyboard.press("Escape")
    expect(await desk.evaluate(() => document.activeElement?.textContent)).toBe("1")
    await says(desk, BOUGHT, "purchased a vessel")
    await desk.keyboard.press("Enter")
    await menu.getByRole("checkbox", { name: "Lock to the original" }).check()
    await desk.keyboard.press("Escape")
    expect(await desk.locator(".stands").first().innerText()).toBe("Locked to the original")
    await says(desk, "4-1-2", "ferry, and they")
    await desk.keyboard.press("Control+z")
    await desk.keyboard.press("Control+z")
    await desk.keyboard.press("Control+z")
    await says(desk, BOUGHT, "bought a vessel")
  })
})

describe("words of a sentence", () => {
  it("get a note, which is shown where they stand", async () => {
    const desk = await open()
    await pressSentence(desk, BOUGHT)
    await inspector(desk)
      .getByLabel(/^Words/)
      .fill("vessel")
    await button(desk, "Add a note").click()
    const note = inspector(desk).getByRole("textbox", { name: "Note on “vessel”" })
    await note.fill("A big boat.")
    await note.press("Control+Enter")
    const mark = sentence(desk, BOUGHT).locator(".note-mark")
    await mark.hover()
    await expect.poll(() => desk.locator(".note").innerText()).toContain("A big boat.")
    await desk.locator(".objective").hover()
    await button(desk, "Remove").click()
    expect(await mark.count()).toBe(0)
  })

  it("that are not there are asked for again", async () => {
    const desk = await open()
    await pressSentence(desk, BOUGHT)
    await inspector(desk)
      .getByLabel(/^Words/)
      .fill("aeroplane")
    await button(desk, "Keep this word").click()
    expect(await inspector(desk).getByRole("alert").innerText()).toBe(
      "Please pick words of the original sentence.",
    )
  })

  it("that are selected are kept as the author wrote them", async () => {
    const desk = await open()
    const word = sentence(desk, BOUGHT).locator(".change", { hasText: "bought" })
    await word.dblclick()
    await desk.locator(".selection-acts").getByRole("button", { name: "Keep this word" }).click()
    await says(desk, BOUGHT, "purchased a vessel")
    await expect.poll(() => desk.locator(".term").first().innerText()).toBe("purchased")
  })
})

describe("an article of 5,000 words", () => {
  const LONG = Array.from({ length: 15 }, (_, at) => TEXT.replaceAll("Harwick", `Harwick ${at}`)).join("\n\n")

  it("is written in without lag", async () => {
    const desk = await pasteOnDesk(session, LONG)
    await desk.waitForFunction(() => !document.querySelector(".busy-dot"), null, { timeout: 60_000 })
    await sentence(desk, BOUGHT).locator(".pick").focus()
    await desk.keyboard.press("F2")
    await field(desk, 2).waitFor()
    await desk.evaluate(() => {
      const tasks: number[] = []
      Object.assign(globalThis, { tasks })
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: "longtask" })
    })
    await desk.keyboard.type(" It was a fine boat, and everybody loved her from the first day on.", {
      delay: 20,
    })
    const tasks = await desk.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks)
    expect(tasks.filter((duration) => duration > 100)).toEqual([])
    expect(tasks.length).toBeLessThanOrEqual(3)
  })
})

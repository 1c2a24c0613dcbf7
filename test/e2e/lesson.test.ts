import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, expect, it } from "vitest"
import { parsePack } from "../../src/app/lesson/parse-pack.ts"
import { launch, type Session } from "./browser.ts"
import { inspector, pressSentence, settled } from "./levels-page.ts"
import { fileOf } from "./packs.ts"
import { ARTICLE } from "./popup-article.ts"

/** The same page some weeks later: two of its five paragraphs say something else, and one is new. */
const LATER = ARTICLE.replace("with 112 passengers", "with 115 passengers")
  .replace("forty minutes", "fifty minutes")
  .replace("lose her entirely", "lose the ship")
  .replace("retired in 1989", "retired in 1988")
  .replace("<h2>", "<p>This page was corrected by its author.</p><h2>")

const OWN = "She was thirty years old, she leaked, and her engine took approximately six hours to start."

let session: Session
beforeAll(async () => {
  session = await launch({ "/ferry.html": ARTICLE, "/later.html": LATER })
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  expect(session.strangers()).toEqual([])
  await session.close()
})

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true })

async function desk(article: Page): Promise<Page> {
  const popup = await session.press(article)
  const [desk] = await Promise.all([
    session.context.waitForEvent("page"),
    button(popup, "Prepare a lesson").click(),
  ])
  await settled(desk)
  return desk
}

async function saved(desk: Page, name: string): Promise<string> {
  const [file] = await Promise.all([desk.waitForEvent("download"), button(desk, name).click()])
  return readFile(await file.path(), "utf8")
}

it("an article is prepared for three groups in under twelve actions", async () => {
  const article = await session.open("/ferry.html")
  let actions = 0
  const act = async <T>(doing: Promise<T>): Promise<T> => {
    actions += 1
    return doing
  }
  // The toolbar button, and what the popup offers.
  actions += 1
  const prepared = await act(desk(article))
  const suggested = prepared.getByRole("list", { name: "Words you may want to keep:" }).getByRole("button")
  for (const _ of ["one word", "another"]) await act(suggested.first().click())
  await act(prepared.getByRole("tab", { name: /Groups/ }).click())
  await act(button(prepared, "Add three groups").click())
  await act(button(prepared, "Hand out").click())
  const parsed = parsePack(await act(saved(prepared, "Pack file")))
  expect(parsed.ok && parsed.pack.groups.map(({ name, first }) => `${name} ${first}`)).toEqual([
    "Blue 2",
    "Green 3",
    "Orange 4",
  ])
  expect(parsed.ok && parsed.pack.lesson.terms).toHaveLength(2)
  expect(actions).toBeLessThan(12)
})

it("an edited sentence survives another word to keep, a file, another device, and a changed page", async () => {
  const prepared = await desk(await session.open("/ferry.html"))
  await pressSentence(prepared, "2-0-1")
  await inspector(prepared).getByRole("button", { name: "Rewrite" }).click()
  await prepared.keyboard.press("Control+a")
  await prepared.keyboard.insertText(OWN)
  await prepared.keyboard.press("Control+Enter")
  await prepared.locator('[data-place="2-0-1"]', { hasText: "her engine took" }).first().waitFor()
  await prepared.getByRole("textbox", { name: "Words to keep as they are" }).fill("vessel")
  await prepared.keyboard.press("Enter")
  await settled(prepared)
  await button(prepared, "Hand out").click()
  const file = await saved(prepared, "Pack file")
  expect(file).not.toContain("purchased")

  await session.reset()
  const pupil = await session.openOwn("read.html")
  await pupil.locator("input[type=file]").setInputFiles(fileOf(file.replaceAll("/ferry.html", "/later.html")))
  await pupil.getByText("From your teacher", { exact: true }).waitFor()
  const article = await session.open("/later.html")
  const before = await article.evaluate(() => document.documentElement.outerHTML)
  const popup = await session.press(article)
  await popup.waitForFunction(() => document.querySelector("fieldset:enabled"))
  await popup.getByRole("radio", { name: "Step 2" }).check()
  await article.getByText("her engine took approximately six hours").waitFor()
  await article.getByText("115 passengers").waitFor()
  await popup.getByRole("radio", { name: "Original" }).check()
  await expect
    .poll(() =>
      article.evaluate(() => {
        document.querySelector("foothold-bar")?.remove()
        return document.documentElement.outerHTML
      }),
    )
    .toBe(before)
})

it("two desks of one article lose nothing of each other", async () => {
  const article = await session.open("/ferry.html")
  const one = await desk(article)
  const other = await desk(article)
  const objective = (page: Page) => page.getByRole("textbox", { name: "What should they learn?" })
  const terms = (page: Page) => page.getByRole("textbox", { name: "Words to keep as they are" })
  await terms(one).fill("vessel")
  await terms(one).press("Enter")
  await other.locator(".chip", { hasText: "vessel" }).waitFor()
  await objective(other).fill("Why did the islands need a ferry?")
  await objective(other).blur()
  await expect.poll(() => objective(one).inputValue()).toBe("Why did the islands need a ferry?")
  for (const desk of [one, other]) expect(await desk.locator(".chip", { hasText: "vessel" }).count()).toBe(1)
})

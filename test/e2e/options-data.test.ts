import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { launch, type Session } from "./browser.ts"
import {
  button,
  keep,
  keepProfile,
  kept,
  openOptions,
  saidStatus,
  untilFocused,
  untilSet,
  WORDS,
} from "./options-page.ts"

let session: Session
beforeAll(async () => {
  session = await launch()
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  await session.close()
})

describe("all that is kept", () => {
  async function fill(page: Page) {
    await keep(session, { words: WORDS })
    await keepProfile(page, "Homework")
    await page.getByLabel("Word or phrase").fill("photosynthesis")
    await page.keyboard.press("Enter")
    await page.getByRole("radio", { name: "Step 1" }).click()
    await untilSet(session, { step: 1, kept: ["photosynthesis"] })
    return kept(session)
  }
  const pick = (page: Page, name: string, text: string) =>
    page.setInputFiles("input[type=file]", { name, mimeType: "application/json", buffer: Buffer.from(text) })

  it("goes into a file, is erased, and comes back", async () => {
    const page = await openOptions(session)
    const before = await fill(page)
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Save to a file").click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^foothold-\d{4}-\d\d-\d\d\.json$/)
    const text = await readFile(await download.path(), "utf8")
    await saidStatus(page, "Saved to your downloads.")

    await button(page, "Erase everything").click()
    const question = page.getByRole("dialog", { name: "Erase everything?" })
    expect(await question.getByRole("row").allInnerTexts()).toEqual([
      "What\tKept now",
      "My words\t2",
      "Profiles\t1",
      "Words never changed\t1",
      "Remembered sites\t0",
      "Lessons\t0",
      "Packs\t0",
      "Groups\t0",
    ])
    await page.keyboard.press("Escape")
    expect(await kept(session)).toEqual(before)
    await untilFocused(page, "Erase everything")
    await button(page, "Erase everything").click()
    await button(page, "Yes, erase everything").click()
    await saidStatus(page, "Everything is erased.")
    expect(await kept(session)).toEqual({})
    await page.getByText("No profiles yet.").waitFor()
    await page.getByText("No words are kept yet.").waitFor()
    expect(await page.getByRole("radio", { name: "Step 3" }).isChecked()).toBe(true)

    await pick(page, "mine.json", text)
    const offer = page.getByRole("dialog", { name: "Replace everything with this file?" })
    expect(await offer.innerText()).toContain("mine.json")
    expect(await offer.getByRole("row", { name: /^My words/ }).innerText()).toBe("My words\t0\t2")
    await button(page, "Cancel").click()
    expect(await kept(session)).toEqual({})
    await pick(page, "mine.json", text)
    await button(page, "Replace everything").click()
    await saidStatus(page, "Everything from the file is here now.")
    expect(await kept(session)).toEqual(before)
    await page.getByText("2 words are kept.").waitFor()
    expect(await page.getByRole("radio", { name: "Step 1" }).isChecked()).toBe(true)
  })

  it("stays as it is when a file is not whole, and a sentence says why", async () => {
    const page = await openOptions(session)
    const before = await fill(page)
    const file = { foothold: "data", version: 1, ...before }
    const cases: readonly [text: string, sentence: string][] = [
      ["Dear diary", "This file is not from Foothold. Nothing was changed."],
      [JSON.stringify({ ...file, version: 3 }), "This file was made by a newer Foothold."],
      [JSON.stringify(file).slice(0, -20), "This file is damaged. Nothing was changed."],
      [" ".repeat(10_000_001), "This file is too big. Nothing was changed."],
    ]
    for (const [text, sentence] of cases) {
      await pick(page, "broken.json", text)
      await page.getByRole("alert").filter({ hasText: sentence }).waitFor()
      expect(await page.getByRole("dialog").count()).toBe(0)
      expect(await kept(session)).toEqual(before)
    }
  })
})

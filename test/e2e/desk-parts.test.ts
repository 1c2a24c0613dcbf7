import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import type { Question } from "../../src/app/lesson/lesson.ts"
import { launch, type Session } from "./browser.ts"
import { addressOn, answersFile, openDesk, pickFiles } from "./desk-page.ts"
import { fileOf, group, packFile, packFor } from "./packs.ts"
import { ARTICLE } from "./popup-article.ts"

let session: Session
beforeAll(async () => {
  session = await launch({ "/ferry.html": ARTICLE })
})
afterEach(async () => {
  await session.reset()
})
afterAll(async () => {
  await session.close()
})

const WAIT = { timeout: 20_000 }
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true })
const tab = (page: Page, name: RegExp) => page.getByRole("tab", { name })
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true })
const keptTerms = (page: Page) =>
  page.getByRole("list", { name: "Kept words" }).locator("li > span").allInnerTexts()
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document
    return at?.getAttribute("aria-label") ?? at?.textContent ?? ""
  })

describe("the objective", () => {
  it("is kept with its words, suggested and typed, and folds to one line", async () => {
    const desk = await openDesk(session)
    await field(desk, "What should they learn?").fill("Why the volunteers saved the ferry")
    // In its dictionary form where the engine suggests it, as it was typed where not.
    await button(desk, /^volunteers?$/).click(WAIT)
    await button(desk, "ferry").waitFor()
    await expect.poll(async () => (await keptTerms(desk)).length).toBe(1)
    const [term] = await keptTerms(desk)
    expect(term).toMatch(/^volunteers?$/)
    await field(desk, "Words to keep as they are").fill("lighthouse")
    await desk.keyboard.press("Enter")
    await desk.getByText("Not in this text: lighthouse").waitFor(WAIT)
    const explain = button(desk, `Explain ${term} to readers`)
    await explain.focus()
    await desk.keyboard.press("Space")
    expect(await explain.getAttribute("aria-pressed")).toBe("true")
    await button(desk, "Done").click()
    expect(await desk.locator(".objective").innerText()).toMatch(
      /Why the volunteers saved the ferry\s+2 words to keep/,
    )
    await desk.getByText("Kept on this device").waitFor(WAIT)
    await desk.reload()
    await desk.getByText("Why the volunteers saved the ferry").waitFor()
    await button(desk, "Change").click()
    expect(await keptTerms(desk)).toEqual([term, "lighthouse"])
    expect(await explain.getAttribute("aria-pressed")).toBe("true")
  })

  it("is taken back by undo and comes again by redo", async () => {
    const desk = await openDesk(session)
    const learn = field(desk, "What should they learn?")
    await learn.fill("How the ferry came back")
    await learn.blur()
    await button(desk, "Undo").click()
    expect(await learn.inputValue()).toBe("")
    await button(desk, "Redo").click()
    expect(await learn.inputValue()).toBe("How the ferry came back")
  })

  it("gives the focus on when a suggestion is taken", async () => {
    const desk = await openDesk(session)
    const offers = desk.locator(".offer")
    await offers.nth(1).waitFor(WAIT)
    const [first, second] = await offers.allInnerTexts()
    await offers.first().focus()
    await desk.keyboard.press("Enter")
    await expect.poll(() => focused(desk)).toBe(second)
    expect(await keptTerms(desk)).toEqual([first!.replace(/^\+\s*/, "")])
  })
})

describe("the report", () => {
  it("says that every word is kept, and leads to its places", async () => {
    const desk = await openDesk(session)
    await field(desk, "Words to keep as they are").fill("volunteers")
    await desk.keyboard.press("Enter")
    await tab(desk, /Report/).click()
    const number = button(desk, "Words to keep · Step 2: 2 of 2")
    await number.click(WAIT)
    await desk.getByText("Every step keeps every word you asked for.").waitFor(WAIT)
    expect(await focused(desk)).toBe("Words to keep · Step 2")
    await desk.locator(".places").getByRole("button", { name: "volunteers" }).first().click()
    expect(await tab(desk, /Steps/).getAttribute("aria-selected")).toBe("true")
  })

  it("gives the focus back to the number when its places are closed", async () => {
    const desk = await openDesk(session)
    await tab(desk, /Report/).click()
    const number = button(desk, /^Numbers · Step 1: \d+ of \d+$/)
    await number.click(WAIT)
    await button(desk, "Close").click()
    expect(await focused(desk)).toMatch(/^Numbers · Step 1/)
  })
})

describe("questions", () => {
  it("are written, given choices and evidence, moved and deleted by keyboard alone", async () => {
    const desk = await openDesk(session)
    await tab(desk, /Questions/).click()
    await button(desk, "Write a question").focus()
    await desk.keyboard.press("Enter")
    await desk.keyboard.type("Why did she leak?")
    await button(desk, "Write a question").focus()
    await desk.keyboard.press("Enter")
    await desk.keyboard.type("How old was she?")
    expect(await field(desk, "Text of question 2").inputValue()).toBe("How old was she?")

    await desk.getByRole("radio", { name: "Choices" }).last().focus()
    await desk.keyboard.press("Space")
    await field(desk, "Choice 1 of question 2").focus()
    await desk.keyboard.type("Ten")
    await desk.keyboard.press("Tab")
    await desk.keyboard.press("Tab")
    await desk.keyboard.type("Thirty")
    await desk.getByRole("radio", { name: "Choice 2 is right" }).focus()
    await desk.keyboard.press("Space")
    await button(desk, "Choose the sentence that answers it").last().focus()
    await desk.keyboard.press("Enter")
    await desk.getByRole("searchbox").waitFor()
    await desk.keyboard.type("thirty leaked")
    await expect.poll(() => desk.locator(".found-sentence").count()).toBe(1)
    await desk.keyboard.press("Tab")
    await desk.keyboard.press("Enter")
    await desk.getByRole("button", { name: /^She was thirty years old/ }).waitFor()
    await expect.poll(() => focused(desk)).toBe("Choose another sentence")

    await button(desk, "Move question 2 up").focus()
    await desk.keyboard.press("Enter")
    await expect.poll(() => focused(desk)).toBe("Move question 1 up")
    expect(await field(desk, "Text of question 1").inputValue()).toBe("How old was she?")
    expect(await desk.getByRole("status").filter({ hasText: "Now question 1 of 2." }).count()).toBe(1)
    expect(await desk.getByRole("radio", { name: "Choice 2 is right" }).isChecked()).toBe(true)

    await button(desk, "Delete question 1").focus()
    await desk.keyboard.press("Enter")
    await expect.poll(() => focused(desk)).toBe("Delete question 1")
    expect(await field(desk, "Text of question 1").inputValue()).toBe("Why did she leak?")
    await button(desk, "Undo").click()
    await expect.poll(() => tab(desk, /Questions/).innerText()).toMatch(/2$/)
  })

  it("are suggested about the words to keep, and added with one press", async () => {
    const desk = await openDesk(session)
    await field(desk, "Words to keep as they are").fill("volunteers, inhabitants, permission")
    await desk.keyboard.press("Enter")
    await tab(desk, /Questions/).click()
    const add = desk.locator(".suggested-question .add")
    await add.first().waitFor(WAIT)
    const prompt = await desk.locator(".suggested-question .prompt").first().innerText()
    await add.first().click()
    expect(await field(desk, "Text of question 1").inputValue()).toBe(prompt)
    expect(await desk.locator(".evidence .excerpts li").count()).toBe(1)
    expect(await desk.locator(".choices").getByRole("radio", { checked: true }).count()).toBe(1)
  })
})

describe("groups", () => {
  it("are three with one press, changed, and there again after a reload", async () => {
    const desk = await openDesk(session)
    await tab(desk, /Groups/).click()
    await button(desk, "Add three groups").click()
    const names = () =>
      desk
        .getByRole("textbox", { name: "Name pupils see" })
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    expect(await names()).toEqual(["Blue", "Green", "Orange"])
    await field(desk, "Name pupils see").first().fill("Owls")
    await field(desk, "Name pupils see").first().blur()
    const blue = desk.getByRole("article", { name: "Owls" })
    await blue.getByLabel("Easiest").selectOption("4")
    expect(await blue.getByLabel("Starts at").inputValue()).toBe("4")
    expect(await blue.getByLabel("Hardest").inputValue()).toBe("4")
    await blue.getByRole("switch", { name: "Listen to the text" }).click()
    await blue.getByRole("textbox", { name: /Names or initials/ }).fill("AB, Noor,")
    await button(desk, "Delete the group Orange").click()
    await desk.getByRole("dialog").getByRole("button", { name: "Delete" }).click()
    await expect.poll(names).toEqual(["Owls", "Green"])

    await desk.reload()
    await tab(desk, /Groups/).click()
    await expect.poll(names).toEqual(["Owls", "Green"])
    expect(await blue.getByLabel("Starts at").inputValue()).toBe("4")
    expect(await blue.getByRole("switch", { name: "Listen to the text" }).isChecked()).toBe(false)
    expect(await blue.locator(".chip > span").allInnerTexts()).toEqual(["AB", "Noor"])
  })
})

describe("a pack", () => {
  it("is taken where nothing was decided yet, with its groups", async () => {
    const desk = await openDesk(session)
    const objective = { text: "Why ferries matter", code: "RI.5.2" }
    await pickFiles(desk, "Open a pack", [
      packFile(packFor(await addressOn(desk), { objective }, [group("Otters")])),
    ])
    await desk.getByText("The pack is on your desk.").waitFor()
    expect(await field(desk, "What should they learn?").inputValue()).toBe("Why ferries matter")
    await button(desk, "Add these groups").click()
    await expect.poll(() => focused(desk)).toBe("Open a pack")
    await tab(desk, /Groups/).click()
    expect(await field(desk, "Name pupils see").inputValue()).toBe("Otters")
    await button(desk, "Undo").click()
    await expect.poll(() => desk.getByText("Why ferries matter").count()).toBe(0)
  })

  it("is merged with what is there, choice by choice, and taken back as one change", async () => {
    const desk = await openDesk(session)
    await field(desk, "What should they learn?").fill("Mine")
    await field(desk, "Words to keep as they are").fill("ferry")
    await desk.keyboard.press("Enter")
    const theirs = {
      objective: { text: "Their own", code: "" },
      terms: [
        { term: "Ferry", explain: true },
        { term: "harbour", explain: false },
      ],
    }
    await pickFiles(desk, "Open a pack", [packFile(packFor(await addressOn(desk), theirs))])
    await button(desk, "Merge").click()
    const dialog = desk.getByRole("dialog", { name: "Where the two differ" })
    expect(await dialog.getByRole("group").count()).toBe(2)
    await dialog
      .getByRole("group", { name: "Objective" })
      .getByRole("radio", { name: /Theirs/ })
      .check()
    await dialog.getByRole("button", { name: "Merge" }).click()
    await dialog.waitFor({ state: "hidden" })
    expect(await field(desk, "What should they learn?").inputValue()).toBe("Their own")
    expect(await keptTerms(desk)).toEqual(["ferry", "harbour"])
    expect(await button(desk, "Explain ferry to readers").getAttribute("aria-pressed")).toBe("false")
    await expect.poll(() => focused(desk)).toBe("Open a pack")
    await button(desk, "Undo").click()
    expect(await field(desk, "What should they learn?").inputValue()).toBe("Mine")
    expect(await keptTerms(desk)).toEqual(["ferry"])
  })

  it("changes nothing where it is refused or is for another text", async () => {
    const desk = await openDesk(session)
    await pickFiles(desk, "Open a pack", [fileOf(`{"foothold":"pack","version":1,"source"`)])
    await desk.getByRole("alert").filter({ hasText: "This file is damaged. Nothing was changed." }).waitFor()
    await pickFiles(desk, "Open a pack", [fileOf(`{"hello":1}`)])
    await desk.getByRole("alert").filter({ hasText: "This file is not a pack" }).waitFor()
    const other = { objective: { text: "Elsewhere", code: "" } }
    const far = packFor("https://example.org/tides", other, [], "f".repeat(16))
    await pickFiles(desk, "Open a pack", [packFile(far)])
    const dialog = desk.getByRole("dialog", { name: "This pack is for another text" })
    expect(await dialog.getByRole("link").getAttribute("href")).toBe("https://example.org/tides")
    await desk.keyboard.press("Escape")
    await dialog.waitFor({ state: "hidden" })
    expect(await field(desk, "What should they learn?").inputValue()).toBe("")
    expect(await button(desk, "Undo").getAttribute("aria-disabled")).toBe("true")
  })
})

describe("results", () => {
  const QUESTIONS: readonly Question[] = [
    { id: "q1", kind: "choice", prompt: "How old?", choices: ["Ten", "Thirty"], answer: 1, evidence: [] },
    { id: "q2", kind: "open", prompt: "Why?", choices: [], answer: null, evidence: [] },
  ]

  it("are read from several files into one table and saved as CSV", async () => {
    const desk = await openDesk(session)
    await pickFiles(desk, "Open a pack", [packFile(packFor(await addressOn(desk), { questions: QUESTIONS }))])
    await tab(desk, /Results/).click()
    const url = await addressOn(desk)
    await pickFiles(desk, "Open answer files", [
      answersFile(url, "Noor", [
        { question: "q1", answer: 1 },
        { question: "q2", answer: "=She, leaked" },
      ]),
      answersFile(url, "AB", [{ question: "q1", answer: 0 }]),
      answersFile("https://example.org/tides", "Jun", [], "How tides work"),
      { ...fileOf("{}"), name: "notes.json" },
    ])
    const rows = desk.locator(".answers tbody tr")
    await expect.poll(() => rows.count()).toBe(2)
    expect(await rows.nth(0).innerText()).toMatch(/AB\s+Blue\s+Step 3\s+0 of 1\s+✗ Ten\s+No answer/)
    expect(await rows.nth(1).innerText()).toMatch(/Noor\s+Blue\s+Step 3\s+1 of 1\s+✓ Thirty\s+=She, leaked/)
    const refused = desk.getByRole("alert")
    expect(await refused.filter({ hasText: "Jun.json" }).innerText()).toContain("How tides work")
    expect(await refused.filter({ hasText: "notes.json" }).count()).toBe(1)

    const [download] = await Promise.all([desk.waitForEvent("download"), button(desk, "Save as CSV").click()])
    expect(download.suggestedFilename()).toMatch(/\.csv$/)
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const lines = Buffer.concat(chunks).toString().trim().split("\r\n")
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(/^AB,Blue,3,Ten,/)
    expect(lines[2]).toContain(`"'=She, leaked"`)

    await desk.reload()
    await tab(desk, /Results/).click()
    expect(await desk.locator(".answers").count()).toBe(0)
  })
})

it("asked nobody outside", () => {
  expect(session.strangers()).toEqual([])
})

import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import type { MyWord, WordChange, WordSeen } from "../../src/app/words/word.ts"
import { seen as seenIn } from "../app/words/seen.ts"
import { launch, type Session } from "./browser.ts"

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

const VESSEL = seenIn("vessel", "a large boat", "The town purchased a *vessel* in spring.")
const ABANDON = seenIn("abandon", "to leave and not come back", "They *abandoned* the harbour.")
const WORDS = [VESSEL, ABANDON]

/** Opens the words with some of them added, as a page's card adds them. */
async function withWords(...words: readonly WordSeen[]): Promise<Page> {
  const page = await session.openOwn("sidepanel.html?tab=987654")
  for (const word of words) await change(page, { kind: "add", word })
  return page
}

const change = (page: Page, what: WordChange) => page.evaluate(send, ["words/change", what] as const)
const read = (page: Page) => page.evaluate(send, ["words/read", null] as const) as Promise<readonly MyWord[]>

/** Runs in the page. */
async function send([name, what]: readonly [string, unknown]): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<{ answer: unknown }> } }
  }
  return (await chrome.runtime.sendMessage({ foothold: name, ask: what })).answer
}

/** Lets the time of every review come. */
const passTime = (page: Page) =>
  page.evaluate(async () => {
    type Stored = { words: { card: object | null }[] }
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Stored>; set(what: Stored): Promise<void> } } }
    }
    const { words } = await chrome.storage.local.get("words")
    const due = "2020-01-01T00:00:00.000Z"
    await chrome.storage.local.set({
      words: words.map((word) => ({ ...word, card: word.card && { ...word.card, due } })),
    })
  })

const tab = (page: Page, name: RegExp) => page.getByRole("tab", { name })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "")

describe("a review", () => {
  it("goes by keyboard from meanings to missing words, and says when the next comes", async () => {
    const page = await withWords(...WORDS)
    await tab(page, /^Review \(2\)$/).focus()
    await page.keyboard.press("Enter")
    await page.getByText("2 words are ready.").waitFor()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    const asked = page.locator(".asked")
    expect(await asked.innerText()).toBe(VESSEL.place.sentence)
    expect(await page.getByText("a large boat").count()).toBe(0)
    await page.keyboard.press("3")
    expect(await page.getByText("2 words to go").count()).toBe(1)
    await page.keyboard.press("Space")
    await page.getByText("a large boat").waitFor()
    expect(await focused(page)).toContain("a large boat")
    expect(await page.locator(".answers button").allInnerTexts()).toEqual([
      expect.stringMatching(/^1\s+Not at all\s+in 1 min$/),
      expect.stringMatching(/^2\s+A little\s+in 6 min$/),
      expect.stringMatching(/^3\s+Well\s+in 10 min$/),
      expect.stringMatching(/^4\s+Very well\s+in \d+ days$/),
    ])
    await page.keyboard.press("3")
    await page.getByText("1 word to go").waitFor()
    await page.keyboard.press("Space")
    await page.keyboard.press("3")
    await page.getByText("All done for now.").waitFor()
    expect(await focused(page)).toBe("All done for now.")
    await page.getByText("Next review: in 10 min").waitFor()

    await passTime(page)
    await page.getByText("2 words are ready.").waitFor()
    await page.getByRole("button", { name: "Start" }).press("Enter")
    const field = page.getByRole("textbox", { name: "The missing word" })
    await field.waitFor()
    const about = (await page.getByText("a large boat").count()) > 0 ? VESSEL : ABANDON
    expect(await asked.innerText()).not.toContain(about.headword)
    await page.keyboard.type(about.headword.toUpperCase())
    await page.keyboard.press("Enter")
    await page.getByText("Yes, that is it.").waitFor()
    expect(await asked.innerText()).toBe(about.place.sentence)
    await page.keyboard.press("4")
    await page.getByText("1 word to go").waitFor()
    await page.keyboard.type("ship")
    await page.keyboard.press("Enter")
    await page.getByText("You wrote: ship").waitFor()
    await page.keyboard.press("1")
    await page.getByText("All done for now.").waitFor()
    const cards = (await read(page)).map(({ card }) => card!.reps)
    expect(cards).toEqual([2, 2])
  })

  it("shows the missing word when Space is pressed in the empty field, and can be stopped", async () => {
    const page = await withWords({ ...VESSEL, headword: "give up" })
    await change(page, { kind: "review", headword: "give up", remembered: "good" })
    await passTime(page)
    await tab(page, /Review/).click()
    await page.getByRole("button", { name: "Start" }).click()
    await page.keyboard.type("give up")
    expect(await page.getByRole("textbox").inputValue()).toBe("give up")
    await page.getByRole("textbox").fill("")
    await page.keyboard.press("Space")
    await page.locator(".answers").waitFor()
    await page.getByRole("button", { name: "Stop for now" }).click()
    await page.getByText("1 word is ready.").waitFor()
  })
})

describe("my words", () => {
  it("are found, sorted out and removed, and the focus stays", async () => {
    const page = await withWords(...WORDS)
    await change(page, { kind: "know", word: seenIn("pier", "a long platform"), known: true })
    await tab(page, /My words/).click()
    const rows = page.locator(".word")
    expect(await rows.count()).toBe(3)
    await page.getByRole("searchbox", { name: "Find a word" }).fill("harbour")
    await page.getByText("1 word", { exact: true }).waitFor()
    expect(await rows.locator("blockquote strong").innerText()).toBe("abandoned")
    await page.getByRole("searchbox").fill("")
    await page.getByRole("radio", { name: "Known 1" }).check()
    expect(await rows.locator(".headword").allInnerTexts()).toEqual(["pier"])
    await page.getByRole("radio", { name: "Learning 2" }).check()
    await page.getByRole("button", { name: "I know it: abandon" }).click()
    await page.getByRole("radio", { name: "Learning 1" }).waitFor()
    expect(await focused(page)).toContain("vessel")
    await page.getByRole("button", { name: "Remove vessel" }).press("Enter")
    await page.getByText("“vessel” is removed.").waitFor()
    expect((await read(page)).map(({ headword, status }) => [headword, status])).toEqual([
      ["abandon", "known"],
      ["pier", "known"],
    ])
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT")
  })

  it("are saved as a table and for Anki", async () => {
    const page = await withWords(...WORDS, seenIn("=1+1", "+2"))
    await tab(page, /My words/).click()
    const save = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ])
      return [download.suggestedFilename(), await readFile(await download.path(), "utf8")] as const
    }
    const [name, table] = await save("Save as a table (CSV)")
    expect(name).toBe("my-words.csv")
    expect(table).toMatch(
      /^\uFEFFword,meaning,status,look-ups,sentence,address,next review\r\n"'=1\+1","'\+2"/,
    )
    expect(table).toContain(`abandon,to leave and not come back,learning,0,${ABANDON.place.sentence}`)
    const [file, cards] = await save("Save for Anki")
    expect(file).toBe("my-words-anki.txt")
    expect(cards).toContain('"They ____ the harbour."\t"abandon: to leave and not come back"')
  })
})

describe("the page in front", () => {
  const page2 = {
    url: "https://example.org/ferry",
    title: "The ferry",
    step: 2,
    words: [
      { ...ABANDON, count: 1 },
      { ...VESSEL, count: 3 },
    ],
  }

  /** A tab that answers as a page with a step does. */
  async function pageWithStep(): Promise<Page> {
    const page = await session.openOwn("options.html")
    await page.evaluate((words) => {
      type Reply = (answer: unknown) => void
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: {
            onMessage: {
              addListener(listen: (m: { foothold: string }, s: unknown, reply: Reply) => void): void
            }
          }
        }
      }
      chrome.runtime.onMessage.addListener(({ foothold }, _sender, reply) => {
        if (foothold === "page/state") reply({ answer: { phase: "showing", step: 2 } })
        if (foothold === "page/words") reply({ answer: words })
      })
    }, page2)
    return page
  }

  it("is followed from one to the next", async () => {
    const other = await session.open("/poem.html")
    const panel = await session.openOwn("sidepanel.html")
    await other.bringToFront()
    await panel.getByText("Open a step on the page first.").waitFor()
    await panel.getByRole("button", { name: "How do I do that?" }).click()
    await panel.getByText("Press the Foothold button").waitFor()

    await pageWithStep()
    await panel.getByRole("heading", { name: "The ferry" }).waitFor()
    expect(await panel.locator(".word .headword").allInnerTexts()).toEqual(["vessel", "abandon"])
    await panel.bringToFront()
  })

  it("keeps every word in its place when it is added or known", async () => {
    const page = await pageWithStep()
    const tabId = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { getCurrent(): Promise<{ id: number }> } }
      }
      return (await chrome.tabs.getCurrent()).id
    })
    const panel = await session.openOwn(`sidepanel.html?tab=${tabId}`)
    await panel.getByRole("button", { name: "I know it: vessel" }).click()
    await panel.getByText("“vessel” is a word you know.").waitFor()
    await panel.getByRole("button", { name: "Add all" }).click()
    await panel.getByText("1 word is added to your words.").waitFor()
    expect(await panel.locator(".word .headword").allInnerTexts()).toEqual(["vessel", "abandon"])
    await panel.getByRole("button", { name: "Added: abandon" }).waitFor()
    expect(await panel.getByRole("button", { name: "Add all" }).isDisabled()).toBe(true)
    const statuses = (await read(panel)).map(({ headword, status }) => `${headword} ${status}`)
    expect(statuses).toEqual(["abandon learning", "vessel known"])
    const [download] = await Promise.all([
      panel.waitForEvent("download"),
      panel.getByRole("button", { name: "Save as a table (CSV)" }).click(),
    ])
    expect(await readFile(await download.path(), "utf8")).toContain("vessel,3,a large boat,The town")
  })
})

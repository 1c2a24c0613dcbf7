import type { Page } from "playwright-core"
import { expect } from "vitest"
import type { Settings } from "../../src/app/settings.ts"
import type { MyWord } from "../../src/app/words/word.ts"
import type { Session } from "./browser.ts"

export const WORDS: readonly MyWord[] = ["abandon", "benefit"].map((headword) => ({
  headword,
  meaning: "what it means",
  status: "looked-up",
  lookUps: 1,
  places: [{ sentence: headword, start: 0, end: 7, url: "https://example.org/", title: "<b>Title</b>" }],
  card: null,
  since: 1_769_000_000_000,
}))

export interface Kept {
  readonly settings?: Settings
  readonly words?: readonly MyWord[]
}
interface Chrome {
  readonly chrome: {
    readonly storage: { readonly local: { get(): Promise<Kept>; set(kept: object): Promise<void> } }
  }
}

/** The settings page, ready. */
export async function openOptions(session: Session): Promise<Page> {
  const page = await session.openOwn("options.html")
  await page.getByRole("heading", { name: "Your data" }).waitFor()
  return page
}

/** All that the browser's storage holds. */
export const kept = ({ worker }: Session): Promise<Kept> =>
  worker.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.get())

export const keep = ({ worker }: Session, all: object): Promise<void> =>
  worker.evaluate((all) => (globalThis as unknown as Chrome).chrome.storage.local.set(all), all)

/** Waits until the stored settings have what is expected, beside all else. */
export const untilSet = (session: Session, part: object) =>
  expect.poll(async () => (await kept(session)).settings, { timeout: 5000 }).toMatchObject(part)

export const saidStatus = (page: Page, sentence: string) =>
  page.getByRole("status").filter({ hasText: sentence }).waitFor()

export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true })

/** Waits until something has the focus: by its label, text or placeholder. */
export const untilFocused = (page: Page, name: string) => expect.poll(() => focused(page)).toBe(name)

export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document
    return at?.getAttribute("aria-label") || at?.textContent || at?.getAttribute("placeholder") || ""
  })

/** Keeps the way of reading of now under a name. */
export async function keepProfile(page: Page, name: string): Promise<void> {
  await page.getByLabel("Keep the way you read now").fill(name)
  await page.keyboard.press("Enter")
  await button(page, `Rename: ${name}`).waitFor()
}

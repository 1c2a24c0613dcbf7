import type { Page } from "playwright-core"
import type { Session } from "./browser.ts"
import { ARTICLE } from "./popup-article.ts"

/** The article's text, as a teacher would paste it. */
export const TEXT = [...ARTICLE.matchAll(/<(?:p|h\d)>(.*?)<\/(?:p|h\d)>/g)]
  .map(([, text]) => text)
  .join("\n\n")

/** Puts a text on the teacher's desk and waits for its steps. */
export async function pasteOnDesk(session: Session, text: string): Promise<Page> {
  const desk = await session.openOwn("preview.html")
  await desk.getByRole("textbox", { name: "Paste the text to compare" }).fill(text)
  await desk.getByRole("button", { name: "Prepare a lesson" }).click()
  await settled(desk)
  return desk
}

/** Until all steps are made of what is decided. */
export const settled = (desk: Page) =>
  desk.waitForFunction(() => document.querySelector(".versions[aria-busy=false] .badge"), null, {
    timeout: 30_000,
  })

/** A sentence of the table: "4-1-0" is the first of the second block at Step 4. */
export const sentence = (desk: Page, place: string) => desk.locator(`[data-place="${place}"]`).first()

/** Presses a sentence where its first line is, which may be the end of a line of text, and waits for its inspector. */
export async function pressSentence(desk: Page, place: string): Promise<void> {
  await sentence(desk, place).scrollIntoViewIfNeeded()
  const [x, y] = await sentence(desk, place).evaluate((element) => {
    const { left, top, width, height } = element.getClientRects()[0]!
    return [left + width / 2, top + height / 2] as const
  })
  await desk.mouse.click(x, y)
  await desk.locator(`.chosen[data-place="${place}"]`).first().waitFor()
}

/** The panel that looks into a sentence. */
export const inspector = (desk: Page) =>
  desk.getByRole("complementary", { name: "The sentence you look into" })

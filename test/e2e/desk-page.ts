import type { Page } from "playwright-core"
import { type Answer, exportAnswers } from "../../src/app/lesson/answers.ts"
import type { Source } from "../../src/app/lesson/lesson.ts"
import type { Session } from "./browser.ts"
import { fileOf, packFor } from "./packs.ts"

let opened = 0

/**
 * The teacher's desk with an article of its own: what a desk of before keeps while it closes is another's. The server is to
 * have a page for "/ferry.html".
 */
export async function openDesk(session: Session): Promise<Page> {
  const popup = await session.press(await session.open(`/ferry.html?${++opened}`))
  const [desk] = await Promise.all([
    session.context.waitForEvent("page"),
    popup.getByRole("button", { name: "Prepare a lesson" }).click(),
  ])
  await desk.getByRole("tab", { name: "Report" }).waitFor()
  return desk
}

/** Presses a button that asks for files, and gives it these. */
export async function pickFiles(
  page: Page,
  button: string,
  files: readonly ReturnType<typeof fileOf>[],
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ])
  await chooser.setFiles([...files])
}

/** Where the text on a desk comes from. */
export const addressOn = (desk: Page): Promise<string> => desk.locator(".address").innerText()

/** What a pupil hands in for the text at an address. */
export const answersFile = (url: string, name: string, answers: readonly Answer[], title?: string) => {
  const source: Source = { ...packFor(url, {}).source, ...(title !== undefined && { title }) }
  const { fingerprint } = source
  const about = {
    url,
    title: source.title,
    fingerprint: title ? { ...fingerprint, hash: "f".repeat(16) } : fingerprint,
  }
  return {
    ...fileOf(exportAnswers({ source: about, name, group: "Blue", step: 3, answers })),
    name: `${name}.json`,
  }
}

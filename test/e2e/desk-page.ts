import type { Page } from "playwright-core"
import { type Answer, exportAnswers } from "../../src/app/lesson/answers.ts"
import { type Lesson, NO_LESSON, type RosterGroup, type Source } from "../../src/app/lesson/lesson.ts"
import { exportPack } from "../../src/app/lesson/parse-pack.ts"
import type { Session } from "./browser.ts"

let opened = 0

/**
 * The teacher's desk with an article of its own: what a desk of before keeps while it closes is another's. The server is to
 * have a page for "/ferry.html".
 */
export async function openDesk(session: Session): Promise<Page> {
  const popup = await session.press(await session.open(`/ferry.html?${++opened}`))
  const [desk] = await Promise.all([
    session.context.waitForEvent("page"),
    popup.getByRole("button", { name: "Compare steps" }).click(),
  ])
  await desk.getByRole("tab", { name: "Report" }).waitFor()
  return desk
}

/** A file as a person picks it. */
export interface TestFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export const textFile = (name: string, text: string): TestFile => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
})

/** Presses a button that asks for files, and gives it these. */
export async function pickFiles(page: Page, button: string, files: readonly TestFile[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ])
  await chooser.setFiles(files.map((file) => ({ ...file })))
}

/** The text that lies on a desk, by its address. */
export const sourceOn = async (desk: Page): Promise<Source> =>
  sourceAt(await desk.locator(".address").innerText())

/** The text at an address, by its address alone: as if the page had changed since. */
export const sourceAt = (url: string, title = "The ferry that came back"): Source => ({
  url,
  title,
  byline: null,
  lang: "en",
  fingerprint: { hash: "0123456789abcdef", sentences: 1 },
})

export const packFile = (
  source: Source,
  lesson: Partial<Lesson>,
  groups: readonly RosterGroup[] = [],
): TestFile =>
  textFile(
    "lesson.foothold.json",
    exportPack({ source, lesson: { ...NO_LESSON, ...lesson }, groups }, { withNames: false }),
  )

export const answersFile = (
  source: Source,
  name: string,
  group: string,
  answers: readonly Answer[],
): TestFile =>
  textFile(
    `${name}.json`,
    exportAnswers({
      source: { url: source.url, title: source.title, fingerprint: source.fingerprint },
      name,
      group,
      step: 3,
      answers,
    }),
  )

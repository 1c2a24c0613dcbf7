import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { bundle } from "../../src/cli/bench/chromium.ts"
import { buildReactPage } from "../pages/react/build.ts"

let browser: Browser
let origin: string
let script: string
let close: () => void

beforeAll(async () => {
  const html = await buildReactPage()
  script = await bundle(new URL("../page/in-chromium.ts", import.meta.url).pathname, "foothold")
  const server = createServer((_, response) => void response.setHeader("content-type", "text/html").end(html))
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => void server.close()
  browser = await chromium.launch({
    executablePath: process.env.FOOTHOLD_BROWSER ?? "/usr/bin/chromium",
    headless: true,
    args: ["--no-sandbox"],
  })
})
afterAll(async () => {
  await browser?.close()
  close?.()
})

interface Handle {
  readonly session: { show(step: number | null): Promise<unknown>; settled(): Promise<void> }
  readonly errors: string[]
  readonly hydrated: boolean
}
type Global = { foothold: Handle; errors: string[]; hydrated: boolean }

const show = (page: Page, step: number | null) =>
  page.evaluate(async (step) => {
    const { session } = (globalThis as unknown as Global).foothold
    await session.show(step)
    await session.settled()
  }, step)

const text = (page: Page) => page.evaluate(() => document.querySelector("article")!.textContent!)
const rest = (page: Page) => page.waitForTimeout(500)

test("a page that React takes over, makes again and turns round stays React's, and is given back", async () => {
  const page = await browser.newPage()
  const thrown: string[] = []
  page.on("pageerror", (error) => thrown.push(error.message))
  await page.goto(origin)
  // At once, long before React comes.
  await page.evaluate(script)
  await show(page, 1)
  expect(thrown).toEqual([])
  expect(await page.evaluate(() => (globalThis as unknown as Global).hydrated)).toBe(true)
  expect(await text(page)).toContain("plain1")

  for (const button of ["#count", "#turn", "#go", "#count"]) {
    await page.click(button)
    await rest(page)
    expect(await text(page)).toContain("plain1")
  }
  await show(page, null)

  // The same presses on a page that we never touched.
  const other = await browser.newPage()
  await other.goto(origin)
  await other.waitForFunction(() => (globalThis as unknown as Global).hydrated)
  for (const button of ["#count", "#turn", "#go", "#count"]) await other.click(button)
  const untouched = await other.evaluate(() => document.querySelector("main")!.outerHTML)
  expect(await page.evaluate(() => document.querySelector("main")!.outerHTML)).toBe(untouched)

  // And it still works: React finds its nodes where it left them.
  for (const button of ["#go", "#turn", "#count"]) {
    await page.click(button)
    await other.click(button)
  }
  expect(await text(page)).toBe(await text(other))
  expect([...thrown, ...(await page.evaluate(() => (globalThis as unknown as Global).errors))]).toEqual([])
})

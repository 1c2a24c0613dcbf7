// `npm start`: everything needed, then the main job on a bundled article, in a real browser.
// Without a display it does the same headless, and leaves pictures in .output/demo/.

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ensureBrowser, installPackages, ROOT, tool } from "./setup.mjs"

const ARTICLE = join(ROOT, "test/pages/sample.html")
const EXTENSION = join(ROOT, ".output/chrome-mv3")
const PICTURES = join(ROOT, ".output/demo")
const STEP = 2

installPackages()
const executablePath = ensureBrowser()
tool("wxt/bin/wxt.mjs", "build")

// Playwright shows an extension's popup as a page only when asked to before it loads.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = "1"
const { chromium } = await import("playwright-core")

const server = createServer((request, response) => {
  const found = request.url === "/" || request.url === "/sample.html"
  response.writeHead(found ? 200 : 404, { "content-type": "text/html; charset=utf-8" })
  response.end(found ? readFileSync(ARTICLE) : "")
})
await new Promise((done) => server.listen(0, "127.0.0.1", done))

const headless = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
const profile = mkdtempSync(join(tmpdir(), "foothold-"))
const root = process.getuid?.() === 0
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  headless,
  viewport: null,
  ignoreDefaultArgs: ["--disable-extensions"],
  args: [
    "--enable-unsafe-extension-debugging",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
    ...(root ? ["--no-sandbox"] : []),
  ],
})
const end = async () => {
  await context.close().catch(() => {})
  server.close()
  rmSync(profile, { recursive: true, force: true })
}
process.on("SIGINT", () => void end().then(() => process.exit(0)))

try {
  const browser = await context.browser().newBrowserCDPSession()
  const { id } = await browser.send("Extensions.loadUnpacked", { path: EXTENSION })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`http://127.0.0.1:${server.address().port}/sample.html`)
  const before = await page.evaluate(() => new XMLSerializer().serializeToString(document))
  if (headless) mkdirSync(PICTURES, { recursive: true })
  const picture = async (of, name) =>
    headless && (await of.screenshot({ path: join(PICTURES, `${name}.png`) }))
  await picture(page, "1-original")

  const { targetInfos } = await browser.send("Target.getTargets", { filter: [{ type: "tab" }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  const [popup] = await Promise.all([
    context.waitForEvent("page"),
    browser.send("Extensions.triggerAction", { id, targetId: tab.targetId }),
  ])
  await popup.getByRole("radio", { name: `Step ${STEP}` }).click()
  await page.waitForFunction(
    (text) => document.body.innerText !== text,
    await page.evaluate(() => document.body.innerText),
  )
  await page.waitForTimeout(500)
  await picture(popup, "2-popup")
  await picture(page, "3-levelled")

  const sentences = (text) => text.split("\n").filter((line) => line.trim() !== "")
  const now = sentences(await page.evaluate(() => document.body.innerText))
  console.log(`\nThe sample article at Step ${STEP}:\n\n  ${now.slice(4, 8).join("\n\n  ")}\n`)

  if (headless) {
    await popup.getByRole("radio", { name: "Original" }).click()
    await page.waitForTimeout(500)
    const after = await page.evaluate(() => new XMLSerializer().serializeToString(document))
    console.log(
      after === before ? "Original: the page is given back, byte for byte." : "Original: the page differs.",
    )
    console.log(`Pictures: ${PICTURES}`)
    await end()
    process.exit(after === before ? 0 : 1)
  }
  console.log(
    "The browser is yours: press the Foothold button, or Alt+Shift+L. Close it, or press Ctrl+C here, to end.",
  )
  context.on("close", () => void end().then(() => process.exit(0)))
} catch (error) {
  console.error(
    `${error.message}\n\nTo try it by hand: open chrome://extensions, switch on Developer mode,\nchoose “Load unpacked” and pick ${EXTENSION}`,
  )
  await end()
  process.exit(1)
}

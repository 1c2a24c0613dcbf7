import { existsSync } from "node:fs"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { extname, join, normalize } from "node:path"
import type { BrowserContext, CDPSession, Page, Worker } from "playwright-core"

// Makes the popup and other windows of the extension ordinary pages. Read when playwright-core is imported.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = "1"
const { chromium } = await import("playwright-core")

const ROOT = new URL("../..", import.meta.url).pathname
const PAGES = join(ROOT, "test/pages")
const EXTENSION = join(ROOT, ".output/chrome-mv3-e2e")
const VOICES = join(ROOT, "test/e2e/voices")
const AXE = join(ROOT, "node_modules/axe-core/axe.min.js")

/**
 * Voices without sound, each an extension of test/e2e/voices: "words" brings "Test Voice", which says which word it is at
 * (60 ms each), and "Far Voice", which is not of this device; "quiet" brings "Quiet Voice", which says no words.
 */
export type TestVoice = "words" | "quiet"

export interface LaunchOptions {
  /** Without any the browser has no voice. */
  readonly voices?: readonly TestVoice[]
  /** The language of the extension's texts; English without it. Works without the browser's own texts in it. */
  readonly language?: "es"
}

/** A browser with Foothold in it, a server with pages to read, and a record of every request. */
export interface Session {
  readonly context: BrowserContext
  /** The extension's id: its pages live at `chrome-extension://<id>/`. */
  readonly id: string
  /** The extension's service worker, to evaluate in. */
  readonly worker: Worker
  /** Where the test pages are served. */
  readonly origin: string
  /** Opens a page of test/pages, or one of those handed to `launch`. */
  readonly open: (path: string) => Promise<Page>
  /** Opens a page of the extension in a tab: "preview.html". */
  readonly openOwn: (path: string) => Promise<Page>
  /** Clicks the toolbar button over a tab, which grants the tab, and gives the popup. */
  readonly press: (page: Page) => Promise<Page>
  /** Runs the keyboard command over a tab. The browser's own keys cannot be pressed from here. */
  readonly command: (page: Page, name?: "toggle-level" | "go-to-bar") => Promise<void>
  /** As after installing: no pages but one empty, no settings. */
  readonly reset: () => Promise<void>
  /** Requests to anything but the extension's files and the test server. */
  readonly strangers: () => string[]
  readonly close: () => Promise<void>
}

/**
 * Starts Chromium with the built extension ("wxt build --mode e2e"). `pages` are served beside test/pages, by path.
 * The test server is also the browser's proxy, so whatever any page, worker or the browser itself asks
 * of any host arrives here and is recorded; nothing is passed on. What pages and workers ask is recorded
 * by the browser's own account as well, which excuses no host.
 */
export async function launch(
  pages: Readonly<Record<string, string | Uint8Array>> = {},
  { voices = [], language }: LaunchOptions = {},
): Promise<Session> {
  if (!existsSync(join(EXTENSION, "manifest.json")))
    throw new Error(`No extension in ${EXTENSION}: build it with "npx wxt build --mode e2e".`)
  const strangers = new Set<string>()
  const server = await serve({ "/empty.html": "<!doctype html><title>Empty</title>", ...pages }, strangers)
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const profile = await mkdtemp(join(tmpdir(), "foothold-e2e-"))
  const extensions = [EXTENSION, ...voices.map((voice) => join(VOICES, voice))].join(",")
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.FOOTHOLD_BROWSER ?? "/usr/bin/chromium",
    headless: true,
    viewport: null,
    args: [
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      "--enable-unsafe-extension-debugging",
      "--no-sandbox",
      "--window-size=1280,800",
      ...(language ? [`--lang=${language}`] : []),
      `--proxy-server=${origin}`,
      "--proxy-bypass-list=<-loopback>",
    ],
  })
  context.setDefaultTimeout(15_000)
  context.on("request", (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !OWN.test(url)) strangers.add(url)
  })
  // The voices have service workers too, of another name.
  const isOurs = (worker: Worker) => worker.url().endsWith("/background.js")
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent("serviceworker", { predicate: isOurs }))
  const id = worker.url().split("/")[2]!
  const cdp = await context.browser()!.newBrowserCDPSession()

  const open = async (url: string) => {
    const page = await context.newPage()
    await page.goto(url)
    return page
  }
  if (voices.length > 0) await untilVoices(await open(`${origin}/empty.html`))
  return {
    context,
    id,
    worker,
    origin,
    open: (path) => open(origin + path),
    openOwn: (path) => open(`chrome-extension://${id}/${path}`),
    press: (page) => press(context, cdp, id, page),
    command: (page, name = "toggle-level") => command(worker, page, name),
    reset: async () => {
      const [first, ...others] = context.pages()
      await first?.goto("about:blank")
      await Promise.all(others.map((page) => page.close()))
      await worker.evaluate(() =>
        (globalThis as unknown as { chrome: ChromeForTests }).chrome.storage.local.clear(),
      )
    },
    strangers: () => [...strangers],
    close: async () => {
      await context.close()
      server.closeAllConnections()
      server.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

/**
 * Until pages are told of the voices, and closes the page. One that asked while the voice's extension was loading may
 * never be told: each try is a page loaded anew.
 */
async function untilVoices(page: Page): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    const found = page.waitForFunction(() => speechSynthesis.getVoices().length > 0, null, { timeout: 1000 })
    if (await found.then(() => true).catch(() => false)) return page.close()
    await page.reload()
  }
  throw new Error("The voices of the test did not arrive.")
}

/** Hosts that Chromium itself asks, with or without an extension: when it starts, and for the dictionary of its spell check. */
const BROWSERS_OWN = ["accounts.google.com", "update.googleapis.com", "redirector.gvt1.com"]

const OWN = /^(chrome-extension|chrome|about|data|blob):/

async function press(context: BrowserContext, cdp: CDPSession, id: string, page: Page): Promise<Page> {
  await page.bringToFront()
  const { targetInfos } = await cdp.send("Target.getTargets", { filter: [{ type: "tab" }] })
  const tab = targetInfos.find(({ url }) => url === page.url())
  if (!tab) throw new Error(`No tab shows ${page.url()}`)
  const [popup] = await Promise.all([
    context.waitForEvent("page"),
    // Newer than the types.
    (cdp.send as (method: string, params: object) => Promise<unknown>)("Extensions.triggerAction", {
      id,
      targetId: tab.targetId,
    }),
  ])
  await popup.waitForLoadState()
  return popup
}

async function command(worker: Worker, page: Page, name: string): Promise<void> {
  await page.bringToFront()
  await worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeForTests }
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    chrome.commands.onCommand.dispatch(name, tab)
  }, name)
}

interface ChromeForTests {
  readonly tabs: { query(what: object): Promise<object[]> }
  readonly storage: { readonly local: { clear(): Promise<void> } }
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: object | undefined): void } }
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xhtml": "application/xhtml+xml",
}

async function serve(
  pages: Readonly<Record<string, string | Uint8Array>>,
  strangers: Set<string>,
): Promise<Server> {
  const server = createServer(async (request, response) => {
    const own = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const { host, href, pathname } = new URL(request.url ?? "/", `http://${own}`)
    if (host !== own) {
      if (!BROWSERS_OWN.includes(host)) strangers.add(href)
      return response.writeHead(502).end()
    }
    const path = normalize(decodeURIComponent(pathname))
    const body = pages[path] ?? (await readFile(join(PAGES, path)).catch(() => null))
    if (body === null) return response.writeHead(path === "/favicon.ico" ? 204 : 404).end()
    response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain; charset=utf-8" }).end(body)
  })
  // Tunnels for https: the name of the host is all there is to see, and all that is needed.
  server.on("connect", (request, socket) => {
    const host = request.url ?? ""
    if (!BROWSERS_OWN.includes(host.replace(/:443$/, ""))) strangers.add(`https://${host}`)
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return server
}

/** What axe-core finds wrong with a page, one line for each kind of violation. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, "utf8"))
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } }
    const { violations } = await axe.run()
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`,
    )
  })
}

interface AxeViolation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}

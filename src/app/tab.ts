import { browser } from "wxt/browser"
import { type Answer, type Ask, askPage, type PageName } from "./messages.ts"

/** A tab in which the content script stands ready. */
export interface OpenPage {
  readonly tabId: number
  readonly ask: <N extends PageName>(name: N, what: Ask<N>) => Promise<Answer<N>>
}

/** Why a tab cannot be read: the browser's own pages, a PDF viewer, Google Docs, or the browser said no. */
export type Closed = "browser-page" | "pdf" | "google-docs" | "not-allowed"

const SCRIPT = "/content-scripts/content.js"
const MARKS = "/content-scripts/content.css"

/**
 * Waits before each try, in milliseconds. Right after the reader's click the browser may not have
 * granted the tab yet, so the first injection can fail.
 */
const TRIES = [0, 20, 50, 100]

/** Makes sure that the content script runs in a tab. Needs the reader's click, shortcut or menu choice (activeTab). */
export async function openPage(
  tabId: number,
): Promise<{ readonly page: OpenPage } | { readonly closed: Closed }> {
  const page: OpenPage = { tabId, ask: (name, what) => askPage(tabId, name, what) }
  if (await isOpen(page)) return { page }
  const { url } = await browser.tabs.get(tabId)
  const known = closedAddress(url)
  if (known) return { closed: known }
  const type = await withRetries(() => documentType(tabId))
  if (type === "application/pdf" || (type === null && /\.pdf$/i.test(url ?? ""))) return { closed: "pdf" }
  if (type === null) return { closed: "not-allowed" }
  await browser.scripting.insertCSS({ target: { tabId }, files: [MARKS] }).catch(() => {})
  await withRetries(() => browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] }))
  return (await withRetries(() => page.ask("page/state", null))) ? { page } : { closed: "not-allowed" }
}

/**
 * Why pages at this address are closed to extensions; null when they are not, as far as the address tells.
 * The browser keeps the address of its own pages to itself, even after a click.
 */
export function closedAddress(url: string | undefined): Closed | null {
  if (url === undefined || !URL.canParse(url)) return "browser-page"
  const address = new URL(url)
  if (!["http:", "https:", "file:"].includes(address.protocol)) return "browser-page"
  const place = address.host + address.pathname
  if (STORES.some((store) => place.startsWith(store))) return "browser-page"
  if (/^docs\.google\.com\/(document|presentation|spreadsheets)\//.test(place)) return "google-docs"
  return null
}

const STORES = [
  "chromewebstore.google.com/",
  "chrome.google.com/webstore",
  "microsoftedge.microsoft.com/addons",
  "addons.mozilla.org/",
]

async function isOpen(page: OpenPage): Promise<boolean> {
  return page.ask("page/state", null).then(
    () => true,
    () => false,
  )
}

async function documentType(tabId: number): Promise<string> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => document.contentType,
  })
  return frame?.result ?? ""
}

async function withRetries<T>(run: () => Promise<T>): Promise<T | null> {
  for (const wait of TRIES) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    try {
      return await run()
    } catch {
      // The next try, or null.
    }
  }
  return null
}

import type { Browser } from "playwright-core"
import { bundle, serve, startChromium } from "./chromium.ts"
import type { Outcome } from "./pages-in-chromium.ts"
import type { Row } from "./pages-row.ts"
import { type SavedPage, savedPages } from "./pages-saved.ts"

const IN_PAGE = new URL("./pages-in-chromium.ts", import.meta.url).pathname

/**
 * Shows all five steps of every saved page in Chromium and compares the document's bytes before and
 * after. The page code is the one that ships; a stand-in for the engine edits every paragraph, so
 * that each text is truly written. Pages are served locally and reach nothing else.
 */
export async function benchRestore(
  corpora: string,
  report: (id: string, outcome: Outcome | Error) => void = () => {},
): Promise<Row[]> {
  const script = await bundle(IN_PAGE, "footholdBench")
  const pages = savedPages(corpora)
  const { origin, close } = await servePages(pages)
  let browser = await startChromium()
  const outcomes: { page: SavedPage; outcome: Outcome | Error }[] = []
  try {
    for (const [at, page] of pages.entries()) {
      if (!browser.isConnected()) browser = await startChromium()
      const outcome = await tryOne(browser, origin, at, script).catch((error: Error) => error)
      report(`${page.corpus} ${page.id}`, outcome)
      outcomes.push({ page, outcome })
    }
  } finally {
    await browser.close()
    close()
  }
  return rowsOf(outcomes)
}

/** Longest that one page may take, in milliseconds. */
const MOST = 60_000

async function tryOne(browser: Browser, origin: string, at: number, script: string): Promise<Outcome> {
  const context = await browser.newContext()
  try {
    await context.route("**/*", (route) =>
      route.request().url().startsWith(origin) ? route.continue() : route.abort(),
    )
    const page = await context.newPage()
    await page.goto(`${origin}/${at}`, { waitUntil: "domcontentloaded" })
    await page.evaluate(script)
    const outcome = page.evaluate(() =>
      (globalThis as unknown as { footholdBench: { tryPage(): Promise<Outcome> } }).footholdBench.tryPage(),
    )
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error(`not done after ${MOST / 1000} s`)), MOST)
    })
    return await Promise.race([outcome, late]).finally(() => clearTimeout(timer))
  } finally {
    await context.close()
  }
}

function rowsOf(outcomes: readonly { page: SavedPage; outcome: Outcome | Error }[]): Row[] {
  const rows: Row[] = []
  for (const corpus of ["readability", "aeb", "wcxb"] as const) {
    const all = outcomes.filter(({ page }) => page.corpus === corpus)
    const ran = all.flatMap(({ outcome }) => (outcome instanceof Error ? [] : [outcome]))
    const shown = ran.filter(({ refusal }) => refusal === null)
    if (all.length === 0) continue
    rows.push({
      name: `restore, ${corpus}`,
      value: `${ran.filter(({ identical }) => identical).length} of ${all.length}`,
      note: `identical bytes after five steps; ${shown.length} pages levelled, ${sum(shown, "changes")} changes, ${sum(shown, "unplaced")} without a range`,
    })
    const median = (pick: (outcome: Outcome) => number) =>
      shown.map(pick).sort((a, b) => a - b)[shown.length >> 1] ?? 0
    rows.push({
      name: `page time, ${corpus}`,
      value: `${median(({ first }) => first).toFixed(0)} ms`,
      note: `median to find, write and mark all of the first step; next step ${median(({ next }) => next).toFixed(0)} ms; tasks over 50 ms on ${shown.filter(({ longest }) => longest > 50).length} pages, longest ${Math.max(0, ...shown.map(({ longest }) => longest)).toFixed(0)} ms`,
    })
  }
  return rows
}

const sum = (outcomes: readonly Outcome[], key: "changes" | "unplaced"): number =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0)

/** Serves the pages by number. Their own scripts do not run: a page that changes itself cannot be compared. */
const servePages = (pages: readonly SavedPage[]) =>
  serve((request, response) => {
    const page = pages[Number(request.url?.slice(1))]
    if (!page) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "script-src 'none'",
    })
    response.end(page.html())
  })

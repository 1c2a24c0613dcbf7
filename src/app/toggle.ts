import { browser } from "wxt/browser"
import { choiceFor, siteOf } from "./settings.ts"
import { readSettings } from "./stored.ts"
import { openPage } from "./tab.ts"

/** Shows the reader's step in a tab, or the original again. On a closed page the popup opens and says why. */
export async function toggleLevel(tab: {
  readonly id?: number | undefined
  readonly url?: string | undefined
}): Promise<void> {
  if (tab.id === undefined) return
  const opened = await openPage(tab.id)
  if ("closed" in opened) return sayClosed()
  await opened.page.ask("page/toggle", choiceFor(await readSettings(), siteOf(tab.url)))
}

async function sayClosed(): Promise<void> {
  // Older browsers have no openPopup, and Firefox wants a click for it: the page with the paste box says the same.
  await Promise.resolve()
    .then(() => browser.action.openPopup())
    .catch(() => browser.tabs.create({ url: browser.runtime.getURL("/preview.html") }))
}

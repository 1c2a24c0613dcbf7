import { browser } from "wxt/browser"
import type { PageName } from "./messages.ts"
import { choiceFor, siteOf } from "./settings.ts"
import { readSettings } from "./stored.ts"
import { openPage } from "./tab.ts"

interface Tab {
  readonly id?: number | undefined
  readonly url?: string | undefined
}

/** Shows the reader's step in a tab, or the original again. On a closed page the popup opens and says why. */
export const toggleLevel = (tab: Tab): Promise<void> => choose(tab, "page/toggle")

/** Puts the focus into the bar of a tab: it stands at the end of the page, and Tab would be a long way there. */
export const goToBar = (tab: Tab): Promise<void> => choose(tab, "page/focus")

async function choose(tab: Tab, name: Extract<PageName, "page/toggle" | "page/focus">): Promise<void> {
  if (tab.id === undefined) return
  const opened = await openPage(tab.id)
  if ("closed" in opened) return sayClosed()
  await opened.page.ask(name, choiceFor(await readSettings(), siteOf(tab.url)))
}

async function sayClosed(): Promise<void> {
  // Older browsers have no openPopup, and Firefox wants a click for it: the page with the paste box says the same.
  await Promise.resolve()
    .then(() => browser.action.openPopup())
    .catch(() => browser.tabs.create({ url: browser.runtime.getURL("/read.html") }))
}

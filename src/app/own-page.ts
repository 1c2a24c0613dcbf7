import { browser } from "wxt/browser"
import type { OwnPage } from "./messages.ts"

/** Opens a page of the extension beside a tab, for what that tab shows; without a tab, for pasted text. */
export async function openOwnPage(page: OwnPage, tabId: number | null): Promise<null> {
  const tab = tabId === null ? null : await browser.tabs.get(tabId)
  const url = browser.runtime.getURL(`/${page}.html` as "/popup.html")
  await browser.tabs.create({
    url: tab ? `${url}?tab=${tab.id}` : url,
    ...(tab && { index: tab.index + 1 }),
  })
  return null
}

import { browser } from "wxt/browser"
import type { OwnPage } from "./messages.ts"

/**
 * Opens a page of the extension for what a tab shows; without a tab, for pasted text. "My words" opens in the browser's
 * own side panel where it has one and takes the reader's click for it; all else beside the tab.
 */
export async function openOwnPage(page: OwnPage, tabId: number | null): Promise<null> {
  if (page === "sidepanel" && tabId !== null && (await openPanel(tabId))) return null
  const tab = tabId === null ? null : await browser.tabs.get(tabId)
  const [file, place] = page === "questions" ? ["read", "#questions"] : [page, ""]
  const url = browser.runtime.getURL(`/${file}.html` as "/popup.html")
  await browser.tabs.create({
    url: (tab ? `${url}?tab=${tab.id}` : url) + place,
    ...(tab && { index: tab.index + 1 }),
  })
  return null
}

/** What Chrome and Firefox each have for it; neither is in the types of the other. */
interface Panels {
  readonly sidePanel?: { open(where: { readonly tabId: number }): Promise<void> }
  readonly sidebarAction?: { open(): Promise<void> }
}

async function openPanel(tabId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels
  try {
    // To be called at once: the browser wants the reader's click still to be going on.
    await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction!.open())
    return true
  } catch {
    return false
  }
}

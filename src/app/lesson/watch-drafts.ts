import { browser } from "wxt/browser"
import { DRAFT_KEY } from "./pack-key.ts"

/** Tells whenever a draft is kept or forgotten, here or on another page. Returns its own undoing. */
export function watchDrafts(tell: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.keys(changes).some((key) => key.startsWith(DRAFT_KEY))) tell()
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}

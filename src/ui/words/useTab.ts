import { useEffect, useState } from "react"
import { browser } from "wxt/browser"
import { tabInAddress } from "../useArticle.ts"

/** The tab whose words are shown: the one named in the address (`?tab=`), or else the one that is in front. Null while it is not known. */
export function useTab(): number | null {
  const [tabId, setTabId] = useState(tabInAddress)

  useEffect(() => {
    if (tabInAddress() !== null) return
    const follow = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      setTabId(tab?.id ?? null)
    }
    follow()
    browser.tabs.onActivated.addListener(follow)
    return () => browser.tabs.onActivated.removeListener(follow)
  }, [])

  return tabId
}

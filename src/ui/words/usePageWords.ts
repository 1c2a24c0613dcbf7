import { useEffect, useState } from "react"
import { browser } from "wxt/browser"
import { askPage, type PageWords } from "../../app/messages.ts"

/** Where the page stands. "closed" has no content script in it; "none" has one that has no article to tell of. */
export type Source =
  | { readonly phase: "loading" | "closed" | "none" }
  | { readonly phase: "ready"; readonly page: PageWords }

/** How often the page is asked whether it shows something else, in milliseconds. */
const POLL = 1_500

/** The hard words of a tab's article, anew whenever the page shows another step. */
export function usePageWords(tabId: number | null): Source {
  const [source, setSource] = useState<Source>({ phase: "loading" })

  useEffect(() => {
    if (tabId === null) return
    let over = false
    let known = ""
    setSource({ phase: "loading" })

    const look = async () => {
      const state = JSON.stringify(await askPage(tabId, "page/state", null).catch(() => null))
      if (over || state === known) return
      known = state
      const next = await wordsOf(tabId)
      if (!over && state === known) setSource(next)
    }
    const lookAgain = (updated: number, change: { readonly status?: string | undefined }) => {
      if (updated !== tabId || change.status !== "complete") return
      known = ""
      look()
    }

    look()
    const timer = setInterval(look, POLL)
    browser.tabs.onUpdated.addListener(lookAgain)
    return () => {
      over = true
      clearInterval(timer)
      browser.tabs.onUpdated.removeListener(lookAgain)
    }
  }, [tabId])

  return source
}

const wordsOf = (tabId: number): Promise<Source> =>
  askPage(tabId, "page/words", null).then(
    (page) => (page ? { phase: "ready", page } : { phase: "none" }),
    () => ({ phase: "closed" }),
  )

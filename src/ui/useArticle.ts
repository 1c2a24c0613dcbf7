import { useCallback, useEffect, useState } from "react"
import { ask, askPage, type PageArticle } from "../app/messages.ts"
import { pastedArticle } from "../app/paste.ts"

/** Where a page stands with its text. "empty" waits for pasted text or a file; "gone" had a tab that gave no article. */
export type Source =
  | { readonly phase: "loading" }
  | { readonly phase: "empty" }
  | { readonly phase: "gone" }
  | { readonly phase: "ready"; readonly article: PageArticle }

/**
 * The article of the tab named in the page's address (`?tab=`), or the text that is pasted or opened. The last one stays in
 * this tab's own memory, so that it is still there when the page is loaded again after the article's tab was closed.
 */
export function useArticle(): readonly [
  Source,
  {
    /** `packs` is the address for which packs are asked for, where the text has none of its own. */
    readonly paste: (text: string, packs?: string) => void
    readonly open: (article: PageArticle) => void
    readonly clear: () => void
  },
] {
  const [source, setSource] = useState<Source>(() => {
    if (tabInAddress() !== null) return { phase: "loading" }
    const article = remembered()
    return article ? { phase: "ready", article } : { phase: "empty" }
  })

  useEffect(wakeEngine, [])
  useEffect(() => {
    const tabId = tabInAddress()
    if (tabId === null) return
    const show = (article: PageArticle | null) => {
      const known = article && article.blocks.length > 0 ? article : remembered()
      if (known && !known.isPrivate) remember(known)
      setSource(known ? { phase: "ready", article: known } : { phase: "gone" })
    }
    askPage(tabId, "page/article", null).then(show, () => show(null))
  }, [])

  const open = useCallback((article: PageArticle) => {
    remember(article)
    setSource({ phase: "ready", article })
  }, [])
  const paste = useCallback(
    (text: string, packs?: string) => {
      const article = pastedArticle(text)
      if (article.blocks.length > 0) open(packs === undefined ? article : { ...article, packs })
    },
    [open],
  )
  const clear = useCallback(() => {
    remember(null)
    setSource({ phase: "empty" })
  }, [])
  return [source, { paste, open, clear }]
}

/** Has the engine start while the article is still being read or pasted: it takes most of the time until the first step. */
function wakeEngine(): void {
  // Whoever needs the engine asks again, and is told why it does not start.
  ask("engine/english", { blocks: [] }).catch(() => {})
}

/** The tab whose article the page was opened for; null for pasted text and files. */
export function tabInAddress(): number | null {
  const tab = new URLSearchParams(location.search).get("tab") ?? ""
  return /^\d+$/.test(tab) ? Number(tab) : null
}

/** One article for each page and tab: what this window shows under another address is another text. */
const place = (): string => `article ${location.pathname}${location.search}`

function remembered(): PageArticle | null {
  try {
    return JSON.parse(sessionStorage.getItem(place()) ?? "null") as PageArticle | null
  } catch {
    return null
  }
}

function remember(article: PageArticle | null): void {
  try {
    if (article) sessionStorage.setItem(place(), JSON.stringify(article))
    else sessionStorage.removeItem(place())
  } catch {
    // Larger than the browser keeps: then a reload needs the tab.
  }
}

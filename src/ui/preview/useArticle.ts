import { useCallback, useEffect, useState } from "react"
import { askPage, type PageArticle } from "../../app/messages.ts"
import { pastedArticle } from "../../app/paste.ts"

/** Where the preview stands with its text. "empty" waits for pasted text; "gone" had a tab that gave no article. */
export type Source =
  | { readonly phase: "loading" }
  | { readonly phase: "empty" }
  | { readonly phase: "gone" }
  | { readonly phase: "ready"; readonly article: PageArticle }

/** The article of the tab named in the page's address (`?tab=`), or the text that is pasted. */
export function useArticle(): readonly [
  Source,
  { readonly paste: (text: string) => void; readonly clear: () => void },
] {
  const [source, setSource] = useState<Source>(() => ({
    phase: tabInAddress() === null ? "empty" : "loading",
  }))

  useEffect(() => {
    const tabId = tabInAddress()
    if (tabId === null) return
    askPage(tabId, "page/article", null).then(
      (article) =>
        setSource(article && article.blocks.length > 0 ? { phase: "ready", article } : { phase: "gone" }),
      () => setSource({ phase: "gone" }),
    )
  }, [])

  const paste = useCallback((text: string) => {
    const article = pastedArticle(text)
    if (article.blocks.length > 0) setSource({ phase: "ready", article })
  }, [])
  const clear = useCallback(() => setSource({ phase: "empty" }), [])
  return [source, { paste, clear }]
}

function tabInAddress(): number | null {
  const tab = new URLSearchParams(location.search).get("tab") ?? ""
  return /^\d+$/.test(tab) ? Number(tab) : null
}

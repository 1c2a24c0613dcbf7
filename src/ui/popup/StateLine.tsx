import { useEffect, useState } from "react"
import type { PageRefusal } from "../../app/messages.ts"
import type { Closed } from "../../app/tab.ts"
import { type Key, t, tCount } from "../t.ts"
import type { usePage } from "./usePage.ts"

const CLOSED: Readonly<Record<Closed, Key>> = {
  "browser-page": "closedBrowserPage",
  pdf: "closedPdf",
  "google-docs": "closedGoogleDocs",
  "not-allowed": "closedNotAllowed",
}

const REFUSED: Readonly<Record<PageRefusal, Key>> = {
  "not-article": "refusedNotArticle",
  "not-english": "refusedNotEnglish",
  "too-short": "refusedTooShort",
  failed: "refusedFailed",
}

type Page = ReturnType<typeof usePage>

/** How long what follows a number of changes must stand before it is shown and heard, in milliseconds. */
const STANDS = 500

/** One sentence on what the page shows, read out when it changes, and the way on when it shows nothing. */
export function StateLine({ page, onPaste }: { readonly page: Page; readonly onPaste: () => void }) {
  const refusal = page.failed ? "failed" : (page.shown?.refusal ?? null)
  const trouble = page.closed !== null || (!page.working && refusal !== null)
  const mayPaste = page.closed !== null || refusal === "not-article"
  const isCount = !trouble && !page.working && page.step !== null
  const text = useStanding(sentence(page, refusal), isCount, isCount || page.working)
  return (
    <div className={trouble ? "state trouble" : "state"}>
      <p role="status">
        {page.working && <span className="busy-dot" aria-hidden="true" />}
        {text}
      </p>
      {trouble && mayPaste && (
        <button type="button" className="button main" onClick={onPaste}>
          {t("pasteInstead")}
        </button>
      )}
      {trouble && refusal === "failed" && (
        <button type="button" className="button" onClick={page.retry}>
          {t("tryAgain")}
        </button>
      )}
    </div>
  )
}

/** A text; where a number of changes is shown, it waits for one that stays: the number grows while the page is read. */
function useStanding(text: string, isCount: boolean, mayWait: boolean): string {
  const [shown, setShown] = useState({ text, isCount })
  const wait = shown.isCount && mayWait ? STANDS : 0
  useEffect(() => {
    const timer = setTimeout(() => setShown({ text, isCount }), wait)
    return () => clearTimeout(timer)
  }, [text, isCount, wait])
  return shown.text
}

function sentence(page: Page, refusal: PageRefusal | null): string {
  if (page.closed !== null) return t(CLOSED[page.closed])
  if (page.working) return t("stateReading")
  if (refusal !== null) return t(REFUSED[refusal])
  const changes = page.shown?.changes ?? 0
  if (page.step === null) return t("stateOriginal")
  if (page.mode === "explain")
    return changes === 0 ? t("stateMeaningsNone") : tCount(changes, "stateMeaningsOne", "stateMeaningsMany")
  return changes === 0 ? t("stateChangesNone") : tCount(changes, "stateChangesOne", "stateChangesMany")
}

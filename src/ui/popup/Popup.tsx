import { browser } from "wxt/browser"
import { ModePicker } from "../ModePicker.tsx"
import { StepPicker } from "../StepPicker.tsx"
import { t } from "../t.ts"
import { Shortcut } from "./Shortcut.tsx"
import { StateLine } from "./StateLine.tsx"
import { usePage } from "./usePage.ts"
import "../theme.css"
import "./popup.css"

/** The toolbar popup: one step, one kind of help, for the page in front of the reader. */
export function Popup() {
  const page = usePage()
  const open = page.page !== null
  return (
    <main className="popup">
      <header>
        <img src="/icon/icon.svg" width="22" height="22" alt="" />
        <h1>Foothold</h1>
        <button type="button" className="link" onClick={() => leave(browser.runtime.openOptionsPage())}>
          {t("openOptions")}
        </button>
      </header>

      <StateLine page={page} onPaste={() => openPreview(null)} />

      {page.closed === null && (
        <>
          <StepPicker original step={page.step} onPick={page.pickStep} disabled={!open} />
          <ModePicker mode={page.mode} onPick={page.pickMode} disabled={!open} />
          {page.site !== null && (
            <label className="remember">
              <input
                type="checkbox"
                checked={page.remembered}
                disabled={!open}
                onChange={(event) => page.remember(event.target.checked)}
              />
              <span>{t("rememberSite", page.site)}</span>
            </label>
          )}
          <footer>
            <button
              type="button"
              className="button"
              disabled={!open || page.shown?.refusal === "not-article"}
              onClick={() => openPreview(page.page?.tabId ?? null)}
            >
              {t("openPreview")}
            </button>
            <Shortcut />
          </footer>
        </>
      )}
    </main>
  )
}

/** Opens the preview beside the tab: for its article, or for text to paste. */
async function openPreview(tabId: number | null) {
  const [current] = await browser.tabs.query({ active: true, currentWindow: true })
  const url = browser.runtime.getURL("/preview.html") + (tabId === null ? "" : `?tab=${tabId}`)
  await leave(browser.tabs.create({ url, ...(current && { index: current.index + 1 }) }))
}

async function leave(opening: Promise<unknown>) {
  await opening
  window.close()
}

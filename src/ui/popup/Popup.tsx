import { browser } from "wxt/browser"
import type { OwnPage } from "../../app/messages.ts"
import { openOwnPage } from "../../app/own-page.ts"
import { EVERYTHING } from "../../page/offer.ts"
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
  const ready = page.page !== null
  const offer = page.task?.offer ?? EVERYTHING
  return (
    <main className="popup">
      <header>
        <img src="/icon/icon.svg" width="22" height="22" alt="" />
        <h1>Foothold</h1>
        <button type="button" className="link" onClick={() => leave(openOwnPage("help", null))}>
          {t("helpOpen")}
        </button>
        <button type="button" className="link" onClick={() => leave(browser.runtime.openOptionsPage())}>
          {t("openOptions")}
        </button>
      </header>

      <StateLine page={page} onPaste={() => leave(openOwnPage("read", null))} />

      {page.task && (
        <div className="task">
          <p>{t("lessonHere")}</p>
          {page.task.isOpen && (
            <button type="button" className="button main" onClick={() => leave(page.choose())}>
              {t("lessonChoose")}
            </button>
          )}
        </div>
      )}

      {page.closed === null && (
        <>
          <StepPicker
            original
            step={page.step}
            steps={offer.steps}
            onPick={page.pickStep}
            disabled={!ready}
          />
          {offer.explain && <ModePicker mode={page.mode} onPick={page.pickMode} disabled={!ready} />}
          {page.site !== null && (
            <label className="remember">
              <input
                type="checkbox"
                checked={page.remembered}
                disabled={!ready}
                onChange={(event) => page.remember(event.target.checked)}
              />
              <span>{t("rememberSite", page.site)}</span>
            </label>
          )}
          <div className="places">
            <OwnPageButton to="read" name={t("openRead")} page={page} />
            <OwnPageButton to="sidepanel" name={t("openWords")} page={page} />
          </div>
          <footer>
            <OwnPageButton to="preview" name={t("openPreview")} page={page} look="link" />
            <Shortcut />
          </footer>
        </>
      )}
      <button type="button" className="link" onClick={() => leave(openOwnPage("read", null))}>
        {t("lessonOpenFile")}
      </button>
    </main>
  )
}

interface OwnPageButtonProps {
  readonly to: OwnPage
  readonly name: string
  readonly page: ReturnType<typeof usePage>
  readonly look?: "button" | "link"
}

/** Opens a page of ours for the article in front of the reader. */
function OwnPageButton({ to, name, page, look = "button" }: OwnPageButtonProps) {
  const tabId = page.page?.tabId ?? null
  const off = tabId === null || page.shown?.refusal === "not-article"
  return (
    <button type="button" className={look} disabled={off} onClick={() => leave(openOwnPage(to, tabId))}>
      {name}
    </button>
  )
}

async function leave(opening: Promise<unknown>) {
  await opening
  window.close()
}

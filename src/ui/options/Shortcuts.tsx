import { useEffect, useState } from "react"
import { type Browser, browser } from "wxt/browser"
import { t } from "../t.ts"
import { Section } from "./Section.tsx"

/** The browser's keys for Foothold, and the way to change them. */
export function Shortcuts() {
  const [commands, setCommands] = useState<readonly Browser.commands.Command[]>([])
  useEffect(() => {
    const read = () => browser.commands.getAll().then(setCommands)
    read()
    // They are changed elsewhere, so they are read again when the reader comes back.
    window.addEventListener("focus", read)
    return () => window.removeEventListener("focus", read)
  }, [])
  return (
    <Section id="keys">
      <dl className="rows">
        {commands
          .filter(({ description }) => description)
          .map(({ name, description, shortcut }) => (
            <div key={name}>
              <dt className="row-text">{description}</dt>
              <dd>
                {shortcut ? <kbd>{shortcut}</kbd> : <span className="soft">{t("optionsKeysNone")}</span>}
              </dd>
            </div>
          ))}
      </dl>
      <p className="soft">{t("optionsKeysHint")}</p>
      <button type="button" className="button" onClick={openShortcuts}>
        {t("optionsKeysOpen")}
      </button>
    </Section>
  )
}

/** Firefox opens its list of shortcuts by a function of its own, Chrome and Edge by its address. */
async function openShortcuts() {
  if (import.meta.env.FIREFOX) await (browser.commands as unknown as FirefoxCommands).openShortcutSettings()
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" })
}

/** Since Firefox 137; the types know Chrome's commands only. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>
}

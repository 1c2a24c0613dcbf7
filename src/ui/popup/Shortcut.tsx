import { useEffect, useState } from "react"
import { browser } from "wxt/browser"
import { t } from "../t.ts"

/** The keyboard shortcut, as the browser has it now; nothing where it gave the keys to someone else. */
export function Shortcut() {
  const [keys, setKeys] = useState("")
  useEffect(() => {
    browser.commands.getAll().then(
      (commands) => setKeys(commands.find(({ name }) => name === "toggle-level")?.shortcut ?? ""),
      () => {},
    )
  }, [])
  if (keys === "") return null
  return (
    <span className="shortcut soft">
      {t("shortcutHint")} <kbd>{keys}</kbd>
    </span>
  )
}

import type { ReactNode } from "react"
import { createRoot } from "react-dom/client"
import { t } from "./t.ts"

/**
 * Shows a page of the extension, in the language of its texts. That is not always the browser's: where we have no texts
 * in the browser's language they are English, so the texts themselves say what they are.
 */
export function start(page: ReactNode): void {
  document.documentElement.lang = t("lang")
  document.documentElement.dir = t("dir")
  createRoot(document.getElementById("root")!).render(page)
}

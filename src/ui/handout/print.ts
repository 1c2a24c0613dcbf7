import type { Handout } from "../../app/handout/handout.ts"
import { shownAt } from "../../app/handout/shown.ts"
import type { Say } from "../../app/handout/texts.ts"
import type { Step } from "../../engine/step.ts"
import { drawSheet } from "./sheet/draw.ts"
import style from "./sheet.css?inline"

/** A copy at one step, as it goes on paper. */
export interface Edition {
  readonly handout: Handout
  readonly step: Step | null
}

/**
 * Prints copies, each from a new page on. They stand in this page for as long as the browser's dialogue is open, and are seen
 * on paper only; nothing else of the page is.
 */
export function printAll(editions: readonly Edition[], say: Say): void {
  const host = document.createElement("div")
  host.className = "hand-out-print"
  const root = host.attachShadow({ mode: "open" })
  const sheets = new CSSStyleSheet()
  sheets.replaceSync(style)
  root.adoptedStyleSheets = [sheets]
  for (const [at, { handout, step }] of editions.entries()) {
    const shown = shownAt(handout, step)
    root.append(drawSheet({ document, handout, shown, say }, step, `print-${at}`))
  }
  document.body.append(host)
  addEventListener("afterprint", () => host.remove(), { once: true })
  print()
}

import type { Handout } from "../../../app/handout/handout.ts"
import type { HandoutTexts } from "../../../app/handout/texts.ts"

/** What the script of a page that is handed out works with. The pieces and pictures stand in the page itself. */
export interface SheetData {
  readonly handout: Omit<Handout, "pieces" | "pictures">
  readonly texts: HandoutTexts
}

/** Id of the element that holds it. */
export const DATA = "foothold-data"

/** It as the text of a script element: nothing in it ends that element or begins another. */
export const written = (data: SheetData): string =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )

/** The data of the page. */
export const readData = (document: Document): SheetData =>
  JSON.parse(document.getElementById(DATA)!.textContent) as SheetData

import { readdirSync, readFileSync } from "node:fs"
import { JSDOM, VirtualConsole } from "jsdom"

const FOLDER = new URL("../pages/", import.meta.url)

/** The names of the nasty pages. */
export const pageNames: readonly string[] = readdirSync(FOLDER).filter((name) => name.endsWith(".html"))

/** Opens one of the nasty pages; its own scripts run. */
export function openPage(name: string): Document {
  return openHtml(readFileSync(new URL(name, FOLDER), "utf8"))
}

/** A document with these contents. */
export function openHtml(html: string): Document {
  const virtualConsole = new VirtualConsole()
  return new JSDOM(html, { url: "http://localhost/story", runScripts: "dangerously", virtualConsole }).window
    .document
}

/** Every byte of a document as it stands, shadow trees included. */
export function bytesOf(document: Document): string {
  const shadows = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot.innerHTML] : [],
  )
  return [document.documentElement.outerHTML, ...shadows].join("\n")
}

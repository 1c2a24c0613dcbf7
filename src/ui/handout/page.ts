import type { Handout } from "../../app/handout/handout.ts"
import { shownAt } from "../../app/handout/shown.ts"
import { type HandoutTexts, sayIn } from "../../app/handout/texts.ts"
import { make } from "../../page/bar/make.ts"
import { DATA, written } from "./sheet/data.ts"
import { drawSheet } from "./sheet/draw.ts"

/** What makes a page of a copy: each goes into it whole. */
export interface PageParts {
  readonly script: string
  readonly style: string
}

/**
 * A copy as one HTML file that asks no one for anything: its policy lets nothing run or be fetched but what is in it. Text of
 * the article becomes text nodes, which the document itself writes out. @throws Error for parts that no file can hold.
 */
export async function pageOf(
  handout: Handout,
  texts: HandoutTexts,
  { script, style }: PageParts,
  documents: DOMImplementation = document.implementation,
): Promise<string> {
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style) || /\r/.test(script + style))
    throw new Error("The script or the style of a page would end too soon.")
  const say = sayIn(texts)
  const page = documents.createHTMLDocument(handout.source.title || say("previewPasted"))
  const { documentElement: root, head, body } = page
  root.lang = say("lang")
  root.dir = say("dir")
  const policy = [
    "default-src 'none'",
    "img-src data:",
    `style-src '${await hashOf(style)}'`,
    `script-src '${await hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ")
  head.prepend(
    make(page, "meta", { charset: "utf-8" }),
    make(page, "meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    make(page, "meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    make(page, "meta", { name: "referrer", content: "no-referrer" }),
    make(page, "meta", { name: "color-scheme", content: "light dark" }),
    // Without one a browser may ask the place that the file is from.
    make(page, "link", { rel: "icon", href: "data:," }),
  )
  if (!handout.supports.translate) {
    root.setAttribute("translate", "no")
    head.append(make(page, "meta", { name: "google", content: "notranslate" }))
  }
  head.append(make(page, "style", {}, style))
  const shown = shownAt(handout, handout.first)
  const sheet = drawSheet({ document: page, handout, shown, say }, handout.first, "question")
  const { pieces: _pieces, pictures: _pictures, ...rest } = handout
  const data = written({ handout: rest, texts })
  body.append(
    make(page, "main", {}, sheet),
    make(page, "script", { type: "application/json", id: DATA }, data),
    make(page, "script", {}, script),
  )
  return `<!doctype html>\n${root.outerHTML}\n`
}

/** The source expression of an inline script or style: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
}

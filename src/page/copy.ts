import { composedChildren, isSetAside, type Look, lookOf } from "./look.ts"

/** An element of the copy. A child that is a number is a text: its place in `PageCopy.texts`. */
export interface CopyElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** Whether it is laid out as part of a line of text. */
  readonly inline: boolean
  readonly children: readonly CopyChild[]
  /** Source of a data script; never run. */
  readonly source?: string
}
export type CopyChild = CopyElement | number

/** A page as plain data: it may cross a message. `texts[i]` is what the i-th live text node holds. */
export interface PageCopy {
  readonly title: string
  readonly lang: string | null
  readonly root: CopyElement
  readonly texts: readonly string[]
}

/** The copy together with the live text nodes, one for one. */
export interface CopiedPage {
  readonly copy: PageCopy
  readonly nodes: readonly Text[]
}

const ATTRIBUTES = [
  "class",
  "id",
  "role",
  "rel",
  "itemprop",
  "itemtype",
  "aria-modal",
  "aria-label",
  "contenteditable",
  "datatable",
  "summary",
  "rowspan",
  "colspan",
  "data-testid",
  "data-component",
  "data-type",
]
const LEFT_OUT = new Set([
  "svg",
  "canvas",
  "noscript",
  "template",
  "style",
  "script",
  "link",
  "datalist",
  "select",
  "textarea",
])

/**
 * Copies the page as it is laid out: shadow trees and slots in place, without what is not seen.
 * The page is only read.
 */
export function copyPage(document: Document, look: Look = lookOf(document)): CopiedPage {
  const texts: string[] = []
  const nodes: Text[] = []

  const element = (live: Element, inline: boolean): CopyElement => {
    const children: CopyChild[] = []
    const list = composedChildren(live)
    for (let at = 0; at < list.length; at++) {
      const child = list[at]!
      if (child.nodeType === 3) {
        children.push(texts.length)
        texts.push((child as Text).data)
        nodes.push(child as Text)
      } else if (child.nodeType === 1) {
        const tag = (child as Element).localName.toLowerCase()
        if (LEFT_OUT.has(tag)) continue
        const display = look.display(child as Element)
        if (display === "none" || isSetAside(child as Element)) continue
        children.push(element(child as Element, display === "inline"))
      }
    }
    return { tag: live.localName.toLowerCase(), attributes: attributesOf(live), inline, children }
  }

  const body = bodyOf(document)
  const children = [headOf(document), ...(body ? [element(body, false)] : [])]
  const root: CopyElement = { tag: "html", attributes: {}, inline: false, children }
  return { copy: { title: document.title, lang: langOf(document), root, texts }, nodes }
}

/** `document.body` is null in XHTML without one and is the frameset in framesets. */
function bodyOf(document: Document): Element | null {
  return document.body ?? document.getElementsByTagName("body")[0] ?? document.documentElement
}

function attributesOf(live: Element): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const name of ATTRIBUTES) {
    const value = live.getAttribute(name)
    if (value !== null) attributes[name] = value
  }
  const href = live.getAttribute("href")
  // Readability re-creates the text of script links, which would lose the node it came from.
  if (href !== null) attributes.href = /^\s*javascript:/i.test(href) ? "#" : href.slice(0, 300)
  const src = live.getAttribute("src")
  if (src !== null && src.length < 500) attributes.src = src
  return attributes
}

/** What tells title, author and kind of the page: meta elements and linked-data scripts. */
function headOf(document: Document): CopyElement {
  const children: CopyElement[] = []
  for (const meta of document.querySelectorAll("meta[content]")) {
    const attributes: Record<string, string> = {}
    for (const { name, value } of meta.attributes) if (value.length < 1000) attributes[name] = value
    children.push({ tag: "meta", attributes, inline: false, children: [] })
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ""
    if (source.length > 200_000) continue
    const attributes = { type: "application/ld+json" }
    children.push({ tag: "script", attributes, inline: false, children: [], source })
  }
  return { tag: "head", attributes: {}, inline: false, children }
}

function langOf(document: Document): string | null {
  const html = document.documentElement
  const lang = html?.getAttribute("lang") || html?.getAttribute("xml:lang")
  return (
    lang || document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute("content") || null
  )
}

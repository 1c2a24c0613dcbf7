import { Readability } from "@mozilla/readability"
import type { CopyElement, PageCopy } from "./copy.ts"

/** What Readability makes of a page: which texts lie in the article, and what the page says of itself. */
export interface Readable {
  readonly texts: ReadonlySet<number>
  readonly title: string
  readonly byline: string | null
}

/**
 * Runs Readability, unmodified, on a document rebuilt from the copy, and says which of the copy's
 * texts it took. Readability moves text nodes and does not make new ones (script links apart, which
 * the copy disarms), so a map from node to text stays exact. `host` only lends its DOM.
 */
export function readable(copy: PageCopy, host: Document): Readable | null {
  const document = host.implementation.createHTMLDocument(copy.title)
  const indexOf = new Map<Node, number>()
  fill(document, copy, indexOf)
  keepIdentity(document.body, indexOf)
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse()
  if (!article?.content) return null
  const texts = new Set<number>()
  collect(article.content, indexOf, texts)
  return { texts, title: article.title?.trim() || copy.title, byline: article.byline?.trim() || null }
}

function fill(document: Document, copy: PageCopy, indexOf: Map<Node, number>): void {
  const append = (parent: Element, from: CopyElement): void => {
    for (const child of from.children) {
      if (typeof child === "number") {
        const text = document.createTextNode(copy.texts[child]!)
        indexOf.set(text, child)
        parent.append(text)
        continue
      }
      const element = create(document, child)
      parent.append(element)
      if (child.source !== undefined) element.textContent = child.source
      append(element, child)
    }
  }
  for (const child of copy.root.children) {
    if (typeof child === "number") continue
    const target = child.tag === "head" ? document.head : document.body
    for (const [name, value] of Object.entries(child.attributes)) setAttribute(target, name, value)
    append(target, child)
  }
}

function create(document: Document, from: CopyElement): Element {
  // A nested body or html element (broken markup, framesets) would confuse Readability's search for the body.
  const tag = /^(?:html|head|body|frameset)$/.test(from.tag) ? "div" : from.tag
  let element: Element
  try {
    element = document.createElement(tag)
  } catch {
    // Parsers accept names that createElement refuses.
    element = document.createElement(from.inline ? "span" : "div")
  }
  for (const [name, value] of Object.entries(from.attributes)) setAttribute(element, name, value)
  return element
}

function setAttribute(element: Element, name: string, value: string): void {
  try {
    element.setAttribute(name, value)
  } catch {
    // As with element names.
  }
}

/**
 * Before each retry Readability saves the body as a string and parses it again, which makes new text
 * nodes. An own `innerHTML` on this body saves and restores clones instead, and keeps the map.
 */
function keepIdentity(body: HTMLElement, indexOf: Map<Node, number>): void {
  let saved: Node[] = []
  const copies = (): Node[] => saved.map((node) => cloneWithMap(node, indexOf))
  Object.defineProperty(body, "innerHTML", {
    configurable: true,
    get() {
      saved = [...body.childNodes].map((node) => cloneWithMap(node, indexOf))
      return ""
    },
    set() {
      body.replaceChildren(...copies())
    },
  })
}

function cloneWithMap(node: Node, indexOf: Map<Node, number>): Node {
  const clone = node.cloneNode(false)
  const index = indexOf.get(node)
  if (index !== undefined) indexOf.set(clone, index)
  for (let child = node.firstChild; child; child = child.nextSibling)
    clone.appendChild(cloneWithMap(child, indexOf))
  return clone
}

function collect(node: Node, indexOf: ReadonlyMap<Node, number>, into: Set<number>): void {
  const index = indexOf.get(node)
  if (index !== undefined) into.add(index)
  for (let child = node.firstChild; child; child = child.nextSibling) collect(child, indexOf, into)
}

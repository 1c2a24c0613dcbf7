import { decode } from "../../page/decode.ts"
import { parseXhtml, parseXml } from "./markup.ts"
import type { Zip } from "./zip.ts"

/** A place in a book: one of its files, and an element in it; an empty id is where the file begins. */
export interface BookPlace {
  readonly path: string
  readonly id: string
}

/** What a book says of itself. */
export interface BookContents {
  readonly title: string
  readonly authors: readonly string[]
  readonly lang: string | null
  /** Its files in reading order. */
  readonly spine: readonly string[]
  /** Its table of contents, as it stands there. */
  readonly entries: readonly (BookPlace & { readonly name: string })[]
}

/** Stands for the inside of the book, so that a path is resolved as an address is and can lead nowhere else. */
const INSIDE = "https://book.invalid/"

/** Names of chapters and books are cut here, in UTF-16 units. */
const LONGEST_NAME = 160

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME)

const all = (within: Document | Element | null | undefined, name: string): Element[] => [
  ...(within?.getElementsByTagNameNS("*", name) ?? []),
]

/** One of the book's XML files; null when there is none or it is not well-formed. */
function xmlIn(zip: Zip, path: string): Document | null {
  const bytes = zip.read(path)
  return bytes && parseXml(decode(bytes), "application/xml")
}

/** Where an address in the file `from` leads; null when that is not in the book. */
function placeOf(href: string | null, from: string): BookPlace | null {
  if (href === null) return null
  const base = INSIDE + from.split("/").map(encodeURIComponent).join("/")
  if (!URL.canParse(href, base)) return null
  const { href: whole, pathname, hash } = new URL(href, base)
  return whole.startsWith(INSIDE) ? { path: plain(pathname.slice(1)), id: plain(hash.slice(1)) } : null
}

function plain(escaped: string): string {
  try {
    return decodeURIComponent(escaped)
  } catch {
    return escaped
  }
}

/** Ways to hide a book's fonts from copying, not its text: https://www.w3.org/TR/epub-33/#sec-font-obfuscation */
const OF_FONTS = ["http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"]

/** Whether a book's text can only be read with a key. */
export function isLocked(zip: Zip): boolean {
  if (!zip.has("META-INF/encryption.xml")) return false
  const encryption = xmlIn(zip, "META-INF/encryption.xml")
  if (!encryption) return true
  return all(encryption, "EncryptedData").some((data) => {
    const [method] = all(data, "EncryptionMethod")
    return !OF_FONTS.includes(method?.getAttribute("Algorithm") ?? "")
  })
}

/** What a book says of itself; null when it is damaged. */
export function readContents(zip: Zip): BookContents | null {
  const [root] = all(xmlIn(zip, "META-INF/container.xml"), "rootfile")
  const at = placeOf(root?.getAttribute("full-path") ?? null, "")?.path
  const book = at === undefined ? null : xmlIn(zip, at)
  if (at === undefined || !book) return null
  const items = all(book, "item").map((item) => ({
    id: item.getAttribute("id"),
    path: placeOf(item.getAttribute("href"), at)?.path ?? "",
    type: item.getAttribute("media-type"),
    properties: (item.getAttribute("properties") ?? "").split(/\s+/),
  }))
  const pathOf = new Map(items.map(({ id, path }) => [id, path]))
  const spine = all(book, "itemref")
    .filter((item) => item.getAttribute("linear") !== "no")
    .map((item) => pathOf.get(item.getAttribute("idref")) ?? "")
    .filter((path) => zip.has(path))
  const nav = items.find(({ properties }) => properties.includes("nav"))?.path
  const ncx = items.find(({ type }) => type === "application/x-dtbncx+xml")?.path
  const named = nav === undefined ? [] : entriesOfNav(zip, nav)
  return {
    title: textOf(all(book, "title")[0]),
    authors: all(book, "creator").map(textOf).filter(Boolean),
    lang: textOf(all(book, "language")[0]) || null,
    spine: [...new Set(spine)],
    entries: named.length > 0 || ncx === undefined ? named : entriesOfNcx(zip, ncx),
  }
}

type Entry = BookContents["entries"][number]

/** The contents of a book of EPUB 3. */
function entriesOfNav(zip: Zip, path: string): Entry[] {
  const bytes = zip.read(path)
  if (!bytes) return []
  const lists = all(parseXhtml(decode(bytes)), "nav")
  const contents = lists.find((list) => /\btoc\b/.test(list.getAttribute("epub:type") ?? "")) ?? lists[0]
  return all(contents, "a").flatMap((link) => {
    const place = placeOf(link.getAttribute("href"), path)
    return place ? [{ ...place, name: textOf(link) }] : []
  })
}

/** The contents of a book of EPUB 2. */
function entriesOfNcx(zip: Zip, path: string): Entry[] {
  return all(xmlIn(zip, path), "navPoint").flatMap((point) => {
    const place = placeOf(all(point, "content")[0]?.getAttribute("src") ?? null, path)
    return place ? [{ ...place, name: textOf(all(point, "text")[0]) }] : []
  })
}

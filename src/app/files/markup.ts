import { articleFrom } from "../../page/article.ts"
import { readBlocks, textsUnder } from "../../page/blocks.ts"
import { findArticle } from "../../page/find.ts"
import { tagLook } from "../../page/look.ts"
import { pause } from "../../page/pace.ts"
import { createPictures } from "../../page/pictures.ts"
import { type OpenedArticle, opened, type Unopened } from "./opened.ts"

/*
 * Documents that nothing shows: no script of theirs runs, and nothing that they name is fetched.
 * https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#the-domparser-interface
 */

export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, "text/html")

/** Entities that a file declares for itself: a few lines of them can stand for more text than fits into memory. */
const OWN_ENTITIES = /<!DOCTYPE\s[^>[]*\[.*?\]\s*>/s

/** Null when the text is not well-formed. */
export function parseXml(text: string, type: "application/xml" | "application/xhtml+xml"): Document | null {
  const document = new DOMParser().parseFromString(text.replace(OWN_ENTITIES, ""), type)
  return document.getElementsByTagName("parsererror").length > 0 ? null : document
}

/** XHTML by its own rules; where it breaks them, as browsers read HTML. */
export function parseXhtml(text: string): Document {
  const document = parseXml(text, "application/xhtml+xml")
  if (document) return document
  // HTML knows no short form of elements: an empty title would swallow the page.
  const closed = text.replace(/<(title|script|style|a|p|div|span|i|b|em|td|li)\b([^<>]*)\/>/gi, "<$1$2></$1>")
  return parseHtml(closed)
}

/** Where a document's text is. One that is XML may have no body. */
export const bodyOf = (document: Document): Element => document.body ?? document.documentElement

/** What a file says of its text. */
export interface About {
  readonly title: string
  readonly byline: string | null
  readonly lang: string | null
}

/**
 * A saved page as an article: what the finder takes of it, or all its text where that finds none.
 * `name` is the title where the page says none.
 */
export async function openPage(document: Document, name: string): Promise<OpenedArticle | Unopened> {
  await pause()
  const { all, face, verdict, ...about } = findArticle(document, tagLook)
  await pause()
  if (verdict !== "article") return openWhole(textsUnder(bodyOf(document), tagLook), about, name)
  const blocks = readBlocks(all, { look: tagLook, face: new Set(face) })
  await pause()
  const named = { ...about, url: "", title: about.title.trim() || name }
  return opened(await articleFrom(named, blocks, tagLook, createPictures().numberOf))
}

/** Some texts of a document as an article, all that they say. Without a title it has its first heading's, or `name`. */
export async function openWhole(
  texts: readonly Text[],
  about: About,
  name: string,
): Promise<OpenedArticle | Unopened> {
  const blocks = readBlocks(texts, { look: tagLook })
  await pause()
  const first = blocks[0]?.block
  const title = about.title.trim() || (first?.kind === "heading" ? first.text : name)
  const named = { ...about, url: "", title, coverage: 1 }
  return opened(await articleFrom(named, blocks, tagLook, createPictures().numberOf))
}

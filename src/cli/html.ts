import { existsSync, readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { JSDOM, VirtualConsole } from "jsdom"
import { readBlocks } from "../page/blocks.ts"
import { decode } from "../page/decode.ts"
import { findArticle } from "../page/find.ts"
import { tagLook } from "../page/look.ts"

/** What `extract` prints of one page. */
export interface Extracted {
  readonly title: string
  readonly byline: string | null
  readonly lang: string | null
  /** "article", or why it is none: "not-article", "too-short". */
  readonly verdict: string
  readonly blocks: readonly { readonly kind: string; readonly text: string }[]
  /** Share of the page's visible words that lie in the blocks, 0 to 1. */
  readonly coverage: number
}

/** The article of a page given as HTML. Scripts do not run and nothing is fetched. */
export function extractHtml(html: string, url = "http://localhost/"): Extracted {
  // Without a listener of its own, jsdom prints each style sheet that it cannot read.
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  try {
    const found = findArticle(dom.window.document, tagLook)
    const blocks = readBlocks(found.nodes, { look: tagLook }).map(({ block: { kind, text } }) => ({
      kind,
      text,
    }))
    const { title, byline, lang, verdict, coverage } = found
    return { title, byline, lang, verdict, blocks, coverage: Math.round(coverage * 1000) / 1000 }
  } finally {
    dom.window.close()
  }
}

/**
 * Reads an HTML file as text: unzipped if need be.
 * @throws Error naming the file if there is none.
 */
export function readHtml(file: string): string {
  if (!existsSync(file)) throw new Error(`No such file: ${file}`)
  const bytes: Uint8Array = readFileSync(file)
  return decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes)
}

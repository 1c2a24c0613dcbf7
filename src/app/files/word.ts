import { zipSync } from "fflate"
import mammoth from "mammoth"
import { textsUnder } from "../../page/blocks.ts"
import { tagLook } from "../../page/look.ts"
import { bodyOf, openWhole, parseHtml } from "./markup.ts"
import type { OpenedArticle, Unopened } from "./opened.ts"
import type { Zip } from "./zip.ts"

/** Styles that the library leaves to us, in its own notation. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
]

/** The text of a document of Word, all of it, without its pictures. Rejects when it is damaged. */
export async function openWord(zip: Zip, name: string): Promise<OpenedArticle | Unopened> {
  // Packed anew, so that the library unpacks no more than was allowed.
  const texts = zipSync(zip.all() as Record<string, Uint8Array>, { level: 0 })
  // Its builds for browsers and for Node ask for the same bytes by different names.
  const input = { arrayBuffer: texts.buffer, buffer: texts as Buffer }
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
  })
  const document = parseHtml(value)
  for (const back of document.querySelectorAll('a[href^="#footnote-ref"], a[href^="#endnote-ref"]'))
    back.remove()
  const said = { title: "", byline: null, lang: null }
  return openWhole(textsUnder(bodyOf(document), tagLook), said, name)
}

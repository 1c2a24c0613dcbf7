/** What a file is, by its first bytes. "ole" is the container of Word before .docx, and of anything locked with a password. */
export type FileKind = "zip" | "ole" | "pdf" | "picture" | "unknown" | "text"

const MAGIC: readonly (readonly [begins: string, FileKind])[] = [
  ["PK\x03\x04", "zip"],
  ["PK\x05\x06", "zip"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"],
  ["\x89PNG", "picture"],
  ["\xff\xd8\xff", "picture"],
  ["GIF8", "picture"],
  ["BM", "picture"],
  ["{\\rtf", "unknown"],
]

/** How far into a file a PDF may begin, in bytes: as readers of PDF have it. */
const PDF_WITHIN = 1024
/** How much of a file is looked at for what no text holds, in bytes. */
const SAMPLE = 8192
/** Controls that no text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for.
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/

export function fileKind(bytes: Uint8Array): FileKind {
  // One character for each byte.
  const begins = String.fromCharCode(...bytes.subarray(0, SAMPLE))
  if (begins.slice(0, PDF_WITHIN).includes("%PDF-")) return "pdf"
  if (/^RIFF.{4}WEBP/s.test(begins) || /^.{4}ftyp(?:avif|heic|mif1)/s.test(begins)) return "picture"
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(begins)
  const binary = !wide && CONTROL.test(begins)
  const known = MAGIC.find(([magic]) => begins.startsWith(magic))?.[1]
  // Two letters may begin any text.
  if (known && (binary || !begins.startsWith("BM"))) return known
  return binary ? "unknown" : "text"
}

/** What may stand before the first element of markup. */
const PROLOGUE = /^(?:\s|<!--.*?-->|<\?.*?\?>)+/s

/** Whether a text is a page: by how it begins, or by its name if it has any element at all. */
export function isPage(text: string, name: string): boolean {
  const begins = text.slice(0, SAMPLE).replace(PROLOGUE, "")
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(begins)) return true
  return /\.x?html?$/i.test(name) && /<[a-z][^<>]*>/i.test(text)
}

/** Whether a text that is no page is markup all the same: a picture, a feed, a page and its pictures as one mail. */
export function isOtherMarkup(text: string): boolean {
  if (/^\s*<(?:\?xml|svg|rss|feed)\b/i.test(text)) return true
  return /^MIME-Version:.*^Content-Type: *multipart\/related/ims.test(text.slice(0, SAMPLE))
}

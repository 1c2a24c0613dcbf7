/**
 * A mark by which a text is known again: FNV-1a of 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/) over its UTF-8
 * bytes, as 16 hexadecimal digits. Quotation marks, dashes and spaces count alike however they are written; capitals and digits matter.
 */
export function hashOf(text: string): string {
  // The offset basis cbf29ce484222325 in two halves. The prime is 2^40 + 1b3.
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of utf8(folded(text))) {
    const before = (low ^ byte) >>> 0
    const product = before * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (before << 8)) >>> 0
    low = product >>> 0
  }
  return hex(high) + hex(low)
}

/** The same text with one spelling for what pages spell in many ways. Every offset stays what it was. */
const folded = (text: string): string =>
  text
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑‒–—―]/g, "-")
    .replace(/\s/g, " ")

/**
 * The bytes of a text. In a content script of Firefox the browser's own encoder gives bytes that belong to the page, and those
 * cannot be read: https://firefox-source-docs.mozilla.org/dom/scriptSecurity/xray_vision.html
 */
function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const sign of text) {
    const point = sign.codePointAt(0)!
    // Halves of characters are no text.
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point
    const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f)
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(0))
    else if (code < 0x1_0000) bytes.push(0xe0 | (code >> 12), tail(6), tail(0))
    else bytes.push(0xf0 | (code >> 18), tail(12), tail(6), tail(0))
  }
  return bytes
}

const hex = (number: number): string => number.toString(16).padStart(8, "0")

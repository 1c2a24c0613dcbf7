/**
 * A mark by which a text is known again: two 32-bit FNV-1a hashes (Fowler, Noll, Vo) with different beginnings, as 16
 * hexadecimal digits. Quotation marks, dashes and spaces count alike however they are written; capitals and digits matter.
 */
export function hashOf(text: string): string {
  let one = 0x811c9dc5
  let other = 0x01000193
  for (const char of folded(text)) {
    const code = char.codePointAt(0)!
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code ^ (other >>> 15), 0x85ebca6b)
  }
  return hex(one ^ (one >>> 16)) + hex(other ^ (other >>> 13))
}

/** The same text with one spelling for what pages spell in many ways. Every offset stays what it was. */
const folded = (text: string): string =>
  text
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑‒–—―]/g, "-")
    .replace(/\s/g, " ")

const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, "0")

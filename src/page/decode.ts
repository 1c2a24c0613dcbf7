/** Where markup says how its bytes are to be read, it does so this early, in bytes. */
const HEAD = 4096

/**
 * The text of a file: by its byte order mark, else as UTF-8 if it is that, else as it declares itself in a meta element or
 * an XML declaration, else as Windows-1252, which takes any bytes.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD))
  const declared = /<(?:meta|\?xml)\b[^>]+(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  for (const label of ["utf-8", declared]) {
    try {
      if (label) return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch {
      // An unknown label or bytes that are not of it: try the next.
    }
  }
  // Bytes that are cut short still read best as what the file says they are.
  return new TextDecoder(/^utf-?8$/i.test(declared ?? "") ? "utf-8" : "windows-1252").decode(bytes)
}

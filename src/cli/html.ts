import { gunzipSync } from "node:zlib"

/** The text of an HTML file: unzipped if need be, decoded by its own mark or declaration, else UTF-8. */
export function bytesToText(bytes: Uint8Array): string {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  const head = new TextDecoder("latin1").decode(plain.subarray(0, 4096))
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  for (const label of [declared, "utf-8"]) {
    if (!label) continue
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(plain)
      return text
    } catch {
      // An unknown label or bytes that are not of it: try the next.
    }
  }
  return new TextDecoder().decode(plain)
}

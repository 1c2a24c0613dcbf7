import type { Refused } from "../own-file.ts"
import { addressOf } from "./key.ts"
import type { Pack } from "./lesson.ts"
import { PACK_FILE, type ParsedPack, packFile, parsePack, withoutNames } from "./parse-pack.ts"

/*
 * A pack in the fragment of its article's address, which no browser sends to a server:
 *
 *   https://example.org/article#foothold=1.DATA
 *
 * DATA is the pack's file without layout, compressed (raw DEFLATE, RFC 1951), in base64url without padding (RFC 4648, 5).
 * Where the fragment is a route of the page ("#/page", "#!page"), "&foothold=1.DATA" comes after it.
 */

/**
 * Longest link, in characters. Browsers take far longer ones, but a share address carries the whole link to a server in
 * its query, and servers need to take no more than 8,000 (RFC 9110, 4.1); escapes and the rest of that address need room.
 */
export const MOST_LINK = 6_000

/** The link that carries a pack, without names of pupils; null where it would be too long, or the text has no web address. */
export async function linkOf(pack: Pack): Promise<string | null> {
  const address = addressOf(pack.source.url)
  if (!/^https?:/.test(address)) return null
  const data = await deflated(JSON.stringify(packFile(withoutNames(pack))))
  if (data.length > MOST_LINK) return null
  const link = `${address}${address.includes("#") ? "&" : "#"}foothold=1.${base64url(data)}`
  return link.length > MOST_LINK ? null : link
}

/** The pack that an address carries; null when it carries none. */
export async function packInLink(url: string): Promise<ParsedPack | null> {
  const carried = /[#&]foothold=([^&]*)/.exec(hashOfAddress(url))?.[1]
  if (carried === undefined) return null
  const [, version, data] = /^(\d{1,9})\.(.*)$/.exec(carried) ?? []
  if (version !== undefined && Number(version) > 1) return refused("newer")
  if (version !== "1" || !data || !/^[\w-]+$/.test(data)) return refused("damaged")
  if (data.length > PACK_FILE.largest) return refused("too-big")
  const text = await inflated(data)
  return text.ok ? parsePack(text.text) : text
}

const hashOfAddress = (url: string): string => (URL.canParse(url) ? new URL(url).hash : "")

async function deflated(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Reads no more than a pack may be long: a few bytes may stand for very many. */
async function inflated(
  data: string,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: Refused }> {
  try {
    const bytes = Uint8Array.from(atob(data.replaceAll("-", "+").replaceAll("_", "/")), (char) =>
      char.charCodeAt(0),
    )
    const reader = inPieces(bytes).pipeThrough(new DecompressionStream("deflate-raw")).getReader()
    const decoder = new TextDecoder("utf-8", { fatal: true })
    let text = ""
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { ok: true, text: text + decoder.decode() }
      text += decoder.decode(value, { stream: true })
      if (text.length > PACK_FILE.largest) {
        await reader.cancel()
        return refused("too-big")
      }
    }
  } catch {
    return refused("damaged")
  }
}

/** Bytes, as few at a time as are asked for: browsers inflate all that they are given before they hand out any of it. */
function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream(
    {
      pull(controller) {
        if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += PIECE)))
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

/** Bytes of compressed data that are inflated at a time. They stand for at most about a thousand times as many. */
const PIECE = 512

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "")

const refused = (why: Refused): { readonly ok: false; readonly why: Refused } => ({ ok: false, why })

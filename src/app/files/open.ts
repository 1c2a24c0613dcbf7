import { decode } from "../../page/decode.ts"
import { pastedArticle } from "../paste.ts"
import { isRecord } from "../same.ts"
import { fileKind, isOtherMarkup, isPage } from "./kind.ts"
import { openPage, parseHtml, parseXhtml } from "./markup.ts"
import { MOST_BYTES, MOST_TEXT_BYTES, type Opened, opened, refused, type Unopened } from "./opened.ts"

/**
 * Opens a file by what is in it; its name only helps where that could be several things. Nothing in it runs and nothing
 * that it names is fetched. Never rejects: a file that cannot be read is "damaged".
 */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > MOST_BYTES) return refused("too-big")
  try {
    return await openBytes(new Uint8Array(await file.arrayBuffer()), file.name)
  } catch {
    return refused("damaged")
  }
}

async function openBytes(bytes: Uint8Array, name: string): Promise<Opened> {
  const kind = fileKind(bytes)
  switch (kind) {
    case "zip":
      return openPacked(bytes, titleOf(name))
    case "ole":
      return openOle(bytes)
    case "text":
      return bytes.length > MOST_TEXT_BYTES ? refused("too-big") : openText(decode(bytes), name)
    default:
      return refused(kind)
  }
}

/** A file's name without its ending, as a title. */
const titleOf = (name: string): string =>
  name
    .replace(/\.\w{1,8}$/, "")
    .replace(/_+/g, " ")
    .trim()

/** Libraries for packed files come when one is opened. */
async function openPacked(bytes: Uint8Array, title: string): Promise<Opened> {
  const { openZip } = await import("./zip.ts")
  const zip = openZip(bytes)
  if (!zip) return refused("too-big")
  // As their standards have it, a book tells where it is and a document of Word is where it always was.
  if (zip.has("META-INF/container.xml")) return (await import("./book.ts")).openBook(zip, title)
  if (zip.has("word/document.xml")) return (await import("./word.ts")).openWord(zip, title)
  return refused("unknown")
}

/** The names of a container's streams are UTF-16: [MS-CFB] 2.6.1, [MS-OFFCRYPTO] 2.1. */
function openOle(bytes: Uint8Array): Unopened {
  const text = new TextDecoder("utf-16le").decode(bytes)
  if (text.includes("EncryptedPackage")) return refused("locked-word")
  return refused(text.includes("WordDocument") ? "old-word" : "unknown")
}

async function openText(text: string, name: string): Promise<Opened> {
  const json = parseJson(text)
  if (isPack(text, json, name)) return { kind: "pack", text }
  if (isPage(text, name)) {
    const document = /^\s*<\?xml/.test(text) ? parseXhtml(text) : parseHtml(text)
    return openPage(document, titleOf(name))
  }
  if (json !== null || isOtherMarkup(text)) return refused("unknown")
  const article = pastedArticle(text)
  const first = article.blocks[0]
  return opened({ ...article, title: first?.kind === "heading" ? first.text : titleOf(name) })
}

/** Whether a text is a pack, though it may be a damaged one. */
const isPack = (text: string, json: Json | null, name: string): boolean =>
  json?.["foothold"] === "pack" ||
  /\.foothold\.json$/i.test(name) ||
  /^\s*\{\s*"foothold"\s*:\s*"pack"/.test(text)

type Json = Readonly<Record<string, unknown>>

/** The record or list that a text is in JSON; null for any other text. */
function parseJson(text: string): Json | null {
  if (!/^\s*[[{]/.test(text)) return null
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

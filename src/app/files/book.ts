import { textsUnder } from "../../page/blocks.ts"
import { decode } from "../../page/decode.ts"
import { tagLook } from "../../page/look.ts"
import { type BookContents, isLocked, readContents } from "./book-contents.ts"
import { bodyOf, openWhole, parseHtml, parseXhtml } from "./markup.ts"
import { type OpenedArticle, type OpenedBook, refused, type Unopened } from "./opened.ts"
import type { Zip } from "./zip.ts"

/** Where a chapter begins: a file of the spine, and an element in it; an empty id is where the file begins. */
interface Start {
  readonly file: number
  readonly id: string
  readonly name: string
}

/** A stretch of the book: whole files but for what lies before `from` in the first and from `to` on in the last. */
export interface Stretch {
  readonly name: string
  readonly files: readonly string[]
  readonly from: string
  /** Empty when the last file belongs to it whole. */
  readonly to: string
}

/** A book of EPUB. Its chapters are read when they are asked for. Rejects when it is damaged. */
export async function openBook(zip: Zip, name: string): Promise<OpenedBook | Unopened> {
  if (isLocked(zip)) return refused("locked-book")
  const contents = readContents(zip)
  if (!contents) return refused("damaged")
  if (contents.spine.length === 0) return refused("empty")
  return {
    kind: "chapters",
    title: contents.title || name,
    lang: contents.lang,
    chapters: stretchesOf(contents).map((stretch) => ({
      name: stretch.name,
      open: () => openStretch(zip, stretch, contents).catch(() => refused("damaged")),
    })),
  }
}

/**
 * The book cut where its table of contents points to, nothing left out. Entries for one place are one chapter with both
 * names; what stands before the first, and every file of a book without contents, has no name.
 */
export function stretchesOf({ spine, entries }: Pick<BookContents, "spine" | "entries">): Stretch[] {
  const starts: Start[] = []
  for (const { path, id, name } of entries) {
    const file = spine.indexOf(path)
    const same = starts.findIndex((start) => start.file === file && start.id === id)
    if (file < 0 || name === "") continue
    if (same < 0) starts.push({ file, id, name })
    else if (!starts[same]!.name.split(" · ").includes(name))
      starts[same] = { file, id, name: `${starts[same]!.name} · ${name}` }
  }
  starts.sort((a, b) => a.file - b.file)
  if (starts.length === 0) starts.push(...spine.map((_, file) => ({ file, id: "", name: "" })))
  else if (starts[0]!.file > 0) starts.unshift({ file: 0, id: "", name: "" })
  return starts.map(({ file, id, name }, at) => {
    const next = starts[at + 1]
    const to = next?.id ?? ""
    const end = next === undefined ? spine.length : to === "" ? next.file : next.file + 1
    return { name, files: spine.slice(file, Math.max(end, file + 1)), from: at === 0 ? "" : id, to }
  })
}

/** Reads a stretch of the book as one text. */
async function openStretch(
  zip: Zip,
  { name, files, from, to }: Stretch,
  { title, authors, lang }: BookContents,
): Promise<OpenedArticle | Unopened> {
  const whole = parseHtml("")
  const bodies = files.flatMap((path) => {
    const bytes = zip.read(path)
    return bytes ? [whole.adoptNode(bodyOf(parseXhtml(decode(bytes))))] : []
  })
  for (const body of bodies) whole.body.append(body)
  const first = from === "" ? null : elementIn(bodies[0], from)
  // Where the last file has no such place, the next chapter begins with that file.
  const end = to === "" ? null : (elementIn(bodies.at(-1), to) ?? (bodies.length > 1 ? bodies.at(-1) : null))
  const texts = textsUnder(whole.body, tagLook).filter(
    (text) => (!first || !isBefore(text, first)) && (!end || isBefore(text, end)),
  )
  const byline = authors.length > 0 ? authors.join(", ") : null
  return openWhole(texts, { title: name, byline, lang }, title)
}

/** The element of an id; null when the file has none. */
function elementIn(body: Element | undefined, id: string): Element | null {
  const named = [body, ...(body?.querySelectorAll("[id], [name]") ?? [])]
  return named.find((each) => each?.id === id || each?.getAttribute("name") === id) ?? null
}

const isBefore = (text: Text, element: Element): boolean =>
  (element.compareDocumentPosition(text) & element.DOCUMENT_POSITION_PRECEDING) !== 0

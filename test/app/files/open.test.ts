import "./in-a-page.ts"
import { expect, it } from "vitest"
import { openFile } from "../../../src/app/files/open.ts"
import type { Opened } from "../../../src/app/files/opened.ts"
import { sketch } from "../../page/sketch.ts"
import { bookFile, bookOfThree, chapter, fileOf, wordFile, zipOf } from "./make.ts"

const open = (name: string, content: string | Uint8Array): Promise<Opened> => openFile(fileOf(name, content))

async function articleIn(name: string, content: string | Uint8Array) {
  const opened = await open(name, content)
  if (opened.kind !== "article") throw new Error(JSON.stringify(opened))
  return opened.article
}

async function sketchIn(name: string, content: string | Uint8Array): Promise<string> {
  const { blocks, outline } = await articleIn(name, content)
  return sketch(
    outline!,
    blocks.map(({ text }) => text),
  )
}

const textIn = async (name: string, content: string | Uint8Array): Promise<string> =>
  (await articleIn(name, content)).blocks.map(({ text }) => text).join(" | ")

const PROSE =
  "The council bought an old ferry in the spring, and nobody on the island believed that it would float. "
const PAGE = `<!doctype html><html lang="en"><head><title>The ferry – The Island News</title></head><body>
  <nav><a href="/">Home</a> <a href="/news">All of the news from the islands</a></nav>
  <article><h1>The ferry</h1><p>${PROSE.repeat(3)}</p><h2>A <em>new</em> engine</h2>
  <ul><li>${PROSE}</li><li>${PROSE}</li></ul><p>${PROSE}<a href="https://example.org/a">Read it</a></p></article>
  <footer>Copyright of the Island News, all rights reserved.</footer></body></html>`

it("finds the article of a saved page, with its outline and what it leaves out", async () => {
  const article = await articleIn("page.html", PAGE)
  expect(article).toMatchObject({ url: "", lang: "en", dir: "ltr" })
  expect(article.title).toMatch(/^The ferry/)
  expect(article.coverage).toBeGreaterThan(0.7)
  expect(article.coverage).toBeLessThan(1)
  expect(article.outline?.parts.map(({ kind }) => kind)).toEqual([
    "paragraph",
    "heading",
    "list",
    "paragraph",
  ])
  expect(article.outline?.marks.flat().map(({ kind }) => kind)).toEqual(["emphasis", "link"])
})

it("takes all of a page that is no article", async () => {
  const article = await articleIn("My_list.htm", "<h2>To do</h2><ol><li>Row.<li>Sail.</ol>")
  expect(article).toMatchObject({ title: "To do", coverage: 1 })
  expect(article.blocks.map(({ text }) => text)).toEqual(["To do", "Row.", "Sail."])
})

it.each([
  ["a page by its text", "page.txt", "<!-- saved --><html><p>One.</p>", "One."],
  ["XHTML", "page.xhtml", chapter("<p>One.<br/>Two.</p>", "<title/>"), "One. | Two."],
  [
    "XHTML that breaks its rules",
    "page.xhtml",
    chapter("<p>One &nbsp;&copy; & two.</p>", "<title/>"),
    "One  © & two.",
  ],
  ["text that is called a page", "page.html", "One < two.\n\nThree.", "One < two. | Three."],
  ["markup in plain text", "code.txt", "Write <b>One</b>.", "Write <b>One</b>."],
  ["plain text", "a.txt", "The ferry\n\nShe leaked.", "The ferry | She leaked."],
  ["Markdown", "a.md", "# The ferry\nShe leaked.", "The ferry | She leaked."],
  ["a file without an ending", "notes", "She leaked.", "She leaked."],
  ["a record that is none", "a.txt", "{sighs} She leaked.", "{sighs} She leaked."],
])("opens %s", async (_what, name, content, text) => {
  expect(await textIn(name, content)).toBe(text)
})

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const wide = (text: string) =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0)).buffer)
const swapped = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at ^ 1]!)

it.each([
  ["UTF-8", "a.txt", new TextEncoder().encode("Café – no.")],
  ["UTF-8 with a mark", "a.txt", new TextEncoder().encode("\ufeffCafé – no.")],
  ["UTF-16", "a.txt", wide("Café – no.")],
  ["UTF-16, the other way round", "a.txt", swapped(wide("Café – no."))],
  // Its dash is another byte, which Node reads as nothing.
  ["Windows-1252", "a.txt", latin("Caf\xe9 - no.")],
  ["what a page declares", "a.html", latin('<html><meta charset="windows-1251"><p>Caf\xe9 \x96 no.')],
])("reads %s", async (charset, name, bytes) => {
  const text = charset.startsWith("what")
    ? "Cafй – no."
    : charset === "Windows-1252"
      ? "Café - no."
      : "Café – no."
  expect(await textIn(name, bytes)).toBe(text)
})

it("names a text by its first heading, else by its file", async () => {
  expect((await articleIn("my_notes.v2.txt", "She leaked.")).title).toBe("my notes.v2")
  expect((await articleIn("a.txt", "The ferry\n\nShe leaked.")).title).toBe("The ferry")
})

it("opens a document of Word with all its forms, without its pictures", async () => {
  const article = await articleIn("ferry.docx", await wordFile())
  expect(article).toMatchObject({ url: "", title: "The ferry", coverage: 1 })
  expect(await sketchIn("ferry.docx", await wordFile())).toBe(
    "h1 The ferry | p She leaked from the first day, says the log. | h2 What they took | ul[p a rope][p two oars] | ol1[p Look first.][p Then go.] | quote We never went back. | table[p Year ; p Boats][p 1962 ; p 3]",
  )
  expect(article.outline!.marks.flat().map(({ kind, href }) => href ?? kind)).toEqual([
    "strong",
    "emphasis",
    "https://example.org/ferries",
  ])
})

it("drops what a document's link would run", async () => {
  const { outline, blocks } = await articleIn("a.docx", await wordFile("javascript:alert(1)"))
  expect(blocks[1]!.text).toContain("says the log")
  expect(outline!.marks.flat().map(({ kind }) => kind)).toEqual(["strong", "emphasis"])
})

it.each([
  ["pack by name", "class.foothold.json", "{", "pack"],
  ["pack by what it is", "class.json", '{"version":1,"foothold":"pack"}', "pack"],
  ["pack that was cut off", "class.json", '{"foothold": "pack", "ver', "pack"],
  ["PDF", "a.txt", "%PDF-1.7 \n", "pdf"],
  ["picture", "a.docx", "\x89PNG\r\n\x1a\n", "picture"],
  ["picture in text", "a.svg", "<svg><p>One.</p></svg>", "unknown"],
  ["feed", "a.xml", "<?xml version='1.0'?><rss><p>One.</p></rss>", "unknown"],
  [
    "page kept as a mail",
    "a.mhtml",
    "From: me\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;",
    "unknown",
  ],
  ["other record", "a.json", '{"foothold":"data"}', "unknown"],
  ["list", "a.json", "[1]", "unknown"],
  ["program", "a.txt", "\x7fELF\x02\x01\x00\x00", "unknown"],
  ["rich text", "a.rtf", "{\\rtf1 One.}", "unknown"],
  ["nothing", "a.txt", "", "empty"],
  ["white space", "a.txt", " \n\n ", "empty"],
  ["page without text", "a.html", "<!doctype html><script>1</script><p> </p>", "empty"],
  ["text that goes on and on", "a.txt", "Row. ".repeat(70_000), "too-long"],
  ["packed file that is none", "a.epub", "PK\x03\x04\x00 and so on", "damaged"],
])("tells a %s", async (_what, name, content, answer) => {
  const opened = await open(name, content.startsWith("\x89") ? latin(content) : content)
  expect(opened.kind === "refused" ? opened.why : opened.kind).toBe(answer)
})

const ole = (name: string) => {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(wide(name).subarray(2), 1024)
  return bytes
}

it.each([
  ["a file with a password", "a.docx", ole("EncryptedPackage"), "locked-word"],
  ["Word before .docx", "a.doc", ole("WordDocument"), "old-word"],
  ["another program's container", "a.msg", ole("Workbook"), "unknown"],
  ["a packed file of something else", "a.zip", zipOf({ "a.txt": "One." }), "unknown"],
  ["a document that is not whole", "a.docx", zipOf({ "word/document.xml": "<w:document" }), "damaged"],
  ["a book without its list", "a.epub", zipOf({ "META-INF/container.xml": "<container/>" }), "damaged"],
  ["a book without chapters", "a.epub", bookFile({ chapters: {} }), "empty"],
  [
    "more than is unpacked",
    "a.epub",
    zipOf({ "META-INF/container.xml": "<container/>", "a.xhtml": new Uint8Array(51e6) }),
    "too-big",
  ],
  [
    "more files than any text needs",
    "a.epub",
    zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, ""]))),
    "damaged",
  ],
])("refuses %s", async (_what, name, bytes, why) => {
  expect(await open(name, bytes)).toEqual({ kind: "refused", why })
})

it("does not read what is larger than any text", async () => {
  const file = { size: 50_000_001, name: "a.txt", arrayBuffer: () => Promise.reject(new Error("read")) }
  expect(await openFile(file as unknown as File)).toEqual({ kind: "refused", why: "too-big" })
  expect(await openFile({ ...file, size: 1 } as unknown as File)).toEqual({ kind: "refused", why: "damaged" })
})

it("a packed file that lies about its sizes is cut off where it said it would end", async () => {
  const bytes = bookOfThree()
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  // The unpacked size of each file, in the list at the end: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  expect(await open("a.epub", bytes)).toEqual({ kind: "refused", why: "damaged" })
})

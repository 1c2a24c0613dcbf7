import "./in-a-page.ts"
import { describe, expect, it } from "vitest"
import { stretchesOf } from "../../../src/app/files/book.ts"
import { openFile } from "../../../src/app/files/open.ts"
import type { OpenedArticle, OpenedBook, Unopened } from "../../../src/app/files/opened.ts"
import { bookFile, bookOfThree, chapter, fileOf } from "./make.ts"

async function bookIn(bytes: Uint8Array): Promise<OpenedBook> {
  const opened = await openFile(fileOf("boats.epub", bytes))
  if (opened.kind !== "chapters") throw new Error(JSON.stringify(opened))
  return opened
}

const textOf = (opened: OpenedArticle | Unopened): string =>
  opened.kind === "refused" ? opened.why : opened.article.blocks.map(({ text }) => text).join(" | ")

/** Every chapter of a book, with its text or why there is none. */
async function chaptersIn(bytes: Uint8Array): Promise<string[]> {
  const { chapters } = await bookIn(bytes)
  return Promise.all(chapters.map(async ({ name, open }) => `${name}: ${textOf(await open())}`))
}

describe("a book", () => {
  it("has its chapters as the table of contents cuts them, in reading order", async () => {
    const book = await bookIn(bookOfThree())
    expect(book.title).toBe("Boats of the Sound")
    expect(await chaptersIn(bookOfThree())).toEqual([
      ": empty",
      "The ferry: The ferry | She leaked from the first day. | They mended her at night.",
      "The storm: The storm | It came from the west.",
      "The calm: The calm | It was over at noon.",
    ])
  })

  it("gives a chapter as an article with its outline", async () => {
    const { chapters } = await bookIn(bookOfThree())
    const opened = (await chapters[1]!.open()) as OpenedArticle
    expect(opened.article).toMatchObject({
      url: "",
      title: "The ferry",
      byline: "Ada Moe",
      lang: "en",
      coverage: 1,
    })
    expect(opened.article.outline!.parts.map(({ kind }) => kind)).toEqual([
      "heading",
      "paragraph",
      "paragraph",
    ])
    expect(opened.article.outline!.marks[1]!.map(({ kind }) => kind)).toEqual(["emphasis"])
  })

  it("reads the contents of older books", async () => {
    const point = (name: string, src: string, inner = "") =>
      `<navPoint><navLabel><text> ${name} </text></navLabel><content src="${src}"/>${inner}</navPoint>`
    const bytes = bookFile({
      chapters: { "a.xhtml": chapter("<p>One.</p>"), "b.xhtml": chapter("<p>Two.</p>") },
      ncx: point("Part one", "a.xhtml", point("First", "./a.xhtml")) + point("Second", "../OEBPS/b.xhtml"),
    })
    expect(await chaptersIn(bytes)).toEqual(["Part one · First: One.", "Second: Two."])
  })

  it("without contents is its files", async () => {
    const bytes = bookFile({
      chapters: { "a.xhtml": chapter("<p>One.</p>"), "b.xhtml": "no page & <p>Two." },
    })
    expect(await chaptersIn(bytes)).toEqual([": One.", ": no page & | Two."])
  })

  it("leads nowhere but into itself", async () => {
    const bytes = bookFile({
      chapters: { "a.xhtml": chapter("<p>One.</p>") },
      manifest: '<item id="x" href="https://example.org/x.xhtml" media-type="application/xhtml+xml"/>',
      nav: `<li><a href="https://example.org/a.xhtml">Far</a></li><li><a href="../../../etc/passwd">Up</a></li>
        <li><a href="/OEBPS/a.xhtml">From the root</a></li><li><a href="javascript:alert(1)">Run</a></li>`,
      more: { "../../evil.xhtml": chapter("<p>Evil.</p>"), "/etc/passwd": "root", __proto__x: "" },
    })
    expect(await chaptersIn(bytes)).toEqual(["From the root: One."])
  })

  it("expands no entities of its own", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "Ha!"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
      <html xmlns="http://www.w3.org/1999/xhtml"><body><p>One. &b; &x;</p></body></html>`
    expect((await chaptersIn(bookFile({ chapters: { "a.xhtml": bomb } })))[0]).not.toMatch(/Ha!|root/)
  })

  const encryption = (algorithm: string) => ({
    "META-INF/encryption.xml": `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">
      <enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
  })

  it("that wants a key is refused, one whose fonts alone are hidden is not", async () => {
    const chapters = { "a.xhtml": chapter("<p>One.</p>") }
    const locked = bookFile({ chapters, more: encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc") })
    expect(await openFile(fileOf("a.epub", locked))).toEqual({ kind: "refused", why: "locked-book" })
    const fonts = bookFile({ chapters, more: encryption("http://www.idpf.org/2008/embedding") })
    expect(await chaptersIn(fonts)).toEqual([": One."])
  })

  it("says of a damaged chapter that it is", async () => {
    const bytes = bookOfThree()
    const at = Buffer.from(bytes).indexOf("OEBPS/one.xhtml") + "OEBPS/one.xhtml".length
    bytes.fill(0xff, at, at + 20)
    expect((await chaptersIn(bytes))[1]).toBe("The ferry: damaged")
  })
})

describe("stretchesOf", () => {
  const spine = ["a", "b", "c"]
  const entry = (path: string, id = "", name = `${path}${id}`) => ({ path, id, name })
  const cut = (...entries: ReturnType<typeof entry>[]) =>
    stretchesOf({ spine, entries }).map(
      ({ name, files, from, to }) => `${name}: ${files.join("")} ${from}-${to}`,
    )

  it.each([
    ["a file each", [entry("a"), entry("b"), entry("c")], ["a: a -", "b: b -", "c: c -"]],
    ["what follows belongs to what came before", [entry("a"), entry("c")], ["a: ab -", "c: c -"]],
    ["what comes first has no name", [entry("b")], [": a -", "b: bc -"]],
    [
      "places in a file",
      [entry("a", "1"), entry("a", "2"), entry("c", "3")],
      ["a1: a -2", "a2: abc 2-3", "c3: c 3-"],
    ],
    ["another order of contents", [entry("c"), entry("a")], ["a: ab -", "c: c -"]],
    ["what is not in the book", [entry("z"), entry("a", "", "")], [": a -", ": b -", ": c -"]],
  ])("%s", (_what, entries, stretches) => {
    expect(cut(...entries)).toEqual(stretches)
  })
})

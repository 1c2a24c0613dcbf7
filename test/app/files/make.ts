import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx"
import { strToU8, zipSync } from "fflate"

/** Files for tests, made as programs make them. */

export const fileOf = (name: string, content: string | Uint8Array): File =>
  new File([typeof content === "string" ? content : content.slice()], name)

/** A packed file of these texts. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  )

/** The smallest picture there is, one pixel large. */
const DOT = Uint8Array.from(atob("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="), (char) =>
  char.charCodeAt(0),
)

/** A document of Word with all that its text may hold; its links lead where `link` says. */
export function wordFile(link = "https://example.org/ferries"): Promise<Uint8Array> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const document = new Document({
    numbering: {
      config: [
        {
          reference: "steps",
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: "left" }],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: "The ferry", heading: HeadingLevel.TITLE }),
          new Paragraph({
            children: [
              new TextRun("She "),
              new TextRun({ text: "leaked", bold: true }),
              new TextRun(" from the "),
              new TextRun({ text: "first", italics: true }),
              new TextRun(" day, says "),
              new ExternalHyperlink({ children: [new TextRun("the log")], link }),
              new TextRun("."),
              new ImageRun({ type: "gif", data: DOT, transformation: { width: 300, height: 200 } }),
            ],
          }),
          new Paragraph({ text: "What they took", heading: HeadingLevel.HEADING_2 }),
          new Paragraph({ text: "a rope", bullet: { level: 0 } }),
          new Paragraph({ text: "two oars", bullet: { level: 0 } }),
          new Paragraph({ text: "Look first.", numbering: { reference: "steps", level: 0 } }),
          new Paragraph({ text: "Then go.", numbering: { reference: "steps", level: 0 } }),
          new Paragraph({ text: "We never went back.", style: "Quote" }),
          new Table({
            rows: [
              new TableRow({ children: [cell("Year"), cell("Boats")] }),
              new TableRow({ children: [cell("1962"), cell("3")] }),
            ],
          }),
        ],
      },
    ],
    styles: { paragraphStyles: [{ id: "Quote", name: "Quote" }] },
  })
  return Packer.pack(document, "uint8array")
}

const CONTAINER = `<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
  <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`

export const chapter = (body: string, head = "<title>A chapter</title>"): string =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head>${head}</head><body>${body}</body></html>`

interface BookOptions {
  /** Chapters by path in the book's folder, in reading order. */
  readonly chapters: Readonly<Record<string, string>>
  /** The list of an EPUB 3's contents. */
  readonly nav?: string
  /** The map of an EPUB 2's contents. */
  readonly ncx?: string
  /** Further files, by path in the package. */
  readonly more?: Readonly<Record<string, string>>
  /** Further entries of the manifest. */
  readonly manifest?: string
}

/** A book of EPUB. */
export function bookFile({ chapters, nav, ncx, more = {}, manifest = "" }: BookOptions): Uint8Array {
  const paths = Object.keys(chapters)
  const item = (path: string, at: number) =>
    `<item id="c${at}" href="${encodeURI(path)}" media-type="application/xhtml+xml"/>`
  const opf = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Boats of the Sound</dc:title>
    <dc:creator>Ada Moe</dc:creator><dc:language>en</dc:language></metadata>
    <manifest>${paths.map(item).join("")}${manifest}
      ${nav === undefined ? "" : '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'}
      ${ncx === undefined ? "" : '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'}</manifest>
    <spine toc="ncx">${paths.map((_, at) => `<itemref idref="c${at}"/>`).join("")}</spine></package>`
  return zipOf({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": CONTAINER,
    "OEBPS/book.opf": opf,
    ...(nav === undefined
      ? {}
      : { "OEBPS/nav.xhtml": chapter(`<nav epub:type="toc"><ol>${nav}</ol></nav>`) }),
    ...(ncx === undefined
      ? {}
      : {
          "OEBPS/toc.ncx": `<?xml version="1.0"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>${ncx}</navMap></ncx>`,
        }),
    ...Object.fromEntries(Object.entries(chapters).map(([path, text]) => [`OEBPS/${path}`, text])),
    ...more,
  })
}

/** A book of three chapters with a table of contents. */
export const bookOfThree = (): Uint8Array =>
  bookFile({
    chapters: {
      "cover.xhtml": chapter("<img src='cover.png'/>"),
      "one.xhtml": chapter("<h1 id='one'>The ferry</h1><p>She leaked from the <em>first</em> day.</p>"),
      "one-b.xhtml": chapter("<p>They mended her at night.</p>"),
      "two three.xhtml": chapter(
        "<h1 id='two'>The storm</h1><p>It came from the west.</p><h1 id='three'>The calm</h1><p>It was over at noon.</p>",
      ),
    },
    nav: `<li><a href="one.xhtml#one">The ferry</a></li><li><a href="two%20three.xhtml#two">The storm</a>
      <ol><li><a href="two%20three.xhtml#three">The calm</a></li></ol></li>`,
  })

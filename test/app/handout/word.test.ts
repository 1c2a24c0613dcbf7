import { strFromU8, unzipSync } from "fflate"
import { JSDOM } from "jsdom"
import { describe, expect, it } from "vitest"
import type { Handout } from "../../../src/app/handout/handout.ts"
import { type WordOptions, wordFile } from "../../../src/app/handout/word/document.ts"
import { FERRY } from "./ferry.ts"
import { ferryHandout } from "./ferry-handout.ts"
import { say } from "./sentences.ts"

const OPTIONS: WordOptions = { numbers: true, pictures: new Map() }
const { window } = new JSDOM()

/** A part of a Word file. @throws where it is no well-formed XML. */
async function part(handout: Handout, name = "word/document.xml", options = OPTIONS): Promise<Document> {
  const files = unzipSync(new Uint8Array(await wordFile(handout, 2, say, options)))
  const document = new window.DOMParser().parseFromString(strFromU8(files[name]!), "application/xml")
  const error = document.querySelector("parsererror")
  if (error) throw new Error(error.textContent)
  return document
}

const all = (of: Document | Element, name: string): Element[] => [...of.getElementsByTagName(name)]
const value = (of: Element | undefined): string | null => of?.getAttribute("w:val") ?? null
const textOf = (of: Element): string =>
  all(of, "w:t")
    .map((text) => text.textContent)
    .join("")
const styleOf = (paragraph: Element): string | null => value(all(paragraph, "w:pStyle")[0])

/** The runs of a paragraph whose look has a sign: "w:b" for bold. */
const looking = (document: Document, sign: string): string[] =>
  all(document, "w:r")
    .filter((run) => all(run, sign).length > 0)
    .map(textOf)

describe("a Word file", () => {
  it("has the article's headings as headings", async () => {
    const headed = all(await part(ferryHandout()), "w:p").filter((paragraph) =>
      styleOf(paragraph)?.startsWith("Heading"),
    )
    expect(headed.map((paragraph) => [styleOf(paragraph), textOf(paragraph)])).toEqual([
      ["Heading1", "A harbour grows"],
      ["Heading2", "What the town wanted"],
      ["Heading2", "Questions"],
      ["Heading2", "Words"],
    ])
  })

  it("has lists as lists: numbers that go on where the article's do, bullets inside", async () => {
    const document = await part(ferryHandout())
    const items = all(document, "w:p").filter((paragraph) => all(paragraph, "w:numPr").length > 0)
    expect(items.slice(0, 3).map((item) => [value(all(item, "w:ilvl")[0]), textOf(item)])).toEqual([
      ["0", expect.stringContaining("old quay")],
      ["0", expect.stringContaining("new quay")],
      ["1", expect.stringContaining("lighthouse")],
    ])
    const numbering = await part(ferryHandout(), "word/numbering.xml")
    const starts = all(numbering, "w:lvl")
      .filter((level) => value(all(level, "w:numFmt")[0]) === "decimal")
      .map((level) => value(all(level, "w:start")[0]))
    expect(starts).toContain("3")
    expect(all(numbering, "w:numFmt").map(value)).toContain("bullet")
  })

  it("has tables, quotations, verse with its lines, and links", async () => {
    const document = await part(ferryHandout())
    expect(all(document, "w:tr").map((row) => all(row, "w:tc").map(textOf))).toEqual([
      ["Year", "Cars"],
      ["1989", "212"],
    ])
    expect(all(document, "w:tblHeader").length).toBe(1)
    const styled = (style: string) => all(document, "w:p").filter((paragraph) => styleOf(paragraph) === style)
    expect(styled("Quote").map(textOf)).toEqual([expect.stringContaining("We sat on the sand")])
    expect(styled("Code").map(textOf)).toEqual(["A line of verse,  and one more."])
    expect(all(styled("Code")[0]!, "w:br").length).toBe(1)
    const links = all(await part(ferryHandout(), "word/_rels/document.xml.rels"), "Relationship")
      .filter((link) => link.getAttribute("TargetMode") === "External")
      .map((link) => link.getAttribute("Target"))
    expect(links).toEqual(["https://example.org/harbour", "https://example.org/authority"])
    expect(all(document, "w:hyperlink").map(textOf)).toEqual([
      "https://example.org/harbour",
      "harbour authority",
    ])
  })

  it("has the words to keep in bold and the author's stress in italics", async () => {
    const document = await part(ferryHandout())
    expect(looking(document, "w:b")).toEqual(expect.arrayContaining(["ferries", "sediment", "ferry"]))
    expect(looking(document, "w:i")).toEqual(["in total"])
  })

  it("is labelled, says where it is from, and what words mean", async () => {
    const lines = all(await part(ferryHandout()), "w:p").map(textOf)
    expect(lines).toEqual(
      expect.arrayContaining([
        "By A. Writer",
        "Source: https://example.org/harbour",
        "Adapted with Foothold · Step 2 · Otters",
        "Goal: Tell why harbours change.",
        "☐ The captain is late.",
        "harbour authority: The people who run the harbour.",
        "Note on paragraph 3: Think of the river near our school.",
      ]),
    )
  })

  it("has paragraph numbers if wished, the same as everywhere", async () => {
    const lines = async (numbers: boolean) =>
      all(await part(ferryHandout(), undefined, { ...OPTIONS, numbers }), "w:p").map(textOf)
    expect(
      (await lines(true)).filter((line) => /^\d+ {2}/.test(line)).map((line) => line.split(" ")[0]),
    ).toEqual(["1", "2", "3", "4", "5", "6", "11", "12"])
    expect((await lines(false)).filter((line) => /^\d+ {2}/.test(line))).toEqual([])
  })

  it("has answers in the teacher's copy, and lines to write on in the pupils'", async () => {
    const document = await part(ferryHandout({ teacher: true }))
    expect(looking(document, "w:i")).toContain("Answer: Engineers, every spring. (see paragraph 12)")
    expect(all(document, "w:tab").filter((tab) => tab.hasAttribute("w:leader")).length).toBe(0)
    const lines = all(await part(ferryHandout()), "w:tab").filter((tab) => tab.hasAttribute("w:leader"))
    expect(lines).toHaveLength(3)
  })

  it("knows its language and which way it runs", async () => {
    const handout = ferryHandout({ article: { ...FERRY, lang: "ar", dir: "rtl" } })
    const language = all(await part(handout, "word/styles.xml"), "w:lang")[0]!
    expect([value(language), language.getAttribute("w:bidi")]).toEqual(["ar", "ar"])
    const document = await part(handout)
    const quote = all(document, "w:p").find((paragraph) => styleOf(paragraph) === "Quote")!
    expect(all(quote, "w:bidi").length).toBe(1)
    expect(all(quote, "w:rtl").length).toBeGreaterThan(0)
    expect(all(document, "w:bidiVisual").length).toBe(1)
  })

  it("holds pictures that it is given, with what they show", async () => {
    const data = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    )
    const pictures = new Map([
      [0, { type: "png", data: new Uint8Array(data), width: 1200, height: 600 }] as const,
    ])
    const document = await part(ferryHandout(), undefined, { ...OPTIONS, pictures })
    expect(all(document, "wp:docPr")[0]!.getAttribute("descr")).toBe("The quay")
    const { cx, cy } = Object.fromEntries(
      [...all(document, "wp:extent")[0]!.attributes].map(({ name, value }) => [name, Number(value)]),
    )
    // 9,525 units to the pixel: 600 by 300 pixels.
    expect([cx, cy]).toEqual([600 * 9525, 300 * 9525])
  })

  it("has no line that cuts what is higher, and no picture higher than a page", async () => {
    const spacing = all(await part(ferryHandout(), "word/styles.xml"), "w:spacing")
    const lines = spacing.filter((each) => each.hasAttribute("w:line"))
    expect(new Set(lines.map((line) => line.getAttribute("w:lineRule")))).toEqual(new Set(["auto"]))
    const tall = { type: "png", data: new Uint8Array(1), width: 400, height: 2800 } as const
    const document = await part(ferryHandout(), undefined, { ...OPTIONS, pictures: new Map([[0, tall]]) })
    const extent = all(document, "wp:extent")[0]!
    expect([extent.getAttribute("cx"), extent.getAttribute("cy")]).toEqual([`${100 * 9525}`, `${700 * 9525}`])
  })

  it("opens whatever the text is", async () => {
    const text = "<w:p/>]]>&amp; \u0000\u0007\uFFFE half \uD83D pair \u2028 end"
    const blocks = FERRY.blocks.map((block) => ({ ...block, text }))
    const article = { ...FERRY, title: text, byline: text, blocks }
    const handout = ferryHandout({ article, steps: new Map(), glosses: [] })
    const paragraphs = all(await part(handout), "w:p").map(textOf)
    expect(paragraphs).toContain(`1  ${"<w:p/>]]>&amp; \uFFFD\uFFFD\uFFFD half \uFFFD pair \u2028 end"}`)
    await part(handout, "docProps/core.xml")
  })
})

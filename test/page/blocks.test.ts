import { describe, expect, test } from "vitest"
import { fromNode, readBlocks, textsUnder, toNode } from "../../src/page/blocks.ts"
import { findArticle } from "../../src/page/find.ts"
import { tagLook } from "../../src/page/look.ts"
import { bytesOf, openHtml, openPage, pageNames } from "./pages.ts"

describe.each(pageNames)("%s", (name) => {
  const document = openPage(name)
  const before = bytesOf(document)
  const found = findArticle(document)
  const blocks = readBlocks(found.all, { look: tagLook })

  test("finding and reading leave the page as it was", () => {
    expect(bytesOf(document)).toBe(before)
  })

  test("every unit of every block lies in the page, and the way back leads to it", () => {
    for (const block of blocks) {
      for (let offset = 0; offset < block.block.text.length; offset++) {
        const unit = block.block.text[offset]!
        const place = toNode(block, offset)
        if (unit === "\n" && place === null) continue
        expect(place, `${block.block.text.slice(0, 30)} at ${offset}`).not.toBeNull()
        const inNode = place!.node.data[place!.offset]!
        expect(inNode.replace(/[\s\u00a0]/, unit === " " ? " " : "$&")).toBe(unit)
        expect(fromNode(block, place!.node, place!.offset)).toBe(offset)
      }
    }
  })

  test("every visible unit of the article's nodes lies in a block", () => {
    const held = new Set(blocks.flatMap(({ slots }) => slots.map(({ node }) => node)))
    const lost = found.all.filter((node) => node.data.trim() && !held.has(node) && !inEditable(node))
    expect(lost.map(({ data }) => data)).toEqual([])
  })

  test("blocks stand in document order and share no node", () => {
    const nodes = blocks.flatMap(({ slots }) => slots.map(({ node }) => node))
    expect(new Set(nodes).size).toBe(nodes.length)
  })

  test("spans lie inside the text", () => {
    for (const { block } of blocks) {
      for (const { start, end } of [...block.opaque, ...block.anchors]) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(block.text.length)
      }
    }
  })
})

const inEditable = (node: Text): boolean =>
  node.parentElement?.closest("[contenteditable], [role=textbox]") !== null

const textsOf = (html: string): string[] => {
  const document = openHtml(html)
  return readBlocks(nodesOf(document), { look: tagLook }).map(({ block }) => block.text)
}

const nodesOf = (document: Document): Text[] => textsUnder(document.body, tagLook)

const blockOf = (html: string) => readBlocks(nodesOf(openHtml(html)), { look: tagLook })[0]!

describe("a block's text is what the reader sees", () => {
  test.each([
    ["white space collapses", "<p>  one \n\t two  </p>", ["one two"]],
    ["across elements too", "<p>one <b> two</b> <i> three </i></p>", ["one two three"]],
    ["a no-break space reads as a space and stays", "<p>5&nbsp;km&nbsp; far</p>", ["5 km  far"]],
    ["soft hyphens are not seen", "<p>con&shy;crete</p>", ["concrete"]],
    ["two line breaks end a text", "<div>One.<br><br>Two.</div>", ["One.", "Two."]],
    ["one line break after a sentence does too", "<div>One.<br>Two.</div>", ["One.", "Two."]],
    ["one inside a sentence does not", "<p>one <br> two</p>", ["one\ntwo"]],
    ["nested blocks end a text", "<ul><li>one<ul><li>two</li></ul>three</li></ul>", ["one", "two", "three"]],
    ["split and commented nodes are one", "<p>on<!-- x -->e</p>", ["one"]],
    ["pictures hold no text", '<p>one <img alt="x"> two</p>', ["one two"]],
    ["scripts hold no text", "<p>one <script>1</script> two</p>", ["one two"]],
  ])("%s", (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts)
  })

  test("anchors and opaque spans", () => {
    const { block } = blockOf(
      '<p>See <a href="#">the <b>big</b> map</a> and <code>x = 1</code>.<sup>[1]</sup></p>',
    )
    const words = ({ start, end }: { start: number; end: number }) => block.text.slice(start, end)
    expect(block.anchors.map(words)).toEqual(["the big map", "big", "x = 1", "[1]"])
    expect(block.opaque.map(words)).toEqual(["x = 1", "[1]"])
  })

  test.each([
    ["h2", "heading"],
    ["li", "item"],
    ["blockquote", "quote"],
    ["figcaption", "caption"],
    ["p", "paragraph"],
  ])("<%s> is a %s", (tag, kind) => {
    expect(blockOf(`<main><${tag}>Some words</${tag}></main>`).block.kind).toBe(kind)
  })

  test.each([
    ["<pre>a\n  b</pre>", "its line breaks are part of it"],
    ["<p>a rose<br>is a rose<br>is a rose<br>is a rose<br>is a rose</p>", "verse"],
    ["<table><tr><td>Short cell</td></tr></table>", "a short cell"],
    [`<p>${[..."letters!"].map((letter) => `<i>${letter}</i>`).join("")}</p>`, "set letter by letter"],
  ])("%s is left alone", (html, why) => {
    expect(blockOf(html).left).toBe(why)
  })

  test("what people write is no block", () => {
    expect(textsOf('<div contenteditable="true"><p>mine</p></div><div role="textbox">mine</div>')).toEqual([])
  })
})

import { describe, expect, test } from "vitest"
import { standIn } from "../../src/cli/bench/pages-stand-in.ts"
import { type PageBlock, readBlocks, textsUnder } from "../../src/page/blocks.ts"
import { directionOf } from "../../src/page/direction.ts"
import { findArticle, findInCopy } from "../../src/page/find.ts"
import { tagLook } from "../../src/page/look.ts"
import { type Outline, outlineOf } from "../../src/page/outline.ts"
import { createPictures } from "../../src/page/pictures.ts"
import { createSession } from "../../src/page/session.ts"
import { bytesOf, openHtml, openPage, pageNames } from "./pages.ts"
import { blocksIn, faultsOf, sketch } from "./sketch.ts"

const outline = (blocks: readonly PageBlock[]): Promise<Outline> =>
  outlineOf(blocks, tagLook, createPictures().numberOf)

/** Blocks of all text but what lies in an element with `data-out`, which stands for what is no part of the article. */
const blocksOf = (html: string): PageBlock[] => {
  const nodes = textsUnder(openHtml(html).body, tagLook)
  return readBlocks(
    nodes.filter((node) => !node.parentElement?.closest("[data-out]")),
    { look: tagLook },
  )
}

const sketchOf = async (html: string): Promise<string> => {
  const blocks = blocksOf(html)
  return sketch(
    await outline(blocks),
    blocks.map(({ block }) => block.text),
  )
}

describe.each(pageNames)("%s", (name) => {
  test("every block stands in the outline once and in order, and the page is left as it was", async () => {
    const document = openPage(name)
    const before = bytesOf(document)
    const blocks = readBlocks(findArticle(document).all, { look: tagLook })
    const { parts, marks } = await outline(blocks)
    expect(blocksIn(parts)).toEqual(blocks.map((_, at) => at))
    expect(marks.length).toBe(blocks.length)
    for (const [at, { block }] of blocks.entries())
      expect(faultsOf(marks[at]!, block.text.length), block.text).toEqual([])
    expect(bytesOf(document)).toBe(before)
    expect(JSON.parse(JSON.stringify({ parts, marks }))).toEqual({ parts, marks })
  })
})

const LONG = "Many words. ".repeat(130)

describe("parts", () => {
  test.each([
    ["headings have their level", "<h1>A</h1><h4>B</h4><p>c</p>", "h1 A | h4 B | p c"],
    [
      "headings by role",
      '<div role="heading" aria-level="3">A</div><div role=heading aria-level=9>B</div><div role=heading>C</div>',
      "h3 A | h6 B | h2 C",
    ],
    ["quotes", "<blockquote><p>a</p><p>b</p></blockquote><p>c</p>", "quote a | quote b | p c"],
    ["a list", "<p>a</p><ul><li>b</li><li>c</li></ul>", "p a | ul[p b][p c]"],
    ["a list is the whole", "<ul><li>b</li><li>c</li></ul>", "ul[p b][p c]"],
    ["numbers", '<p>a</p><ol start="4"><li>b<li>c</ol>', "p a | ol4[p b][p c]"],
    ["a number of its own", '<p>a</p><ol><li value="7">b<li>c</ol>', "p a | ol7[p b][p c]"],
    ["numbers after items that are out", "<p>a</p><ol><li data-out>b<li>c</ol>", "p a | ol2[p c]"],
    [
      "lists in lists",
      "<p>a</p><ul><li>b<ol><li>c<li>d</ol></li><li>e</li></ul>",
      "p a | ul[p b | ol1[p c][p d]][p e]",
    ],
    [
      "text after the inner list",
      "<p>a</p><ul><li>b<ul><li>c</ul>d</li></ul>",
      "p a | ul[p b | ul[p c] | p d]",
    ],
    [
      "a list straight in a list",
      "<p>a</p><ul><li>b</li><ul><li>c</li></ul></ul>",
      "p a | ul[p b | ul[p c]]",
    ],
    ["items in wrappers", "<p>a</p><ul><div><li>b</li></div><li>c</li></ul>", "p a | ul[p b][p c]"],
    ["text without an item", "<p>a</p><ul>b<li>c</li></ul>", "p a | ul[p b][p c]"],
    ["several blocks in an item", "<p>a</p><ul><li><p>b</p><p>c</p></li></ul>", "p a | ul[p b | p c]"],
    [
      "a list of sections is none",
      "<p>a</p><ul><li><h3>b</h3><p>c</p></li><li><h3>d</h3></li></ul>",
      "p a | h3 b | p c | h3 d",
    ],
    [
      "what holds the whole article says nothing",
      "<ul><li><p>a</p><p>b</p></li></ul><ul><li data-out>c</li></ul>",
      "p a | p b",
    ],
    ["definitions", "<p>a</p><dl><dt>b</dt><dd>c</dd></dl>", "p a | p b | p c"],
    [
      "a table",
      "<p>a</p><table><caption>b</caption><tr><th>c<th>d<tr><td>e<td colspan=2 rowspan=0>f</table>",
      "p a | caption b | table[!p c ; !p d][p e ; 2x1 p f]",
    ],
    [
      "spans stay in the table",
      "<p>a</p><table><tr><th rowspan=9>b<td colspan=-1>c<tr><td>d</table>",
      "p a | table[!1x2 p b ; p c][p d]",
    ],
    [
      "cells that are no part of the article",
      "<p>a</p><table><tr><th>b<td data-out>1.5 <b>m</b><tr><td><td data-out>3<br>4<p>5</table><p>z</p>",
      'p a | table[!p b ; text "1.5 m"][ ; text "3\\n4\\n5"] | p z',
    ],
    [
      "a table of which nothing is in the article",
      "<p>a</p><table data-out><tr><th>b<td>c</table><p>z</p>",
      "p a | p z",
    ],
    [
      "a table for layout",
      `<p>a</p><table><tr><td>b</td><td><p>${LONG}</p></td></tr></table>`,
      `p a | p b | p ${LONG.trim()}`,
    ],
    ["a table of one column", "<p>a</p><table><tr><td>b<tr><td>c</table>", "p a | p b | p c"],
    [
      "a table that says it is none",
      '<p>a</p><table role="presentation"><tr><th>b<td>c<tr><td>d<td>e</table>',
      "p a | p b | p c | p d | p e",
    ],
    [
      "code",
      "<p>a</p><pre><code>\n\nif (b)\n  <b>c</b>()\n\n\nend\n</code></pre>",
      'p a | verbatim "if (b)\\n  c()\\n\\n\\nend"',
    ],
    [
      "code of many blocks",
      "<p>a</p><pre><div>b {</div><div><br></div><div>  c</div></pre>",
      'p a | verbatim "b {\\n\\n  c"',
    ],
    [
      "verse",
      "<p>z</p><div>a rose<br>is a rose,<br><br>is red.<br>A rose<br>is a rose</div>",
      'p z | verbatim "a rose\\nis a rose,\\n\\nis red.\\nA rose\\nis a rose"',
    ],
    [
      "kept line breaks",
      '<p>a</p><div style="white-space: pre-wrap">b\n  c</div>',
      'p a | verbatim "b\\n  c"',
    ],
    ["a block that goes on after another", "<div>a<p>b</p>c</div>", "p a | p b | p c"],
    ["two blocks of one element", "<div>A.<br><br>B.</div>", "p A. | p B."],
  ])("%s", async (_, html, expected) => {
    expect(await sketchOf(`<main>${html}</main>`)).toBe(expected)
  })

  test("a block that the page has moved or removed keeps its place among the blocks", async () => {
    const blocks = blocksOf("<main><p>a</p><p>b</p><ul><li>c</li></ul><p>d</p><p>e</p></main>")
    const [a, b, , d, e] = blocks.map(({ element }) => element)
    b!.remove()
    a!.before(d!)
    e!.remove()
    const { parts } = await outline(blocks)
    expect(blocksIn(parts)).toEqual([0, 1, 2, 3, 4])
  })

  test("an article that is gone keeps its texts", async () => {
    const blocks = blocksOf("<main><p>a</p><h2>b</h2></main>")
    blocks[0]!.element.parentElement!.remove()
    expect((await outline(blocks)).parts).toEqual([
      { kind: "paragraph", block: 0 },
      { kind: "heading", block: 1, level: 2 },
    ])
    expect(await outline([])).toEqual({ parts: [], marks: [] })
  })

  test("lines under the headline are paragraphs, captions are captions", async () => {
    const document = openPage("news.html")
    const { all, face } = findArticle(document)
    const blocks = readBlocks(all, { look: tagLook, face: new Set(face) })
    const { parts } = await outline(blocks)
    const captions = parts.flatMap((part) => (part.kind === "caption" ? [part.block] : []))
    expect(captions.map((at) => blocks[at]!.element.localName)).toEqual(["figcaption"])
  })
})

describe("which way the text runs", () => {
  test.each([
    ['<main dir="rtl"><p>abc</p><p dir="ltr">d</p></main>', "rtl"],
    ['<main><p dir="RTL">a</p><p>bcd</p></main>', "ltr"],
    ["<main></main>", "ltr"],
  ])("%s: %s", async (html, expected) => {
    expect(await directionOf(blocksOf(html), tagLook)).toBe(expected)
  })
})

test.each(["docs.html", "law.html", "shadow.html"])(
  "%s: a step changes nothing of the outline",
  async (name) => {
    const document = openPage(name)
    const session = createSession({
      document,
      engine: standIn,
      find: (copy) => findInCopy(copy, document),
      patience: { still: 5, most: 50 },
    })
    const before = await session.article()
    await session.show(1)
    await session.settled()
    expect(session.changes().length).toBeGreaterThan(0)
    expect(await session.article()).toEqual(before)
    expect(blocksIn(before!.outline!.parts).length).toBe(before!.blocks.length)
    session.destroy()
  },
)

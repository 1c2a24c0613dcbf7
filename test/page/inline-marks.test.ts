import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readBlocks, textsUnder } from "../../src/page/blocks.ts"
import { marksOf } from "../../src/page/inline-marks.ts"
import { tagLook } from "../../src/page/look.ts"
import { openHtml } from "./pages.ts"
import { faultsOf } from "./sketch.ts"

const blocksOf = (html: string) => readBlocks(textsUnder(openHtml(html).body, tagLook), { look: tagLook })

/** The marks of the first block, each as its kind, its words and its address. */
const marksIn = (html: string): string[] => {
  const block = blocksOf(html)[0]!
  return marksOf(block).map(({ kind, span, href }) =>
    `${kind} ${JSON.stringify(block.block.text.slice(span.start, span.end))} ${href ?? ""}`.trim(),
  )
}

const HERE = "http://localhost"

describe("marks", () => {
  test.each([
    ["a link", '<p>See <a href="/map">the map</a>.</p>', [`link "the map" ${HERE}/map`]],
    ["a place on the page", '<p>See <a href="#n1">a</a></p>', [`link "a" ${HERE}/story#n1`]],
    [
      "links that lead nowhere",
      '<p><a>a</a> <a href="#">b</a> <a href="">c</a> <a href="javascript:x()">d</a> <a href="mailto:e@e.e">e</a> <a href="http://[">f</a></p>',
      [],
    ],
    [
      "stress of every kind",
      "<p><b>a</b> <strong>b</strong> <i>c</i> <em>d</em> <cite>e</cite></p>",
      ['strong "a"', 'strong "b"', 'emphasis "c"', 'emphasis "d"', 'emphasis "e"'],
    ],
    [
      "code of every kind",
      "<p><code>a</code> <kbd>b</kbd> <samp>c</samp> <tt>d</tt></p>",
      ['code "a"', 'code "b"', 'code "c"', 'code "d"'],
    ],
    ["raised and lowered", "<p>x<sup>2</sup> H<sub>2</sub>O</p>", ['superscript "2"', 'subscript "2"']],
    [
      "outer before inner",
      '<p><a href="/m">the <b>big</b> map</a></p>',
      [`link "the big map" ${HERE}/m`, 'strong "big"'],
    ],
    ["neighbours are one", "<p><b>a</b><b>b</b> <b>c</b></p>", ['strong "ab"', 'strong "c"']],
    [
      "neighbours inside neighbours",
      '<p><sup><a href="#1">[1]</a></sup><sup><a href="#2">[2]</a></sup></p>',
      ['superscript "[1][2]"', `link "[1]" ${HERE}/story#1`, `link "[2]" ${HERE}/story#2`],
    ],
    [
      "said twice",
      "<p><b>a <strong>b</strong></b> <i><b><em>c</em></b></i></p>",
      ['strong "a b"', 'emphasis "c"', 'strong "c"'],
    ],
    ["across a line break", "<p><i>a <br>b</i></p>", ['emphasis "a\\nb"']],
    ["split and commented text", "<p><i>a<!-- -->b</i>c</p>", ['emphasis "ab"']],
    ["the block's own element", '<p>a <a href="/b" style="display:block">b</a></p>', [`link "b" ${HERE}/b`]],
    ["empty ones are none", '<p>a<b></b><i> </i><a href="/c"><img alt="d"></a></p>', []],
    ["the end of code", "<pre><code>a\nb\n</code></pre>", ['code "a\\nb"']],
    ["elements with names of their own", "<p><constructor>a</constructor></p>", []],
    ["around the block, none", "<b><p>a</p></b>", []],
  ])("%s", (_, html, expected) => {
    expect(marksIn(html)).toEqual(expected)
  })

  test("they lie in the text, are never empty, come in order and never cross", () => {
    const { html } = fc.letrec<{ html: string; piece: string; element: string }>((tie) => ({
      html: fc.array(tie("piece"), { maxLength: 5 }).map((pieces) => pieces.join("")),
      piece: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom("a", " ", "b c", "\n ", "<br>", "&shy;", "<!-- -->", "d."),
        tie("element"),
      ),
      element: fc
        .tuple(
          fc.constantFrom(
            "b",
            "strong",
            "i",
            "code",
            "sup",
            'a href="/x"',
            'a href="/y"',
            "a",
            "span",
            "div",
          ),
          tie("html"),
        )
        .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(" ")[0]}>`),
    }))
    const { document } = openHtml("").defaultView!
    fc.assert(
      fc.property(html, (inner) => {
        document.body.innerHTML = `<div>${inner}</div>`
        for (const block of readBlocks(textsUnder(document.body, tagLook), { look: tagLook }))
          expect(faultsOf(marksOf(block), block.block.text.length)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

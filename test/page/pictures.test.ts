import { describe, expect, test } from "vitest"
import { readBlocks, textsUnder } from "../../src/page/blocks.ts"
import { tagLook } from "../../src/page/look.ts"
import { outlineOf } from "../../src/page/outline.ts"
import { pictureData } from "../../src/page/picture-data.ts"
import { createPictures } from "../../src/page/pictures.ts"
import { openHtml } from "./pages.ts"
import { sketch } from "./sketch.ts"

const sketchOf = async (html: string): Promise<string> => {
  const nodes = textsUnder(openHtml(html).body, tagLook)
  const article = nodes.filter((node) => !node.parentElement?.closest("[data-out]"))
  const blocks = readBlocks(article, { look: tagLook })
  const outline = await outlineOf(blocks, tagLook, createPictures().numberOf)
  return sketch(
    outline,
    blocks.map(({ block }) => block.text),
  ).replaceAll("http://localhost", "")
}

const image = (name: string, more = 'width="640" height="400"'): string =>
  `<img src="/${name}.jpg" alt="${name}" ${more}>`

const shown = (name: string): string => `picture ${name} 640x400 /${name}.jpg`

describe("a picture of the article", () => {
  test.each([
    ["between paragraphs", `<p>a</p>${image("x")}<p>b</p>`, `p a | ${shown("x")} | p b`],
    [
      "with its caption",
      `<p>a</p><figure>${image("x")}<figcaption>c</figcaption></figure><p>b</p>`,
      `p a | ${shown("x")} | caption c | p b`,
    ],
    [
      "in a picture element",
      `<p>a</p><picture><source srcset="/y.webp">${image("x")}</picture><p>b</p>`,
      `p a | ${shown("x")} | p b`,
    ],
    ["in a paragraph", `<p>a ${image("x")} c</p><p>b</p>`, `p a c | ${shown("x")} | p b`],
    ["in an item", `<p>a</p><ul><li>${image("x")}b</li></ul>`, `p a | ul[${shown("x")} | p b]`],
    [
      "in a list of nothing else",
      `<p>a</p><ul><li>${image("x")}</li><li>${image("y")}</li></ul><p>b</p>`,
      `p a | ${shown("x")} | ${shown("y")} | p b`,
    ],
    [
      "linked to itself",
      `<p>a</p><figure><a href="/x-large.jpg">${image("x")}</a></figure><p>b</p>`,
      `p a | ${shown("x")} | p b`,
    ],
    [
      "lazy, with its place kept",
      '<p>a</p><img src="data:image/gif;base64,R0" data-src="/x.jpg" alt="x" width="640" height="400"><p>b</p>',
      `p a | ${shown("x")} | p b`,
    ],
    [
      "without words for it",
      `<p>a</p><img src="/x.jpg" width="100" height="80"><p>b</p>`,
      "p a | picture  100x80 /x.jpg | p b",
    ],
    [
      "in the head's figure",
      `<article><header><h1 data-out>t</h1><figure>${image("x")}</figure></header><div><p>a</p><p>b</p></div></article>`,
      `${shown("x")} | p a | p b`,
    ],
    [
      "only one stands above the text",
      `<article>${image("x")}<figure>${image("y")}</figure><p>a</p><p>b</p></article>`,
      `${shown("x")} | p a | p b`,
    ],
  ])("%s", async (_, html, expected) => {
    expect(await sketchOf(html)).toBe(expected)
  })

  test.each([
    ["small ones", image("x", 'width="99" height="99"')],
    ["flat ones", image("x", 'width="640" height="79"')],
    ["ones of no known size", image("x", "")],
    ["hidden ones", `<div hidden>${image("x")}</div>`],
    ["ones without an address", '<img src="data:," width="640" height="400">'],
    ["ones in scripts' stead", `<noscript>${image("x")}</noscript>`],
    ["portraits", `<div class="author-avatar">${image("x")}</div>`],
    ["menus", `<nav>${image("x")}</nav>`],
    ["asides", `<aside>${image("x")}</aside>`],
    ["related links", `<div class="related-stories">${image("x")}</div>`],
    ["cards", `<a href="/other" data-out>${image("x")}<h4>Ten rivers that changed course</h4></a>`],
    [
      "cards of several links",
      `<div data-out><a href="/other">${image("x")}</a><h4><a href="/other">Ten rivers that changed course</a></h4></div>`,
    ],
  ])("leaves out %s", async (_, html) => {
    expect(await sketchOf(`<main><p>a</p>${html}<p>b</p></main>`)).toBe("p a | p b")
  })

  test("leaves out what stands after the text, and the small above it", async () => {
    const html = `<article>${image("x", 'width="300" height="200"')}<p>a</p><p>b</p>${image("y")}</article>`
    expect(await sketchOf(html)).toBe("p a | p b")
  })

  test("shows a picture once", async () => {
    expect(await sketchOf(`<p>a</p>${image("x")}<p>b</p>${image("x")}<p>c</p>`)).toBe(
      `p a | ${shown("x")} | p b | p c`,
    )
  })
})

describe("numbers", () => {
  test("an image keeps its number", () => {
    const { numberOf } = createPictures()
    const [a, b] = [...openHtml(`${image("a")}${image("b")}`).images]
    expect([a!, b!, a!].map(numberOf)).toEqual([0, 1, 0])
  })

  test("what was never numbered, or is not loaded, has no data", async () => {
    const pictures = createPictures()
    expect(await pictures.data(0)).toBeNull()
    expect(await pictures.data(-1)).toBeNull()
    expect(await pictureData(openHtml(image("a")).images[0]!)).toBeNull()
  })
})

import { describe, expect, it } from "vitest"
import { blocksOf, join, paragraphs } from "../../src/cli/source.ts"

const LONG = `A long line ${"that was not broken to fit a page ".repeat(5)}ends here.`
const textsOf = (text: string) => paragraphs(text).blocks.map((block) => block.text)

describe("paragraphs", () => {
  it("keeps a wrapped paragraph whole beside one that is not wrapped", () => {
    const wrapped = "The council used\nmany tools to build\nthe bridge over the river."
    expect(textsOf(`${LONG}\n\n${wrapped}`)).toEqual([LONG, wrapped])
  })

  it("parts unwrapped paragraphs at single line ends", () => {
    expect(textsOf(`${LONG}\n${LONG}`)).toEqual([LONG, LONG])
  })

  it("leaves verse alone, and tells a heading from a sentence that stands alone", () => {
    const verse = "The rain came down,\nthe wind was cold,\nthe night was long,\nthe year was old."
    expect(paragraphs(`${LONG}\n\n${verse}`).blocks.map(({ kind }) => kind)).toEqual(["paragraph", "quote"])
    expect(paragraphs(`The Old Bridge\n\n${LONG}`).blocks[0]!.kind).toBe("heading")
    expect(paragraphs("They utilized the bridge").blocks[0]!.kind).toBe("paragraph")
  })

  it.each(["", "  \n ", "\n\nOne.\n\n\nTwo.\n", `${LONG}\n${LONG}\n\nThree.\r\n\r\nFour.`])(
    "puts %j together again",
    (text) => {
      const { blocks, gaps } = paragraphs(text)
      expect(
        join(
          blocks.map((block) => block.text),
          gaps,
        ),
      ).toBe(text)
    },
  )
})

it.each([
  [{ blocks: [{ text: "One.", opaque: "x" }] }, "opaque"],
  [{ blocks: [{ text: "One.", anchors: [{}] }] }, "anchors"],
  [{ blocks: [{ text: "One.", opaque: [{ start: 0, end: 9 }] }] }, "opaque"],
  [{ blocks: [{ text: "One.", kind: "poem" }] }, "unknown kind"],
  [{ blocks: [{}] }, "no “text”"],
  [{}, "needs “text”"],
])("says what is wrong with %j", (line, why) => {
  expect(() => blocksOf(line)).toThrow(why)
})

import { expect, it } from "vitest"
import { blocksOf } from "../../src/app/paste.ts"

const cases: readonly [name: string, text: string, blocks: string[]][] = [
  ["nothing", " \n\n ", []],
  ["one paragraph", "One line.", ["paragraph: One line."]],
  [
    "blank lines part paragraphs",
    "One\nstill one.\n \nTwo.",
    ["paragraph: One still one.", "paragraph: Two."],
  ],
  ["without blank lines every line is one", "One.\r\nTwo.", ["paragraph: One.", "paragraph: Two."]],
  [
    "a short line without an end is a heading",
    "The ferry\n\nShe leaked.",
    ["heading: The ferry", "paragraph: She leaked."],
  ],
  ["a title alone is a paragraph", "The ferry", ["paragraph: The ferry"]],
  [
    "items of a list",
    "Take:\n\n- a rope\n- 2 oars\n1. a map\n\nGo.",
    ["paragraph: Take:", "item: a rope", "item: 2 oars", "item: a map", "paragraph: Go."],
  ],
  [
    "headings of Markdown",
    "# The ferry\nShe leaked.\n\n## What now?\n\nGo, #tag.",
    ["heading: The ferry", "paragraph: She leaked.", "heading: What now?", "paragraph: Go, #tag."],
  ],
  [
    "a number that starts a line is kept",
    "1962 was a year.\n\nIt ended.",
    ["paragraph: 1962 was a year.", "paragraph: It ended."],
  ],
  ["markup stays text", "<b>bold</b> & more.", ["paragraph: <b>bold</b> & more."]],
]

it.each(cases)("%s", (_name, text, blocks) => {
  expect(blocksOf(text).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(blocks)
})

it("names every block apart", () => {
  const ids = blocksOf("One.\n\nOne.\n\nOne.").map(({ id }) => id)
  expect(new Set(ids).size).toBe(3)
})

import type { PageArticle } from "../../src/app/messages.ts"
import type { Block, BlockKind } from "../../src/engine/text/block.ts"

const block = (id: string, kind: BlockKind, text: string): Block => ({
  id,
  kind,
  text,
  opaque: [],
  anchors: [],
})

const FIRST =
  "The harbour authority purchased approximately nine acres in total, and it commenced the construction of a new quay in order to assist the ferries."

const BLOCKS = [
  block("a", "heading", "A harbour grows"),
  block("b", "paragraph", FIRST),
  block("c", "caption", "The ferry at the quay, photographed in 1989."),
  block("d", "item", "Numerous passengers utilized the old quay."),
  block("e", "item", "The new one was constructed by the county."),
  block("f", "cell", "Year"),
  block("g", "cell", "Cars"),
  block("h", "cell", "1989"),
  block("i", "cell", "212"),
  block("j", "quote", "We sat on the sand and sang."),
]

const span = (words: string) => ({ start: FIRST.indexOf(words), end: FIRST.indexOf(words) + words.length })
const cell = (at: number, header: boolean) => ({
  header,
  columns: 1,
  rows: 1,
  parts: [{ kind: "paragraph", block: at }] as const,
})

/** An article with one piece of every kind. */
export const LAID_OUT: PageArticle = {
  url: "http://example.org/harbour-grows",
  title: "A harbour grows",
  byline: "By A. Writer",
  lang: "en",
  dir: "ltr",
  coverage: 0.4,
  blocks: BLOCKS,
  outline: {
    parts: [
      { kind: "heading", block: 0, level: 1 },
      { kind: "paragraph", block: 1 },
      {
        kind: "picture",
        picture: 0,
        address: "http://example.org/quay.png",
        alt: "The ferry at the quay",
        width: 640,
        height: 360,
      },
      { kind: "caption", block: 2 },
      {
        kind: "list",
        ordered: true,
        start: 3,
        items: [[{ kind: "paragraph", block: 3 }], [{ kind: "paragraph", block: 4 }]],
      },
      {
        kind: "table",
        rows: [
          [cell(5, true), cell(6, true)],
          [cell(7, false), cell(8, false)],
        ],
      },
      { kind: "quote", block: 9 },
      { kind: "verbatim", text: "A line of verse,\n  and one more.", blocks: [] },
    ],
    marks: BLOCKS.map((_, at) =>
      at === 1
        ? [
            { kind: "link", span: span("harbour authority"), href: "http://example.org/harbour" },
            { kind: "strong", span: span("in total") },
          ]
        : [],
    ),
  },
}

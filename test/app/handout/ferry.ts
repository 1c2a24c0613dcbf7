import type { Group, Lesson } from "../../../src/app/lesson/lesson.ts"
import { NO_LESSON } from "../../../src/app/lesson/lesson.ts"
import { anchorsOf } from "../../../src/app/lesson/place.ts"
import type { PageArticle } from "../../../src/app/messages.ts"
import type { Block, BlockKind } from "../../../src/engine/text/block.ts"

/** Texts of the article, block by block. */
const TEXTS: readonly (readonly [kind: BlockKind, text: string])[] = [
  ["heading", "A harbour grows"],
  [
    "paragraph",
    "The harbour authority purchased approximately nine acres in total, and it commenced the construction of a new quay in order to assist the ferries, which had previously utilized a dilapidated wooden pier.",
  ],
  ["caption", "The ferry at the quay, photographed in 1989."],
  ["heading", "What the town wanted"],
  [
    "paragraph",
    "Numerous passengers may encounter delays when the tide is low. Although the channel was dredged in 1987, sediment accumulates rapidly, and the larger ferries are frequently compelled to wait.",
  ],
  ["item", "Numerous passengers utilized the old quay."],
  ["item", "The new quay was constructed by the county."],
  ["item", "A lighthouse was subsequently erected nearby."],
  ["cell", "Year"],
  ["cell", "Cars"],
  ["cell", "1989"],
  ["cell", "212"],
  ["quote", "We sat on the sand and watched the ferries go."],
  [
    "paragraph",
    "The sediment is transported by currents. Consequently, engineers monitor the channel and remove the sediment every spring, because an obstructed harbour would be detrimental to the entire region.",
  ],
]

const BLOCKS: readonly Block[] = TEXTS.map(([kind, text], at) => ({
  id: `b${at}`,
  kind,
  text,
  opaque: [],
  anchors: [],
}))

const span = (block: number, words: string) => {
  const start = BLOCKS[block]!.text.indexOf(words)
  return { start, end: start + words.length }
}
const cell = (at: number, header: boolean) => ({
  header,
  columns: 1,
  rows: 1,
  parts: [{ kind: "paragraph", block: at }] as const,
})

/** An article with one piece of every kind. */
export const FERRY: PageArticle = {
  url: "https://example.org/harbour?utm_source=mail#top",
  title: "A harbour grows",
  byline: "By A. Writer",
  lang: "en",
  dir: "ltr",
  coverage: 0.9,
  blocks: BLOCKS,
  outline: {
    parts: [
      { kind: "heading", block: 0, level: 1 },
      { kind: "paragraph", block: 1 },
      {
        kind: "picture",
        picture: 0,
        address: "https://example.org/quay.png",
        alt: "The quay",
        width: 640,
        height: 360,
      },
      { kind: "caption", block: 2 },
      { kind: "heading", block: 3, level: 4 },
      { kind: "paragraph", block: 4 },
      {
        kind: "list",
        ordered: true,
        start: 3,
        items: [
          [{ kind: "paragraph", block: 5 }],
          [
            { kind: "paragraph", block: 6 },
            { kind: "list", ordered: false, start: 1, items: [[{ kind: "paragraph", block: 7 }]] },
          ],
        ],
      },
      {
        kind: "table",
        rows: [
          [cell(8, true), cell(9, true)],
          [cell(10, false), cell(11, false)],
        ],
      },
      { kind: "quote", block: 12 },
      { kind: "verbatim", text: "A line of verse,\n  and one more.", blocks: [] },
      { kind: "paragraph", block: 13 },
    ],
    marks: BLOCKS.map((_, at) =>
      at === 1
        ? [
            { kind: "link", span: span(1, "harbour authority"), href: "https://example.org/authority" },
            { kind: "emphasis", span: span(1, "in total") },
          ]
        : [],
    ),
  },
}

const anchor = (block: number, words: string) =>
  anchorsOf(BLOCKS).at(`b${block}`, span(block, words).start)!.anchor

/** A lesson with something of every kind that shows in a copy. */
export const LESSON: Lesson = {
  ...NO_LESSON,
  objective: { text: "Tell why harbours change.", code: "RI.5.3" },
  terms: [
    { term: "sediment", explain: true },
    { term: "ferry", explain: false },
  ],
  notes: [
    { at: anchor(4, "Although"), span: null, text: "Think of the river near our school." },
    {
      at: anchor(1, "The harbour"),
      span: { start: 4, end: 21 },
      text: "The people who run the harbour.",
    },
  ],
  questions: [
    {
      id: "q1",
      kind: "choice",
      prompt: "Why do ferries have to wait?",
      choices: ["The tide is low.", "The captain is late.", "There is no fuel."],
      answer: 0,
      evidence: [anchor(4, "Numerous")],
    },
    {
      id: "q2",
      kind: "open",
      prompt: "Who removes the sediment, and when?",
      choices: [],
      answer: "Engineers, every spring.",
      evidence: [anchor(13, "Consequently")],
    },
  ],
}

export const GROUP: Group = {
  id: "g1",
  name: "Otters",
  easiest: 1,
  first: 2,
  hardest: 3,
  mode: "simplify",
  supports: { listen: true, explain: true, translate: true },
}

import { describe, expect, it } from "vitest"
import type { PageArticle } from "../../../src/app/messages.ts"
import { apply } from "../../../src/engine/edit/apply.ts"
import type { Edit } from "../../../src/engine/edit/edit.ts"
import type { Gloss } from "../../../src/engine/leveled.ts"
import type { Block, BlockKind } from "../../../src/engine/text/block.ts"
import { inlineOf, segmentsOf } from "../../../src/page/inline.ts"
import { blocksIn, type InlineMark, layoutOf, partsOf } from "../../../src/page/layout.ts"
import type { BlockLevels } from "../../../src/page/levels.ts"
import { authorsWords, shownWords } from "../../../src/ui/read/copied.ts"
import { linesOf, nearest, windowAround } from "../../../src/ui/read/lines.ts"
import { minutesFor } from "../../../src/ui/read/reading-time.ts"
import { comesFrom, sentenceAt } from "../../../src/ui/read/sentences.ts"
import { createShelf, shownOf, type View, wordAt } from "../../../src/ui/read/shown.ts"

const TEXT = "She utilized a vessel (an old one) to cross. It was numerous years old."

const spanOf = (words: string, text = TEXT) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const edit = (words: string, insert: Edit["insert"], rule = "plain-word"): Edit => ({
  span: spanOf(words),
  insert,
  rule,
  reason: "because",
})
const link = (words: string): InlineMark => ({
  kind: "link",
  span: spanOf(words),
  href: "https://a.example/",
})
const block = (text: string, kind: BlockKind = "paragraph", id = "b"): Block => ({
  id,
  kind,
  text,
  opaque: [],
  anchors: [],
})

describe("marks of the page, carried to the output", () => {
  const marked = (edits: readonly Edit[], marks: readonly InlineMark[]) => {
    const { text, runs } = apply(TEXT, edits)
    return inlineOf(marks, runs).map(({ span }) => text.slice(span.start, span.end))
  }

  it("stand where they stood when nothing changed", () => {
    expect(marked([], [link("a vessel")])).toEqual(["a vessel"])
  })

  it("take in what an edit wrote inside them", () => {
    expect(marked([edit("vessel", ["ship"])], [link("a vessel (an old one)")])).toEqual([
      "a ship (an old one)",
    ])
  })

  it("move to what took the place of all their text", () => {
    expect(marked([edit("vessel", ["ship"])], [link("vessel")])).toEqual(["ship"])
    expect(marked([edit("utilized a vessel", ["sailed"])], [link("vessel")])).toEqual(["sailed"])
  })

  it("are parted where an edit of more writes between", () => {
    const split = edit(TEXT, [spanOf("She utilized a vessel"), ". It was ", spanOf("(an old one) to cross.")])
    expect(marked([split], [link("a vessel (an old one)")])).toEqual(["a vessel", "(an old one)"])
  })
})

describe("segments", () => {
  const cut = (
    marks: readonly { span: { start: number; end: number } }[],
    spots: { spans: { start: number; end: number }[] }[],
  ) =>
    segmentsOf("abcdef", marks, spots).map(
      ({ text, marks, spot }) => `${text}:${marks.join("+")}${spot === null ? "" : `!${spot}`}`,
    )

  it("lie in marks from the outermost in, and in a spot", () => {
    const inner = { span: { start: 2, end: 3 } }
    const outer = { span: { start: 1, end: 5 } }
    expect(cut([inner, outer], [{ spans: [{ start: 4, end: 6 }] }])).toEqual([
      "a:",
      "b:1",
      "c:1+0",
      "d:1",
      "e:1!0",
      "f:!0",
    ])
  })

  it("belong to the shorter of two spots", () => {
    const spots = [{ spans: [{ start: 0, end: 6 }] }, { spans: [{ start: 1, end: 2 }] }]
    expect(cut([], spots)).toEqual(["a:!0", "b:!1", "cdef:!0"])
  })

  it("are one for a text without any, and none for an empty text", () => {
    expect(cut([], [])).toEqual(["abcdef:"])
    expect(segmentsOf("", [], [])).toEqual([])
  })
})

const EDITS = [edit("utilized", ["used"]), edit("numerous", ["many"])]
const GLOSS: Gloss = {
  span: spanOf("vessel"),
  headword: "vessel",
  from: 3,
  meanings: [{ definition: "a large boat", example: null, plain: "ship" }],
  sure: true,
  syllables: "ves·sel",
  family: [],
  picture: null,
}
const LEVELS: BlockLevels = {
  edits: new Map([
    [3, EDITS],
    [5, []],
  ]),
  glosses: [GLOSS],
  english: true,
}
const view = (some: Partial<View> = {}): View => ({
  step: 3,
  mode: "simplify",
  undone: new Set(),
  known: new Set(),
  ...some,
})

describe("what a block shows", () => {
  const spots = (some: Partial<View>) => {
    const { text, spots } = shownOf(block(TEXT), LEVELS, view(some))
    return spots.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join("|"))
  }

  it("is the original while no levels are known, and where it is asked for", () => {
    expect(shownOf(block(TEXT), null, view())).toMatchObject({ text: TEXT, spots: [] })
    expect(shownOf(block(TEXT), LEVELS, view({ step: null }))).toMatchObject({ text: TEXT, spots: [] })
  })

  it("has a spot for every change", () => {
    expect(spots({})).toEqual(["used", "many"])
    expect(spots({ step: 5 })).toEqual([])
  })

  it("keeps a spot on a change that was put back", () => {
    const { text, spots } = shownOf(block(TEXT), LEVELS, view({ undone: new Set(["plain-word 4-12"]) }))
    expect(text).toContain("She utilized a vessel")
    expect(text).toContain("many years")
    expect(spots.map((spot) => "now" in spot && spot.now)).toEqual([null, "many"])
  })

  it("marks the words in explain mode that are hard at the step and not known", () => {
    expect(spots({ mode: "explain" })).toEqual(["vessel"])
    expect(spots({ mode: "explain", step: 5 })).toEqual([])
    expect(spots({ mode: "explain", known: new Set(["vessel"]) })).toEqual([])
  })

  it("marks words that a teacher wants looked at in both modes, but not where a change took them", () => {
    const noted = (gloss: Gloss) => ({ ...gloss, note: "Look." })
    const glosses = [noted(GLOSS), noted({ ...GLOSS, span: spanOf("numerous") })]
    const shown = (some: Partial<View>) =>
      shownOf(block(TEXT), { ...LEVELS, glosses }, view(some)).spots.map(
        ({ kind, name }) => `${kind}: ${name}`,
      )
    const word = ({ span }: Pick<Gloss, "span">) => `word: word ${span.start}-${span.end}`
    expect(shown({ step: 5 })).toEqual(glosses.map(word))
    expect(shown({})).toEqual(["change: plain-word 4-12", word(GLOSS), expect.stringMatching(/^change/)])
    expect(shown({ mode: "explain", step: 5, known: new Set(["vessel"]) })).toEqual(glosses.map(word))
  })

  it("has a meaning for a word that stands as it was written, and for no new one", () => {
    const shown = shownOf(block(TEXT), LEVELS, view())
    expect(wordAt(shown, LEVELS.glosses, shown.text.indexOf("vessel") + 2)?.gloss).toBe(GLOSS)
    expect(wordAt(shown, LEVELS.glosses, shown.text.indexOf("used"))).toBeNull()
  })

  it("is the same object as before where nothing is new", () => {
    const blocks = [block(TEXT), block("Nothing.", "paragraph", "c")]
    const shelf = createShelf(blocks)
    const [first, second] = [view(), view()]
    const viewOf = (at: number) => (at === 0 ? first : second)
    const before = shelf(() => LEVELS, viewOf)
    expect(shelf(() => LEVELS, viewOf)).toBe(before)
    const after = shelf(
      () => LEVELS,
      (at) => (at === 0 ? view({ step: 5 }) : second),
    )
    expect(after).not.toBe(before)
    expect(after[1]).toBe(before[1])
  })
})

describe("copied words", () => {
  const shown = apply(TEXT, EDITS)
  const chosen = (words: string) => [{ source: TEXT, shown, span: spanOf(words, shown.text) }]

  it.each([
    ["She used a", "She utilized a"],
    ["sed a ves", "utilized a ves"],
    ["vessel (an", "vessel (an"],
    ["was many years old.", "was numerous years old."],
    ["man", "numerous"],
  ])("“%s” are the author's “%s”", (words, original) => {
    expect(shownWords(chosen(words))).toBe(words)
    expect(authorsWords(chosen(words))).toBe(original)
  })

  it("have a blank line between paragraphs", () => {
    const both = [
      ...chosen("used"),
      { source: "Next.", shown: apply("Next.", []), span: { start: 0, end: 4 } },
    ]
    expect(authorsWords(both)).toBe("utilized\n\nNext")
  })

  it("hold what was taken away between them", () => {
    const folded = apply(TEXT, [edit("vessel (an old one)", [spanOf("vessel")])])
    const span = spanOf("a vessel to", folded.text)
    expect(authorsWords([{ source: TEXT, shown: folded, span }])).toBe("a vessel (an old one) to")
  })
})

describe("sentences", () => {
  it("are found by any place in them", () => {
    expect(TEXT.slice(...Object.values(sentenceAt(TEXT, 50)))).toBe("It was numerous years old.")
    expect(TEXT.slice(...Object.values(sentenceAt(TEXT, 0)))).toBe(
      "She utilized a vessel (an old one) to cross.",
    )
  })

  it("of new words are those of the words they replaced", () => {
    const { text, runs } = apply(TEXT, EDITS)
    expect(comesFrom(runs, text.indexOf("many") + 1)).toBe(TEXT.indexOf("numerous"))
    expect(comesFrom(runs, text.indexOf("years"))).toBe(TEXT.indexOf("years"))
  })
})

describe("layout", () => {
  const article = (blocks: readonly Block[], some: Partial<PageArticle> = {}): PageArticle => ({
    url: "",
    title: "A title",
    byline: null,
    dir: "ltr",
    lang: null,
    blocks,
    coverage: 1,
    outline: null,
    ...some,
  })

  it("draws every block by its kind when the page has no outline", () => {
    const kinds: BlockKind[] = ["heading", "paragraph", "item", "item", "quote", "caption", "cell"]
    const { pieces, numbers, title } = layoutOf(
      article(kinds.map((kind, at) => block("Text", kind, `b${at}`))),
    )
    expect(pieces.map(({ kind }) => kind)).toEqual([
      "heading",
      "paragraph",
      "list",
      "quote",
      "caption",
      "paragraph",
    ])
    expect(pieces.flatMap(blocksIn)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(numbers).toEqual([null, 1, 2, 3, 4, 5, 6])
    expect(title).toBe("A title")
  })

  it("has the title once", () => {
    const blocks = [block("The Ferry", "heading"), block("Text.", "paragraph", "c")]
    const { title, pieces } = layoutOf(article(blocks, { title: "The ferry – Daily" }))
    expect(title).toBeNull()
    expect(pieces[0]).toMatchObject({ kind: "heading", level: 1 })
  })
})

describe("parts of about 120 words", () => {
  const parts = (...sizes: (number | "heading")[]) =>
    partsOf(
      sizes.map((size) =>
        size === "heading" ? { words: 3, heading: true } : { words: size, heading: false },
      ),
    )

  it.each([
    [
      [80, 50, 100, 30],
      [0, 2],
    ],
    [
      [300, 300],
      [0, 1],
    ],
    [[20, 20, 20], [0]],
    [
      [110, "heading", 100],
      [0, 1],
    ],
    [
      ["heading", 120, 120],
      [0, 2],
    ],
    [[120, 20], [0]],
    [[], [0]],
  ] as const)("%j begin at %j", (sizes, starts) => {
    expect(parts(...sizes)).toEqual(starts)
  })
})

describe("reading time", () => {
  it.each([
    [0, [1, 1]],
    [100, [1, 1]],
    [476, [2, 5]],
    [2000, [8, 18]],
  ])("of %d words is %j minutes", (words, minutes) => {
    expect(minutesFor(words)).toEqual(minutes)
  })
})

describe("lines", () => {
  const boxes = [
    { top: 0, bottom: 20 },
    { top: 2, bottom: 12 },
    { top: 30, bottom: 50 },
    { top: 60, bottom: 80 },
    { top: 90, bottom: 110 },
  ]

  it("join what stands beside each other", () => {
    expect(linesOf(boxes)).toHaveLength(4)
    expect(linesOf([])).toEqual([])
  })

  it("are found by their height, and taken three together also at the ends", () => {
    const lines = linesOf(boxes)
    expect(nearest(lines, 57)).toBe(2)
    expect(windowAround(lines, 0, 3)).toEqual({ top: 0, bottom: 80 })
    expect(windowAround(lines, 3, 3)).toEqual({ top: 30, bottom: 110 })
    expect(windowAround(lines, 1, 1)).toEqual({ top: 30, bottom: 50 })
    expect(windowAround([], 0, 3)).toBeNull()
  })
})

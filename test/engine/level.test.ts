import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { loadEngine } from "../../src/cli/resources.ts"
import { apply } from "../../src/engine/edit/apply.ts"
import { STEPS } from "../../src/engine/step.ts"
import type { Block, BlockKind } from "../../src/engine/text/block.ts"

const engine = loadEngine()
const block = (text: string, kind: BlockKind = "paragraph"): Block => ({
  id: "0",
  kind,
  text,
  opaque: [],
  anchors: [],
})
const level = (blocks: readonly Block[], protect: readonly string[] = []) =>
  engine.level(blocks, { steps: STEPS, protect })

const ARTICLE = [
  block("The Old Bridge", "heading"),
  block(
    "The council utilized approximately 12 million dollars to construct the bridge, and the work, which commenced in 1998, required three years. Although the bridge was old, numerous residents used it every day. Mayor Ana Ruiz said, “We commence the repairs now.”",
  ),
  block("Utilize the stairs.", "quote"),
]

describe("level", () => {
  const articles = level(ARTICLE)

  it("gives the steps in the order asked for, each with every block", () => {
    expect(articles.map(({ step }) => step)).toEqual(STEPS)
    expect(engine.level(ARTICLE, { steps: [1, 3] }).map(({ step }) => step)).toEqual([1, 3])
    for (const { blocks } of articles) expect(blocks.map(({ block }) => block)).toEqual(ARTICLE)
  })

  it("changes more at every lower step, and keeps what the step above changed", () => {
    const counts = articles.map(({ blocks }) => blocks.flatMap(({ edits }) => edits).length)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(counts.at(-1)).toBeGreaterThan(4)
  })

  it("leaves headings and quotations as they are", () => {
    const [heading, paragraph, quote] = articles.at(-1)!.blocks
    expect(heading!.text).toBe(ARTICLE[0]!.text)
    expect(quote!.text).toBe(ARTICLE[2]!.text)
    expect(paragraph!.text).toContain("“We commence the repairs now.”")
    expect(paragraph!.text).not.toContain("utilized")
  })

  it("gives edits that make the text, and a reason with every refusal", () => {
    for (const { blocks } of articles) {
      for (const { block, edits, text, runs, refused, faults } of blocks) {
        expect(apply(block.text, edits)).toEqual({ text, runs })
        expect(refused.every(({ why, by }) => why.length > 0 && by.length > 0)).toBe(true)
        expect(faults).toEqual([])
      }
    }
  })

  it("does not make one plain word of two hard ones in a sentence", () => {
    const text = "The bridge was vital for the farms, and the ferry played a crucial role in the town."
    const block = engine.level([{ id: "b", kind: "paragraph", text, opaque: [], anchors: [] }], {
      steps: [1],
    })[0]!.blocks[0]!
    expect(block.text.match(/very important/g)).toHaveLength(1)
  })

  it("keeps a protected word as it was typed, whatever it is read as by itself", () => {
    const text = "At times it can be challenging to follow the old rules of the small town."
    const protect = ["challenging"]
    const [article] = engine.level([{ id: "b", kind: "paragraph", text, opaque: [], anchors: [] }], {
      steps: [1],
      protect,
    })
    expect(article!.blocks[0]!.text).toContain("challenging")
  })

  it("keeps protected words in every form", () => {
    const [text] = level(ARTICLE, ["construct", "resident"])
      .at(-1)!
      .blocks.slice(1)
      .map(({ text }) => text)
    expect(text).toContain("construct the bridge")
    expect(text).toContain("residents")
  })

  it("leaves another language alone and says so", () => {
    const french = [
      block(
        "Le conseil a construit le pont en trois ans, et les habitants du village sont contents de le voir.",
      ),
    ]
    expect(engine.isEnglish(french)).toEqual([false])
    const [article] = level(french)
    expect(article!.blocks[0]!.edits).toEqual([])
    expect(article!.reached).toBe(false)
    expect(article!.above[0]!.why).toMatch(/not English/)
    expect(engine.explain(french)).toEqual([[]])
  })

  it("gives no grade under 100 words", () => {
    const grade = level([block("The council utilized it.")])[0]!.grade.after
    expect(grade.measures.find(({ id }) => id === "flesch-kincaid")!.value).toBe(null)
  })

  it("is the same every time", () => {
    expect(JSON.stringify(level(ARTICLE))).toBe(JSON.stringify(articles))
  })
})

describe("any text", () => {
  const words = fc.constantFrom(
    "the",
    "council",
    "utilized",
    ",",
    "which",
    "who",
    "and",
    "but",
    "was",
    "found",
    "by",
    ".",
    ";",
    "“",
    "”",
    "(",
    ")",
    "12",
    "Paris",
    "because",
    "although",
    "not",
    "approximately",
    "U.S.",
    "—",
    "it",
    "numerous",
    "\n",
    "é",
    "😀",
    "\ud800",
    "  ",
    "?",
    "[1]",
    "’s",
    "n’t",
  )
  const text = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(" ")),
    fc.string({ unit: "binary", maxLength: 200 }),
  )

  it("never throws, never faults, and can be undone", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { blocks } of level([block(source)])) {
          expect(blocks[0]!.faults).toEqual([])
          expect(apply(source, blocks[0]!.edits).text).toBe(blocks[0]!.text)
          for (const [i] of blocks[0]!.edits.entries()) {
            expect(() =>
              apply(
                source,
                blocks[0]!.edits.filter((_, j) => j !== i),
              ),
            ).not.toThrow()
          }
        }
        engine.explain([block(source)])
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it("takes a megabyte in a time that grows with its length", () => {
    const paragraph = `${ARTICLE[1]!.text} `.repeat(3)
    expect(level(Array.from({ length: 40 }, () => block(paragraph)))).toHaveLength(5)
    expect(() => level([block("a".repeat(1_000_000))])).not.toThrow()
    expect(() => level([block(`(${"[".repeat(20_000)}`)])).not.toThrow()
  })
})

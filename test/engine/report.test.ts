import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { loadEngine } from "../../src/cli/resources.ts"
import { OWN } from "../../src/engine/decisions.ts"
import { apply } from "../../src/engine/edit/apply.ts"
import type { Edit, Piece } from "../../src/engine/edit/edit.ts"
import type { FactKind } from "../../src/engine/fidelity.ts"
import type { LeveledArticle } from "../../src/engine/leveled.ts"
import { STEPS } from "../../src/engine/step.ts"
import type { Block, BlockKind } from "../../src/engine/text/block.ts"
import type { Span } from "../../src/engine/text/span.ts"

const engine = loadEngine()

/** A paragraph; what stands between asterisks is a link. */
function block(marked: string, id = "0", kind: BlockKind = "paragraph"): Block {
  const anchors: Span[] = []
  const parts = marked.split("*")
  let text = ""
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 1) anchors.push({ start: text.length, end: text.length + part.length })
    text += part
  }
  return { id, kind, text, opaque: [], anchors }
}

/** The article with `edits` in its blocks, as somebody's own words would stand there. */
function shown(blocks: readonly Block[], edits: ReadonlyMap<string, readonly Edit[]>): LeveledArticle {
  const [article] = engine.level(blocks, { steps: [5] })
  return {
    ...article!,
    blocks: blocks.map((block) => {
      const own = edits.get(block.id) ?? []
      return { block, edits: own, refused: [], faults: [], ...apply(block.text, own) }
    }),
  }
}

const own = (span: Span, ...insert: Piece[]): Edit => ({ span, insert, rule: OWN, reason: "" })

/** What is lost when `words` of a text are written anew, each as "kind: words". */
function lost(source: string, words: string, by: string, protect: readonly string[] = []): string[] {
  const one = block(source)
  const start = one.text.indexOf(words)
  const article = shown([one], new Map([["0", [own({ start, end: start + words.length }, by)]]]))
  return engine
    .fidelity(article, protect)
    .facts.filter(({ kept }) => !kept)
    .map(({ kind, span }) => `${kind}: ${one.text.slice(span.start, span.end)}`)
}

const SOURCE =
  "Mayor Ana Ruiz did not say that the bridge may cost about 12 million dollars. “We start now,” she said."

describe("the report", () => {
  it("finds each kind of fact where it stands, in reading order", () => {
    const blocks = [
      block("The bridge", "a", "heading"),
      block(SOURCE.replace("bridge", "*bridge*"), "b"),
      block("Use the stairs.", "c", "quote"),
    ]
    const { facts } = engine.fidelity(shown(blocks, new Map()), ["bridge"])
    const said = facts.map(({ kind, block: id, span }) => {
      const { text } = blocks.find((one) => one.id === id)!
      return [id, kind, kind === "paragraph" ? "" : text.slice(span.start, span.end)]
    })
    expect(said).toEqual([
      ["a", "paragraph", ""],
      ["a", "term", "bridge"],
      ["b", "paragraph", ""],
      ["b", "name", "Ana Ruiz"],
      ["b", "negation", "not"],
      ["b", "term", "bridge"],
      ["b", "link", "bridge"],
      ["b", "hedge", "may"],
      ["b", "hedge", "about"],
      ["b", "number", "12 million dollars"],
      ["b", "quotation", "“We start now,”"],
      ["c", "quotation", "Use the stairs."],
      ["c", "paragraph", ""],
    ])
    expect(facts.every(({ kept }) => kept)).toBe(true)
  })

  it("finds everything kept at every step of a levelled text", () => {
    const blocks = [
      block(
        "The *council* utilized approximately 12 million dollars to construct the bridge, and the work, which commenced in 1998, required three years. Numerous residents have not used it, because Mayor Ana Ruiz said, “We commence the repairs now.”",
      ),
    ]
    for (const article of engine.level(blocks, { steps: STEPS, protect: ["resident"] })) {
      const { facts } = engine.fidelity(article, ["resident"])
      expect(new Set(facts.map(({ kind }) => kind)).size).toBe(8)
      expect(facts.filter(({ kept }) => !kept)).toEqual([])
    }
    expect(engine.level(blocks, { steps: [1] })[0]!.blocks[0]!.edits.length).toBeGreaterThan(3)
  })

  const WRONG: readonly (readonly [kind: FactKind, words: string, by: string, lost: string])[] = [
    ["name", "Ana Ruiz", "The mayor", "Ana Ruiz"],
    ["name", "Ana Ruiz", "Ana Rubio", "Ana Ruiz"],
    ["number", "12 million dollars", "a lot of money", "12 million dollars"],
    ["number", "million dollars", "dollars", "12 million dollars"],
    ["number", "12", "13", "12 million dollars"],
    ["negation", "did not say", "said", "not"],
    ["hedge", "may cost", "will cost", "may"],
    ["hedge", "about 12", "12", "about"],
    ["quotation", "“We start now,” she said", "She said that they would start", "“We start now,”"],
    ["quotation", "We start", "We begin", "“We start now,”"],
    ["term", "bridge", "crossing", "bridge"],
    ["link", "the bridge", "a new road", "bridge"],
  ]
  for (const [kind, words, by, what] of WRONG) {
    it(`says that a ${kind} is lost when “${words}” becomes “${by}”`, () => {
      const source = kind === "link" ? SOURCE.replace("bridge", "*bridge*") : SOURCE
      expect(lost(source, words, by, kind === "term" ? ["bridges"] : [])).toContain(`${kind}: ${what}`)
    })
  }

  it("counts: of two denials, one that is left is not enough", () => {
    const source = "They did not come and did not write."
    expect(lost(source, source, "They did not come or write.")).toEqual(["negation: not"])
    expect(lost(source, source, "They didn’t come. They never wrote.")).toEqual([])
  })

  it("looks for a denial in its own sentence, for a name in its paragraph", () => {
    const source = "Ana Ruiz did not come. Her sister was late."
    const changed = "She came. Her sister Ana Ruiz was not late."
    expect(lost(source, source, changed)).toEqual([])
    const one = block(source)
    const edits = [
      own({ start: 0, end: 22 }, "She came."),
      own({ start: 23, end: source.length }, "Her sister Ana Ruiz was not late."),
    ]
    const { facts } = engine.fidelity(shown([one], new Map([["0", edits]])), [])
    expect(facts.filter(({ kept }) => !kept).map(({ kind }) => kind)).toEqual(["negation"])
  })

  const RIGHT: readonly (readonly [source: string, own: string])[] = [
    ["The temple stood for four centuries.", "The temple stood for four hundred years."],
    ["About half of them left.", "Around 50% of them left."],
    ["It took two and a half hours.", "It took 2.5 hours."],
    ["They found twenty-one eggs in 1,200 nests.", "They found 21 eggs in 1200 nests."],
    ["It cost 12 million dollars.", "The price was $12 million."],
    ["The two men met on 3 May 1998.", "Both men met on May 3, 1998."],
    ["One third of the land is dry.", "A third of the land is dry."],
    ["It is held annually.", "They hold it every year."],
    ["It is not possible to see it.", "It is impossible to see it."],
    ["Neither cats nor dogs like it.", "Cats and dogs do not like it."],
    ["It could possibly rain.", "Maybe it might rain."],
    ["Numerous people saw it.", "Many people saw it."],
    ["They worked around the clock.", "They worked all day and all night."],
    ["There is no doubt that it works.", "It surely works."],
    ["He is thought to be ill.", "People think that he is ill."],
    ["“We go,” she said.", "She said: “We go.”"],
    ["He came at first.", "He came in the beginning."],
    ["Mr Brown left in the morning.", "Brown went away in the morning."],
    ["I was told that Peter Smith had won.", "They told me that Peter Smith won."],
  ]
  for (const [source, own] of RIGHT) {
    it(`misses nothing when “${source}” becomes “${own}”`, () => {
      expect(lost(source, source, own)).toEqual([])
    })
  }

  it("finds a protected term in any form, and does not take another word for it", () => {
    const source = "The scientists analysed the cell walls of plants."
    expect(lost(source, source, "They analyse each cell wall of a plant.", ["analyse", "cell wall"])).toEqual(
      [],
    )
    expect(lost(source, source, "They analyse each cellar of a plant.", ["cell wall"])).toEqual([
      "term: cell walls",
    ])
  })

  it("knows a link as whole when its words stand together, in order", () => {
    const one = block("The *vast blue* sea is deep and *very old* now.")
    const at = (words: string): Span => {
      const start = one.text.indexOf(words)
      return { start, end: start + words.length }
    }
    const all = { start: 0, end: one.text.length }
    const links = (...edits: Edit[]): boolean[] =>
      engine
        .fidelity(shown([one], new Map([["0", edits]])), [])
        .facts.flatMap(({ kind, kept }) => (kind === "link" ? [kept] : []))
    expect(links(own(all, "A ", at("vast blue"), " sea, deep and ", at("very old")))).toEqual([true, true])
    expect(links(own(all, at("very old"), " is the ", at("vast blue"), " sea."))).toEqual([true, false])
    expect(links(own(all, at("vast"), " and ", at(" blue"), " sea, ", at("very old")))).toEqual([false, true])
    expect(links(own(all, "The vast blue sea is ", at("very old"), "."))).toEqual([false, true])
    expect(links(own(at("vast"), "big"))).toEqual([true, true])
  })

  it("says that a paragraph is lost when nothing of it is left", () => {
    expect(lost("It rains today here.", "It rains today here.", " ")).toContain(
      "paragraph: It rains today here.",
    )
  })

  it("does not take a piece of another word or number for what was there", () => {
    const one = block("It may last 12 days.")
    const edit = own(
      { start: 0, end: 20 },
      { start: 0, end: 6 },
      "be lasts ",
      { start: 12, end: 14 },
      "0 days.",
    )
    const { facts } = engine.fidelity(shown([one], new Map([["0", [edit]]])), [])
    expect(facts.filter(({ kept }) => !kept).map(({ kind }) => kind)).toEqual(["number"])
  })

  it("never throws, whatever the text and the terms", () => {
    const piece = fc.constantFrom(
      "“",
      "‘",
      "'",
      '"',
      "$",
      "(",
      "[",
      "12",
      "1.",
      "and",
      "a",
      "half",
      "not",
      "n't",
      "May",
      "*",
      "\\",
      "?",
      "\u00a0",
      "Ana",
      "-",
      "%",
      "th",
      " ",
    )
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""))
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (source, by, protect) => {
        fc.pre(source !== "" && by !== "")
        const one = { ...block(""), text: source }
        const edit = own({ start: 0, end: source.length }, by)
        const { facts } = engine.fidelity(shown([one], new Map([["0", [edit]]])), protect)
        for (const { span } of facts) expect(source.slice(span.start, span.end)).not.toBe("")
      }),
      { numRuns: 200 },
    )
  })
})

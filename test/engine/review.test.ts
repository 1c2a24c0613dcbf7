import { describe, expect, it } from "vitest"
import { loadEngine } from "../../src/cli/resources.ts"
import type { Block } from "../../src/engine/text/block.ts"
import type { Span } from "../../src/engine/text/span.ts"

const engine = loadEngine()

interface Extra {
  readonly protect?: readonly string[]
  readonly anchors?: readonly string[]
  readonly opaque?: readonly string[]
  readonly span?: Span
}

/** The ids of the checks that speak against own words for a whole text, or for a span of it. */
function warned(text: string, own: string, { protect = [], anchors = [], opaque = [], span }: Extra = {}) {
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  const block: Block = {
    id: "a",
    kind: "paragraph",
    text,
    anchors: anchors.map(spanOf),
    opaque: opaque.map(spanOf),
  }
  return engine.review(block, span ?? { start: 0, end: text.length }, own, protect)
}
const ids = (...given: Parameters<typeof warned>): string[] => warned(...given).map(({ by }) => by)

const SOURCE =
  "The council of Paris utilized approximately 12 million dollars to construct the bridge in 1998."

describe("review", () => {
  it("has nothing to say of a sentence that keeps what matters, however it is turned", () => {
    expect(
      ids(SOURCE, "In 1998, the council of Paris built the bridge for about 12 million dollars."),
    ).toEqual([])
    expect(ids("In the U.S. the law did not pass.", "The law did not pass in the U.S. at all.")).toEqual([])
  })

  it.each([
    [
      "names",
      SOURCE,
      "The council used approximately 12 million dollars to construct the bridge in 1998.",
      {},
    ],
    [
      "numbers",
      SOURCE,
      "The council of Paris used approximately 10 million dollars to build it in 1998.",
      {},
    ],
    ["hedges", SOURCE, "The council of Paris used 12 million dollars to construct the bridge in 1998.", {}],
    ["negation", "The old bridge was not safe.", "The old bridge was safe.", {}],
    ["negation", "The old bridge was safe.", "The old bridge was never, and is not, safe.", {}],
    ["quotations", "She said “we begin now” and left.", "She said “we start now” and left.", {}],
    ["opaque", "The claim [4] is old.", "The claim is old.", {}],
    ["opaque", "The value x = 2 is old.", "The value is old.", { opaque: ["x = 2"] }],
    ["anchors", "The vast blue sea is deep.", "The sea is deep.", { anchors: ["blue sea"] }],
    ["protected-terms", "Cells utilize energy.", "They use energy.", { protect: ["cell"] }],
  ] as const)("warns of %s", (by, source, own, extra: Extra) => {
    expect(ids(source, own, extra)).toContain(by)
  })

  it("says why in whole sentences, and names a missing word once", () => {
    expect(warned("The claim [4] is old.", "The claim is old.")).toEqual([
      { by: "opaque", why: "The new sentence leaves something out: “[4]” is not running text." },
    ])
  })

  it("does not miss a term that moved, or took another form", () => {
    const protect = ["cell", "power plant"]
    expect(ids("Cells need energy.", "Energy is what a cell needs.", { protect })).toEqual([])
    expect(ids("The power plant was closed.", "They closed both power plants.", { protect })).toEqual([])
    expect(ids("The power plant was closed.", "They closed the plant.", { protect })).toEqual([
      "protected-terms",
    ])
  })

  it("leaves alone what goes on beyond the sentence and is not touched", () => {
    const source = "He was glad and said: “We go home. We rest there.” They went."
    const span = { start: 0, end: source.indexOf(" We rest") }
    expect(ids(source, "He was happy and said: “We go home.", { span })).toEqual([])
    expect(ids(source, "He was very glad and said: “We go home.", { span })).toEqual([])
    expect(ids(source, "He was glad and said: “We walk home.", { span })).toEqual(["quotations"])
  })

  it("changes inside a link are no warning", () => {
    expect(
      ids("The vast blue sea is deep.", "The big blue sea is deep.", { anchors: ["vast blue sea"] }),
    ).toEqual([])
  })

  it("has nothing to say of no words, the same words and places that are not there", () => {
    expect(ids(SOURCE, " ")).toEqual([])
    expect(ids(SOURCE, SOURCE)).toEqual([])
    expect(ids(SOURCE, "It is.", { span: { start: 900, end: 910 } })).toEqual([])
  })
})

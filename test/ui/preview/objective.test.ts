import { describe, expect, it } from "vitest"
import type { SuggestedTerm } from "../../../src/engine/ask/suggested.ts"
import type { Fact } from "../../../src/engine/fidelity.ts"
import type { Block } from "../../../src/engine/text/block.ts"
import { absentTerms } from "../../../src/ui/preview/objective/absent.ts"
import { countWords, offersOf } from "../../../src/ui/preview/objective/offers.ts"

const block = (text: string): Block => ({ id: "b", kind: "paragraph", text, opaque: [], anchors: [] })
const TEXT = "The ferry crossed the bay. The ferry's captain and two mice saw the harbour."
const COUNTS = countWords([block(TEXT)])
const suggest = (term: string, why: SuggestedTerm["why"] = "repeated"): SuggestedTerm => ({
  term,
  count: 1,
  why,
})
const offered = (suggested: readonly SuggestedTerm[], objective: string, kept: readonly string[] = []) =>
  offersOf(suggested, objective, COUNTS, kept).map(({ term, why }) => `${term} ${why}`)

describe("words that are offered", () => {
  it("are the suggestions, as they come", () => {
    expect(offered([suggest("captain", "title"), suggest("bay")], "")).toEqual([
      "captain title",
      "bay repeated",
    ])
  })

  it("begin with what the objective says, in its order", () => {
    expect(offered([suggest("captain", "title"), suggest("bay")], "The harbour and its captain")).toEqual([
      "harbour objective",
      "captain objective",
      "bay repeated",
    ])
  })

  it("hold no word of the objective that is everyday, short, or not in the text", () => {
    expect(offered([], "Students explain the bay, the two submarines and the harbour")).toEqual([
      "harbour objective",
    ])
  })

  it("hold a term of several words once", () => {
    expect(offered([suggest("harbour bay")], "What a harbour bay is")).toEqual(["harbour bay objective"])
  })

  it("know a term of the objective in the singular and the plural", () => {
    expect(offered([suggest("ferry"), suggest("captain")], "Why the captains saved ferries")).toEqual([
      "captain objective",
      "ferry objective",
    ])
  })

  it("hold nothing that is kept, whatever its capitals", () => {
    expect(offered([suggest("captain"), suggest("bay")], "the harbour", ["Captain", "HARBOUR"])).toEqual([
      "bay repeated",
    ])
  })

  it("say how often a word stands in the text", () => {
    expect(offersOf([], "the ferry", countWords([block("Ferry, ferry and ferries.")]), [])).toEqual([
      { term: "ferry", count: 2, why: "objective" },
    ])
  })
})

describe("terms that are not in the text", () => {
  const found = (...words: readonly string[]): Fact[] =>
    words.map((word) => {
      const start = TEXT.indexOf(word)
      return { kind: "term", block: "b", span: { start, end: start + word.length }, kept: true }
    })
  const absent = (terms: readonly string[], facts: readonly Fact[]) =>
    absentTerms(terms, [block(TEXT)], facts)

  it("are those that look like none of the forms that were found", () => {
    expect(absent(["Ferry", "lighthouse"], found("ferry"))).toEqual(["lighthouse"])
    expect(absent(["ferries"], found("ferry"))).toEqual([])
    expect(absent(["ferry bay"], found())).toEqual(["ferry bay"])
  })

  it("are not told where a form was found that could be of any", () => {
    expect(absent(["mouse", "lighthouse"], found("mice"))).toEqual([])
  })
})
